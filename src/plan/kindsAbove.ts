import { actionKinds, type ElementKind } from "./element.ts";

/** Which kinds a kind of element may stand under. */
export const kindsAbove: Readonly<Record<ElementKind, readonly ElementKind[]>> = {
  focusArea: [],
  goal: ["focusArea", "goal"],
  strategy: ["goal", "focusArea"],
  measure: ["strategy", "goal", "focusArea"],
  assignment: ["strategy", "goal", "focusArea"],
  investment: ["strategy", "goal", "focusArea"],
  climateMeasure: ["strategy", "goal", "focusArea"],
  indicator: ["goal", "strategy", ...actionKinds],
};
