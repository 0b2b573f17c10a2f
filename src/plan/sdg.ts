import type { Language, Said } from "../words/language.ts";
import type { SdgCode } from "./element.ts";
import goalData from "./sdgGoals.json" with { type: "json" };
import targetData from "./sdgTargets.json" with { type: "json" };

/** One of the UN's 17 sustainable development goals. */
export interface SdgGoal {
  readonly code: SdgCode;
  readonly number: number;
  /** Short name, as on the UN's tiles. */
  readonly name: Said;
  /** The UN's colour, and black or white for text on it (contrast at least 4.5). */
  readonly colour: string;
  readonly textOnColour: string;
  readonly uri: string;
}

/** One of the 169 targets. */
export interface SdgTarget {
  readonly code: SdgCode;
  readonly goal: number;
  /** The UN's wording; where no nynorsk wording is known, the bokmål. */
  readonly title: Said;
  /** The language `title.nn` is really in, for marking it. */
  readonly nynorskIs: "nn" | "nb";
  readonly uri: string;
}

export const sdgGoals: readonly SdgGoal[] = goalData.goals.map(({ goal, name, colour, textOnColour, uri }) => ({
  code: String(goal),
  number: goal,
  name: { nb: name.nb, nn: name.nn, en: name.en },
  colour,
  textOnColour,
  uri,
}));

export const sdgTargets: readonly SdgTarget[] = targetData.targets.map(({ code, goal, nb, nn, en, uri }) => ({
  code,
  goal,
  title: { nb, nn: nn ?? nb, en },
  nynorskIs: nn === null ? "nb" : "nn",
  uri,
}));

const words: ReadonlyMap<SdgCode, Said> = new Map([
  ...sdgGoals.map(({ code, name }) => [code, name] as const),
  ...sdgTargets.map(({ code, title }) => [code, title] as const),
]);

/** Targets whose nynorsk words are bokmål. */
const borrowed: ReadonlySet<SdgCode> = new Set(
  sdgTargets.filter(({ nynorskIs }) => nynorskIs === "nb").map(({ code }) => code),
);

/** Whether `code` is one of the 17 goals ("11") or 169 targets ("11.3", "11.a"). */
export function isSdgCode(code: string): boolean {
  return words.has(code);
}

/** The words of a goal or target; null where there is no such code. */
export function saySdg(code: SdgCode, language: Language): string | null {
  return words.get(code)?.[language] ?? null;
}

/** The language the words of a goal or target are in, for marking them where it is not the one asked for. */
export function sdgLang(code: SdgCode, language: Language): Language | undefined {
  return language === "nn" && borrowed.has(code) ? "nb" : undefined;
}

/** The number of the goal that a goal's or target's code belongs to. */
export function goalOf(code: SdgCode): number {
  return Number.parseInt(code, 10);
}

/** A stretch of a hit's words that matched: from and up to, not including, in UTF-16 code units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface SdgHit {
  readonly type: "goal" | "target";
  readonly code: SdgCode;
  /** Its words in the language of the search. */
  readonly words: string;
  /** In order, never overlapping; empty where the number matched. */
  readonly stretches: readonly Stretch[];
}

/**
 * Searches the 17 goals and 169 targets. A number finds its goal with all its targets ("11"), or
 * the targets it begins ("11.3", "11.a"). Words find those that have every one of them, in any
 * order, at the beginning of a word or inside it; case and diacritics do not count. Matches at the
 * beginning of a word come before those inside, and among equals goals before targets. An empty
 * query gives the goals.
 */
export function searchSdg(query: string, language: Language): readonly SdgHit[] {
  const asked = query.trim().toLowerCase();
  if (asked === "") return all.filter(({ type }) => type === "goal").map((entry) => hit(entry, language, []));
  if (/^\d{1,2}(\.(\d{1,2}|[a-d])?)?$/.test(asked)) return byNumber(asked).map((entry) => hit(entry, language, []));
  const sought = fold(asked)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  if (sought.length === 0) return [];
  return all
    .flatMap((entry) => matchWords(entry, language, sought))
    .sort((one, other) => other.atWordStarts - one.atWordStarts)
    .map(({ found }) => found);
}

type Entry = {
  readonly type: SdgHit["type"];
  readonly code: SdgCode;
  readonly said: Readonly<Record<Language, string>>;
};

const all: readonly Entry[] = [
  ...sdgGoals.map(({ code, name }): Entry => ({ type: "goal", code, said: name })),
  ...sdgTargets.map(({ code, title }): Entry => ({ type: "target", code, said: title })),
];

function byNumber(asked: string): readonly Entry[] {
  const [goal = "", target] = asked.split(".");
  if (target === undefined || target === "")
    return all.filter(({ code }) => code === goal || code.startsWith(`${goal}.`));
  const exact = all.filter(({ code }) => code === asked);
  return [...exact, ...all.filter(({ code }) => code !== asked && code.startsWith(asked))];
}

function hit({ type, code, said }: Entry, language: Language, stretches: readonly Stretch[]): SdgHit {
  return { type, code, words: said[language], stretches };
}

function matchWords(
  entry: Entry,
  language: Language,
  sought: readonly string[],
): readonly { readonly found: SdgHit; readonly atWordStarts: number }[] {
  const folded = fold(entry.said[language]);
  const stretches: Stretch[] = [];
  let atWordStarts = 0;
  for (const word of sought) {
    const places = placesOf(folded, word);
    if (places.length === 0) return [];
    if (places.some((place) => isWordStart(folded, place))) atWordStarts += 1;
    stretches.push(...places.map((from) => ({ from, to: from + word.length })));
  }
  return [{ found: hit(entry, language, join(stretches)), atWordStarts }];
}

function placesOf(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

function isWordStart(text: string, place: number): boolean {
  return place === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(place - 1));
}

function join(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of [...stretches].sort((one, other) => one.from - other.from)) {
    const before = joined.at(-1);
    if (before !== undefined && stretch.from <= before.to) {
      joined[joined.length - 1] = { from: before.from, to: Math.max(before.to, stretch.to) };
    } else joined.push(stretch);
  }
  return joined;
}

/** Lower case without diacritics, one code unit for each, so that places in it are places in the text. */
function fold(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const unit = text.charAt(index).toLowerCase();
    return { æ: "a", ø: "o" }[unit] ?? unit.normalize("NFD").charAt(0);
  }).join("");
}
