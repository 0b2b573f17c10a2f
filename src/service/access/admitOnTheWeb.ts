import type { FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import { mayDo, rolesThatMay, type Action } from "../../plan/mayDo.ts";
import { signInPath } from "../../site/administration/addresses.ts";
import { tokenField } from "../../site/administration/TokenField.tsx";
import { turnAway } from "../answers/turnAway.ts";
import type { Caller } from "../store/caller.ts";
import type { Schema } from "../store/schema.ts";
import { findSession } from "../store/sessionStore.ts";
import { whomToAsk } from "../store/roleStore.ts";
import { fieldOf, formOf, type FormTokens } from "./forms.ts";
import { cookieOf } from "./webCookies.ts";

/** What those who sign in on the web are let in by. */
export interface WebDoor {
  readonly sql: Kysely<Schema>;
  /** The database for whoever is let in, closed to every other municipality than theirs. */
  readonly boundTo: (municipality: string) => Kysely<Schema>;
  readonly now: () => Date;
  readonly origin: string;
  readonly forms: FormTokens;
}

/** What a caller must be allowed to do: to a plan, to the municipality (null), or to any plan. */
export interface Asked {
  readonly may: Action;
  readonly plan: string | null;
  readonly anywhere: boolean;
}

/** Who is let in; or the answer that was given instead; or that a form must be read before either is decided. */
type Admitted = { readonly caller: Caller } | { readonly refused: FastifyReply } | "later";

const asking = ["GET", "HEAD"];

/**
 * Lets in whoever is signed in by the session's cookie. Whoever is not, and asks for a page, is sent to sign in, and
 * comes back to it. What changes something must come from a page of ours.
 */
export async function admitOnTheWeb(
  request: FastifyRequest,
  reply: FastifyReply,
  { sql, boundTo, now, origin }: WebDoor,
  asked: Asked | null,
  mayCall: (caller: Caller) => boolean,
): Promise<Admitted> {
  keepAside(reply);
  const asks = asking.includes(request.method);
  if (!asks && !isOwn(request, origin)) return { refused: turnAway(request, reply, { reason: "fromElsewhere" }) };
  const secret = cookieOf(request, "__Host-plantraad");
  const caller = secret === null ? null : await findSession(sql, secret, now());
  if (caller === null) {
    if (asks)
      return { refused: reply.redirect(`${signInPath}?til=${encodeURIComponent(request.url.slice(0, 500))}`, 303) };
    // What was written is handed back, once it is read.
    return isFields(request) ? "later" : { refused: turnAway(request, reply, { reason: "signedOut" }) };
  }
  if (asked === null || mayCall(caller)) return { caller };
  const { municipality } = caller;
  const ask = await whomToAsk(boundTo(municipality.id), caller, asked.may, asked.plan);
  const lacks = { roles: rolesThatMay(asked.may), ask, gives: mayDo(caller, "administer", null) };
  return { refused: turnAway(request, reply, { reason: "noAccess", municipality, lacks }) };
}

/** Holds a form against what it must show; gives the answer where it does not hold. */
export async function guardForm(
  request: FastifyRequest,
  reply: FastifyReply,
  { forms }: WebDoor,
  caller: Caller | null,
): Promise<FastifyReply | undefined> {
  const form = formOf(request);
  const sent = [...form.fields].flatMap(([name, values]) => values.map((value) => ({ name, value })));
  if (caller === null) return turnAway(request, reply, { reason: "signedOut", sent });
  if (await forms.holds(form, caller.person)) return undefined;
  // A page that another person of this browser opened, or one from another service.
  const { municipality } = caller;
  const own = sent.filter(({ name }) => name !== tokenField);
  return fieldOf(form, tokenField) === "" || form.files.size > 0
    ? turnAway(request, reply, { reason: "fromElsewhere", municipality })
    : turnAway(request, reply, {
        reason: "otherPerson",
        municipality,
        sent: [...own, { name: tokenField, value: await forms.of(caller.person) }],
      });
}

/** Keeps what only some may see out of caches, search engines and other sites' pages. */
export function keepAside(reply: FastifyReply): void {
  void reply.headers({
    "Cache-Control": "private, no-store",
    "X-Robots-Tag": "noindex",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
  });
}

/** Whether a request comes from a page of this origin: every browser says so of what changes something (Fetch, 4.6). */
function isOwn({ headers }: FastifyRequest, origin: string): boolean {
  return headers.origin === origin && (headers["sec-fetch-site"] ?? "same-origin") === "same-origin";
}

function isFields({ headers }: FastifyRequest): boolean {
  return (headers["content-type"] ?? "").startsWith("application/x-www-form-urlencoded");
}
