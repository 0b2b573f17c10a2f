import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { PGlite } from "@electric-sql/pglite";

/** The embedded PostgreSQL behind a port, spoken to as any other PostgreSQL, with a line that can be cut and frozen. */
export interface DatabaseOnWire {
  readonly url: string;
  /** Ends every connection, and those that come after, until it heals. */
  readonly cut: () => void;
  /** Takes what is sent and answers nothing, on old connections and new, until it heals. */
  readonly freeze: () => void;
  readonly heal: () => void;
  readonly close: () => Promise<void>;
}

/** Length of the message that begins the connection, or the request for encryption before it: they have no letter in front. */
const noEncryption = 80877103;

export async function openDatabaseOnWire(): Promise<DatabaseOnWire> {
  const database = await PGlite.create();
  const sockets = new Set<Socket>();
  let state: "open" | "cut" | "frozen" = "open";
  const server = createServer((socket) => {
    if (state === "cut") return void socket.destroy();
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => undefined);
    let begun = false;
    let waiting = Buffer.alloc(0);
    let asked: Buffer[] = [];
    let last = Promise.resolve();
    const answer = (message: Buffer): void => {
      last = last.then(async () => {
        if (state === "open") socket.write(await database.execProtocolRaw(new Uint8Array(message)));
      });
    };
    socket.on("data", (bytes: Buffer) => {
      if (state === "frozen") return;
      waiting = Buffer.concat([waiting, bytes]);
      for (;;) {
        const head = begun ? 1 : 0;
        if (waiting.length < head + 4) return;
        const length = head + waiting.readInt32BE(head);
        if (waiting.length < length) return;
        const message = waiting.subarray(0, length);
        waiting = waiting.subarray(length);
        if (!begun && message.readInt32BE(4) === noEncryption) {
          socket.write("N");
          continue;
        }
        if (!begun) {
          begun = true;
          answer(message);
          continue;
        }
        const letter = String.fromCharCode(message[0] ?? 0);
        if (letter === "X") return void socket.end();
        asked.push(message);
        if (letter === "S" || letter === "Q" || letter === "p") {
          answer(Buffer.concat(asked));
          asked = [];
        }
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${address.port}/postgres?sslmode=disable`,
    cut() {
      state = "cut";
      for (const socket of sockets) socket.destroy();
    },
    freeze: () => (state = "frozen"),
    heal() {
      state = "open";
      for (const socket of sockets) socket.destroy();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await database.close();
    },
  };
}
