import type { FastifyInstance } from "fastify";
import { createLocalJWKSet } from "jose";
import type { Kysely } from "kysely";
import type { CustomFetch } from "openid-client";
import type { SignInSettings } from "../../api/contract.ts";
import type { Config } from "../start/config.ts";
import { localKeys } from "../localSignIn/localKeys.ts";
import type { LocalPerson } from "../localSignIn/localPerson.ts";
import { localClientId, localProvider, localScope, localWebClientId } from "../localSignIn/localProvider.ts";
import { localPrefix } from "../localSignIn/renderSignIn.tsx";
import { localSignInRoutes } from "../localSignIn/localSignInRoutes.ts";
import { signedInPath } from "../../site/administration/addresses.ts";
import { servesTenant } from "../store/registerStore.ts";
import type { Schema } from "../store/schema.ts";
import { webSignIn, type WebSignIn } from "./webSignIn.ts";
import { entraRules, localRules, type TokenRules } from "./verifyToken.ts";

/** How people sign in to this installation, and what shows that they have. */
export interface SignInDoor {
  readonly settings: SignInSettings;
  readonly tokens: TokenRules;
  /** Signing in on the web; null where Entra ID has given no secret for it. */
  readonly web: WebSignIn | null;
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
    const { clientId, secret } = config.entra;
    const scopes = [`api://${clientId}/plantraad`];
    return {
      settings: {
        authority: "https://login.microsoftonline.com/organizations",
        clientId,
        scopes,
        protocol: "entra",
      },
      web:
        secret === null
          ? null
          : webSignIn({
              provider: new URL("https://login.microsoftonline.com/organizations/v2.0"),
              clientId,
              secret,
              redirect: `${config.origin}${signedInPath}`,
              scopes,
              choosing: "select_account",
            }),
      tokens: entraRules(clientId, (tenant) => servesTenant(sql, tenant), now),
      localIssuer: null,
      addRoutes: () => Promise.resolve(),
    };
  }
  const keys = await localKeys(sql, config.dataFolder);
  const provider = await localProvider(config.origin, people, keys, { sql, now });
  const issuer = `${config.origin}${localPrefix}`;
  const asked = askedWithin();
  return {
    settings: { authority: issuer, clientId: localClientId, scopes: [localScope], protocol: "oidc" },
    tokens: localRules(
      issuer,
      `${config.origin}/api`,
      createLocalJWKSet({
        keys: keys.jwks.keys.map(({ kty, n, e, kid, alg, use }) => ({ kty, n, e, kid, alg, use }) as never),
      }),
    ),
    web: webSignIn({
      provider: {
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
      },
      clientId: localWebClientId,
      secret: null,
      redirect: `${config.origin}${signedInPath}`,
      scopes: [localScope],
      choosing: "login",
      fetch: asked.fetch,
    }),
    localIssuer: issuer,
    addRoutes(app) {
      asked.by(app);
      return localSignInRoutes(app, provider, people, now);
    },
  };
}

/** Asks the provider that is a part of the service itself: no certificate stands between them. */
function askedWithin(): { readonly fetch: CustomFetch; readonly by: (app: FastifyInstance) => void } {
  let app: FastifyInstance | null = null;
  return {
    by: (service) => (app = service),
    async fetch(address, { method, headers, body }) {
      if (app === null) throw new Error("The local sign-in is asked before it is opened.");
      const answer = await app.inject({
        method: method === "POST" ? "POST" : "GET",
        url: address,
        headers,
        payload: body instanceof URLSearchParams ? body.toString() : "",
      });
      return new Response(answer.body, {
        status: answer.statusCode,
        headers: { "content-type": answer.headers["content-type"]?.toString() ?? "" },
      });
    },
  };
}
