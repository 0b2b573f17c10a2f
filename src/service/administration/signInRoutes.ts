import type { FastifyInstance } from "fastify";
import { administrationPath, isOfAdministration } from "../../site/administration/addresses.ts";
import { signedInPath, signInPath, signOutPath } from "../../site/administration/addresses.ts";
import { keepAside } from "../access/admitOnTheWeb.ts";
import { verifyToken, type TokenRules } from "../access/verifyToken.ts";
import { cookieOf, setCookie } from "../access/webCookies.ts";
import type { SignInStep, WebSignIn } from "../access/webSignIn.ts";
import { turnAway } from "../answers/turnAway.ts";
import type { Publisher } from "../publishing/publishDocx.ts";
import { findCaller } from "../store/peopleStore.ts";
import { closeSession, openSession, sessionLifetime } from "../store/sessionStore.ts";

/** How long a sign-in may take, in seconds. */
const patience = 600;

interface Begun extends SignInStep {
  /** The page that was asked for. */
  readonly to: string;
}

interface Asked {
  readonly Querystring: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Signing in on the web, and out again. Asking about an address (HEAD) begins and ends nothing. */
export function signInRoutes(
  app: FastifyInstance,
  { sql, origin, now }: Pick<Publisher, "sql" | "origin" | "now">,
  tokens: TokenRules,
  signIn: WebSignIn | null,
): void {
  const anyone = { exposeHeadRoute: false, schema: { hide: true }, config: { needs: "anyone" } } as const;

  app.get<Asked>(signInPath, anyone, async (request, reply) => {
    keepAside(reply);
    if (signIn === null) return turnAway(request, reply, { reason: "notSetUp" });
    const { address, step } = await signIn.begin(request.query["velg"] !== undefined);
    const wanted = String(request.query["til"] ?? "");
    const begun: Begun = { ...step, to: isOfAdministration(wanted) ? wanted : administrationPath };
    setCookie(reply, "__Host-plantraad-inn", Buffer.from(JSON.stringify(begun)).toString("base64url"), patience);
    return reply.redirect(address, 303);
  });

  app.get(signedInPath, anyone, async (request, reply) => {
    keepAside(reply);
    if (signIn === null) return turnAway(request, reply, { reason: "notSetUp" });
    const begun = begunOf(cookieOf(request, "__Host-plantraad-inn"));
    setCookie(reply, "__Host-plantraad-inn", "", 0);
    const token = begun === null ? null : await signIn.finish(new URL(request.url, origin), begun);
    const person = token === null ? null : await verifyToken(token, tokens);
    if (begun === null || person === null) return turnAway(request, reply, { reason: "stopped" });
    const caller = await findCaller(sql, person, now());
    if (caller === null) return turnAway(request, reply, { reason: "nowhere" });
    const earlier = cookieOf(request, "__Host-plantraad");
    if (earlier !== null) await closeSession(sql, earlier);
    setCookie(reply, "__Host-plantraad", await openSession(sql, caller, now()), sessionLifetime / 1000);
    return reply.redirect(begun.to, 303);
  });

  app.post(
    signOutPath,
    { schema: { hide: true }, config: { needs: "signedIn", signedInBy: "session" } },
    async (request, reply) => {
      const secret = cookieOf(request, "__Host-plantraad");
      if (secret !== null) await closeSession(sql, secret);
      setCookie(reply, "__Host-plantraad", "", 0);
      return reply.redirect(`${administrationPath}/ute`, 303);
    },
  );

  app.get(`${administrationPath}/ute`, anyone, (request, reply) => {
    keepAside(reply);
    return turnAway(request, reply, { reason: "left" });
  });
}

/** What the browser kept of the sign-in it began; null where it is nothing of ours. */
function begunOf(kept: string | null): Begun | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(kept ?? "", "base64url").toString("utf8"));
    return isBegun(value) && isOfAdministration(value.to) ? value : null;
  } catch {
    return null;
  }
}

function isBegun(value: unknown): value is Begun {
  if (typeof value !== "object" || value === null) return false;
  const parts = new Map<string, unknown>(Object.entries(value));
  return ["state", "nonce", "verifier", "to"].every((part) => typeof parts.get(part) === "string");
}
