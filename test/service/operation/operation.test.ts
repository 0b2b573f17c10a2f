import { once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
import { openDatabaseOnWire } from "../database/databaseOnWire.ts";
import { address, openService, type OpenService } from "../openService.ts";
import { measureRequests } from "../../../src/service/operation/metrics.ts";
import Fastify from "fastify";
import { smallPlans } from "../smallPlan.ts";

let service: OpenService;
beforeAll(async () => {
  service = await openService(smallPlans);
});
afterAll(() => service.close());

describe("who keeps the service running", () => {
  test("is told that it lives, and that it is ready while the database answers", async () => {
    const wire = await openDatabaseOnWire();
    const own = await openService(smallPlans, { url: wire.url });
    const states = async () =>
      Promise.all(["/health/live", "/health/ready"].map(async (url) => (await own.app.inject(url)).statusCode));
    expect(await states()).toEqual([200, 200]);
    wire.cut();
    expect(await states()).toEqual([200, 503]);
    wire.heal();
    expect(await states()).toEqual([200, 200]);
    await own.close();
    await wire.close();
  });

  test("has a line of each request with its number, and nothing of who it was", async () => {
    const token = await service.tokenOf("kari");
    const answers = [
      await service.app.inject({ url: address("me"), headers: { authorization: `Bearer ${token}` } }),
      await service.app.inject("/forhandsvisning/en-hemmelig-nokkel-her/inn/et-hemmelig-pass"),
      await service.app.inject("/fjordvik?q=Kari+Solberg"),
    ];
    const lines = service.lines.slice(-3);
    expect(lines.map((line) => (JSON.parse(line) as { readonly id: string }).id)).toEqual(
      answers.map(({ headers }) => headers["x-request-id"]),
    );
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { method: "GET", route: "/api/me", status: 200 },
      { route: "/forhandsvisning/:key/inn/:pass", status: 403 },
      { route: "/:municipality", status: 200 },
    ]);
    expect(lines.join("")).not.toMatch(/hemmelig|Solberg|kari|127\.0\.0\.1|Bearer/i);
    expect(lines.join("")).not.toContain(token);
  });

  test("can have requests measured by route and status", async () => {
    const app = Fastify();
    const registry = measureRequests(app);
    app.get("/:municipality", () => "side");
    await app.inject("/fjordvik");
    expect(await registry.metrics()).toContain(
      'plantraad_request_duration_seconds_count{method="GET",route="/:municipality",status="200"} 1',
    );
    await app.close();
  });
});

test("a connection that nothing is asked on is kept longer than the proxy in front keeps it, and stops nobody from stopping", async () => {
  const own = await openService([], { proxy: ["127.0.0.1"] });
  const agent = new Agent({ keepAlive: true });
  const at = await own.app.listen({ port: 0, host: "127.0.0.1" });
  const answer = await new Promise<IncomingMessage>((resolve) => get(`${at}/health/live`, { agent }, resolve));
  await once(answer.resume(), "end");
  const [, seconds = "0"] = /timeout=(\d+)/.exec(String(answer.headers["keep-alive"])) ?? [];
  // Caddy keeps it for two minutes.
  expect(Number(seconds)).toBeGreaterThan(120);
  await own.close();
});

test("robots are told what is not for them, and finders of holes whom to tell, until a day that lies ahead", async () => {
  const [robots, security] = await Promise.all(
    ["/robots.txt", "/.well-known/security.txt"].map((url) => service.app.inject(url)),
  );
  expect(robots?.body).toContain("Disallow: /forhandsvisning/");
  expect(security?.body).toMatch(/^Contact: mailto:sikkerhet@fjordvik\.example$/m);
  const expires = /^Expires: (.+)$/m.exec(security?.body ?? "")?.[1] ?? "";
  expect(Date.parse(expires)).toBeGreaterThan(Date.parse("2026-11-24T09:00:00Z"));
});
