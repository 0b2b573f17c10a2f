import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { get } from "node:https";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { built } from "../../built.ts";

// While the file is loaded: no test's time is taken by it.
built("node");

const door = fileURLToPath(new URL("../../../dist/node/server.mjs", import.meta.url));

/** Run in the service before it starts: a word from outside makes some part of it take the process to be done. */
const takesItselfToBeDone = "data:text/javascript,process.stdin.once('data',()=>process.exit(0))";

let data: string;
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), "ending-"));
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

async function start() {
  const listener = createServer().listen(0, "localhost");
  await once(listener, "listening");
  const { port } = listener.address() as AddressInfo;
  listener.close();
  await once(listener, "close");
  const child = spawn(process.execPath, ["--import", takesItselfToBeDone, door, "--empty"], {
    env: {
      ...process.env,
      NODE_ENV: "",
      DATABASE_URL: "",
      PLANTRAAD_DATA: data,
      PLANTRAAD_PORT: `${port}`,
      PLANTRAAD_LOG: "json",
    },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const ended = once(child, "close") as Promise<[number | null, string | null]>;
  let said = "";
  child.stderr.on("data", (bytes: Buffer) => (said += bytes.toString()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (bytes: Buffer) => {
      said += bytes.toString();
      if (said.includes(`https://localhost:${port}/api`)) resolve();
    });
    void ended.then(() => reject(new Error(said)));
  });
  const status = (): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      get(`https://localhost:${port}/health/live`, { rejectUnauthorized: false, agent: false }, (answer) => {
        answer.resume().once("end", () => resolve(answer.statusCode));
      }).once("error", reject);
    });
  return { child, ended, status, said: () => said };
}

test("a service that ends and was not asked to says so, and with a code that has it started again", async () => {
  const { child, ended, said } = await start();
  child.stdin.write("done");
  expect(await ended).toEqual([1, null]);
  expect(said()).toContain("Tjenesten stoppet uten at noen ba om det");
});

test("a service that is asked to stop says by what, and ends well", async () => {
  const { child, ended, said } = await start();
  child.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
  expect(said()).toContain("Stopper (SIGTERM)");
});

test("whoever reads the log may go away, and the service goes on", async () => {
  const { child, ended, status } = await start();
  child.stdout.destroy();
  child.stderr.destroy();
  expect([await status(), await status(), await status()]).toEqual([200, 200, 200]);
  child.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
});
