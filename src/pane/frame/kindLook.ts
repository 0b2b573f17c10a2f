import type { ElementKind } from "../../plan/element.ts";
import { kindColor } from "../../word/kindColor.ts";

/** How a kind is told at a glance: its shape, and its colour on light and on dark ground (4.5:1 and more). */
export interface KindLook {
  /** An SVG path in a square of 12 by 12. */
  readonly path: string;
  readonly filled: boolean;
  readonly light: string;
  readonly dark: string;
}

const ring = "M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z";

export const kindLook: Readonly<Record<ElementKind, KindLook>> = {
  focusArea: { path: "M1.5 1.5h9v9h-9zM4 4h4v4h-4z", filled: false, light: kindColor.focusArea, dark: "#C9A6F0" },
  goal: {
    path: `${ring}M6 4.5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3z`,
    filled: false,
    light: kindColor.goal,
    dark: "#7AB8F5",
  },
  strategy: { path: ring, filled: false, light: kindColor.strategy, dark: "#7BD17B" },
  measure: { path: "M2 2h8v8H2z", filled: true, light: kindColor.measure, dark: "#FF9A8F" },
  assignment: { path: "M2 3h8v6H2z", filled: false, light: kindColor.assignment, dark: "#F5B26B" },
  investment: { path: "M6 1l5 5l-5 5l-5-5z", filled: true, light: kindColor.investment, dark: "#E3C55B" },
  climateMeasure: { path: "M6 1.5l5 9H1z", filled: true, light: kindColor.climateMeasure, dark: "#5CCFD6" },
  indicator: {
    path: "M1.5 10.5v-4M6 10.5v-9M10.5 10.5v-6",
    filled: false,
    light: kindColor.indicator,
    dark: "#BAC4D1",
  },
};
