import { XmlElement } from "../../docx/xml/xmlTree.ts";
import type { OpenedDocument } from "./openedDocument.ts";
import { keepForm } from "./trackedForm.ts";

/** Order of a paragraph's properties in the file (ECMA-376-1 § 17.3.1.26). Word calls a file with another order broken. */
const order: readonly string[] = [
  "w:pStyle",
  "w:keepNext",
  "w:keepLines",
  "w:pageBreakBefore",
  "w:framePr",
  "w:widowControl",
  "w:numPr",
  "w:suppressLineNumbers",
  "w:pBdr",
  "w:shd",
  "w:tabs",
  "w:suppressAutoHyphens",
  "w:kinsoku",
  "w:wordWrap",
  "w:overflowPunct",
  "w:topLinePunct",
  "w:autoSpaceDE",
  "w:autoSpaceDN",
  "w:bidi",
  "w:adjustRightInd",
  "w:snapToGrid",
  "w:spacing",
  "w:ind",
  "w:contextualSpacing",
  "w:mirrorIndents",
  "w:suppressOverlap",
  "w:jc",
  "w:textDirection",
  "w:textAlignment",
  "w:textboxTightWrap",
  "w:outlineLvl",
  "w:divId",
  "w:cnfStyle",
  "w:rPr",
  "w:sectPr",
  "w:pPrChange",
];

/** Sets attributes of one property of a paragraph (null takes one away), or puts `whole` in its place. */
export function setParagraphProperty(
  document: OpenedDocument,
  paragraph: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  whole: XmlElement | null = null,
): void {
  const { journal } = document;
  let properties = paragraph.first("w:pPr");
  if (properties === undefined) {
    properties = new XmlElement("w:pPr");
    journal.insert(paragraph, 0, properties);
  }
  keepForm(document, properties);
  let property = properties.first(name);
  if (whole !== null && property !== undefined) {
    journal.remove(property);
    property = undefined;
  }
  if (property === undefined) {
    property = whole ?? new XmlElement(name);
    const rank = order.indexOf(name);
    const at = properties.children.findIndex((child) => child.type === "element" && order.indexOf(child.name) > rank);
    journal.insert(properties, at < 0 ? properties.children.length : at, property);
  }
  for (const [attribute, value] of Object.entries(attributes)) journal.setAttribute(property, attribute, value);
}
