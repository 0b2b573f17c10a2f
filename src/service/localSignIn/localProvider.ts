import type { Kysely } from "kysely";
import type Provider from "oidc-provider";
import { signInPages } from "../../api/signInPages.ts";
import { signedInPath } from "../../site/administration/addresses.ts";
import type { Schema } from "../store/schema.ts";
import { holdBack } from "./holdBack.ts";
import type { LocalKeys } from "./localKeys.ts";
import type { LocalPerson } from "./localPerson.ts";
import { storedAdapter } from "./storedAdapter.ts";
import { localPrefix, renderSignInFault } from "./renderSignIn.tsx";

export const localClientId = "plantraad-pane";
export const localWebClientId = "plantraad-web";
export const localScope = "plantraad";

const hour = 60 * 60;

/**
 * A real OpenID provider for this machine: authorization code with PKCE, JWT access tokens for
 * this service, and no passwords. For trying out; the door never starts it in production.
 */
export async function localProvider(
  origin: string,
  people: readonly LocalPerson[],
  keys: LocalKeys,
  { sql, now }: { readonly sql: Kysely<Schema>; readonly now: () => Date },
): Promise<Provider> {
  // It says so of every Node older than the newest two; ours is one that the package allows.
  const { default: OpenProvider } = await holdBack(/Unsupported runtime/, () => import("oidc-provider"));
  const audience = `${origin}/api`;
  return new OpenProvider(`${origin}${localPrefix}`, {
    adapter: storedAdapter(sql, now),
    clients: [
      {
        client_id: localClientId,
        application_type: "web",
        token_endpoint_auth_method: "none",
        grant_types: ["authorization_code", "refresh_token"],
        response_types: ["code"],
        redirect_uris: ["pane", "desk"].flatMap((folder) =>
          Object.values(signInPages).map((page) => `${origin}/${folder}/${page}`),
        ),
      },
      {
        client_id: localWebClientId,
        application_type: "web",
        token_endpoint_auth_method: "none",
        grant_types: ["authorization_code"],
        response_types: ["code"],
        redirect_uris: [`${origin}${signedInPath}`],
      },
    ],
    jwks: { keys: keys.jwks.keys.map((key) => ({ ...key })) },
    cookies: { keys: [...keys.cookies] },
    claims: { openid: ["sub"], profile: ["name", "preferred_username"] },
    conformIdTokenClaims: false,
    clientBasedCORS: (_context, requestOrigin) => requestOrigin === origin,
    pkce: { required: () => true },
    findAccount: (_context, subject) => {
      const person = people.find((known) => known.subject === subject);
      return (
        person && {
          accountId: subject,
          claims: () => ({ sub: subject, name: person.name, preferred_username: person.email }),
        }
      );
    },
    extraTokenClaims: (_context, token) => {
      const person = "accountId" in token ? people.find((known) => known.subject === token.accountId) : undefined;
      return person && { name: person.name, preferred_username: person.email };
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: localScope,
          audience,
          accessTokenFormat: "jwt",
          accessTokenTTL: hour,
          jwt: { sign: { alg: "RS256" } },
        }),
      },
    },
    interactions: { url: (_context, { uid }) => `${localPrefix}/choose/${uid}` },
    async loadExistingGrant(context) {
      const { client, session } = context.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new context.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid profile offline_access");
      grant.addResourceScope(audience, localScope);
      await grant.save();
      return grant;
    },
    renderError: (context, { error }) => {
      context.type = "html";
      context.body = renderSignInFault(error);
    },
    ttl: {
      AccessToken: hour,
      AuthorizationCode: 60,
      IdToken: hour,
      RefreshToken: 8 * hour,
      Session: 8 * hour,
      Grant: 8 * hour,
      Interaction: hour,
    },
  });
}
