import { jwtVerify, type JWTPayload, type JWTVerifyGetKey } from "jose";
import type { Role } from "../../plan/register.ts";
import { remoteKeys } from "./remoteKeys.ts";
import type { TokenPerson } from "../store/peopleStore.ts";

/** Whom tokens must come from, and what they must be for. */
export interface TokenRules {
  readonly audience: string;
  /** Scope the token must carry. */
  readonly scope: string;
  /** The exact issuer of a token from this tenant (null: the local provider); null when it is nobody's. */
  readonly issuerOf: (tenant: string | null) => Promise<string | null>;
  readonly keys: JWTVerifyGetKey;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** More than Entra ID tells of in a token. */
const mostGroups = 250;

const givenRoles: readonly Role[] = ["planner", "coordinator", "reviewer"];

/** Rules for Entra ID: v2.0 tokens, for this application, of the tenants that `serves` says are municipalities here. */
export function entraRules(
  clientId: string,
  serves: (tenant: string) => Promise<boolean>,
  now: () => Date,
): TokenRules {
  return {
    audience: clientId,
    scope: "plantraad",
    issuerOf: async (tenant) =>
      tenant !== null && guid.test(tenant) && (await serves(tenant))
        ? `https://login.microsoftonline.com/${tenant}/v2.0`
        : null,
    keys: remoteKeys(new URL("https://login.microsoftonline.com/common/discovery/v2.0/keys"), now),
  };
}

/** Rules for the local provider: its own issuer, its own keys. */
export function localRules(issuer: string, audience: string, keys: JWTVerifyGetKey): TokenRules {
  return {
    audience,
    scope: "plantraad",
    issuerOf: (tenant) => Promise.resolve(tenant === null ? issuer : null),
    keys,
  };
}

/**
 * Verifies a bearer token in full: signature by the issuer's keys (RS256 only), issuer, audience,
 * times, scope. null when any of it does not hold; the token and why are never written to a log.
 */
export async function verifyToken(token: string, rules: TokenRules): Promise<TokenPerson | null> {
  try {
    const { payload } = await jwtVerify(token, rules.keys, {
      audience: rules.audience,
      algorithms: ["RS256"],
      requiredClaims: ["exp", "iss", "sub"],
      clockTolerance: 30,
    });
    return await personOf(payload, rules);
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("ERR_J"))
      return null;
    throw error;
  }
}

async function personOf(payload: JWTPayload, rules: TokenRules): Promise<TokenPerson | null> {
  const tenant = typeof payload["tid"] === "string" ? payload["tid"] : null;
  const granted = payload["scp"] ?? payload["scope"];
  const scopes = typeof granted === "string" ? granted.split(" ") : [];
  const subject = tenant === null ? payload.sub : payload["oid"];
  if (payload.iss === undefined || payload.iss !== (await rules.issuerOf(tenant))) return null;
  if (!scopes.includes(rules.scope) || typeof subject !== "string") return null;
  const roles: readonly unknown[] = Array.isArray(payload["roles"]) ? payload["roles"] : [];
  const isGuest = isOfElsewhere(payload);
  return {
    issuer: payload.iss,
    subject,
    name: typeof payload["name"] === "string" ? payload["name"] : subject,
    tenant,
    roles: givenRoles.filter((role) => roles.includes(role)),
    emails: addressesOf(payload, isGuest),
    groups: groupsOf(payload),
    isGuest,
  };
}

/**
 * Whether the token is of somebody who is a guest in the tenant: `acct` says so where the application asks for it, and
 * `idp` names another provider than the issuer for an account that is not of the tenant (Microsoft's access token claims
 * reference). Both are the issuer's to say.
 */
function isOfElsewhere({ acct, idp, iss, tid }: JWTPayload): boolean {
  if (acct === 1 || acct === "1") return true;
  const own = [iss, `https://sts.windows.net/${String(tid)}/`, `https://sts.windows.net/${String(tid)}`];
  return typeof idp === "string" && !own.includes(idp);
}

/**
 * Addresses by which somebody may be known before they have signed in. Within the municipality's own tenant only its
 * administrators say what a member's sign-in name and address are; a guest's `email` is said elsewhere, and does not count.
 */
function addressesOf(payload: JWTPayload, isGuest: boolean): readonly string[] {
  const told = [payload["email"], payload["preferred_username"], payload["upn"]].slice(isGuest ? 1 : 0);
  const addresses = told.flatMap((one) =>
    typeof one === "string" && /^\S+@\S+$/.test(one) ? [one.toLowerCase()] : [],
  );
  return [...new Set(addresses)];
}

/** Groups by id. A token of somebody in very many tells of none, and points to where to ask instead. */
function groupsOf({ groups }: JWTPayload): readonly string[] {
  const told: readonly unknown[] = Array.isArray(groups) ? groups : [];
  return told.flatMap((one) => (typeof one === "string" ? [one.toLowerCase()] : [])).slice(0, mostGroups);
}
