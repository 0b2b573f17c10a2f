import type { SdgCode } from "../../plan/element.ts";
import { guessLanguage } from "../../plan/guessLanguage.ts";
import type { Language } from "../../words/language.ts";
import { englishSdgWords } from "./englishSdgWords.ts";
import { norwegianSdgWords } from "./norwegianSdgWords.ts";
import { readSdgWords } from "./readSdgWords.ts";
import { SdgMatcher, type FoundPattern } from "./sdgMatcher.ts";

/** How much of a passage speaks for a goal or target. */
export interface SdgWeight {
  readonly code: SdgCode;
  /** From 0, without bound: what its words count, made up for the passage's length. */
  readonly strength: number;
  /** As they are written in the passage, each once, the heaviest first. */
  readonly words: readonly string[];
}

/** What a word counts by its weight 1, 2 or 3. */
const worth = [0, 0.5, 1, 2] as const;
/** What the logarithm of how often a word stands there adds to it. */
const again = 0.4;
/** A shorter passage needs fewer words to be about something; under 25 words it needs no fewer still. */
const usualLength = 80;
const shortestLength = 25;

let norwegian: SdgMatcher | null = null;
let english: SdgMatcher | null = null;

/**
 * Every goal and target that a word of the passage speaks for. A target's words speak for its goal as well. Where the
 * language is not given, it is guessed. Takes time in proportion to the passage's length; the lists are read the first time.
 */
export function weighSdgs(text: string, language: Language | null): readonly SdgWeight[] {
  const byCode = new Map<SdgCode, FoundPattern[]>();
  const add = (code: SdgCode, one: FoundPattern): void => {
    const there = byCode.get(code);
    if (there === undefined) byCode.set(code, [one]);
    else there.push(one);
  };
  for (const one of findIn(text, language)) {
    const { code } = one.pattern;
    const [goal = code] = code.split(".");
    add(goal, one);
    if (goal !== code) add(code, one);
  }
  if (byCode.size === 0) return [];
  const length = (text.match(/\S+/g) ?? []).length;
  const share = Math.sqrt(usualLength / Math.max(length, shortestLength));
  return [...byCode].map(([code, found]) => weigh(code, found, share));
}

function weigh(code: SdgCode, found: readonly FoundPattern[], share: number): SdgWeight {
  const byWords = new Map<string, FoundPattern>();
  for (const one of found) {
    const key = one.words.toLowerCase();
    const known = byWords.get(key);
    if (known === undefined || known.pattern.weight < one.pattern.weight) byWords.set(key, one);
  }
  const heaviest = [...byWords.values()].sort((one, other) => other.pattern.weight - one.pattern.weight);
  let sum = 0;
  for (const { pattern, count } of heaviest) sum += (worth[pattern.weight] ?? 0) * (1 + again * Math.log(count));
  return { code, strength: sum * share, words: heaviest.map(({ words }) => words) };
}

/** What is found in a passage; where its small words do not tell its language, in that which has more of its words. */
function findIn(text: string, language: Language | null): readonly FoundPattern[] {
  const spoken = language === null ? guessLanguage(text) : language === "en" ? "en" : "no";
  const asNorwegian = spoken === "en" ? [] : (norwegian ??= new SdgMatcher(readSdgWords(norwegianSdgWords))).find(text);
  const asEnglish = spoken === "no" ? [] : (english ??= new SdgMatcher(readSdgWords(englishSdgWords))).find(text);
  return asEnglish.length > asNorwegian.length ? asEnglish : asNorwegian;
}
