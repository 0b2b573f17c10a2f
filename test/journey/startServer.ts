import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { built } from "../built.ts";

const door = fileURLToPath(new URL("../../dist/node/server.mjs", import.meta.url));

// While the file is loaded: no test's time is taken by it.
built("web");
built("node");

/** A server in a process of its own, as `npm start` runs it, on its own data. */
export interface RunningServer {
  readonly origin: string;
  /** All it has said so far. */
  readonly said: () => string;
  /** Asks it to stop as Ctrl-C does; gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** The start ended before the server was ready. */
export class StartFailed extends Error {
  readonly said: string;
  readonly code: number | null;

  constructor(said: string, code: number | null) {
    super(`the server stopped with ${String(code)}: ${said}`);
    this.said = said;
    this.code = code;
  }
}

/** Starts the built server on a free port and waits until it says that it is ready. The data folder goes with it unless given. */
export async function startServer({
  data,
  port,
  database,
}: { readonly data?: string; readonly port?: number; readonly database?: string } = {}): Promise<RunningServer> {
  const folder = data ?? mkdtempSync(join(tmpdir(), "plantraad-"));
  const chosen = port ?? (await freePort());
  const origin = `https://localhost:${chosen}`;
  const child = spawn(process.execPath, ["--enable-source-maps", door], {
    env: {
      ...process.env,
      PLANTRAAD_DATA: folder,
      PLANTRAAD_PORT: `${chosen}`,
      NODE_ENV: "",
      ...(database === undefined ? {} : { DATABASE_URL: database }),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  await new Promise<void>((resolve, reject) => {
    const collect = (chunk: Buffer): void => {
      said += chunk.toString("utf8");
      if (said.includes(`${origin}/api`)) resolve();
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    void ended.then((code) => reject(new StartFailed(said, code)));
  });
  return {
    origin,
    said: () => said,
    async stop() {
      child.kill("SIGINT");
      const code = await ended;
      if (data === undefined) rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

/** A port nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "localhost", () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === "string") reject(new Error("no port was given"));
        else resolve(address.port);
      });
    });
  });
}
