import type { FastifyInstance } from "fastify";
import { isOfApi } from "./routeTable.ts";

/**
 * Leads from a page's address with a slash behind it to the page. Only plain characters, and one slash
 * in front, so that no address leads to another site. `methodsFor` says what an address answers to.
 */
export function dropSlash(app: FastifyInstance, methodsFor: (path: string) => readonly string[]): void {
  app.addHook("onRequest", (request, reply, next) => {
    const { method, url, routeOptions } = request;
    if (!url.endsWith("/") && !url.includes("/?")) return next();
    const inner = /^\/+([\w.~%/-]+?)\/+(?=\?|$)/.exec(url);
    const page = `/${inner?.[1] ?? ""}`;
    const isOwn = /[/*]$/.test(routeOptions.url ?? "");
    const asks = method === "GET" || method === "HEAD";
    if (inner === null || !asks || isOwn || isOfApi(page) || !methodsFor(page).includes("GET")) next();
    else reply.redirect(page + url.slice(inner[0].length), 308);
  });
}
