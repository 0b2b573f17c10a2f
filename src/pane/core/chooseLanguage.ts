import { languageOf, languages, type Language } from "../../words/language.ts";
import type { Keep } from "./panePorts.ts";

const name = "plantraad.language";

/** The language the reader has chosen before, else the one Word speaks, else bokmål. */
export function chooseLanguage(keep: Keep, wordLanguage: string | null): Language {
  const chosen = keep.read(name);
  return languages.find((language) => language === chosen) ?? languageOf(wordLanguage ?? "");
}

/** Remembers the reader's choice. */
export function keepLanguage(keep: Keep, language: Language): void {
  keep.write(name, language);
}
