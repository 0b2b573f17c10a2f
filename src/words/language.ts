export const languages = ["nb", "nn", "en"] as const;

/** A language Plantråd speaks: bokmål, nynorsk, English (BCP 47 without region). */
export type Language = (typeof languages)[number];

/** One thing said in every language. Missing a language does not compile. */
export type Said<T = string> = Readonly<Record<Language, T>>;

/**
 * The language of ours that a BCP 47 tag (as Word, a browser or a document gives it) asks for.
 * "no" and "nb-NO" are bokmål, "nn-NO" nynorsk; what is not Norwegian at all is English.
 */
export function languageOf(tag: string): Language {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0];
  if (primary === "nn") return "nn";
  if (primary === "nb" || primary === "no" || primary === "da" || primary === "") return "nb";
  return "en";
}
