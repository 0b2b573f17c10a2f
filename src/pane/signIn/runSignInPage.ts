import { AuthError, PublicClientApplication, type AuthenticationResult } from "@azure/msal-browser";
import type { SignInSettings } from "../../api/contract.ts";
import { messageParent } from "../../word/dialog.ts";
import { clientConfiguration } from "./clientConfiguration.ts";
import { loadOffice } from "./loadOffice.ts";
import type { DialogAnswer } from "./token.ts";
import { tokenOf } from "./tokenOf.ts";

/**
 * The page of the window beside Word: it first sends the user to sign in, and when they come back tells the
 * pane and is closed by it. `settings` gives null when the service is away.
 */
export async function runSignInPage(settings: () => Promise<SignInSettings | null>, now: () => Date): Promise<void> {
  await loadOffice(); // before the address changes: the window's name tells Office.js who opened it
  const known = await settings();
  if (!known) {
    await answerDialog({ type: "refused", code: "away", message: "" });
    return;
  }
  const app = new PublicClientApplication(
    clientConfiguration(known, `${location.origin}${location.pathname}`, "sessionStorage"),
  );
  try {
    await app.initialize();
    const back = await app.handleRedirectPromise({ navigateToLoginRequestUrl: false });
    if (back) {
      await answerDialog(answerOf(back, now()));
      return;
    }
    // Always asked, so that whoever has signed out can sign in as somebody else.
    await app.loginRedirect({
      scopes: [...known.scopes],
      prompt: known.protocol === "oidc" ? "login" : "select_account",
    });
  } catch (error) {
    if (!(error instanceof AuthError)) throw error;
    await answerDialog({ type: "refused", code: error.errorCode, message: error.errorMessage });
  }
}

function answerOf(back: AuthenticationResult, now: Date): DialogAnswer {
  return { type: "token", ...tokenOf(back, now) };
}

function answerDialog(answer: DialogAnswer): Promise<void> {
  return messageParent(JSON.stringify(answer));
}
