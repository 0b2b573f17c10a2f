import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { findBelow } from "../paper/wordTree.ts";

/** The number each reference to a footnote or endnote shows, counted through the document. */
export function noteNumbers(document: OpenedDocument): ReadonlyMap<XmlElement, number> {
  return document.remember("noteNumbers", () => {
    const numbers = new Map<XmlElement, number>();
    for (const name of ["w:footnoteReference", "w:endnoteReference"]) {
      findBelow(document.body, name).forEach((reference, at) => numbers.set(reference, at + 1));
    }
    return numbers;
  });
}
