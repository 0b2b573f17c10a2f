import { monitorEventLoopDelay } from "node:perf_hooks";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { calls } from "../../api/calls.ts";

/** How late the process is in getting round to what it has to do, in milliseconds. */
export type Lateness = () => number;

/**
 * From which lateness on what is turned away, in milliseconds: first what is heavy, then the API and all that is signed
 * in to, last what readers ask for and the way to sign in. A process takes many turns to answer a call of the API and a few to send a page; at these bounds
 * either has begun to take seconds, which whoever waits takes for a fault and asks again: that is reasoned. Measured is that
 * nobody's own documents come near: four rehearsals at once of the heaviest, and their publication, made a service on
 * PostgreSQL late by 20 ms at most, on two cores at a load of 14 to 20 (`npm run bench -- service`). A document on its own
 * is late once, which is no lateness here (see `measureLateness`).
 */
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

/** Whether pages are sent at this lateness. */
export function sendsPages(late: number): boolean {
  return late < bounds.page;
}

/**
 * To sign in is as light as a page, and is turned away last: who cannot sign in cannot wait with what they have begun, and
 * sees a window that stays empty. It is asked by those who are nobody yet, and once just after.
 */
const signingIn = new Set([calls.signInSettings, calls.me].map(({ method, path }) => `${method} ${path}`));

function weightOf({ method, url, routeOptions }: FastifyRequest): Weight | null {
  if (url.startsWith("/health/")) return null;
  const route = `${method} ${routeOptions.url ?? ""}`;
  if (route === begun) return null;
  if (heavy.has(route)) return "heavy";
  if (signingIn.has(route)) return "page";
  return url.startsWith("/api") || routeOptions.config.signedInBy === "session" ? "api" : "page";
}

/** The least of so many measures in a row, as each comes; 0 until there are so many. */
export function leastInARow(count: number): (measure: number) => number {
  let last: readonly number[] = [];
  return (measure) => {
    last = [...last, measure].slice(-count);
    return last.length < count ? 0 : Math.min(...last);
  };
}

/**
 * Measures this process, until it is ended: the mean of how late its turns were, each half second, and of the last three
 * the least. What is late all the time has more to do than it can carry; what is late once was held by something large,
 * which is done by now, and whose sender is the one who asks next.
 */
export function measureLateness(): { readonly lateness: Lateness; readonly end: () => void } {
  const resolution = 10;
  const delays = monitorEventLoopDelay({ resolution });
  delays.enable();
  const least = leastInARow(3);
  let late = 0;
  const timer = setInterval(() => {
    late = least(Number.isNaN(delays.mean) ? 0 : Math.max(0, delays.mean / 1e6 - resolution));
    delays.reset();
  }, 500);
  timer.unref();
  return {
    lateness: () => late,
    end() {
      clearInterval(timer);
      delays.disable();
    },
  };
}
