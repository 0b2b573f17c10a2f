import { XmlElement } from "../../docx/xml/xmlTree.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { addMargin, marginOf } from "../paper/stories.ts";
import { findBelow } from "../paper/wordTree.ts";
import { defineClass, found } from "./classTable.ts";
import type { HostObject } from "./hostObject.ts";

const kinds = ["Primary", "FirstPage", "EvenPages"] as const;

const namespaces: readonly (readonly [string, string])[] = [
  ["xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
  ["xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"],
];

/** Word.Section: its body, which is the document's, and its headers and footers. */
export const sectionClass = defineClass("Section", {
  objects: {
    Body: (_, __, { document }) => ({ class: "Body", node: document.body }),
    GetHeader: ({ node }, args, { document }) => marginBody(document, node, "header", args.choice(0, kinds)),
    GetFooter: ({ node }, args, { document }) => marginBody(document, node, "footer", args.choice(0, kinds)),
    GetNext: ({ node }, _, { document }) => found(next(document, node), "Section.getNext"),
    GetNextOrNullObject: ({ node }, _, { document }) => next(document, node),
  },
});

/** A header or footer; asked for where there is none, it is made, empty, as Word does (OfficeDev/office-js#1904). */
function marginBody(
  document: OpenedDocument,
  section: XmlElement,
  side: "header" | "footer",
  kind: (typeof kinds)[number],
): HostObject {
  const there = marginOf(document, section, side, kind);
  if (there !== null) return { class: "Body", node: there };
  const root = new XmlElement(side === "header" ? "w:hdr" : "w:ftr", namespaces, [new XmlElement("w:p")]);
  document.journal.step(`Section.${side}`, () => addMargin(document, section, side, root, kind));
  return { class: "Body", node: root };
}

function next(document: OpenedDocument, section: XmlElement): HostObject | null {
  const sections = findBelow(document.body, "w:sectPr");
  const node = sections[sections.indexOf(section) + 1];
  return node === undefined ? null : { class: "Section", node };
}
