import {
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientError,
  ClientSecretPost,
  Configuration,
  customFetch,
  discovery,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  ResponseBodyError,
  type CustomFetch,
  type ServerMetadata,
} from "openid-client";
import { KeysAway } from "./remoteKeys.ts";

/** What one sign-in must bring back; kept by the browser that began it. */
export interface SignInStep {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE (RFC 7636). */
  readonly verifier: string;
}

/** What the administration on the web signs people in by. */
export interface WebSignIn {
  /** Where the browser goes to sign in. `chooses`: the person is asked who they are, though the provider knows. Throws `KeysAway` when the provider cannot be asked. */
  readonly begin: (chooses: boolean) => Promise<{ readonly address: string; readonly step: SignInStep }>;
  /** The access token for what the provider sent the browser back with; null where it does not hold, or the person gave up. Throws `KeysAway` as above. */
  readonly finish: (answer: URL, step: SignInStep) => Promise<string | null>;
}

/** The provider, and what this service is to it. */
export interface WebClient {
  /** Its issuer, whose metadata are asked for once; or those metadata. */
  readonly provider: URL | ServerMetadata;
  readonly clientId: string;
  /** null for a client that has none. */
  readonly secret: string | null;
  readonly redirect: string;
  readonly scopes: readonly string[];
  /** What the provider calls asking who someone is, though it knows (OpenID Connect Core 3.1.2.1). */
  readonly choosing: "select_account" | "login";
  /** How the provider is asked where that is not by the network. */
  readonly fetch?: CustomFetch;
}

/** Signing in by OpenID Connect: authorization code with PKCE, state and nonce. */
export function webSignIn(client: WebClient): WebSignIn {
  let configured: Promise<Configuration> | null = null;

  /** Asked for again when it could not be had. */
  function configuration(): Promise<Configuration> {
    configured ??= configure(client).catch((error: unknown) => {
      configured = null;
      throw new KeysAway(error);
    });
    return configured;
  }

  return {
    async begin(chooses) {
      const step = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const address = buildAuthorizationUrl(await configuration(), {
        redirect_uri: client.redirect,
        scope: ["openid", "profile", ...client.scopes].join(" "),
        state: step.state,
        nonce: step.nonce,
        code_challenge: await calculatePKCECodeChallenge(step.verifier),
        code_challenge_method: "S256",
        ...(chooses ? { prompt: client.choosing } : {}),
      });
      return { address: address.href, step };
    },
    async finish(answer, { state, nonce, verifier }) {
      const known = await configuration();
      try {
        const { access_token: token } = await authorizationCodeGrant(known, answer, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        return token;
      } catch (error) {
        if (error instanceof AuthorizationResponseError) return null;
        // What the provider does not know us by is a fault of ours; any other no is of this sign-in alone.
        if (error instanceof ResponseBodyError && error.error !== "invalid_client") return null;
        if (error instanceof ClientError && !noAnswer.includes(error.code ?? "")) return null;
        throw error instanceof ResponseBodyError ? error : new KeysAway(error);
      }
    },
  };
}

/** How openid-client names that the provider gave no answer that can be read. */
const noAnswer: readonly string[] = ["OAUTH_TIMEOUT", "OAUTH_RESPONSE_IS_NOT_CONFORM", "OAUTH_RESPONSE_IS_NOT_JSON"];

async function configure({ provider, clientId, secret, fetch }: WebClient): Promise<Configuration> {
  const proof = secret === null ? None() : ClientSecretPost(secret);
  const known =
    provider instanceof URL
      ? await discovery(provider, clientId, undefined, proof)
      : new Configuration(provider, clientId, undefined, proof);
  if (fetch !== undefined) known[customFetch] = fetch;
  return known;
}
