import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import { inlineSpan } from "../paper/contentControls.ts";
import type { HostObject } from "./hostObject.ts";
import { HostRefusal } from "../paper/hostRefusal.ts";
import { paragraphLength, paragraphPieces } from "../paper/paragraphPieces.ts";
import { place, type Span } from "../paper/place.ts";
import { closest, paragraphsBelow } from "../paper/wordTree.ts";

/** The stretch of the document an object is. ItemNotFound where it holds no paragraph. */
export function spanOf(object: HostObject): Span {
  if (object.class === "Range") return object.span;
  if (object.class === "Font") return spanOf(object.of);
  if (!("node" in object))
    throw new HostRefusal("InvalidArgument", object.class, `A ${object.class} is no stretch of the document.`);
  return spanOfNode(object.node);
}

/** From the first character in an element to after its last paragraph's mark; of something within a paragraph, just that. */
export function spanOfNode(node: XmlElement): Span {
  if (node.name === "w:sdt") {
    const stretch = inlineSpan(node);
    if (stretch !== null)
      return { start: place(stretch.paragraph, stretch.from), end: place(stretch.paragraph, stretch.to) };
  }
  if (node.name === "w:drawing") {
    const paragraph = closest(node, "w:p");
    const piece = paragraph === null ? undefined : paragraphPieces(paragraph).find((each) => each.node === node);
    if (paragraph !== null && piece !== undefined)
      return { start: place(paragraph, piece.start), end: place(paragraph, piece.start + 1) };
  }
  const paragraphs = paragraphsBelow(node);
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined)
    throw new HostRefusal("ItemNotFound", node.name, "There is no paragraph in it.");
  return { start: place(first, 0), end: place(last, paragraphLength(last) + 1) };
}

/** The same stretch without the mark of its last paragraph. */
export function withoutMark(span: Span): Span {
  return {
    start: span.start,
    end: place(span.end.paragraph, Math.min(span.end.offset, paragraphLength(span.end.paragraph))),
  };
}
