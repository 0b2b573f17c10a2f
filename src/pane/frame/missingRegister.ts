import type { PaneState } from "../core/paneState.ts";

/**
 * Why there is no register to choose from: it is on its way, it takes a sign-in, or it was refused to one
 * who has signed in (the notice at the top of the pane then says why, and signing in again helps nobody).
 */
export function missingRegister({
  account,
  register,
}: Pick<PaneState, "account" | "register">): "coming" | "signIn" | "refused" {
  if (account.status === "signedOut" || account.status === "signingIn") return "signIn";
  return account.status === "signedIn" && register.loading ? "coming" : "refused";
}
