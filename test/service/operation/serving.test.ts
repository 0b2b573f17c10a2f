import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { get as getSecurely, createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TLSSocket } from "node:tls";
import Fastify from "fastify";
import { closeInTime } from "../../../src/service/operation/closeInTime.ts";
import { followCertificate } from "../../../src/service/operation/followCertificate.ts";
import { measureRequests, serveMetrics } from "../../../src/service/operation/metrics.ts";
import { localCertificate } from "../../../src/service/start/certificate.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "serving-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a service that is asked to stop", () => {
  test("lets what is under way end", async () => {
    const app = Fastify();
    let answer: (text: string) => void = () => undefined;
    const answers = new Promise<string>((resolve) => (answer = resolve));
    const asked = new Promise<void>((resolve) => {
      app.get("/", () => {
        resolve();
        return answers;
      });
    });
    const address = await app.listen({ port: 0, host: "127.0.0.1" });
    const said = fetch(address).then((got) => got.text());
    await asked;
    const closed = closeInTime(app, 60_000);
    answer("ferdig");
    await closed;
    expect(await said).toBe("ferdig");
  });

  test("cuts off what never does", async () => {
    const app = Fastify();
    const asked = new Promise<void>((resolve) => {
      app.get("/", () => {
        resolve();
        return new Promise(() => undefined);
      });
    });
    const address = await app.listen({ port: 0, host: "127.0.0.1" });
    const cut = once(get(address), "error");
    await asked;
    await closeInTime(app, 10);
    expect(await cut).toMatchObject([{ code: "ECONNRESET" }]);
  });
});

test("a renewed certificate is taken into use without a restart, and one that is no certificate is not", async () => {
  const files = { cert: join(folder, "cert.pem"), key: join(folder, "key.pem") };
  const renew = async (name: string): Promise<void> => {
    const made = await localCertificate(join(folder, name), new Date());
    writeFileSync(files.cert, made.cert);
    writeFileSync(files.key, made.key);
  };
  await renew("first");
  const server = createSecureServer(
    { cert: readFileSync(files.cert), key: readFileSync(files.key) },
    (_request, answer) => answer.end(),
  ).listen(0, "127.0.0.1");
  await once(server, "listening");
  const shown = async (): Promise<string> => {
    const { port } = server.address() as AddressInfo;
    const [answer] = (await once(
      getSecurely({ port, host: "127.0.0.1", rejectUnauthorized: false, agent: false }),
      "response",
    )) as [IncomingMessage];
    answer.resume();
    const { socket } = answer;
    if (!(socket instanceof TLSSocket)) throw new Error("it was not encrypted");
    const { fingerprint256 } = socket.getPeerCertificate();
    socket.destroy();
    return fingerprint256;
  };
  const told: unknown[] = [];
  const end = followCertificate(server, files, (fault) => told.push(fault), 20);
  const first = await shown();
  await renew("second");
  let now = first;
  while (now === first) now = await shown();
  writeFileSync(files.cert, "ingen sertifikat");
  while (told.length === 0) expect(await shown()).toBe(now);
  end();
  server.close();
});

test("Prometheus is answered at an address of its own, until the service stops", async () => {
  const app = Fastify();
  const registry = measureRequests(app);
  app.get("/", () => "");
  await app.inject("/");
  const { port, close } = await serveMetrics(registry, { host: "127.0.0.1", port: 0 });
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
  const text = await answer.text();
  expect(text).toContain('plantraad_request_duration_seconds_count{method="GET",route="/",status="200"} 1');
  expect(text).toContain("process_resident_memory_bytes");
  close();
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  await app.close();
});
