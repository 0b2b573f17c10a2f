import { XmlElement } from "../../docx/xml/xmlTree.ts";
import {
  deleteInParagraph,
  insertInParagraph,
  joinParagraphs,
  makeRun,
  removeBlock,
  splitParagraph,
  withoutSection,
} from "./editText.ts";
import type { OpenedDocument } from "./openedDocument.ts";
import { paragraphLength } from "./paragraphPieces.ts";
import { isTracking, trackAsNew } from "./tracking.ts";
import { place, type Place, type Span } from "./place.ts";
import { bodyOf, closest, contains, paragraphsBelow } from "./wordTree.ts";

/** Paragraphs of a span, in order, the one it ends in among them (but not when it ends before its first character). */
export function paragraphsOf(document: OpenedDocument, span: Span): readonly XmlElement[] {
  const { start, end } = span;
  if (start.paragraph === end.paragraph) return [start.paragraph];
  const inBody = document.paragraphNumber(start.paragraph) >= 0;
  const all = inBody ? document.paragraphs() : paragraphsBelow(bodyOf(start.paragraph));
  const from = all.indexOf(start.paragraph);
  const to = all.indexOf(end.paragraph);
  return all.slice(from, to + (end.offset === 0 ? 0 : 1));
}

/**
 * Takes out all a span holds. Marks within it go: what is before and after becomes one paragraph, within one cell. A table
 * that is in it whole goes; of one that has an end of it the cells are emptied.
 */
export function deleteSpan(document: OpenedDocument, span: Span): void {
  const { start, end } = span;
  const first = outermostTable(start.paragraph);
  if (first !== null && start.offset === 0 && !contains(first, end.paragraph)) {
    const next = document.paragraphs()[document.paragraphNumber(lastOf(first)) + 1];
    if (paragraphsBelow(first)[0] === start.paragraph && next !== undefined) {
      removeBlock(document, first);
      deleteSpan(document, { start: place(next, 0), end });
      return;
    }
  }
  if (start.paragraph === end.paragraph) {
    deleteInParagraph(document, start.paragraph, start.offset, Math.min(end.offset, paragraphLength(start.paragraph)));
    return;
  }
  const paragraphs = paragraphsOf(document, { start: { ...start }, end: { ...end } });
  const last = end.paragraph;
  const cell = closest(start.paragraph, "w:tc");
  deleteInParagraph(document, start.paragraph, start.offset, paragraphLength(start.paragraph));
  for (const paragraph of paragraphs.slice(1)) {
    if (paragraph === last || !document.has(paragraph)) continue;
    const table = outermostTable(paragraph);
    if (table !== null && !contains(table, start.paragraph) && !contains(table, last)) removeBlock(document, table);
    else if (closest(paragraph, "w:tc") === cell) removeBlock(document, paragraph);
    else deleteInParagraph(document, paragraph, 0, paragraphLength(paragraph));
    document.movePlaces((other) => (other.paragraph === paragraph && paragraph.parent === null ? start : other));
  }
  deleteInParagraph(document, last, 0, Math.min(end.offset, paragraphLength(last)));
  if (closest(last, "w:tc") === cell) joinParagraphs(document, start.paragraph, last);
}

/** The table a paragraph stands in that stands in no other; null outside tables. */
function outermostTable(paragraph: XmlElement): XmlElement | null {
  let table = closest(paragraph, "w:tbl");
  for (let outer = table; outer !== null; outer = closest(outer, "w:tbl")) table = outer;
  return table;
}

function lastOf(table: XmlElement): XmlElement {
  return paragraphsBelow(table).at(-1) ?? table;
}

/** Puts text at a place; a line end in it ("\n", "\r\n") begins a new paragraph. Gives what was put there. */
export function insertText(document: OpenedDocument, at: Place, text: string, within: XmlElement | null = null): Span {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  let here = at;
  lines.forEach((line, number) => {
    if (number > 0) here = place(splitParagraph(document, here), 0);
    const added = insertInParagraph(document, here, line, number === 0 ? within : null);
    here = place(here.paragraph, here.offset + added);
  });
  return { start: at, end: here };
}

/** A paragraph's properties for a new one: without the form it had before, and whether its mark is new or deleted. */
function ofNew(properties: XmlElement): XmlElement {
  const copy = withoutSection(properties);
  copy.first("w:pPrChange")?.remove();
  for (const name of ["w:ins", "w:del"]) copy.first("w:rPr")?.first(name)?.remove();
  return copy;
}

/** A new paragraph with this text before or after a block, in the form of `like`. Gives its first paragraph. */
export function insertParagraph(
  document: OpenedDocument,
  block: XmlElement,
  where: "Before" | "After",
  text: string,
  like: XmlElement | null,
): XmlElement {
  const { journal } = document;
  const parent = block.parent;
  if (parent === null) throw new Error("the block stands in no tree");
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const properties = like?.first("w:pPr");
  const made = lines.map((line) => {
    const paragraph = new XmlElement("w:p");
    if (properties !== undefined) paragraph.append(ofNew(properties));
    if (line !== "") paragraph.append(makeRun(line, null));
    return paragraph;
  });
  const at = parent.indexOf(block) + (where === "After" ? 1 : 0);
  made.forEach((paragraph, number) => {
    if (isTracking(document)) trackAsNew(document, paragraph);
    journal.insert(parent, at + number, paragraph);
  });
  return made[0] ?? new XmlElement("w:p");
}

/** The span in the order of the document, whichever end was given first. */
export function inOrder(document: OpenedDocument, one: Place, other: Place): Span {
  return comparePlaces(document, one, other) <= 0 ? { start: one, end: other } : { start: other, end: one };
}

/** Less than, equal to or more than 0, as the first place is before, at or after the second. */
export function comparePlaces(document: OpenedDocument, one: Place, other: Place): number {
  if (one.paragraph === other.paragraph) return one.offset - other.offset;
  const inBody = document.paragraphNumber(one.paragraph);
  const otherInBody = document.paragraphNumber(other.paragraph);
  if (inBody >= 0 && otherInBody >= 0) return inBody - otherInBody;
  const all = paragraphsBelow(bodyOf(one.paragraph));
  return all.indexOf(one.paragraph) - all.indexOf(other.paragraph);
}
