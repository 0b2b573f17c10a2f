import type { FastifyInstance } from "fastify";
import type { Kysely } from "kysely";
import type { SeededPlan } from "../start/seed.ts";
import { findMunicipality } from "../store/registerStore.ts";
import type { Schema } from "../store/schema.ts";
import { whereDocumentsBelong } from "../store/serviceId.ts";

const wordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The demo's documents, for the desk to open: a list, and each as a .docx. */
export function demoRoutes(app: FastifyInstance, sql: Kysely<Schema>, plans: readonly SeededPlan[]): void {
  const hide = { schema: { hide: true }, config: { needs: "anyone" } } as const;
  const documents = new Map(
    plans.flatMap(({ municipality, entry, document }) =>
      document === null ? [] : [[entry.id, { municipality, title: entry.title, docx: document.docx }] as const],
    ),
  );

  app.get("/demo/index.json", hide, () => [...documents].map(([name, { title }]) => ({ name, title })));
  app.get<{ readonly Params: { readonly name: string } }>("/demo/:name.docx", hide, async (request, reply) => {
    const document = documents.get(request.params.name);
    if (document === undefined) {
      reply.callNotFound();
      return reply;
    }
    const municipality = await findMunicipality(sql, document.municipality);
    const belongs = municipality === null ? null : await whereDocumentsBelong(sql, municipality);
    return reply.type(wordDocument).send(Buffer.from(document.docx(belongs)));
  });
}
