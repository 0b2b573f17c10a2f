import { XmlElement } from "../../docx/xml/xmlTree.ts";
import type { OpenedDocument } from "./openedDocument.ts";
import { findBelow } from "./wordTree.ts";

/** Kinds of header and footer, as Office.js says them and as w:type does (ECMA-376-1 § 17.18.36). */
const kinds: Readonly<Record<string, string>> = { Primary: "default", FirstPage: "first", EvenPages: "even" };

/** The roots of the document's other stories: headers, footers, notes and text boxes, in this order. */
export function storiesOf(document: OpenedDocument): readonly XmlElement[] {
  const margins = findBelow(document.body, "w:sectPr")
    .flatMap((section) => [...section.all("w:headerReference"), ...section.all("w:footerReference")])
    .map((reference) => partOf(document, reference))
    .filter((root) => root !== null);
  const notes = ["footnotes", "endnotes"].flatMap((type) => document.relatedRoot(type)?.elements ?? []);
  const roots = [...new Set(margins), ...notes];
  const boxes = [document.body, ...roots].flatMap((root) => [...root.descendants("w:txbxContent")].filter(isChosen));
  return [...roots, ...boxes];
}

/** A section's header or footer of a kind ("Primary", "FirstPage", "EvenPages"); null where it has none of its own. */
export function marginOf(
  document: OpenedDocument,
  section: XmlElement,
  side: "header" | "footer",
  kind: string,
): XmlElement | null {
  const reference = section
    .all(`w:${side}Reference`)
    .find((each) => (each.get("w:type") ?? "default") === (kinds[kind] ?? "default"));
  return reference === undefined ? null : partOf(document, reference);
}

/** Gives a section an empty header or footer of a kind, as Word does when it is asked for. Call within a step. */
export function addMargin(
  document: OpenedDocument,
  section: XmlElement,
  side: "header" | "footer",
  root: XmlElement,
  kind: string,
): void {
  let number = 1;
  while (document.partNames.includes(`word/${side}${number}.xml`)) number++;
  const name = `word/${side}${number}.xml`;
  const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${side}+xml`;
  document.addPart(name, root, type, document.main, side);
  const id = document.relations(document.main).find(({ target }) => target === name)?.id ?? "";
  document.journal.insert(section, 0, reference(side, kinds[kind] ?? "default", id));
}

function reference(side: string, type: string, id: string): XmlElement {
  return new XmlElement(`w:${side}Reference`, [
    ["w:type", type],
    ["r:id", id],
  ]);
}

function partOf(document: OpenedDocument, reference: XmlElement): XmlElement | null {
  const relation = document.relations(document.main).find(({ id }) => id === reference.get("r:id"));
  return relation === undefined || relation.outside ? null : document.partRoot(relation.target);
}

/** A text box stands twice in the file, the second time for older Words (mc:Fallback): that one does not count. */
function isChosen(box: XmlElement): boolean {
  for (let at = box.parent; at !== null; at = at.parent) if (at.name === "mc:Fallback") return false;
  return true;
}
