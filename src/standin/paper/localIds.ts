import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import type { OpenedDocument } from "./openedDocument.ts";

const given = new WeakMap<XmlElement, string>();
let last = 0;

/**
 * A paragraph's identity while the document is open, in GUID form (Word.Paragraph.uniqueLocalId, WordApi 1.6): another
 * each time the document is opened, and none of what the file holds.
 */
export function localId(paragraph: XmlElement): string {
  const known = given.get(paragraph);
  if (known !== undefined) return known;
  const id = `00000000-0000-4000-8000-${(++last).toString(16).padStart(12, "0")}`;
  given.set(paragraph, id);
  return id;
}

/** The paragraph of the body with this identity; null where there is none any more. */
export function paragraphOfLocalId(document: OpenedDocument, id: string): XmlElement | null {
  return document.paragraphs().find((paragraph) => given.get(paragraph) === id.toLowerCase()) ?? null;
}
