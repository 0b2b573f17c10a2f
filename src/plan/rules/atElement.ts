import type { Element, ElementKind } from "../element.ts";
import type { RuleContext } from "../ruleContext.ts";
import type { Found } from "./rule.ts";

/** A finding at an element, told by its kind and title. */
export function atElement(element: Element, more: Found["detail"] = {}): Found {
  return {
    where: { type: "element", element: element.id, at: element.first },
    detail: { kind: element.kind, title: element.title, ...more },
  };
}

/** The plan's elements of some kinds, in document order. */
export function elementsOf(context: RuleContext, kinds: readonly ElementKind[]): readonly Element[] {
  return context.plan.elements.filter(({ kind }) => kinds.includes(kind));
}

/** Whether an element stands under one of a kind, at any height. */
export function standsUnder(context: RuleContext, element: Element, kind: ElementKind): boolean {
  for (let above = parentOf(context, element); above !== undefined; above = parentOf(context, above)) {
    if (above.kind === kind) return true;
  }
  return false;
}

function parentOf(context: RuleContext, { under }: Element): Element | undefined {
  return under === null ? undefined : context.elements.get(under);
}
