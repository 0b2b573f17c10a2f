import type { Language } from "./language.ts";

/** Names as a sentence has them of which one is enough: "Ola Nygård eller Liv Aasen". Empty for none. */
export function anyOf(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === "en" ? "en-GB" : language, { type: "disjunction" }).format(names);
}
