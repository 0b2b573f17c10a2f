import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { contextOf, sitDown } from "../atDesk.ts";
import { openBrowser } from "../browser.ts";
import { startServer, type RunningServer } from "../startServer.ts";

const command = fileURLToPath(new URL("../../../dist/node/cli.mjs", import.meta.url));

let data: string;
let server: RunningServer;
let token: string;
let file: string;

/** A token as the pane gets it, and a plan that is tied to the register. */
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), "command-"));
  const [started, browser] = await Promise.all([startServer({ data }), openBrowser()]);
  server = started;
  const context = await contextOf(browser);
  const desk = await sitDown(context, server.origin, { demo: "folkehelse.docx" });
  const asked = desk.page.waitForRequest((request) => request.url().endsWith("/api/me"));
  await desk.signInAs("Ola Nygård");
  token = (await (await asked).headerValue("authorization"))?.replace("Bearer ", "") ?? "";
  file = join(data, "folkehelse.docx");
  writeFileSync(file, await (await context.request.get(`${server.origin}/demo/folkehelse.docx`)).body());
  await browser.close();
});

afterAll(async () => {
  await server?.stop();
  rmSync(data, { recursive: true, force: true });
});

/** Runs the built command as a terminal would, trusting the certificate of this installation or not. */
function run(
  words: readonly string[],
  { trusting = true, signedIn = true } = {},
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...words, "--language", "nb"], {
      env: {
        ...process.env,
        PLANTRAAD_REGISTER: server.origin,
        NODE_OPTIONS: "",
        ...(signedIn ? { PLANTRAAD_TOKEN: token } : { PLANTRAAD_TOKEN: "" }),
        ...(trusting ? { NODE_EXTRA_CA_CERTS: join(data, "certificate", "ca.crt") } : {}),
      },
    });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString("utf8")));
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString("utf8")));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, out, err }));
  });
}

test("whoever reads only the beginning of what is written is not told of a fault", async () => {
  const child = spawn(process.execPath, [command, "check", file], {
    env: {
      ...process.env,
      PLANTRAAD_REGISTER: server.origin,
      PLANTRAAD_TOKEN: token,
      NODE_OPTIONS: "",
      NODE_EXTRA_CA_CERTS: join(data, "certificate", "ca.crt"),
    },
  });
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString("utf8")));
  child.stdout.destroy();
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  expect(code).toBe(1); // the plan's errors stand, read or not
  expect(err).not.toContain("EPIPE");
});

test("check asks the register, and says what follows from it", async () => {
  const { code, out } = await run(["check", file]);
  expect(out).toContain("Planregisteret har versjon 1");
  expect(code).toBe(1);
});

test("publish sends a preview and says where it is", async () => {
  const { code, out, err } = await run(["publish", file]);
  expect([code, err]).toEqual([0, expect.stringContaining("Sender dokumentet: 100 %")]);
  expect(out).toMatch(
    /^Forhåndsvisningen er publisert: https:\/\/localhost:\d+\/forhandsvisning\/[^/\s]+\nDe som har en rolle i planen, åpner den fra Plantråd i Word \(Publiser\)\.\nÅpne den selv her, én gang, innen fem minutter: https:\/\/\S+\/inn\/\S{43}\n$/,
  );
});

test("publish from an old version ends with 3 and says who came first", async () => {
  const { code, err } = await run(["publish", file, "--kind", "hearing", "--deadline", "2099-02-01"]);
  expect(code).toBe(3);
  expect(err).toContain("Ola Nygård publiserte versjon 1");
});

test("a certificate nobody trusts is told in plain words", async () => {
  const { code, err } = await run(["check", file], { trusting: false });
  expect(code).toBe(3);
  expect(err).toContain("NODE_EXTRA_CA_CERTS");
});

test("without a sign-in the register is closed", async () => {
  const { code, err } = await run(["check", file], { signedIn: false });
  expect(code).toBe(3);
  expect(err).toContain("Du er ikke logget inn");
});
