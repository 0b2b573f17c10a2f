import type { Line, Lines } from "./readLines.ts";

/** Where in the text of a document words are found. */
export class SaidInLines {
  readonly #all: readonly Line[];
  /** Index of the first line known to have the words; -1 for none. */
  readonly #known = new Map<RegExp, number>();

  /** Given with the same of an earlier reading, only lines that are others than there are looked in for what was looked for then. */
  constructor({ all }: Lines, before: SaidInLines | null) {
    this.#all = all;
    if (before === null || before.#known.size === 0 || before.#all.length !== all.length) return;
    const changed = all.flatMap((line, index) => (line === before.#all[index] ? [] : [index]));
    for (const [words, found] of before.#known) {
      const isThere = found >= 0 && all[found] === before.#all[found];
      // Words that stood in a line that has changed may stand in any other.
      if (isThere) this.#known.set(words, found);
      else if (found < 0) this.#known.set(words, changed.find((index) => words.test(all[index]?.text ?? "")) ?? -1);
    }
  }

  /** Whether a line has words, as an expression that remembers nothing from one test to the next. */
  has(words: RegExp): boolean {
    const found = this.#known.get(words) ?? this.#all.findIndex(({ text }) => words.test(text));
    this.#known.set(words, found);
    return found >= 0;
  }
}
