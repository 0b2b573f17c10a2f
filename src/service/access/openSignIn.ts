import type { FastifyInstance } from "fastify";
import { createLocalJWKSet } from "jose";
import type { Kysely } from "kysely";
import type { SignInSettings } from "../../api/contract.ts";
import type { Config } from "../start/config.ts";
import { localKeys } from "../localSignIn/localKeys.ts";
import type { LocalPerson } from "../localSignIn/localPerson.ts";
import { localClientId, localProvider, localScope } from "../localSignIn/localProvider.ts";
import { localPrefix } from "../localSignIn/renderSignIn.tsx";
import { localSignInRoutes } from "../localSignIn/localSignInRoutes.ts";
import { servesTenant } from "../store/registerStore.ts";
import type { Schema } from "../store/schema.ts";
import { entraRules, localRules, type TokenRules } from "./verifyToken.ts";

/** How people sign in to this installation, and what shows that they have. */
export interface SignInDoor {
  readonly settings: SignInSettings;
  readonly tokens: TokenRules;
  /** Issuer of the local provider's tokens; null with Entra ID. */
  readonly localIssuer: string | null;
  readonly addRoutes: (app: FastifyInstance) => Promise<void>;
}

/** Entra ID where it is configured, else the local provider with the demo's people. */
export async function openSignIn(
  config: Config,
  sql: Kysely<Schema>,
  people: readonly LocalPerson[],
  now: () => Date,
): Promise<SignInDoor> {
  if (config.entra !== null) {
    const { clientId } = config.entra;
    return {
      settings: {
        authority: "https://login.microsoftonline.com/organizations",
        clientId,
        scopes: [`api://${clientId}/plantraad`],
        protocol: "entra",
      },
      tokens: entraRules(clientId, (tenant) => servesTenant(sql, tenant), now),
      localIssuer: null,
      addRoutes: () => Promise.resolve(),
    };
  }
  const keys = await localKeys(sql, config.dataFolder);
  const provider = await localProvider(config.origin, people, keys, { sql, now });
  const issuer = `${config.origin}${localPrefix}`;
  return {
    settings: { authority: issuer, clientId: localClientId, scopes: [localScope], protocol: "oidc" },
    tokens: localRules(
      issuer,
      `${config.origin}/api`,
      createLocalJWKSet({
        keys: keys.jwks.keys.map(({ kty, n, e, kid, alg, use }) => ({ kty, n, e, kid, alg, use }) as never),
      }),
    ),
    localIssuer: issuer,
    addRoutes: (app) => localSignInRoutes(app, provider, people),
  };
}
