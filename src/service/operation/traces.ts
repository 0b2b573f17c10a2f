import type { FastifyInstance } from "fastify";

/**
 * Tells a collector of OpenTelemetry (OTLP over HTTP, at `address`) of each request as a span: by route and not by address,
 * which may hold a preview's key, with no caller, and with the number that the log has. A request that is part of another's trace (`traceparent`)
 * becomes part of it. The packages are asked for only here: who tells nobody, loads nothing. A collector that does not answer
 * is nothing to a reader; what is left to tell is told when the service stops.
 */
export async function traceRequests(app: FastifyInstance, address: string, now: () => Date): Promise<void> {
  const [{ defaultTextMapGetter, ROOT_CONTEXT, SpanKind, SpanStatusCode }, core, resources, sdk, exporter] =
    await Promise.all([
      import("@opentelemetry/api"),
      import("@opentelemetry/core"),
      import("@opentelemetry/resources"),
      import("@opentelemetry/sdk-trace-base"),
      import("@opentelemetry/exporter-trace-otlp-http"),
    ]);
  const provider = new sdk.BasicTracerProvider({
    resource: resources.resourceFromAttributes({ "service.name": "plantraad" }),
    spanProcessors: [new sdk.BatchSpanProcessor(new exporter.OTLPTraceExporter({ url: address, timeoutMillis: 5000 }))],
  });
  const tracer = provider.getTracer("plantraad");
  const propagator = new core.W3CTraceContextPropagator();
  app.addHook("onResponse", ({ id, method, headers, routeOptions: { url = "" } }, reply, done) => {
    const ended = now().getTime();
    const { statusCode } = reply;
    const span = tracer.startSpan(
      `${method} ${url}`.trimEnd(),
      {
        kind: SpanKind.SERVER,
        startTime: ended - reply.elapsedTime,
        attributes: {
          "http.request.method": method,
          "http.route": url,
          "http.response.status_code": statusCode,
          "plantraad.request": id,
        },
      },
      propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter),
    );
    if (statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(ended);
    done();
  });
  app.addHook("onClose", () => provider.shutdown().catch(() => undefined));
}
