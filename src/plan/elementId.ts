import type { ElementId } from "./element.ts";

const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";

/**
 * A new element id: ten characters of [a-z0-9], some 3.6 × 10¹⁵ of them, so that two planners who
 * tag at the same time do not meet. `random` gives numbers from 0 up to, not including, 1.
 */
export function newElementId(random: () => number = Math.random): ElementId {
  return Array.from({ length: 10 }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join("");
}
