import type { SdgCode } from "../../plan/element.ts";
import type { Language } from "../../words/language.ts";
import { englishSdgWords } from "./englishSdgWords.ts";
import { norwegianSdgWords } from "./norwegianSdgWords.ts";
import { readSdgWords, type SdgPattern } from "./readSdgWords.ts";
import { weighSdgs } from "./weighSdgs.ts";

/** A goal or target that an everyday word speaks for. */
export interface SdgByWord {
  readonly code: SdgCode;
  /** The word, as it was asked for or as it goes on. */
  readonly word: string;
}

/** Fewer letters begin too many words. */
const fewestLetters = 3;

const patterns: { no: readonly SdgPattern[] | null; en: readonly SdgPattern[] | null } = { no: null, en: null };

/**
 * The goals and targets that everyday words speak for ("elbil", "demens"), those of the most words first: the words that
 * are asked for, and those that begin as one asked for does. None where fewer than three letters are asked for.
 */
export function sdgsByWord(query: string, language: Language): readonly SdgByWord[] {
  const asked = query.trim().toLowerCase();
  if (asked.length < fewestLetters) return [];
  const found = new Map<SdgCode, string>();
  const weights = [...weighSdgs(asked, language)].sort((one, other) => other.strength - one.strength);
  for (const { code, words } of weights) found.set(code, words[0] ?? asked);
  for (const { code, weight, groups } of patternsOf(language)) {
    const [group, apart] = groups;
    const word = group?.map(({ text }) => text).join(" ") ?? "";
    if (code === "0" || weight < 2 || apart !== undefined || !word.startsWith(asked)) continue;
    const [goal = code] = code.split(".");
    for (const one of new Set([goal, code])) if (!found.has(one)) found.set(one, word);
  }
  return [...found].map(([code, word]) => ({ code, word }));
}

function patternsOf(language: Language): readonly SdgPattern[] {
  if (language === "en") return (patterns.en ??= readSdgWords(englishSdgWords));
  return (patterns.no ??= readSdgWords(norwegianSdgWords));
}
