import { controlProperty } from "../paper/contentControls.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { place } from "../paper/place.ts";
import { spanOfNode, withoutMark } from "../objects/spanOf.ts";
import { findBelow } from "../paper/wordTree.ts";

/** Selects what an identifier names: a content control by its number, else a bookmark by its name. False where there is none. */
export function selectById(document: OpenedDocument, id: string): boolean {
  const control = findBelow(document.body, "w:sdt").find((each) => controlProperty(each, "w:id")?.get("w:val") === id);
  if (control !== undefined) {
    const { start, end } = withoutMark(spanOfNode(control));
    document.select(start, end);
    return true;
  }
  const bookmark = findBelow(document.body, "w:bookmarkStart").find((each) => each.get("w:name") === id);
  let paragraph = bookmark?.parent ?? null;
  while (paragraph !== null && paragraph.name !== "w:p") paragraph = paragraph.parent;
  if (paragraph === null) return false;
  document.select(place(paragraph, 0), place(paragraph, 0));
  return true;
}
