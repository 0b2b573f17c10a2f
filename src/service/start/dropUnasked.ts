import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

/**
 * Lets the service stop at once although browsers hold connections they have asked nothing on: they open
 * them ahead, and Node would wait a minute for the request (`headersTimeout`). What is asked is answered first.
 */
export function dropUnasked(service: FastifyInstance): void {
  const unasked = new Map<string, Socket>();
  service.server.on("connection", (socket: Socket) => {
    const key = otherEnd(socket);
    unasked.set(key, socket);
    socket.once("close", () => unasked.delete(key));
  });
  service.server.on("request", ({ socket }: { readonly socket: Socket }) => unasked.delete(otherEnd(socket)));
  service.addHook("preClose", (done) => {
    for (const socket of unasked.values()) socket.destroy();
    done();
  });
}

/** A connection as both its own layer and the encrypted one on it know it. */
function otherEnd({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress ?? ""} ${remotePort ?? 0}`;
}
