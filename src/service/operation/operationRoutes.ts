import type { FastifyInstance } from "fastify";
import { sql as query, type Kysely } from "kysely";
import { DatabaseAway } from "../database/databaseFault.ts";
import type { Schema } from "../store/schema.ts";

const month = 30 * 24 * 60 * 60 * 1000;

/** Whether the service lives and can answer, for whoever keeps it running; and what robots and finders of holes are shown. */
export function operationRoutes(
  app: FastifyInstance,
  about: {
    readonly sql: Kysely<Schema>;
    readonly origin: string;
    readonly now: () => Date;
    readonly contact: string | null;
  },
): void {
  const open = { schema: { hide: true }, config: { needs: "anyone" } } as const;
  let isStopping = false;
  app.addHook("preClose", (done) => {
    isStopping = true;
    done();
  });

  app.get("/health/live", open, (_request, reply) =>
    reply.header("Cache-Control", "no-store").send({ status: "live" }),
  );
  app.get("/health/ready", open, async (_request, reply) => {
    void reply.header("Cache-Control", "no-store");
    if (isStopping) return reply.status(503).send({ status: "stopping" });
    try {
      await query`select 1`.execute(about.sql);
    } catch (fault) {
      if (!(fault instanceof DatabaseAway)) throw fault;
      return reply.status(503).header("Retry-After", "5").send({ status: "database away" });
    }
    return { status: "ready" };
  });
  app.get("/robots.txt", open, (_request, reply) =>
    reply
      .type("text/plain; charset=utf-8")
      .send("User-agent: *\nDisallow: /api/\nDisallow: /forhandsvisning/\nDisallow: /pane/\nDisallow: /login/\n"),
  );
  const { contact } = about;
  if (contact === null) return;
  // RFC 9116: both fields are required, and the second lies in the future.
  app.get("/.well-known/security.txt", open, (_request, reply) =>
    reply
      .type("text/plain; charset=utf-8")
      .send(
        `Contact: ${contact}\nExpires: ${new Date(about.now().getTime() + 6 * month).toISOString()}\nPreferred-Languages: nb, nn, en\nCanonical: ${about.origin}/.well-known/security.txt\n`,
      ),
  );
}
