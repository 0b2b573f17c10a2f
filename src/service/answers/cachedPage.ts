import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";

type Encoding = "br" | "gzip";

/** A page as it is sent, time and again: its bytes, compressed at most once in each way, and its ETag. */
export interface CachedPage {
  readonly bytes: Buffer;
  /** Strong ETag of the page; each compressed form has its own, made of it (RFC 9110, 8.8.3). */
  readonly tag: string;
  readonly compressed: Map<Encoding, Buffer | Promise<Buffer>>;
}

const compress: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/** Sends a kept page in the form the reader takes, or word that it has not changed since this reader got it. */
export function sendCachedPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: CachedPage,
): FastifyReply | Promise<FastifyReply> {
  const encoding = encodingOf(request.headers["accept-encoding"]);
  const tag = encoding === null ? page.tag : page.tag.replace(/"$/, `-${encoding}"`);
  void reply.headers({ ETag: tag, Vary: "Accept-Encoding", "Cache-Control": "public, no-cache" });
  const known = request.headers["if-none-match"];
  if (known !== undefined && known.split(",").some((one) => one.trim().replace(/^W\//, "") === tag))
    return reply.status(304).send();
  void reply.type("text/html; charset=utf-8");
  if (encoding === null) return reply.send(page.bytes);
  void reply.header("Content-Encoding", encoding);
  const made = page.compressed.get(encoding) ?? compressOnce(page, encoding);
  return Buffer.isBuffer(made) ? reply.send(made) : made.then((bytes) => reply.send(bytes));
}

function compressOnce(page: CachedPage, encoding: Encoding): Promise<Buffer> {
  const making = compress[encoding](page.bytes);
  page.compressed.set(encoding, making);
  making.then(
    (bytes) => page.compressed.set(encoding, bytes),
    () => page.compressed.delete(encoding),
  );
  return making;
}

/** The best form of ours that is accepted (RFC 9110, 12.5.3): a form with weight 0 is not. */
function encodingOf(accepted: string | string[] | undefined): Encoding | null {
  if (accepted === undefined) return null;
  const parts = String(accepted)
    .toLowerCase()
    .split(",")
    .map((part) => part.trim());
  const takes = (name: string): boolean =>
    parts.some((part) => part.split(";")[0]?.trim() === name && !/;\s*q=0(\.0*)?$/.test(part));
  if (takes("br")) return "br";
  return takes("gzip") ? "gzip" : null;
}
