import type { Document, ParagraphPlace } from "../document/blocks/document.ts";
import { readTag } from "../plan/tag.ts";

/**
 * Whether the tag around a paragraph is another than the document as last read has there: tags are
 * undone, redone and deleted in Word without a word being changed. `tag` is that of the inmost
 * content control around the paragraph; controls that are not ours do not count.
 */
export function tagChanged(document: Document, at: ParagraphPlace, tag: string): boolean {
  const around = document.controls.findLast(
    ({ level, first, last }) => level !== "inline" && first <= at && at <= last,
  );
  return ours(around?.tag ?? "") !== ours(tag);
}

function ours(tag: string): string {
  return readTag(tag).type === "element" ? tag : "";
}
