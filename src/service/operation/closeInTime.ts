import type { FastifyInstance } from "fastify";

/**
 * Stops the service: nothing new is let in, what is under way is brought to its end, and what has not ended after
 * `timeout` milliseconds is cut off, so that whoever asked it to stop need not kill it.
 */
export async function closeInTime(app: FastifyInstance, timeout: number): Promise<void> {
  const clock = setTimeout(() => app.server.closeAllConnections(), timeout);
  try {
    await app.close();
  } finally {
    clearTimeout(clock);
  }
}
