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
  /** What `answerAtOnce` sends of it, by what the reader takes. */
  readonly atOnce: Map<Encoding | null, AtOnce>;
}

/** A form of a page with the headers it is sent with, names and values in turn, and those of word that it has not changed. */
interface AtOnce {
  readonly bytes: Buffer;
  readonly tag: string;
  readonly headers: readonly string[];
  readonly unchanged: readonly string[];
}

/** A page of these bytes that has not been sent yet. */
export function cachedPage(bytes: Buffer, tag: string): CachedPage {
  return { bytes, tag, compressed: new Map(), atOnce: new Map() };
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
  const tag = tagIn(page, encoding);
  void reply.headers({ ETag: tag, ...always });
  if (knows(request, tag)) return reply.status(304).send();
  void reply.type(html);
  if (encoding === null) return reply.send(page.bytes);
  void reply.header("Content-Encoding", encoding);
  const made = page.compressed.get(encoding) ?? compressOnce(page, encoding);
  return Buffer.isBuffer(made) ? reply.send(made) : made.then((bytes) => reply.send(bytes));
}

const always = { Vary: "Accept-Encoding", "Cache-Control": "public, no-cache" } as const;
const html = "text/html; charset=utf-8";

function tagIn({ tag }: CachedPage, encoding: Encoding | null): string {
  return encoding === null ? tag : tag.replace(/"$/, `-${encoding}"`);
}

function knows({ headers }: FastifyRequest, tag: string): boolean {
  const known = headers["if-none-match"];
  return known !== undefined && known.split(",").some((one) => one.trim().replace(/^W\//, "") === tag);
}

/**
 * Answers as `sendCachedPage` does, and with the headers `others`, which are the same for all pages, but past all that
 * stands between a route and the wire: to send a kept page costs less than that. Only what is run when a request has been
 * answered (`onResponse`) is run. Says whether it did: not where the form the reader takes has not been made yet.
 */
export function answerAtOnce(
  request: FastifyRequest,
  reply: FastifyReply,
  page: CachedPage,
  others: Readonly<Record<string, string>>,
): boolean {
  const encoding = encodingOf(request.headers["accept-encoding"]);
  const form = page.atOnce.get(encoding) ?? prepare(page, encoding, others);
  if (form === null) return false;
  const isKnown = knows(request, form.tag);
  reply.hijack();
  const { raw } = reply;
  if (isKnown) raw.writeHead(304, [...form.unchanged, "x-request-id", request.id]).end();
  else {
    // For those who count what was sent.
    void reply.header("content-length", form.bytes.length);
    raw.writeHead(200, [...form.headers, "x-request-id", request.id]).end(form.bytes);
  }
  return true;
}

function prepare(page: CachedPage, encoding: Encoding | null, others: Readonly<Record<string, string>>): AtOnce | null {
  const bytes = encoding === null ? page.bytes : page.compressed.get(encoding);
  if (!Buffer.isBuffer(bytes)) return null;
  const tag = tagIn(page, encoding);
  const unchanged = Object.entries({ ...others, ETag: tag, ...always }).flat();
  const headers = Object.entries({
    "Content-Type": html,
    "Content-Length": String(bytes.length),
    ...(encoding === null ? {} : { "Content-Encoding": encoding }),
  }).flat();
  const form = { bytes, tag, unchanged, headers: [...unchanged, ...headers] };
  page.atOnce.set(encoding, form);
  return form;
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

/** What readers have said that they take, so that it need not be read each time: browsers say a handful of things. */
const accepted = new Map<string, Encoding | null>();

/** The best form of ours that is accepted (RFC 9110, 12.5.3): a form with weight 0 is not. */
function encodingOf(header: string | string[] | undefined): Encoding | null {
  if (header === undefined) return null;
  const said = String(header);
  const known = accepted.get(said);
  if (known !== undefined) return known;
  if (accepted.size >= 100) accepted.clear();
  const encoding = bestOf(said.toLowerCase());
  accepted.set(said, encoding);
  return encoding;
}

function bestOf(said: string): Encoding | null {
  const parts = said.split(",").map((part) => part.trim());
  const takes = (name: string): boolean =>
    parts.some((part) => part.split(";")[0]?.trim() === name && !/;\s*q=0(\.0*)?$/.test(part));
  if (takes("br")) return "br";
  return takes("gzip") ? "gzip" : null;
}
