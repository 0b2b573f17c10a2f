import type { ParagraphPlace } from "../../document/blocks/document.ts";
import { bareWords } from "../sameWords.ts";

/** Some paragraphs next to one another as Word has them now, and some before and after them; fewer at the document's ends. */
export interface SeenParagraphs {
  readonly before: readonly string[];
  readonly texts: readonly string[];
  readonly after: readonly string[];
  /** Whether nothing stands before the first of `before`, and after the last of `after`. */
  readonly fromStart: boolean;
  readonly toEnd: boolean;
}

/** Where seen paragraphs are among the known ones, and what has come in the place of what there. */
export interface Located {
  /** Place of the first of `texts`, once what has changed is put in. */
  readonly first: ParagraphPlace;
  /** Known paragraphs that are not as seen; null where all are as known. */
  readonly changed: { readonly at: ParagraphPlace; readonly known: number; readonly seen: number } | null;
  /** Whether they may as well be others: the same words stand around the same words elsewhere too. */
  readonly ambiguous: boolean;
}

/** The most paragraphs that have gone between two that are found again. */
const mostGone = 12;

/**
 * Finds seen paragraphs among the known ones by their words: where all are as known, else where what
 * stands before and after them is, with something else between. Of several the one nearest to `near`.
 * Null where there is no such place.
 */
export function locate(known: readonly string[], seen: SeenParagraphs, near: ParagraphPlace): Located | null {
  const words = ["\u0002", ...known.map(bareWords), "\u0003"];
  const all = [
    ...(seen.fromStart ? ["\u0002"] : []),
    ...[...seen.before, ...seen.texts, ...seen.after].map(bareWords),
    ...(seen.toEnd ? ["\u0003"] : []),
  ];
  // Places in `words` are one more than in `known`; the first of `texts` stands so far into `all`.
  const lead = (seen.fromStart ? 1 : 0) + seen.before.length;
  const same: number[] = [];
  for (let at = 0; at + all.length <= words.length; at++)
    if (all.every((word, index) => words[at + index] === word)) same.push(at + lead - 1);
  const away = (at: number): number => Math.abs(at - near);
  const [nearest] = [...same].sort((one, other) => away(one) - away(other));
  if (nearest !== undefined) return { first: nearest, changed: null, ambiguous: same.length > 1 };
  return around(words, all, lead, near);
}

function around(words: readonly string[], all: readonly string[], lead: number, near: number): Located | null {
  let best: { readonly score: number; readonly located: Located } | null = null;
  for (let at = 0; at < words.length; at++) {
    if (words[at] !== all[0]) continue;
    let top = 1;
    while (top < all.length && words[at + top] === all[top]) top++;
    for (let gone = 0; gone <= mostGone; gone++) {
      const left = all.length - top;
      // With so many new ones between, the rest must stand right after those that are gone.
      for (let shift = 0; shift <= left; shift++) {
        const matched = matchedBelow(words, all, at + top + gone, top + shift);
        if (!matched) continue;
        // Rather more that is found again than fewer that are gone.
        const score = 2 * (all.length - shift) - gone - Math.abs(at + lead - 1 - near) / 1e6;
        const changed = { at: at + top - 1, known: gone, seen: shift };
        if (best === null || score > best.score)
          best = { score, located: { first: at + lead - 1, changed, ambiguous: false } };
        break;
      }
    }
  }
  return best?.located ?? null;
}

/** Whether the rest of what was seen, from `from`, is what is known from `at`; at least one paragraph must be. */
function matchedBelow(words: readonly string[], all: readonly string[], at: number, from: number): boolean {
  if (from >= all.length) return false;
  for (let index = from; index < all.length; index++) if (words[at + index - from] !== all[index]) return false;
  return true;
}
