import type { Said } from "./language.ts";

/** Whose way of writing days and times each language has. Browsers without nynorsk's own rules would write English ones: bokmål writes the same way. */
export const locales: Said<readonly string[]> = { nb: ["nb-NO"], nn: ["nn-NO", "nb-NO"], en: ["en-GB"] };
