import { formatNumber } from "../blocks/formatNumber.ts";
import type { Level, Numbering, Numberings } from "./readNumbering.ts";
import { symbolText } from "./symbolText.ts";

/** The number a paragraph gets. */
export interface CountedNumber {
  readonly id: string;
  readonly counter: string;
  readonly levelIndex: number;
  readonly level: Level;
  /** The level's own number. */
  readonly value: number;
  /** What Word shows: "3.2.1", "a)", "•". */
  readonly marker: string;
}

/**
 * Counts numbered paragraphs in document order as Word does (ECMA-376-1 § 17.9): levels restart below
 * a higher one, numberings on one abstract numbering go on counting where the other stopped, and a
 * start override takes effect the first time its numbering is used.
 */
export class NumberCounter {
  readonly #numberings: Numberings;
  readonly #language: string | null;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();
  readonly #patterns = new Map<Level, ReturnType<typeof patternOf>>();

  /** `language` is that of the numbers that are words (BCP 47). */
  constructor(numberings: Numberings, language: string | null) {
    this.#numberings = numberings;
    this.#language = language;
  }

  /** The level of a numbering that names a paragraph style; null where none does. */
  levelOfStyle(id: string, style: string): number | null {
    const numbering = this.#numberings.get(id);
    for (const [index, level] of numbering?.levels ?? []) if (level.style === style) return index;
    return null;
  }

  /** Counts one paragraph on; null where the numbering or level is not there. */
  next(id: string, levelIndex: number): CountedNumber | null {
    const numbering = this.#numberings.get(id);
    const level = numbering?.levels.get(levelIndex);
    if (numbering === undefined || level === undefined) return null;
    const counts = this.#counts.get(numbering.counter) ?? [];
    this.#counts.set(numbering.counter, counts);
    if (numbering.starts.size > 0) this.#takeStarts(id, numbering, levelIndex, counts);
    for (let higher = 0; higher < levelIndex; higher++) counts[higher] ??= numbering.levels.get(higher)?.start ?? 1;
    const value = (counts[levelIndex] ?? level.start - 1) + 1;
    counts[levelIndex] = value;
    for (let index = levelIndex + 1; index < counts.length; index++) {
      const below = numbering.levels.get(index);
      if (below !== undefined && (below.restart === null || below.restart > levelIndex)) counts[index] = undefined;
    }
    return {
      id,
      counter: numbering.counter,
      levelIndex,
      level,
      value,
      marker: this.#markerOf(numbering, level, counts),
    };
  }

  /** Starts levels where the numbering says, the first time it is used. */
  #takeStarts(id: string, { starts }: Numbering, levelIndex: number, counts: (number | undefined)[]): void {
    for (const [index, start] of starts) {
      const once = `${id}/${index}`;
      if (index > levelIndex || this.#started.has(once)) continue;
      this.#started.add(once);
      counts[index] = index === levelIndex ? start - 1 : start;
    }
  }

  #markerOf(numbering: Numbering, level: Level, counts: readonly (number | undefined)[]): string {
    let pattern = this.#patterns.get(level);
    if (pattern === undefined) {
      pattern = patternOf(level);
      this.#patterns.set(level, pattern);
    }
    if (typeof pattern === "string") return pattern;
    let marker = "";
    for (const piece of pattern) {
      if (typeof piece === "string") marker += piece;
      else {
        const of = numbering.levels.get(piece);
        const format = level.legal && of?.format !== "none" ? "decimal" : (of?.format ?? "decimal");
        marker += formatNumber(counts[piece] ?? of?.start ?? 1, format, this.#language);
      }
    }
    return marker.trim();
  }
}

/** What a level's markers are made of, in order: signs, and for a number the index of its level. One that is the same for all is itself. */
function patternOf({ format, text, font }: Level): string | readonly (string | number)[] {
  if (format === "bullet") return symbolText(text, font);
  return text.split(/(%[1-9])/).map((piece) => (/^%[1-9]$/.test(piece) ? Number(piece.charAt(1)) - 1 : piece));
}
