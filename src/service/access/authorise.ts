import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import { mayDo, mayDoSomewhere, type Action } from "../../plan/mayDo.ts";
import { mayReadPreview, type Caller } from "../store/caller.ts";
import { admitOnTheWeb, guardForm, type Asked, type WebDoor } from "./admitOnTheWeb.ts";
import { closePreview, keepPrivate, visitOf } from "./previewVisit.ts";
import { sendProblem } from "../answers/problem.ts";
import { sendNoAccess } from "./sendNoAccess.ts";
import { findCaller } from "../store/peopleStore.ts";
import { findVisitor } from "../store/previewStore.ts";
import type { Schema } from "../store/schema.ts";
import { verifyToken, type TokenRules } from "./verifyToken.ts";

/**
 * What a route asks of its caller. "anyone": public. "signedIn": a person of a municipality.
 * "previewVisitor": a browser let in to the preview named by `:key`, by someone who still has a role
 * in its plan; everyone else gets the page that says so.
 * `may`: what the caller must be allowed to do, to the municipality or to the plan named by `:plan` in the address
 * (`anyPlan`: to any plan; the handler then holds it against the plan it finds in the body, by `refusedTo`). Who may do
 * what is said by `mayDo`. The municipality is always the caller's own: no address of the API names another.
 */
export type Needs =
  "anyone" | "signedIn" | "previewVisitor" | { readonly may: Action; readonly of: "plan" | "anyPlan" | "municipality" };

declare module "fastify" {
  interface FastifyContextConfig {
    needs?: Needs;
    /** Set where whoever calls has signed in on the web, and is answered with pages; else they show a token. */
    signedInBy?: "session";
  }
}

type NeedsToken = Exclude<Needs, "anyone" | "previewVisitor">;

/** Where packages serve files that anyone may have: their routes cannot say so themselves. */
const openFolders = ["/js/", "/css/", "/site/", "/assets/", "/officejs/", "/api/docs"] as const;

interface Admitted {
  readonly caller: Caller;
  readonly sql: Kysely<Schema>;
}

const admitted = new WeakMap<FastifyRequest, Admitted>();

/** The caller of a route that asks for one. */
export function callerOf(request: FastifyRequest): Caller {
  return admittedBy(request).caller;
}

/** The database for all that a caller has done: it reaches the rows of their municipality, and no others. */
export function sqlOf(request: FastifyRequest): Kysely<Schema> {
  return admittedBy(request).sql;
}

function admittedBy(request: FastifyRequest): Admitted {
  const found = admitted.get(request);
  if (found === undefined)
    throw new Error(`${request.routeOptions.url ?? request.url} reads its caller but lets anyone in.`);
  return found;
}

/**
 * For what is known of a call only when its body is read: answers that the caller may not, and to whom they can turn;
 * null where they may.
 */
export async function refusedTo(
  request: FastifyRequest,
  reply: FastifyReply,
  action: Action,
  plan: string | null,
): Promise<FastifyReply | null> {
  const caller = callerOf(request);
  return mayDo(caller, action, plan) ? null : sendNoAccess(request, reply, sqlOf(request), caller, action, plan);
}

/**
 * The one place that decides who may call what. A route that does not say what it needs does not
 * start. Tokens are verified before the body is read; forms are held against what they must show after. The door's clock
 * ends visits and sessions.
 */
export function authorise(app: FastifyInstance, door: WebDoor, rules: TokenRules): void {
  const { sql, boundTo, now } = door;
  const admits = (request: FastifyRequest, caller: Caller): void => {
    admitted.set(request, { caller, sql: boundTo(caller.municipality.id) });
  };
  app.addHook("onRoute", (route) => {
    if (route.config?.needs === undefined && openFolders.some((folder) => route.url.startsWith(folder))) {
      route.config = { ...route.config, needs: "anyone" };
      route.schema = { ...route.schema, hide: true };
    }
    if (route.config?.needs === undefined)
      throw new Error(`The route ${String(route.method)} ${route.url} does not say who may call it.`);
  });
  app.addHook("onRequest", (request, reply, done) => {
    const { needs, signedInBy } = request.routeOptions.config;
    if (needs === undefined || needs === "anyone") return done();
    const admitSigned = signedInBy === "session" ? admitSession : admit;
    const decided = needs === "previewVisitor" ? admitVisitor(request, reply) : admitSigned(request, reply, needs);
    decided.then((refused) => {
      if (refused === undefined) done();
    }, done);
  });

  async function admitVisitor(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    const key = partOf(request, "key") ?? "";
    const visit = visitOf(request);
    const visitor = visit === null ? null : await findVisitor(sql, key, visit, now());
    if (visitor === null || !mayReadPreview(visitor.caller, visitor.preview)) return closePreview(request, reply, key);
    keepPrivate(reply);
    return undefined;
  }

  app.addHook("preHandler", async (request, reply) => {
    if (request.routeOptions.config.signedInBy !== "session" || request.method === "GET" || request.method === "HEAD")
      return undefined;
    return guardForm(request, reply, door, admitted.get(request)?.caller ?? null);
  });

  async function admitSession(
    request: FastifyRequest,
    reply: FastifyReply,
    needs: NeedsToken,
  ): Promise<FastifyReply | undefined> {
    const asked = askedOf(request, needs);
    const answer = await admitOnTheWeb(request, reply, door, asked, (caller) => mayCall(caller, asked));
    if (answer === "later") return undefined;
    if ("refused" in answer) return answer.refused;
    admits(request, answer.caller);
    return undefined;
  }

  async function admit(
    request: FastifyRequest,
    reply: FastifyReply,
    needs: NeedsToken,
  ): Promise<FastifyReply | undefined> {
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? "")?.[1];
    const person = token === undefined ? null : await verifyToken(token, rules);
    if (person === null) return sendProblem(request, reply, { code: "signedOut", detail: {} });
    const caller = await findCaller(sql, person, now());
    if (caller === null) return sendProblem(request, reply, { code: "noAccess", detail: {} });
    admits(request, caller);
    const asked = askedOf(request, needs);
    return asked === null || mayCall(caller, asked)
      ? undefined
      : sendNoAccess(request, reply, sqlOf(request), caller, asked.may, asked.plan);
  }
}

/** What a route asks that the caller may do, and to which plan; null where it is enough to be signed in. */
function askedOf(request: FastifyRequest, needs: NeedsToken): Asked | null {
  if (needs === "signedIn") return null;
  return {
    may: needs.may,
    plan: needs.of === "plan" ? partOf(request, "plan") : null,
    anywhere: needs.of === "anyPlan",
  };
}

function mayCall(caller: Caller, asked: Asked | null): boolean {
  if (asked === null) return true;
  return asked.anywhere ? mayDoSomewhere(caller, asked.may) : mayDo(caller, asked.may, asked.plan);
}

/** The part of the address that the route calls by this name. */
function partOf(request: FastifyRequest, name: string): string | null {
  const { params } = request;
  const part: unknown =
    typeof params === "object" && params !== null
      ? Object.entries(params).find(([named]) => named === name)?.[1]
      : undefined;
  return typeof part === "string" ? part : null;
}
