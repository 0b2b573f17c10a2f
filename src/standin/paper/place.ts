import type { XmlElement } from "../../docx/xml/xmlTree.ts";

/**
 * A place between two characters of a paragraph (offsets as `paragraphPieces` counts them). One
 * more than the paragraph's length is the place after its mark.
 */
export interface Place {
  readonly paragraph: XmlElement;
  readonly offset: number;
}

/** A stretch of the document. Its ends follow the text as it changes round them. */
export interface Span {
  start: Place;
  end: Place;
}

export function place(paragraph: XmlElement, offset: number): Place {
  return { paragraph, offset };
}

export function isCollapsed(span: Span): boolean {
  return span.start.paragraph === span.end.paragraph && span.start.offset === span.end.offset;
}
