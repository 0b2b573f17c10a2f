import { randomBytes } from "node:crypto";
import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import Fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import compress from "@fastify/compress";
import { TypeBoxValidatorCompiler } from "@fastify/type-provider-typebox";
import type { SignInSettings } from "../api/contract.ts";
import { routes } from "../api/routes.ts";
import type { ServiceRefusal } from "../api/serviceRefusal.ts";
import type { SiteProblem } from "../site/view/view.ts";
import { authorise } from "./access/authorise.ts";
import { callCounts, limitCalls, mayCall } from "./access/callCounts.ts";
import { formTokens } from "./access/forms.ts";
import type { WebSignIn } from "./access/webSignIn.ts";
import { administrationRoutes } from "./administration/administrationRoutes.ts";
import { KeysAway } from "./access/remoteKeys.ts";
import { DatabaseAway, StorageFull } from "./database/databaseFault.ts";
import { pageCache } from "./pages/pageCache.ts";
import { registerStamps } from "./pages/registerStamps.ts";
import { dayOf } from "../words/dayOf.ts";
import { sendsPages, shedLoad, type Lateness } from "./operation/shedLoad.ts";
import { operationRoutes } from "./operation/operationRoutes.ts";
import { logRequests, newRequestId } from "./operation/requestLog.ts";
import { answerAtOnce } from "./answers/cachedPage.ts";
import { dropSlash } from "./answers/dropSlash.ts";
import { dropUnasked } from "./start/dropUnasked.ts";
import { sendProblem } from "./answers/problem.ts";
import type { Publisher } from "./publishing/publishDocx.ts";
import { accountRoutes } from "./routes/accountRoutes.ts";
import { apiRoutes } from "./routes/apiRoutes.ts";
import { documentRoutes } from "./routes/documentRoutes.ts";
import { entryRoutes } from "./routes/entryRoutes.ts";
import { fileRoutes } from "./routes/fileRoutes.ts";
import { municipalityRoutes } from "./routes/municipalityRoutes.ts";
import { peopleRoutes } from "./routes/peopleRoutes.ts";
import { planRoutes } from "./routes/planRoutes.ts";
import { previewRoutes } from "./routes/previewRoutes.ts";
import { ownLookRoutes } from "./routes/ownLookRoutes.ts";
import { publicRoutes } from "./routes/publicRoutes.ts";
import { overviewFileRoutes } from "./administration/overviewRoutes.ts";
import { planListRoutes } from "./administration/planListRoutes.ts";
import { reviewRoutes } from "./routes/reviewRoutes.ts";
import { settingsRoutes } from "./routes/settingsRoutes.ts";
import { takeBackRoutes } from "./routes/takeBackRoutes.ts";
import { unitRoutes } from "./routes/unitRoutes.ts";
import { uploadRoutes } from "./routes/uploadRoutes.ts";
import { versionRoutes } from "./routes/versionRoutes.ts";
import { isOfApi, routeTable } from "./answers/routeTable.ts";
import { publicHeaders, securityHeaders } from "./answers/securityHeaders.ts";
import { sendProblemPage } from "./answers/sendProblemPage.ts";
import { chunkLimit } from "./store/uploadStore.ts";
import type { TokenRules } from "./access/verifyToken.ts";

/** What the service is made of; the door opens these, tests open small real ones. */
export interface ServiceParts {
  readonly publisher: Publisher;
  readonly tokens: TokenRules;
  readonly signIn: SignInSettings;
  /** Signing in to the administration on the web; null where that is not set up. */
  readonly webSignIn: WebSignIn | null;
  /** Folder of the built pane, desk and style sheets; null serves none. */
  readonly webFolder: string | null;
  /** Origins besides Microsoft's that may show the pane in Word for the web. */
  readonly framedBy: readonly string[];
  readonly https: { readonly cert: string; readonly key: string } | null;
  /** Addresses and networks of the proxy in front; none means that callers come by themselves. */
  readonly proxy: readonly string[];
  /** Whether other processes serve the same database, and calls of the API are counted together. */
  readonly isShared: boolean;
  /** Calls a minute from one address before it must wait. */
  readonly callsPerMinute: number;
  /** How late the process is. */
  readonly lateness: Lateness;
  /** Whom holes in security are reported to; null says nobody. */
  readonly contact: string | null;
  /** Where a line of each request is written; null writes none. */
  readonly log: ((line: string) => void) | null;
  /** Called with faults of ours, with the reference the caller was given. */
  readonly onFault: (fault: unknown, reference: string) => void;
  /** Routes of this installation only (the local sign-in, the demo's files). */
  readonly more: (app: FastifyInstance) => Promise<void>;
}

