import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { pipeline } from "node:stream/promises";
import { newGate } from "./gate.ts";

/** How a line carries what is sent. */
export type Manner =
  | { readonly is: "open" }
  /** Every connection ends, and new ones too. */
  | { readonly is: "cut" }
  /** What is sent is taken and goes nowhere before the line is another's manner again. */
  | { readonly is: "frozen" }
  /** Each piece is late by up to so many milliseconds, and one of so many breaks its connection. */
  | { readonly is: "poor"; readonly late: number; readonly breaks: number };

/** A TCP line of ours between two ends, that can be made bad and led to other ends. */
export interface Line {
  readonly port: number;
  readonly behave: (manner: Manner) => void;
  /** Where new connections lead: to the ports in turn, past those where nobody answers. */
  readonly lead: (ports: readonly number[]) => void;
  readonly close: () => void;
}

/** Lays a line from `port` (0: a free one) to others of this machine. */
export async function layLine(port: number, leadsTo: readonly number[]): Promise<Line> {
  let ports = leadsTo;
  let turn = 0;
  let manner: Manner = { is: "open" };
  let changed = newGate();
  const sockets = new Set<Socket>();

  const kept = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on("close", () => sockets.delete(socket)).on("error", () => undefined);
  };
  async function pass(): Promise<void> {
    while (manner.is === "frozen") await changed.opened;
    if (manner.is !== "poor") return;
    const { late, breaks } = manner;
    if (Math.random() * breaks < 1) throw new Error("broken by the line");
    await new Promise((resolve) => setTimeout(resolve, Math.random() * late));
  }
  const carry = (from: Socket, to: Socket): Promise<void> =>
    pipeline(
      from,
      async function* (pieces: AsyncIterable<Uint8Array>) {
        for await (const piece of pieces) {
          await pass();
          yield piece;
        }
      },
      to,
    );

  async function reach(): Promise<Socket> {
    for (let tried = 0; tried < ports.length; tried += 1) {
      const other = kept(connect(ports[turn++ % ports.length] ?? 0, "127.0.0.1"));
      try {
        await once(other, "connect");
        return other;
      } catch {
        // Nobody there: the next.
      }
    }
    throw new Error("nobody answers");
  }

  const server = createServer((socket) => {
    kept(socket);
    if (manner.is === "cut") return void socket.destroy();
    void (async () => {
      await pass();
      const other = await reach();
      await Promise.all([carry(socket, other), carry(other, socket)]);
    })().catch(() => socket.destroy());
  });
  server.listen(port, "localhost");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    behave(next) {
      manner = next;
      if (next.is === "cut") for (const socket of sockets) socket.destroy();
      changed.open();
      changed = newGate();
    },
    lead: (next) => (ports = next),
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
