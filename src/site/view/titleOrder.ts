import type { Language } from "../../words/language.ts";

/** Orders plans by title as the language does: "Å" after "Z" in Norwegian, "2" before "10". */
export function titleOrder(
  language: Language,
): (one: { readonly title: string }, other: { readonly title: string }) => number {
  const collator = new Intl.Collator(language === "en" ? "en" : "nb", { numeric: true });
  return (one, other) => collator.compare(one.title, other.title);
}
