import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import type { Role } from "../../plan/register.ts";
import { holds, mayReadPreview, type Caller } from "../store/caller.ts";
import { closePreview, keepPrivate, visitOf } from "./previewVisit.ts";
import { sendProblem } from "../answers/problem.ts";
import { findCaller } from "../store/peopleStore.ts";
import { findVisitor } from "../store/previewStore.ts";
import type { Schema } from "../store/schema.ts";
import { verifyToken, type TokenRules } from "./verifyToken.ts";

/**
 * What a route asks of its caller. "anyone": public. "signedIn": a person of a municipality.
 * "previewVisitor": a browser let in to the preview named by `:key`, by someone who still has a role
 * in its plan; everyone else gets the page that says so.
 * `roles`: one of them, for the whole municipality or for the plan named by `:plan` in the address
 * (`anyPlan`: for any plan; the handler then holds it against the plan it finds in the body).
 * The municipality is always the caller's own: no address of the API names another.
 */
export type Needs =
  | "anyone"
  | "signedIn"
  | "previewVisitor"
  | { readonly roles: readonly Role[]; readonly of: "plan" | "anyPlan" | "municipality" };

declare module "fastify" {
  interface FastifyContextConfig {
    needs?: Needs;
  }
}

type NeedsToken = Exclude<Needs, "anyone" | "previewVisitor">;

/** Where packages serve files that anyone may have: their routes cannot say so themselves. */
const openFolders = ["/js/", "/css/", "/site/", "/assets/", "/officejs/", "/api/docs"] as const;

const callers = new WeakMap<FastifyRequest, Caller>();

/** The caller of a route that asks for one. */
export function callerOf(request: FastifyRequest): Caller {
  const caller = callers.get(request);
  if (caller === undefined)
    throw new Error(`${request.routeOptions.url ?? request.url} reads its caller but lets anyone in.`);
  return caller;
}

/**
 * The one place that decides who may call what. A route that does not say what it needs does not
 * start. Tokens are verified before the body is read. `now` is the clock that ends visits.
 */
export function authorise(app: FastifyInstance, sql: Kysely<Schema>, rules: TokenRules, now: () => Date): void {
  app.addHook("onRoute", (route) => {
    if (route.config?.needs === undefined && openFolders.some((folder) => route.url.startsWith(folder))) {
      route.config = { ...route.config, needs: "anyone" };
      route.schema = { ...route.schema, hide: true };
    }
    if (route.config?.needs === undefined)
      throw new Error(`The route ${String(route.method)} ${route.url} does not say who may call it.`);
  });
  app.addHook("onRequest", (request, reply, done) => {
    const { needs } = request.routeOptions.config;
    if (needs === undefined || needs === "anyone") return done();
    const admitted = needs === "previewVisitor" ? admitVisitor(request, reply) : admit(request, reply, needs);
    admitted.then((refused) => {
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

  async function admit(
    request: FastifyRequest,
    reply: FastifyReply,
    needs: NeedsToken,
  ): Promise<FastifyReply | undefined> {
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? "")?.[1];
    const person = token === undefined ? null : await verifyToken(token, rules);
    if (person === null) return sendProblem(request, reply, { code: "signedOut", detail: {} });
    const caller = await findCaller(sql, person);
    if (caller === null || !mayCall(caller, request, needs))
      return sendProblem(request, reply, { code: "noAccess", detail: { needs: rolesOf(needs) } });
    callers.set(request, caller);
    return undefined;
  }
}

function mayCall(caller: Caller, request: FastifyRequest, needs: NeedsToken): boolean {
  if (needs === "signedIn") return true;
  if (needs.of === "anyPlan")
    return holds(caller, needs.roles, null) || caller.planRoles.some(({ role }) => needs.roles.includes(role));
  return holds(caller, needs.roles, needs.of === "plan" ? partOf(request, "plan") : null);
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

function rolesOf(needs: NeedsToken): string {
  return needs === "signedIn" ? "" : needs.roles.join(", ");
}
