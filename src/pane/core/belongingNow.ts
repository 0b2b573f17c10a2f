import { belonging, type Belonging } from "../../plan/belonging.ts";
import type { PaneState } from "./paneState.ts";

/** How the open document stands to the register of whoever is signed in; null while nobody is, or either is not read. */
export function belongingNow({
  reading,
  register,
  account,
}: Pick<PaneState, "reading" | "register" | "account">): Belonging | null {
  if (reading.status !== "read" || register.value === null || account.status !== "signedIn") return null;
  return belonging(reading.plan.record, register.value);
}

/** Whether nothing is to be written in the document, because it belongs to another register than the one it is open against. */
export function isOthers(state: Pick<PaneState, "reading" | "register" | "account">): boolean {
  const stands = belongingNow(state);
  return stands === "otherMunicipality" || stands === "otherService";
}
