import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { demoPlans } from "../../../src/demo/demoPlans.ts";
import { built } from "../../built.ts";

const door = fileURLToPath(new URL("../../../dist/node/server.mjs", import.meta.url));
const url = process.env["TEST_DATABASE_URL"];

// While the file is loaded: no test's time is taken by it.
built("node");

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Starts a whole server on this database; gives what it said until it was ready or ended, and the way to stop it. */
async function start(database: string, data: string) {
  const port = await freePort();
  const child = spawn(process.execPath, [door], {
    env: {
      ...process.env,
      NODE_ENV: "",
      DATABASE_URL: database,
      PLANTRAAD_DATA: data,
      PLANTRAAD_PORT: String(port),
      PLANTRAAD_LOG: "off",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "close") as Promise<[number | null]>;
  let said = "";
  child.stderr.on("data", (bytes: Buffer) => (said += bytes.toString()));
  const isReady = await Promise.race([
    new Promise<boolean>((resolve) =>
      child.stdout.on("data", (bytes: Buffer) => {
        said += bytes.toString();
        if (said.includes(`https://localhost:${port}/api`)) resolve(true);
      }),
    ),
    ended.then(() => false),
  ]);
  return {
    isReady,
    said: () => said,
    async stop() {
      child.kill("SIGTERM");
      return (await ended)[0];
    },
  };
}

(url === undefined ? describe.skip : describe)("two whole servers that start at once on one empty PostgreSQL", () => {
  const name = `first_${process.pid}`;
  const own = new URL(url ?? "postgres://localhost");
  own.pathname = `/${name}`;
  let folder: string;
  const ask = async (database: string, statement: string): Promise<readonly Record<string, unknown>[]> => {
    const client = new pg.Client({ connectionString: database });
    await client.connect();
    const { rows } = await client.query<Record<string, unknown>>(statement);
    await client.end();
    return rows;
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "first-"));
    await ask(url ?? "", `create database ${name}`);
  });
  afterAll(async () => {
    await ask(url ?? "", `drop database ${name} with (force)`);
    rmSync(folder, { recursive: true, force: true });
  });

  test("both serve, and nothing is there twice", async () => {
    const servers = await Promise.all(["one", "other"].map((data) => start(String(own), join(folder, data))));
    expect(servers.map(({ isReady, said }) => (isReady ? "ready" : said()))).toEqual(["ready", "ready"]);
    expect(await Promise.all(servers.map((server) => server.stop()))).toEqual([0, 0]);
    const published = await ask(String(own), "select municipality, plan, preview, number from publication");
    const told = published.map(({ municipality, plan, preview, number }) =>
      [municipality, plan, preview, number].map(String).join(" "),
    );
    expect(new Set(told).size).toBe(told.length);
    const decided = demoPlans.filter(({ decision }) => decision !== null);
    expect(new Set(published.map(({ plan }) => plan)).size).toBe(decided.length);
    expect(published).toHaveLength(decided.length);
  });
});
