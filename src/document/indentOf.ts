import type { Attributes } from "./xmlEvents.ts";

/** Left indentation of a `w:ind` (ECMA-376-1 § 17.3.1.12) in twentieths of a point; null where it says none. */
export function indentOf(attributes: Attributes): number | null {
  const left = Number(attributes["w:left"] ?? attributes["w:start"]);
  return Number.isFinite(left) ? left : null;
}
