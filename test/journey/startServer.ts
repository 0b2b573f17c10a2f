import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { built } from "../built.ts";
import { keepSeeded, seededData } from "./seededData.ts";

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

/**
 * Starts the built server, building it first where it is old, and waits until it says that it is ready. Without a data
 * folder of the test's own it begins with the demo plans published, in a folder that goes with it.
 */
export async function startServer(
  asked: { readonly data?: string; readonly port?: number; readonly database?: string; readonly empty?: true } = {},
): Promise<RunningServer> {
  if (asked.data !== undefined)
    return start(asked.data, asked.port ?? (await freePort()), asked.database, asked.empty === true ? ["--empty"] : []);
  let seeded = seededData();
  if (seeded === null || !(await isFree(seeded.port))) {
    seeded = { folder: mkdtempSync(join(tmpdir(), "plantraad-")), port: await freePort() };
    const first = await start(seeded.folder, seeded.port);
    await first.stop();
    keepSeeded(seeded);
    rmSync(seeded.folder, { recursive: true, force: true });
    seeded = seededData() ?? seeded;
  }
  const folder = mkdtempSync(join(tmpdir(), "plantraad-"));
  cpSync(seeded.folder, folder, { recursive: true });
  const server = await start(folder, seeded.port);
  return {
    ...server,
    async stop() {
      const code = await server.stop();
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

async function start(
  folder: string,
  port: number,
  database?: string,
  words: readonly string[] = [],
): Promise<RunningServer> {
  const origin = `https://localhost:${port}`;
  const child = spawn(process.execPath, ["--enable-source-maps", door, ...words], {
    env: {
      ...process.env,
      PLANTRAAD_DATA: folder,
      PLANTRAAD_PORT: `${port}`,
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
      return ended;
    },
  };
}

/** Whether nobody listens on a port at the moment. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "localhost", () => server.close(() => resolve(true)));
  });
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
