import { deleteSpan, insertText } from "../paper/editSpan.ts";
import { blocksOf, getOoxml } from "../paper/getOoxml.ts";
import { HostRefusal } from "../paper/hostRefusal.ts";
import { insertOoxml } from "../paper/insertOoxml.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { isCollapsed, type Span } from "../paper/place.ts";
import { writeHtml } from "../paper/html/writeHtml.ts";
import { textOf } from "../objects/textOf.ts";

/** A stretch as the common API gives it: as text, HTML or OOXML; null for what is not given here. */
export function readData(document: OpenedDocument, span: Span, coercion: unknown): string | null {
  switch (coercion) {
    case undefined:
    case 0:
    case "text":
      return textOf(document, span);
    case "html":
      return writeHtml(document, blocksOf(document, span));
    case "ooxml":
      return getOoxml(document, span);
    default:
      return null;
  }
}

/** Puts text or OOXML in a stretch's place; false for what is not taken here. */
export function putData(document: OpenedDocument, span: Span, coercion: unknown, data: unknown): boolean {
  if (typeof data !== "string") return false;
  return document.journal.step("setData", () => {
    if (coercion === "ooxml") {
      try {
        insertOoxml(document, span, data, "Replace", "setSelectedDataAsync");
        return true;
      } catch (error) {
        if (error instanceof HostRefusal) return false;
        throw error;
      }
    }
    if (coercion !== undefined && coercion !== "text" && coercion !== 0) return false;
    if (!isCollapsed(span)) deleteSpan(document, { start: span.start, end: span.end });
    const written = insertText(document, span.start, data);
    span.start = written.start;
    span.end = written.end;
    return true;
  });
}
