import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** Requests to make: so many in all, so many at a time, each on a connection that is kept. */
interface Load {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly requests: number;
  readonly atATime: number;
}

/** Readers in a process of their own, so that what asking costs does not count as what answering costs. */
export class Readers {
  readonly #child: ChildProcess = fork(process.argv[1] ?? "", ["readers"]);
  /** What is sent before they listen is lost: they say when they do. */
  readonly #listen = once(this.#child, "message");

  /** Makes the requests, and tells how many milliseconds they took. */
  async ask(load: Load): Promise<number> {
    await this.#listen;
    const answer = once(this.#child, "message") as Promise<[number | string]>;
    this.#child.send(load);
    const [said] = await answer;
    if (typeof said === "string") throw new Error(said);
    return said;
  }

  end(): void {
    this.#child.disconnect();
  }
}

/** What that process does: makes the loads it is sent until nobody sends any more. */
export async function beReaders(): Promise<number> {
  process.on("message", (load: Load) => {
    makeLoad(load).then(
      (milliseconds) => process.send?.(milliseconds),
      (fault: unknown) => process.send?.(String(fault)),
    );
  });
  process.send?.("listening");
  await once(process, "disconnect");
  return 0;
}

async function makeLoad({ url, headers, requests, atATime }: Load): Promise<number> {
  const { hostname, port, pathname } = new URL(url);
  const said = Object.entries({ Host: `${hostname}:${port}`, ...headers }).map(([name, value]) => `${name}: ${value}`);
  const words = Buffer.from([`GET ${pathname} HTTP/1.1`, ...said, "", ""].join("\r\n"));
  const sockets = await Promise.all(
    Array.from({ length: atATime }, async () => {
      const socket = connect(Number(port), hostname);
      await once(socket, "connect");
      return socket;
    }),
  );
  let left = requests;
  const started = process.hrtime.bigint();
  await Promise.all(sockets.map((socket) => askAgain(socket, words, () => left-- > 0)));
  const took = Number(process.hrtime.bigint() - started) / 1e6;
  for (const socket of sockets) socket.destroy();
  return took;
}

/** Asks the same time and again on one connection: every answer is as long as the first, which is read and the others counted. */
function askAgain(socket: Socket, words: Buffer, goesOn: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let first = Buffer.alloc(0);
    let length = 0;
    let got = 0;
    const next = (): void => {
      if (goesOn()) socket.write(words);
      else resolve();
    };
    socket.once("error", reject).once("close", () => reject(new Error("The service closed a connection.")));
    socket.on("data", (bytes) => {
      if (length === 0) {
        first = Buffer.concat([first, bytes]);
        const end = first.indexOf("\r\n\r\n");
        if (end < 0) return;
        const head = first.subarray(0, end).toString("latin1");
        if (!/^HTTP\/1\.1 (200|304) /.test(head)) return reject(new Error(head));
        length = end + 4 + Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
        got = first.length;
      } else got += bytes.length;
      if (got < length) return;
      got -= length;
      next();
    });
    next();
  });
}
