import type { Document, ParagraphPlace } from "../document/blocks/document.ts";
import { eachParagraph } from "../document/blocks/eachParagraph.ts";

/**
 * A paragraph as last read: its place, its words, and how many paragraphs there were, so that it is
 * found again, or known to be gone, after someone has written above it.
 */
export interface ParagraphSpot {
  readonly at: ParagraphPlace;
  readonly text: string;
  readonly of: number;
}

/** The spot of a paragraph in the document as last read. */
export function paragraphSpot(document: Document, at: ParagraphPlace): ParagraphSpot {
  let text = "";
  for (const paragraph of eachParagraph(document)) if (paragraph.block.at === at) text = paragraph.text;
  return { at, text, of: document.paragraphCount };
}
