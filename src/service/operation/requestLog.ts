import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";

/** A number of its own for each request, sent to the caller too, so that what they report is found in the log. */
export function newRequestId(): string {
  return randomUUID();
}

/**
 * Logs each request in a line of JSON, and its number in the answer. The route is logged and not the address, which
 * may hold a preview's key, a search, or what somebody was called; nor are addresses of callers, tokens or names.
 */
export function logRequests(app: FastifyInstance, now: () => Date, write: ((line: string) => void) | null): void {
  app.addHook("onRequest", (request, reply, done) => {
    void reply.header("X-Request-Id", request.id);
    done();
  });
  if (write === null) return;
  app.addHook("onResponse", (request, reply, done) => {
    const { id, method, routeOptions } = request;
    const line = {
      time: now().toISOString(),
      id,
      method,
      route: routeOptions.url ?? null,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      bytes: Number(reply.getHeader("content-length") ?? 0),
    };
    write(`${JSON.stringify(line)}\n`);
    done();
  });
}
