import { AuthError, PublicClientApplication } from "@azure/msal-browser";
import type { SignInSettings } from "../../api/contract.ts";
import { clientConfiguration } from "./clientConfiguration.ts";
import { tokenOf } from "./tokenOf.ts";
import type { Token } from "./token.ts";

/**
 * A token by the session that the sign-in window left with whoever signs people in, through a hidden
 * frame and without asking. null where there is no such session, or the browser will not let a frame
 * see it: then the user must press "Sign in".
 */
export async function quietToken(
  settings: SignInSettings,
  page: string,
  loginHint: string | null,
): Promise<Token | null> {
  const app = new PublicClientApplication(clientConfiguration(settings, page, "memoryStorage"));
  await app.initialize();
  try {
    return tokenOf(await app.ssoSilent({ scopes: [...settings.scopes], ...(loginHint === null ? {} : { loginHint }) }));
  } catch (error) {
    if (error instanceof AuthError) return null;
    throw error;
  }
}
