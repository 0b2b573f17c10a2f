import { kindsAbove } from "./kindsAbove.ts";
import type { Element } from "./element.ts";

/**
 * The elements that an element may be put under, in the document's order: those of a kind that may stand
 * over it and that do not stand under it, and the one it has been put under already.
 */
export function possibleParents(element: Element, elements: readonly Element[]): readonly Element[] {
  const below = new Set([element.id]);
  for (const { id, under } of elements) if (under !== null && below.has(under)) below.add(id);
  const kinds = kindsAbove[element.kind];
  return elements.filter(({ id, kind }) => id === element.parent || (kinds.includes(kind) && !below.has(id)));
}
