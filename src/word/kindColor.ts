import type { ElementKind } from "../plan/element.ts";

/**
 * The colour of a tag's frame in Word, by kind. Dark enough to be told from white paper (3:1 and
 * more); the kind is always also said in words, in the frame's title.
 */
export const kindColor: Readonly<Record<ElementKind, string>> = {
  focusArea: "#5C2E91",
  goal: "#0F6CBD",
  strategy: "#0B6A0B",
  measure: "#A4262C",
  assignment: "#8F4E00",
  investment: "#7A5900",
  climateMeasure: "#00666D",
  indicator: "#515C6B",
};