/** Largest body of a call that sends no document, in bytes. */
const bodyLimit = 1024 * 1024;

/**
 * How long a connection that nothing is asked on is kept for the proxy in front, in milliseconds: longer than proxies keep
 * it themselves (Caddy two minutes, nginx one). Were it closed here first, what a proxy sends just then would be lost, and
 * only what it may ask twice is asked again.
 */
const keptForProxy = 130_000;

/** The whole web service, ready to listen or to be called with `inject`. */
export async function buildService(parts: ServiceParts): Promise<FastifyInstance> {
  const { https } = parts;
  const app = Fastify({
    // Only the stated proxy may say whom it speaks for.
    trustProxy: parts.proxy.length === 0 ? false : [...parts.proxy],
    bodyLimit,
    genReqId: newRequestId,
    // An address that cannot be read belongs to no route.
    frameworkErrors: (_fault, request, reply) => {
      if (isOfApi(request.url)) sendProblem(request, reply, { code: "notFound", detail: { what: "address" } });
      else sendProblemPage(request, reply, { problem: "badAddress", path: "/" });
    },
    routerOptions: { maxParamLength: 300 },
    serverFactory: (handler) => {
      const server = https === null ? createHttpServer(handler) : createHttpsServer({ ...https }, handler);
      return Object.assign(server, parts.proxy.length === 0 ? {} : { keepAliveTimeout: keptForProxy });
    },
  });
  app.decorate("isDemo", parts.publisher.isDemo);
  dropUnasked(app);
  app.removeContentTypeParser("text/plain");
  app.setValidatorCompiler(TypeBoxValidatorCompiler);
  // What is answered is answered whole: a schema says what it is, and takes nothing away.
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
  const methodsFor = routeTable(app);
  answerFaults(app, parts, methodsFor);

  const { sql, writes, now } = parts.publisher;
  const kept = pageCache(registerStamps(sql, writes, now), () => dayOf(now()));
  const counts = callCounts(parts.isShared ? sql : null, now);
  const headers = publicHeaders();
  // A kept page is answered before all else, under the same conditions as by its route.
  app.addHook("onRequest", (request, reply, done) => {
    const page = request.method === "GET" ? kept.atHand(request) : null;
    const isAnswered =
      page !== null &&
      sendsPages(parts.lateness()) &&
      mayCall(request, counts, parts.callsPerMinute) &&
      answerAtOnce(request, reply, page, headers);
    if (!isAnswered) done();
  });
  logRequests(app, now, parts.log);
  // Headers come before the decision, so that a refusal carries them too.
  securityHeaders(app, headers);
  shedLoad(app, parts.lateness, (request, reply) =>
    isOfApi(request.url)
      ? sendProblem(request, reply, { code: "overloaded", detail: { seconds: 5 } })
      : sendProblemPage(request, reply, { problem: "away" }),
  );
  limitCalls(app, counts, parts.callsPerMinute, (request, reply, seconds) =>
    isOfApi(request.url)
      ? sendProblem(request, reply, { code: "busy", detail: { seconds } })
      : sendProblemPage(request, reply.header("Retry-After", String(seconds)), { problem: "tooMany" }),
  );
  dropSlash(app, methodsFor);
  const forms = formTokens(parts.publisher.sql);
  authorise(app, { ...parts.publisher, forms }, parts.tokens);
  // What is sent to the service is taken as it comes: a packed body would be more than it says it is.
  await app.register(compress, { threshold: 1024, globalDecompression: false });
  await apiRoutes(app, {
    origin: parts.publisher.origin,
    isDemo: parts.publisher.isDemo,
    callsPerMinute: parts.callsPerMinute,
  });

  operationRoutes(app, { sql, origin: parts.publisher.origin, now, contact: parts.contact });
  accountRoutes(app, parts.publisher, parts.signIn);
  municipalityRoutes(app, parts.publisher);
  peopleRoutes(app, parts.publisher);
  unitRoutes(app, parts.publisher);
  settingsRoutes(app);
  planListRoutes(app, parts.publisher);
  overviewFileRoutes(app, parts.publisher);
  uploadRoutes(app, parts.publisher);
  documentRoutes(app, parts.publisher);
  entryRoutes(app, parts.publisher);
  planRoutes(app, parts.publisher);
  previewRoutes(app, parts.publisher);
  reviewRoutes(app, parts.publisher);
  takeBackRoutes(app, parts.publisher);
  administrationRoutes(app, { ...parts.publisher, forms, tokens: parts.tokens, signIn: parts.webSignIn });
  publicRoutes(app, parts.publisher, kept);
  ownLookRoutes(app, parts.publisher);
  versionRoutes(app, parts.publisher, kept);
  if (parts.webFolder !== null)
    await fileRoutes(app, {
      webFolder: parts.webFolder,
      framedBy: parts.framedBy,
      isDemo: parts.publisher.isDemo,
      origin: parts.publisher.origin,
      authority: parts.signIn.authority,
    });
  await parts.more(app);
  await app.ready();
  return app;
}

