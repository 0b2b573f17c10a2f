import { XmlText, type XmlElement } from "../../docx/xml/xmlTree.ts";
import { isText, paragraphPieces } from "./paragraphPieces.ts";

/** Takes text out of a copy of a paragraph that stands in no document, and so in no journal. */
export function deleteInClone(paragraph: XmlElement, from: number, to: number): void {
  for (const piece of paragraphPieces(paragraph)) {
    const start = Math.max(from, piece.start) - piece.start;
    const end = Math.min(to, piece.start + piece.length) - piece.start;
    if (end <= start) continue;
    if (!isText(piece) || end - start === piece.length) {
      piece.node.remove();
      continue;
    }
    piece.node.takeChildren();
    piece.node.append(new XmlText(piece.text.slice(0, start) + piece.text.slice(end)));
    piece.node.set("xml:space", "preserve");
  }
}
