import type { ReactElement } from "react";
import type { ElementKind } from "../../plan/element.ts";
import { sayKind } from "../../plan/sayKind.ts";
import type { Language } from "../../words/language.ts";

const ring = "M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z";

/** A shape for each kind in a square of 12 by 12, so that colour is never alone. */
const shapes: Readonly<Record<ElementKind, string>> = {
  focusArea: "M1.5 1.5h9v9h-9zM4 4h4v4h-4z",
  goal: `${ring}M6 4.5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3z`,
  strategy: ring,
  measure: "M2 2h8v8H2zM2 2l8 8",
  assignment: "M2 3h8v6H2z",
  investment: "M6 1l5 5l-5 5l-5-5z",
  climateMeasure: "M6 1.5l5 9H1z",
  indicator: "M1.5 10.5v-4M6 10.5v-9M10.5 10.5v-6",
};

/** What an element is, as a small word with a shape. */
export function KindWord({
  kind,
  language,
}: {
  readonly kind: ElementKind;
  readonly language: Language;
}): ReactElement {
  return (
    <span className={`kind kind-${kind}`} lang={language}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={shapes[kind]} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      {sayKind(kind, language)}
    </span>
  );
}
