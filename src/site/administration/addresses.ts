import { addressIn } from "../view/addresses.ts";
import type { LinkFrame } from "../view/addresses.ts";

/** Where the administration lies, below the origin. No municipality may have this for its address. */
export const administrationPath = "/administrasjon";

/** Where whoever signs in goes first, and where the provider sends them back to. */
export const signInPath = `${administrationPath}/logg-inn`;
export const signedInPath = `${administrationPath}/inn`;
export const signOutPath = `${administrationPath}/logg-ut`;

/** An address of the administration, with the reader's choice of language kept. `path` is below it: "/kommunen". */
export function pageAddress({ language, municipality }: LinkFrame, path = ""): string {
  const whole = `${administrationPath}${path}`;
  return language === municipality.language ? whole : addressIn(whole, language);
}

/** A plan's own page in the administration. */
export function planEntryAddress(frame: LinkFrame, plan: string): string {
  return pageAddress(frame, `/planer/${plan}`);
}

/** Whether someone may be sent there once they are signed in: it is a page of the administration. */
export function isOfAdministration(path: string): boolean {
  return path.length < 500 && /^\/administrasjon(?=$|[/?])[\w/?&=%.+-]*$/.test(path) && !path.includes("//");
}
