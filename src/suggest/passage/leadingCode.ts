import type { ElementKind } from "../../plan/element.ts";

/** A code that a passage begins with, as plans give their elements: "HM1", "DM 1.2", "S2.1:", "T14". */
export interface LeadingCode {
  readonly kind: ElementKind;
  /** As it is written. */
  readonly code: string;
  /** What it is made of before its number: the letters that others of its kind share. */
  readonly letters: string;
  readonly number: string;
  /** For goals: 0 main goal, 1 goal, 2 sub-goal. */
  readonly depth: number;
}

const kinds: Readonly<Record<string, readonly [ElementKind, number]>> = {
  HM: ["goal", 0],
  H: ["goal", 0],
  M: ["goal", 1],
  G: ["goal", 1],
  DM: ["goal", 2],
  D: ["goal", 2],
  S: ["strategy", 1],
  ST: ["strategy", 1],
  T: ["measure", 1],
  A: ["measure", 1],
  KT: ["climateMeasure", 1],
};

/**
 * Reads a code of letters and a number before words; null where there is none. A code alone proves little ("A4",
 * "E6"): it counts where several passages of a document have one.
 */
export function leadingCode(text: string): LeadingCode | null {
  const read = /^((HM|DM|KT|ST|[HMGDSTA])[ -]?(\d{1,2}(?:\.\d{1,2})*))[.:)]?\s+[–—-]?\s*\p{L}/u.exec(text);
  if (read === null) return null;
  const [, code = "", letters = "", number = ""] = read;
  const known = kinds[letters];
  return known === undefined ? null : { kind: known[0], code, letters, number, depth: known[1] };
}
