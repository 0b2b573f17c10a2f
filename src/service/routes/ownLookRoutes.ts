import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ownStylesheet } from "../../site/frame/ownColor.ts";
import { sendProblemPage } from "../answers/sendProblemPage.ts";
import { tagOf } from "../answers/tagOf.ts";
import type { Publisher } from "../publishing/publishDocx.ts";
import { readMark } from "../store/administration/settingsStore.ts";
import { findMunicipality } from "../store/registerStore.ts";

interface Address {
  readonly Params: { readonly municipality: string };
}

/** A municipality's own colour and mark, for its public pages, which name each state of them by another address. */
export function ownLookRoutes(app: FastifyInstance, { sql }: Pick<Publisher, "sql">): void {
  const hide = { schema: { hide: true }, config: { needs: "anyone" } } as const;

  app.get<Address>("/:municipality/farge.css", hide, async (request, reply) => {
    const municipality = await findMunicipality(sql, request.params.municipality);
    if (municipality?.color === undefined) return sendProblemPage(request, reply, { problem: "notFound" });
    return send(request, reply, "text/css; charset=utf-8", Buffer.from(ownStylesheet(municipality.color)));
  });

  app.get<Address>("/:municipality/merke.png", hide, async (request, reply) => {
    const png = await readMark(sql, request.params.municipality);
    return png === null
      ? sendProblemPage(request, reply, { problem: "notFound" })
      : send(request, reply, "image/png", png);
  });
}

function send(request: FastifyRequest, reply: FastifyReply, type: string, bytes: Buffer): FastifyReply {
  const tag = tagOf(bytes);
  void reply.headers({ ETag: tag, "Cache-Control": "public, max-age=3600" });
  if (request.headers["if-none-match"] === tag) return reply.status(304).send();
  return reply.type(type).send(bytes);
}
