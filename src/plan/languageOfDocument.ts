import type { Document } from "../document/blocks/document.ts";
import { toText } from "../document/blocks/toText.ts";
import type { Language } from "../words/language.ts";
import { guessLanguage } from "./guessLanguage.ts";

const bokmaal = /(?<!\p{L})(ikke|jeg|fra|hva|hvor|hvem|være|mer|noen|gjøre|sammen|også)(?!\p{L})/giu;
const nynorsk = /(?<!\p{L})(ikkje|eg|frå|kva|kvar|kven|vere|meir|nokon|nokre|gjere|saman|òg|dei)(?!\p{L})/giu;

/** How much of a document is read to tell its language, in characters. */
const enough = 50_000;

/** The language a document is written in, by its words; null where they are too few to say. */
export function languageOfDocument(document: Document): Language | null {
  const text = toText(document).slice(0, enough);
  const guessed = guessLanguage(text);
  if (guessed !== "no") return guessed;
  const count = (words: RegExp): number => text.match(words)?.length ?? 0;
  const [asBokmaal, asNynorsk] = [count(bokmaal), count(nynorsk)];
  if (asBokmaal === asNynorsk) return null;
  return asBokmaal > asNynorsk ? "nb" : "nn";
}
