import type { Element, ElementKind } from "../element.ts";
import type { Reading } from "../reading.ts";
import type { Found } from "./rule.ts";

/** A finding at an element, told by its kind and title. */
export function atElement(element: Element, more: Found["detail"] = {}): Found {
  return {
    where: { type: "element", element: element.id, at: element.first },
    detail: { kind: element.kind, title: element.title, ...more },
  };
}

/** The plan's elements of some kinds, in document order. */
export function elementsOf(reading: Reading, kinds: readonly ElementKind[]): readonly Element[] {
  return reading.plan.elements.filter(({ kind }) => kinds.includes(kind));
}

/** Whether an element stands under one of a kind, at any height. */
export function standsUnder(reading: Reading, element: Element, kind: ElementKind): boolean {
  for (let above = parentOf(reading, element); above !== undefined; above = parentOf(reading, above)) {
    if (above.kind === kind) return true;
  }
  return false;
}

function parentOf(reading: Reading, { under }: Element): Element | undefined {
  return under === null ? undefined : reading.elements.get(under);
}
