import { inTime } from "./inTime.ts";

/** How long Word is waited for, in ms. */
const timeout = 2000;

/**
 * The sign-in name of the work account Word itself is signed in with, to be known by without being asked
 * (`Office.auth.getAuthContext`, set NestedAppAuth 1.1; needed in Word on the web, where the broker is the
 * browser's ordinary sign-in). null for a personal account, which no municipality knows, where Word lacks the
 * call or refuses it, or does not answer: on some hosts it never does.
 */
export async function wordAccount(): Promise<string | null> {
  if (typeof Office.auth?.getAuthContext !== "function") return null;
  try {
    const { authorityType, userPrincipalName } = await inTime(timeout, Office.auth.getAuthContext());
    return authorityType === "msa" ? null : userPrincipalName || null;
  } catch {
    return null; // whatever Word has against it, signing in goes on without
  }
}
