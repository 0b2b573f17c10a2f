import type { Element } from "./element.ts";
import { originNow } from "./originNow.ts";
import { sameWords, type Words } from "./sameWords.ts";
import type { RegisteredElement, Register } from "./register.ts";

/** How a fetched element and its origin have come to say different things. */
export interface Drift {
  /** The origin as the register has it now: in force, or proposed where it was fetched from a proposal. */
  readonly now: RegisteredElement;
  /** Who has changed: the higher plan since the fetching, this document, or both. */
  readonly changed: "origin" | "here" | "both";
  /** The words this element would have if it were updated. */
  readonly title: string;
  readonly text: string;
}

/**
 * The drift of a fetched element from its origin; null where it has none, where its origin is not in
 * the register (a finding of its own), or where it was not fetched. Spaces do not count. Text below
 * the title counts where it was fetched: what the planner has written below a fetched title is the
 * plan's own.
 */
export function driftOf(element: Element, register: Register): Drift | null {
  const { origin } = element;
  if (origin === null) return null;
  const now = originNow(origin, register);
  if (now === undefined) return null;
  const withText = origin.text !== "";
  const same = (one: Words, other: Words): boolean => sameWords(one, other, withText);
  if (same(element, now)) return null;
  const originChanged = !same(origin, now);
  const hereChanged = !same(element, origin);
  return {
    now,
    changed: originChanged && hereChanged ? "both" : originChanged ? "origin" : "here",
    title: now.title,
    text: withText ? now.text : element.text,
  };
}
