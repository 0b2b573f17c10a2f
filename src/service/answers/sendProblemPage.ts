import type { FastifyReply, FastifyRequest } from "fastify";
import type { Municipality } from "../../plan/register.ts";
import { renderProblem } from "../../site/frame/renderProblem.tsx";
import type { GoneView, SiteProblem } from "../../site/view/view.ts";
import { pageLanguage } from "./pageLanguage.ts";

declare module "fastify" {
  interface FastifyInstance {
    /** Whether this is a demonstration, which every page says. */
    readonly isDemo: boolean;
  }
}

const status: Readonly<Record<SiteProblem, number>> = {
  badAddress: 400,
  previewClosed: 403,
  notFound: 404,
  notAllowed: 405,
  gone: 410,
  wrongType: 415,
  tooMany: 429,
  failed: 500,
  pageBusy: 503,
  away: 503,
};

/** Answers a reader with a page that says why there is no other, and what to do. `path` is the request's own unless given. */
export function sendProblemPage(
  request: FastifyRequest,
  reply: FastifyReply,
  {
    problem,
    municipality = null,
    reference = null,
    gone = null,
    path,
  }: {
    readonly problem: SiteProblem;
    readonly municipality?: Municipality | null;
    readonly reference?: string | null;
    readonly gone?: GoneView | null;
    readonly path?: string;
  },
): FastifyReply {
  // One slash in front: with two the links of the page would lead to another site.
  const own = `/${(request.url.split("?")[0] ?? "").replace(/^\/+/, "")}`;
  const page = renderProblem({
    language: pageLanguage(request, municipality),
    isDemo: request.server.isDemo,
    path: path ?? own,
    municipality,
    problem,
    reference,
    gone,
  });
  if (status[problem] === 503 && !reply.hasHeader("Retry-After")) void reply.header("Retry-After", "30");
  return reply.status(status[problem]).type("text/html; charset=utf-8").send(page);
}
