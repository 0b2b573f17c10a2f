import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { request } from "node:https";
import { connect as connectSecurely } from "node:tls";
import { freePort, StartFailed, startServer } from "../startServer.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "start-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("says where to go and who can sign in, keeps its data, and stops cleanly", async () => {
  const first = await startServer({ data: folder });
  for (const words of [
    `${first.origin}/desk/`,
    `${first.origin}/api`,
    "Kari Solberg",
    "Ola Nygård",
    "Ingrid Vik",
    "Per Holm",
    "npm run trust",
  ])
    expect(first.said()).toContain(words);
  expect(await status(`${first.origin}/fjordvik/samfunnsdel`)).toBe(200);
  expect(await first.stop()).toBe(0);
  const second = await startServer({ data: folder });
  expect(second.said()).not.toContain("Publiserer demoplanen");
  expect(await status(`${second.origin}/fjordvik/samfunnsdel/v/1`)).toBe(200);
  expect(await status(`${second.origin}/fjordvik/samfunnsdel/v/2`)).toBe(404);
  expect(await second.stop()).toBe(0);
});

// Browsers open connections ahead of asking; Node waits a minute for what never comes on them.
test("stops at once although connections are open that nothing was asked on", async () => {
  const server = await startServer({ data: folder });
  const port = Number(new URL(server.origin).port);
  const secured = connectSecurely({ port, host: "localhost", rejectUnauthorized: false });
  const bare = connect({ port, host: "localhost" });
  await Promise.all([once(secured, "secureConnect"), once(bare, "connect")]);
  const closed = Promise.all([closes(secured), closes(bare)]);
  expect(await server.stop()).toBe(0);
  await closed;
}, 40_000);

test("a taken port is told with what to do", async () => {
  const port = await freePort();
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(port, "localhost", () => resolve()));
  const fault = await faultOf(startServer({ data: folder, port }));
  taken.close();
  expect([fault.code, fault.said]).toEqual([1, expect.stringContaining(`Port ${port} er opptatt`)]);
  expect(fault.said).toContain("PLANTRAAD_PORT");
});

test("a data folder that is no folder is told with what to do", async () => {
  const file = join(folder, "fil");
  writeFileSync(file, "ikke en mappe");
  const fault = await faultOf(startServer({ data: join(file, "data") }));
  expect(fault.code).toBe(1);
  expect(fault.said).toContain("det er en fil der mappen skal være");
  expect(fault.said).toContain("PLANTRAAD_DATA");
  expect(fault.said).not.toMatch(/^\s+at /m);
});

test("a folder that nothing can be made in is told with what to do", async () => {
  const fault = await faultOf(startServer({ data: "/proc/plantraad" }));
  expect([fault.code, fault.said]).toEqual([1, expect.stringContaining("får ikke skrive der dataene skal ligge")]);
});

test("keys of the local sign-in that are no keys are made anew, and nothing is said in another language", async () => {
  writeFileSync(join(folder, "local-sign-in.json"), "{ ikke nøkler");
  const server = await startServer({ data: folder });
  expect(server.said()).not.toMatch(/certificates have been generated|Unsupported runtime/);
  expect(await status(`${server.origin}/login/jwks`)).toBe(200);
  expect(await server.stop()).toBe(0);
});

test.each([
  ["tull", "DATABASE_URL må være som"],
  ["postgres://plan:hemmelig@localhost:1/plan", "Databasen i DATABASE_URL svarer ikke"],
])(
  "a database address that leads nowhere (%s) is told with what to do, and without the password",
  async (database, sentence) => {
    const fault = await faultOf(startServer({ data: folder, database }));
    expect([fault.code, fault.said]).toEqual([1, expect.stringContaining(sentence)]);
    expect(fault.said).not.toMatch(/hemmelig|^\s+at /m);
  },
);

test("a damaged database is told with what to do, and no stack trace", async () => {
  mkdirSync(join(folder, "database"));
  writeFileSync(join(folder, "database", "PG_VERSION"), "ikke en database");
  const fault = await faultOf(startServer({ data: folder }));
  expect(fault.code).toBe(1);
  expect(fault.said).toContain(`Databasen i mappen ${folder} er skadet`);
  expect(fault.said).toContain("PLANTRAAD_DATA");
  expect(fault.said).not.toMatch(/^\s+at /m);
});

async function faultOf(starting: Promise<unknown>): Promise<StartFailed> {
  try {
    await starting;
  } catch (fault) {
    if (fault instanceof StartFailed) return fault;
    throw fault;
  }
  throw new Error("it started");
}

function status(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(address, { rejectUnauthorized: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}

/** Settles when the connection is closed, by a farewell or a reset: a server that drops it may do either. */
function closes(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.on("error", () => undefined).once("close", () => resolve());
  });
}
