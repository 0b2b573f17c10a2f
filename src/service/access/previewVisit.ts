import type { FastifyReply, FastifyRequest } from "fastify";
import { previewPath } from "../../site/view/addresses.ts";
import { visitLifetime } from "../store/previewStore.ts";
import { sendProblemPage } from "../answers/sendProblemPage.ts";

const cookie = "__Secure-plantraad-preview";

/** Keeps an answer about a preview out of caches, search engines, other sites' pages, and what is told of where a reader came from. */
export function keepPrivate(reply: FastifyReply): void {
  void reply.headers({
    "Cache-Control": "private, no-store",
    "X-Robots-Tag": "noindex",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
  });
}

/** The same page for whoever may not read, whether the preview is there or not: how those who may, open it. */
export function closePreview(request: FastifyRequest, reply: FastifyReply, key: string): FastifyReply {
  keepPrivate(reply);
  return sendProblemPage(request, reply, {
    problem: "previewClosed",
    path: `${previewPath}/${encodeURIComponent(key)}`,
  });
}

/** Lets the browser show the visit's secret at this preview and its pictures, and nowhere else. */
export function keepVisit(reply: FastifyReply, key: string, visit: string): void {
  void reply.header(
    "Set-Cookie",
    `${cookie}=${visit}; Max-Age=${visitLifetime / 1000}; Path=${previewPath}/${key}; HttpOnly; Secure; SameSite=Lax`,
  );
}

/** The visit's secret that the browser shows, or null. */
export function visitOf(request: FastifyRequest): string | null {
  const shown = (request.headers.cookie ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${cookie}=`));
  return shown?.slice(cookie.length + 1) ?? null;
}
