import type { AuthenticationResult } from "@azure/msal-browser";
import type { Token } from "./token.ts";

/** How long a token is taken to hold where nobody says, in ms. */
const assumed = 5 * 60_000;

/** What the pane keeps of MSAL's answer, given `now`. */
export function tokenOf({ accessToken, expiresOn, account }: AuthenticationResult, now: Date): Token {
  return {
    accessToken,
    expiresAt: expiresOn?.getTime() ?? now.getTime() + assumed,
    loginHint: account?.username || null,
  };
}
