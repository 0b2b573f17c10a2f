import {
  AuthError,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type AuthenticationResult,
  type IPublicClientApplication,
} from "@azure/msal-browser";
import type { SignInSettings } from "../../api/contract.ts";
import type { WordRefusalCode } from "../../word/wordRefusal.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";
import { clientConfiguration } from "./clientConfiguration.ts";
import { tokenOf } from "./tokenOf.ts";
import type { Token } from "./token.ts";

let client: Promise<IPublicClientApplication> | null = null;

/**
 * A token by the account that Word is signed in with. "quietly" never shows anything; "asking" may
 * show Microsoft's own consent.
 */
export async function nestedToken(
  settings: SignInSettings,
  how: "quietly" | "asking",
): Promise<Outcome<Token, WordRefusalCode>> {
  try {
    client ??= createNestablePublicClientApplication(clientConfiguration(settings, location.origin, "memoryStorage"));
    return done(tokenOf(await acquire(await client, [...settings.scopes], how)));
  } catch (error) {
    if (error instanceof AuthError)
      return refuse("signInFailed", { code: error.errorCode, message: error.errorMessage });
    throw error;
  }
}

async function acquire(
  app: IPublicClientApplication,
  scopes: string[],
  how: "quietly" | "asking",
): Promise<AuthenticationResult> {
  try {
    return await app.acquireTokenSilent({ scopes });
  } catch (error) {
    if (how === "asking" && error instanceof InteractionRequiredAuthError) return app.acquireTokenPopup({ scopes });
    throw error;
  }
}
