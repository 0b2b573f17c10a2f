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

/** Whether an element stands under one of a kind, or serves one besides: itself, or one of those it stands under or serves. */
export function leadsTo({ elements }: RuleContext, element: Element, kind: ElementKind): boolean {
  const passed = new Set<Element>();
  const open = [element];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (passed.has(one)) continue;
    passed.add(one);
    for (const id of [...(one.under === null ? [] : [one.under]), ...(one.alsoUnder ?? [])]) {
      const above = elements.get(id);
      if (above?.kind === kind) return true;
      if (above !== undefined) open.push(above);
    }
  }
  return false;
}
