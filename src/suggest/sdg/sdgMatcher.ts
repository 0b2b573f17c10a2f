import type { SdgPattern, Stem } from "./readSdgWords.ts";

/** A pattern found in a passage, with the words that it was found in, as they are written. */
export interface FoundPattern {
  readonly pattern: SdgPattern;
  readonly words: string;
  /** How often it stands there. */
  readonly count: number;
}

/** A stem found in a word: from and up to, not including. */
interface Hit {
  readonly stem: number;
  readonly from: number;
  readonly to: number;
}

interface Token {
  /** Whether nothing but a space or a hyphen parts it from the word before. */
  readonly beside: boolean;
  readonly from: number;
  readonly to: number;
  readonly hits: readonly Hit[];
}

interface Group {
  readonly pattern: number;
  readonly group: number;
  readonly stems: readonly number[];
  /** Whether it is all of its pattern. */
  readonly alone: boolean;
}

/** A stretch of words that a group was found in; its letters where it is one word only. */
interface Place {
  readonly group: Group;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** A stem shorter than this stands at the beginning or end of a compound, not inside it: "hav" is not in "behaves". */
const shortest = 5;
/** What may follow a short stem at the end of a compound. */
const endings = ["", "a", "e", "en", "et", "er", "ar", "ene", "ane", "s"];
/** What may stand between two words beside one another: "low-income", "women’s", "R&D". */
const besides = /^[\s‐‑–'’&/-]*$/;
/** Words remembered with what was found in them; forgotten all at once when there are more. */
const mostRemembered = 50_000;

/** Finds patterns in passages, in time proportional to the passage's length. */
export class SdgMatcher {
  readonly #patterns: readonly SdgPattern[];
  readonly #stems: Stem[] = [];
  readonly #whole = new Map<string, number>();
  readonly #begins = new Map<string, number>();
  readonly #inside = new Map<string, number>();
  readonly #groupsByStem = new Map<number, Group[]>();
  readonly #remembered = new Map<string, readonly Hit[]>();

  constructor(patterns: readonly SdgPattern[]) {
    this.#patterns = patterns;
    const ids = new Map<string, number>();
    patterns.forEach(({ groups }, pattern) => {
      groups.forEach((words, group) => {
        const stems = words.map((stem) => this.#add(stem, ids));
        const [first = 0] = stems;
        const there = this.#groupsByStem.get(first);
        const entry = { pattern, group, stems, alone: groups.length === 1 };
        if (there === undefined) this.#groupsByStem.set(first, [entry]);
        else there.push(entry);
      });
    });
  }

  /**
   * The patterns of a passage. What stands inside a longer one, in the same word or in the same words, is not found:
   * "klima" is not in "klimatilpasning", nor "water" in "drinking water", where those are patterns themselves.
   */
  find(text: string): readonly FoundPattern[] {
    const tokens = this.#read(text);
    const places = withoutInner(
      tokens.flatMap(({ hits }, at) => (hits.length === 0 ? [] : this.#groupsAt(tokens, at))),
    );
    const byPattern = new Map<number, Place[]>();
    for (const place of places) {
      const there = byPattern.get(place.group.pattern);
      if (there === undefined) byPattern.set(place.group.pattern, [place]);
      else there.push(place);
    }
    return [...byPattern].flatMap(([at, found]): readonly FoundPattern[] => {
      const pattern = this.#patterns[at];
      if (pattern === undefined || pattern.code === "0") return [];
      const firsts = pattern.groups.map((_, index) => found.find(({ group }) => group.group === index));
      if (!firsts.every((place) => place !== undefined)) return [];
      const words = firsts.map(({ first, last }) => text.slice(tokens[first]?.from, tokens[last]?.to)).join(" … ");
      return [{ pattern, words, count: Math.floor(found.length / pattern.groups.length) }];
    });
  }

  #add(stem: Stem, ids: Map<string, number>): number {
    const key = `${stem.openBefore ? "*" : ""}${stem.text}${stem.openAfter ? "*" : ""}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = this.#stems.push(stem) - 1;
    ids.set(key, id);
    (stem.openBefore ? this.#inside : stem.openAfter ? this.#begins : this.#whole).set(stem.text, id);
    return id;
  }

  #read(text: string): readonly Token[] {
    const tokens: Token[] = [];
    for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const word = match[0].toLowerCase();
      const from = match.index;
      const beside = besides.test(text.slice(tokens.at(-1)?.to ?? from, from));
      tokens.push({ from, to: from + match[0].length, beside, hits: this.#hitsIn(word) });
    }
    return tokens;
  }

  #hitsIn(word: string): readonly Hit[] {
    const known = this.#remembered.get(word);
    if (known !== undefined) return known;
    const hits: Hit[] = [];
    const look = (stems: ReadonlyMap<string, number>, from: number, to: number): void => {
      const stem = stems.get(word.slice(from, to));
      if (stem !== undefined) hits.push({ stem, from, to });
    };
    look(this.#whole, 0, word.length);
    // No stem is longer than 40 letters, and no word of a language either.
    const length = Math.min(word.length, 60);
    for (let to = 1; to <= length; to++) look(this.#begins, 0, to);
    for (let from = 0; from < length; from++) {
      for (let to = from + 2; to <= Math.min(length, from + 40); to++) {
        if (to - from >= shortest || from === 0 || endings.includes(word.slice(to))) look(this.#inside, from, to);
      }
    }
    if (this.#remembered.size >= mostRemembered) this.#remembered.clear();
    this.#remembered.set(word, hits);
    return hits;
  }

  #groupsAt(tokens: readonly Token[], first: number): readonly Place[] {
    return (tokens[first]?.hits ?? []).flatMap(({ stem, from, to }) =>
      (this.#groupsByStem.get(stem) ?? []).flatMap((group): readonly Place[] => {
        const last = first + group.stems.length - 1;
        const all = group.stems.every((each, index) => {
          const token = tokens[first + index];
          return token !== undefined && (index === 0 || token.beside) && token.hits.some((hit) => hit.stem === each);
        });
        return all ? [{ group, first, last, from, to }] : [];
      }),
    );
  }
}

/**
 * Leaves out the places that lie inside a longer one: more words, or more letters of the same word. Groups that need
 * another elsewhere neither hide nor are hidden. No pattern has more than a few words, so that each word is in few places.
 */
function withoutInner(places: readonly Place[]): readonly Place[] {
  const covering = new Map<number, Place[]>();
  for (const place of places) {
    if (!place.group.alone) continue;
    for (let at = place.first; at <= place.last; at++) {
      const there = covering.get(at);
      if (there === undefined) covering.set(at, [place]);
      else there.push(place);
    }
  }
  return places.filter(
    (inner) => !inner.group.alone || !covering.get(inner.first)?.some((outer) => hides(outer, inner)),
  );
}

function hides(outer: Place, inner: Place): boolean {
  if (outer.first > inner.first || outer.last < inner.last) return false;
  const [more, less] = [outer.last - outer.first, inner.last - inner.first];
  if (more !== less || more > 0) return more > less;
  return outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from;
}
