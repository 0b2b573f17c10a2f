import type { FastifyReply, FastifyRequest } from "fastify";
import { tagOf } from "./tagOf.ts";

/** Sends a public page, or word that it has not changed since this reader got it. `tag` is the page's own, made here unless given. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: string | Uint8Array,
  tag = tagOf(page),
): FastifyReply {
  void reply.header("ETag", tag);
  if (!reply.hasHeader("Cache-Control")) void reply.header("Cache-Control", "public, no-cache");
  if (request.headers["if-none-match"] === tag) return reply.status(304).send();
  return reply
    .type("text/html; charset=utf-8")
    .send(typeof page === "string" ? page : Buffer.from(page.buffer, page.byteOffset, page.byteLength));
}
