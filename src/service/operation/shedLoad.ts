import { monitorEventLoopDelay } from "node:perf_hooks";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { calls } from "../../api/calls.ts";

/** How late the process is in getting round to what it has to do, in milliseconds. */
export type Lateness = () => number;

/** From which lateness on what is turned away, in milliseconds: first what is heavy, then all that is signed in to, last what readers ask for. */
const bounds = { heavy: 400, api: 800, page: 2000 } as const;

type Weight = keyof typeof bounds;

/** What begins something heavy. The rest of a document is let in where its beginning was: it is late through itself. */
const heavy = new Set(
  [calls.rehearse, calls.publish, calls.startUpload].map(({ method, path }) => `${method} ${path}`),
);
const begun = `${calls.addBytes.method} ${calls.addBytes.path}`;

/**
 * Turns away what cannot be carried before any work is done on it, so that what is let in is answered in time: documents
 * first, readers last. Those who keep the service running are never turned away. `turnAway` answers.
 */
export function shedLoad(
  app: FastifyInstance,
  lateness: Lateness,
  turnAway: (request: FastifyRequest, reply: FastifyReply) => FastifyReply,
): void {
  app.addHook("onRequest", (request, reply, done) => {
    const late = lateness();
    const weight = late < bounds.heavy ? null : weightOf(request);
    if (weight === null || late < bounds[weight]) done();
    else turnAway(request, reply.header("Retry-After", "5"));
  });
}

function weightOf({ method, url, routeOptions }: FastifyRequest): Weight | null {
  if (url.startsWith("/health/")) return null;
  if (!url.startsWith("/api")) return "page";
  const route = `${method} ${routeOptions.url ?? ""}`;
  if (route === begun) return null;
  return heavy.has(route) ? "heavy" : "api";
}

/** Measures this process: the mean of how late its turns were in the last half second, until it is ended. */
export function measureLateness(): { readonly lateness: Lateness; readonly end: () => void } {
  const resolution = 10;
  const delays = monitorEventLoopDelay({ resolution });
  delays.enable();
  let last = 0;
  const timer = setInterval(() => {
    last = Number.isNaN(delays.mean) ? 0 : Math.max(0, delays.mean / 1e6 - resolution);
    delays.reset();
  }, 500);
  timer.unref();
  return {
    lateness: () => last,
    end() {
      clearInterval(timer);
      delays.disable();
    },
  };
}
