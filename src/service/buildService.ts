import { randomBytes } from "node:crypto";
import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import Fastify, { type FastifyInstance } from "fastify";
import compress from "@fastify/compress";
import rateLimit from "@fastify/rate-limit";
import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import { TypeBoxValidatorCompiler } from "@fastify/type-provider-typebox";
import { routes, type SignInSettings } from "../api/contract.ts";
import { authorise } from "./authorise.ts";
import { sendProblem } from "./problem.ts";
import type { Press } from "./publishDocx.ts";
import { accountRoutes } from "./routes/accountRoutes.ts";
import { fileRoutes } from "./routes/fileRoutes.ts";
import { planRoutes } from "./routes/planRoutes.ts";
import { previewRoutes } from "./routes/previewRoutes.ts";
import { publicRoutes } from "./routes/publicRoutes.ts";
import { uploadRoutes } from "./routes/uploadRoutes.ts";
import { securityHeaders } from "./securityHeaders.ts";
import { sendProblemPage } from "./sendProblemPage.ts";
import type { TokenRules } from "./verifyToken.ts";

/** What the service is made of; the door opens these, tests open small real ones. */
export interface ServiceParts {
  readonly press: Press;
  readonly tokens: TokenRules;
  readonly signIn: SignInSettings;
  /** Folder of the built pane, desk and style sheets; null serves none. */
  readonly webFolder: string | null;
  readonly https: { readonly cert: string; readonly key: string } | null;
  /** Calls a minute from one address before it must wait. */
  readonly callsPerMinute: number;
  /** The clock by which passes and visits to previews end. */
  readonly now: () => Date;
  /** Told of faults of ours, with the reference the caller was given. */
  readonly onFault: (fault: unknown, reference: string) => void;
  /** Routes of this installation only (the local sign-in, the demo's files). */
  readonly more: (app: FastifyInstance) => Promise<void>;
}

/** The whole web service, ready to listen or to be called with `inject`. */
export async function buildService(parts: ServiceParts): Promise<FastifyInstance> {
  const { https } = parts;
  const app = Fastify({
    // Only a proxy on the same machine or network may say whom it speaks for.
    trustProxy: "loopback, linklocal, uniquelocal",
    bodyLimit: 1024 * 1024,
    routerOptions: { maxParamLength: 300 },
    serverFactory: (handler) => (https === null ? createHttpServer(handler) : createHttpsServer({ ...https }, handler)),
  });
  app.setValidatorCompiler(TypeBoxValidatorCompiler);
  answerFaults(app, parts);

  // Headers come before the decision, so that a refusal carries them too.
  await securityHeaders(app);
  authorise(app, parts.press.sql, parts.tokens, parts.now);
  await app.register(compress, { threshold: 1024 });
  await app.register(rateLimit, { max: parts.callsPerMinute, timeWindow: "1 minute" });
  await describe(app);

  accountRoutes(app, parts.press.sql, parts.signIn);
  uploadRoutes(app, parts.press.sql);
  planRoutes(app, parts.press);
  previewRoutes(app, parts.press, parts.now);
  publicRoutes(app, parts.press.sql, parts.press.origin);
  if (parts.webFolder !== null) await fileRoutes(app, { webFolder: parts.webFolder, origin: parts.press.origin, authority: parts.signIn.authority });
  await parts.more(app);
  await app.ready();
  return app;
}

async function describe(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: { title: "Plantråd", version: "0.1.0", description: "The municipality's plan register and its publications." },
      components: { securitySchemes: { bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" } } },
    },
  });
  app.get(routes.openapi, { config: { needs: "anyone" }, schema: { hide: true } }, () => app.swagger());
  app.get("/api", { config: { needs: "anyone" }, schema: { hide: true } }, (_request, reply) => reply.redirect(`${routes.documentation}/`));
  await app.register(swaggerUi, { routePrefix: routes.documentation, staticCSP: true });
}

/** Faults and unknown addresses: problem+json below /api, a page elsewhere, in the caller's language. */
function answerFaults(app: FastifyInstance, parts: ServiceParts): void {
  app.setErrorHandler((fault, request, reply) => {
    const code = fault instanceof Error && "code" in fault ? fault.code : undefined;
    const status = fault instanceof Error && "statusCode" in fault ? fault.statusCode : undefined;
    if (status === 429) return sendProblem(request, reply, { code: "busy", detail: { seconds: 60 } });
    if (status === 413) return sendProblem(request, reply, { code: "tooLarge", detail: { size: Number(request.headers["content-length"] ?? 0), limit: 1024 * 1024 } });
    if (typeof status === "number" && status >= 400 && status < 500) {
      return sendProblem(request, reply, { code: "badRequest", detail: { where: typeof code === "string" ? code : "", expected: fault instanceof Error ? fault.message : "" } });
    }
    const reference = randomBytes(4).toString("hex");
    parts.onFault(fault, reference);
    if (request.url.startsWith("/api")) return sendProblem(request, reply, { code: "broken", detail: { reference } });
    return sendProblemPage(request, reply, { problem: "failed", reference });
  });
  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith("/api")) return sendProblem(request, reply, { code: "notFound", detail: { what: "address" } });
    return sendProblemPage(request, reply, { problem: "notFound" });
  });
}