/**
 * Faults, unknown addresses and methods an address does not answer to: problem+json below /api, a
 * page elsewhere, in the caller's language.
 */
function answerFaults(
  app: FastifyInstance,
  parts: ServiceParts,
  methodsFor: (path: string) => readonly string[],
): void {
  app.setErrorHandler((fault, request, reply) => {
    const status = fault instanceof Error && "statusCode" in fault ? fault.statusCode : undefined;
    if (typeof status === "number" && status >= 400 && status < 500) {
      const { refusal, problem } = faultOfCaller(status, fault, request);
      return isOfApi(request.url) ? sendProblem(request, reply, refusal) : sendProblemPage(request, reply, { problem });
    }
    const passing = passingFault(fault);
    if (passing !== null)
      return isOfApi(request.url)
        ? sendProblem(request, reply, passing)
        : sendProblemPage(request, reply, { problem: "away" });
    const reference = randomBytes(4).toString("hex");
    parts.onFault(fault, reference);
    return isOfApi(request.url)
      ? sendProblem(request, reply, { code: "broken", detail: { reference } })
      : sendProblemPage(request, reply, { problem: "failed", reference });
  });
  app.setNotFoundHandler((request, reply) => {
    const methods = methodsFor(request.url.split("?")[0] ?? "");
    const inApi = isOfApi(request.url);
    if (methods.length === 0 || methods.includes(request.method)) {
      return inApi
        ? sendProblem(request, reply, { code: "notFound", detail: { what: "address" } })
        : sendProblemPage(request, reply, { problem: "notFound" });
    }
    const allowed = methods.join(", ");
    if (inApi) return sendProblem(request, reply, { code: "notAllowed", detail: { method: request.method, allowed } });
    return sendProblemPage(request, reply.header("Allow", allowed), { problem: "notAllowed" });
  });
  // The pages' addresses begin with any word; below /api they are none.
  app.addHook("onRequest", (request, reply, next) => {
    const { url } = request.routeOptions;
    if (url === undefined || !isOfApi(request.url) || isOfApi(url)) next();
    else reply.callNotFound();
  });
}

/** What will pass by itself, or be seen to by those who run the service; null for a fault of ours. */
function passingFault(fault: unknown): ServiceRefusal | null {
  if (fault instanceof DatabaseAway) return { code: "away", detail: { seconds: 5 } };
  if (fault instanceof KeysAway) return { code: "signInAway", detail: { seconds: 30 } };
  return fault instanceof StorageFull ? { code: "storageFull", detail: {} } : null;
}

/** What a caller did wrong, as the API and as the pages say it. */
function faultOfCaller(
  status: number,
  fault: unknown,
  request: FastifyRequest,
): { readonly refusal: ServiceRefusal; readonly problem: SiteProblem } {
  const expected = request.routeOptions.schema?.consumes?.[0] ?? "application/json";
  if (status === 415) return { refusal: { code: "wrongType", detail: { expected } }, problem: "wrongType" };
  if (status === 413) {
    const piece = request.routeOptions.url === routes.upload;
    return {
      refusal: {
        code: "tooLarge",
        detail: {
          what: piece ? "piece" : "request",
          size: Number(request.headers["content-length"] ?? 0),
          limit: piece ? chunkLimit : bodyLimit,
        },
      },
      problem: "wrongType",
    };
  }
  const where = fault instanceof Error && "code" in fault && typeof fault.code === "string" ? fault.code : "";
  return {
    refusal: { code: "badRequest", detail: { where, expected: fault instanceof Error ? fault.message : "" } },
    problem: "badAddress",
  };
}
