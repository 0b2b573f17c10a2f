import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import { renumberControls } from "./contentControls.ts";
import { deleteSpan } from "./editSpan.ts";
import { removeBlock } from "./editText.ts";
import type { OpenedDocument } from "./openedDocument.ts";
import { paragraphLength, paragraphText } from "./paragraphPieces.ts";
import { isCollapsed, place, type Span } from "./place.ts";
import { isTracking, trackAsNew } from "./tracking.ts";
import { paragraphsBelow } from "./wordTree.ts";

/** Puts copies of blocks before or after the paragraph of a stretch, or in its place. Gives the span of what was put there. */
export function insertBlocks(document: OpenedDocument, at: Span, blocks: readonly XmlElement[], where: string): Span {
  const early = where === "Before" || where === "Start";
  if (where === "Replace" && !isCollapsed(at)) deleteSpan(document, { start: at.start, end: at.end });
  const anchor = early || where === "Replace" ? at.start.paragraph : at.end.paragraph;
  const parent = anchor.parent;
  if (parent === null) throw new Error("the paragraph stands in no tree");
  const copies = blocks.map((block) => block.clone());
  if (isTracking(document))
    for (const paragraph of copies.flatMap((copy) => paragraphsBelow(copy))) trackAsNew(document, paragraph);
  const index = parent.indexOf(anchor) + (early ? 0 : 1);
  copies.forEach((copy, number) => document.journal.insert(parent, index + number, copy));
  renumberControls(document, copies);
  if (where === "Replace" && paragraphText(anchor) === "") removeBlock(document, anchor);
  const paragraphs = copies.flatMap((copy) => paragraphsBelow(copy));
  const first = paragraphs[0] ?? anchor;
  const last = paragraphs.at(-1) ?? anchor;
  return { start: place(first, 0), end: place(last, paragraphLength(last)) };
}
