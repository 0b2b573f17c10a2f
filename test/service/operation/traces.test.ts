import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import Fastify from "fastify";
import { traceRequests } from "../../../src/service/operation/traces.ts";

interface Span {
  readonly traceId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly status: { readonly code?: number };
}
interface Told {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
}

test("each request is told to a collector by its route, as part of the trace it came with, and the last of them before the service stops", async () => {
  const bodies: string[] = [];
  const collector = createServer((request, answer) => {
    void text(request).then((body) => {
      bodies.push(body);
      answer.writeHead(200, { "Content-Type": "application/json" }).end("{}");
    });
  }).listen(0, "127.0.0.1");
  await once(collector, "listening");
  const app = Fastify();
  await traceRequests(app, `http://127.0.0.1:${(collector.address() as AddressInfo).port}/v1/traces`, () => new Date());
  app.get("/forhandsvisning/:key", () => "");
  app.get("/broken", () => {
    throw new Error("broken");
  });
  const [trace, parent] = ["0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"];
  await app.inject({ url: "/forhandsvisning/hemmelig", headers: { traceparent: `00-${trace}-${parent}-01` } });
  await app.inject({ url: "/broken?q=Kari", headers: { traceparent: "00-zzz" }, remoteAddress: "198.51.100.7" });
  await app.close();
  const spans = bodies
    .flatMap((body) => (JSON.parse(body) as Told).resourceSpans)
    .flatMap(({ scopeSpans }) => scopeSpans)
    .flatMap((scope) => scope.spans);
  expect(spans.map(({ name, kind, status }) => [name, kind, status.code ?? 0])).toEqual([
    ["GET /forhandsvisning/:key", 2, 0],
    ["GET /broken", 2, 2],
  ]);
  expect([spans[0]?.traceId, spans[0]?.parentSpanId]).toEqual([trace, parent]);
  expect(spans[1]?.traceId).not.toBe(trace);
  expect(bodies.join()).toContain("plantraad.request");
  expect(bodies.join()).not.toMatch(/hemmelig|Kari|198\.51/);
  collector.close();
});

test("a collector that is not there costs no request, and does not keep the service from stopping", async () => {
  const app = Fastify();
  await traceRequests(app, "http://127.0.0.1:9/v1/traces", () => new Date());
  app.get("/", () => "her");
  expect((await app.inject("/")).body).toBe("her");
  await app.close();
});
