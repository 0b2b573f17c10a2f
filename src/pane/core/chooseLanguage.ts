import { languageOf, languages, type Language } from "../../words/language.ts";
import type { TextStorage } from "./panePorts.ts";

const name = "plantraad.language";

/** The language the reader has chosen before, else the one Word speaks, else bokmål. */
export function chooseLanguage(storage: TextStorage, wordLanguage: string | null): Language {
  const chosen = storage.read(name);
  return languages.find((language) => language === chosen) ?? languageOf(wordLanguage ?? "");
}

/** Remembers the reader's choice. */
export function storeLanguage(storage: TextStorage, language: Language): void {
  storage.write(name, language);
}
