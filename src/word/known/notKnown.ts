import type { Control, Document } from "../../document/blocks/document.ts";
import type { ListedControl } from "./placeControls.ts";

/**
 * The controls of a list that a document does not have. Told apart by tag and count, since Word on the web
 * gives other ids in OOXML than in its object model.
 */
export function notKnown(document: Document, listed: readonly ListedControl[]): readonly ListedControl[] {
  return beyond(document.controls, listed);
}

/** The controls of a document that a list does not have. */
export function notListed(document: Document, listed: readonly ListedControl[]): readonly Control[] {
  return beyond(listed, document.controls);
}

function beyond<T extends { readonly tag: string }>(
  known: readonly { readonly tag: string }[],
  all: readonly T[],
): readonly T[] {
  const left = new Map<string, number>();
  for (const { tag } of known) left.set(tag, (left.get(tag) ?? 0) + 1);
  return all.filter(({ tag }) => {
    const count = left.get(tag) ?? 0;
    left.set(tag, count - 1);
    return count <= 0;
  });
}
