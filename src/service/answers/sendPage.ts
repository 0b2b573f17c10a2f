import type { FastifyReply, FastifyRequest } from "fastify";
import { cachedPage, sendCachedPage, type CachedPage } from "./cachedPage.ts";
import { tagOf } from "./tagOf.ts";

const keepers = new WeakMap<FastifyRequest, (page: CachedPage) => void>();

/** Has the page that is sent in answer to this request handed over, to be kept for those who ask for it later. */
export function onPageSent(request: FastifyRequest, keep: (page: CachedPage) => void): void {
  keepers.set(request, keep);
}

/** Lets the page that is sent in answer to this request not be handed over to be kept. */
export function keepNoPage(request: FastifyRequest): void {
  keepers.delete(request);
}

/** Sends a public page, or word that it has not changed since this reader got it. `tag` is the page's own, made here unless given. */
export async function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: string | Uint8Array,
  tag = tagOf(page),
): Promise<FastifyReply> {
  const bytes =
    typeof page === "string" ? Buffer.from(page) : Buffer.from(page.buffer, page.byteOffset, page.byteLength);
  const keep = keepers.get(request);
  if (keep !== undefined) {
    const kept = cachedPage(bytes, tag);
    keep(kept);
    return sendCachedPage(request, reply, kept);
  }
  void reply.header("ETag", tag);
  if (!reply.hasHeader("Cache-Control")) void reply.header("Cache-Control", "public, no-cache");
  if (request.headers["if-none-match"] === tag) return reply.status(304).send();
  return reply.type("text/html; charset=utf-8").send(bytes);
}
