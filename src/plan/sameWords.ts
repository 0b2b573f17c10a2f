import type { Element } from "./element.ts";
import { collapseSpaces } from "./readLines.ts";

/** What an element says. */
export type Words = Pick<Element, "title" | "text">;

/** Whether two elements say the same; spaces do not count, and the text below the title only `withText`. */
export function sameWords(one: Words, other: Words, withText: boolean): boolean {
  return (
    collapseSpaces(one.title) === collapseSpaces(other.title) &&
    (!withText || collapseSpaces(one.text) === collapseSpaces(other.text))
  );
}
