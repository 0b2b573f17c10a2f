import type { SdgCode } from "../../plan/element.ts";

/** A word of a pattern: letters that begin it, end it, stand in it, or are all of it. */
export interface Stem {
  readonly text: string;
  readonly openBefore: boolean;
  readonly openAfter: boolean;
}

/** What speaks for a goal or target: words beside one another, and words that stand apart from them. */
export interface SdgPattern {
  readonly code: SdgCode;
  readonly weight: number;
  /** Each group's words stand beside one another; the groups stand anywhere in the passage. */
  readonly groups: readonly (readonly Stem[])[];
}

/**
 * Reads lines of a code, a weight and patterns parted by commas. Throws where a line is not so, since the lists are
 * our own.
 */
export function readSdgWords(lines: string): readonly SdgPattern[] {
  return lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const read = /^(\S+) (\d) (.+)$/.exec(line);
      const [, code = "", weight = "", patterns = ""] = read ?? [];
      if (read === null) throw new Error(`Not a line of words: ${line}`);
      return patterns.split(", ").map((pattern) => ({
        code,
        weight: Number(weight),
        groups: pattern.split(" + ").map((group) => group.split(" ").map(readStem)),
      }));
    });
}

function readStem(word: string): Stem {
  return { text: word.replaceAll("*", ""), openBefore: word.startsWith("*"), openAfter: word.endsWith("*") };
}
