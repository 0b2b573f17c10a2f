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
    for (const [index, start] of numbering.starts) {
      const once = `${id}/${index}`;
      if (index > levelIndex || this.#started.has(once)) continue;
      this.#started.add(once);
      counts[index] = index === levelIndex ? start - 1 : start;
    }
    for (let higher = 0; higher < levelIndex; higher++) counts[higher] ??= numbering.levels.get(higher)?.start ?? 1;
    const value = (counts[levelIndex] ?? level.start - 1) + 1;
    counts[levelIndex] = value;
    for (const [index, below] of numbering.levels) {
      const restarts = below.restart === null ? true : below.restart > levelIndex;
      if (index > levelIndex && restarts) counts[index] = undefined;
    }
    return {
      id,
      counter: numbering.counter,
      levelIndex,
      level,
      value,
      marker: markerOf(numbering, level, counts, this.#language),
    };
  }
}

function markerOf(
  numbering: Numbering,
  level: Level,
  counts: readonly (number | undefined)[],
  language: string | null,
): string {
  if (level.format === "bullet") return symbolText(level.text, level.font);
  return level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const of = numbering.levels.get(index);
      const format = level.legal && of?.format !== "none" ? "decimal" : (of?.format ?? "decimal");
      return formatNumber(counts[index] ?? of?.start ?? 1, format, language);
    })
    .trim();
}
