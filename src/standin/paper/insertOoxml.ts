import { readFlatPackage } from "../../docx/flatOpc.ts";
import { parseXml } from "../../docx/xml/parseXml.ts";
import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import { deleteSpan } from "./editSpan.ts";
import { removeBlock } from "./editText.ts";
import { HostRefusal } from "./hostRefusal.ts";
import type { OpenedDocument } from "./openedDocument.ts";
import { paragraphLength, paragraphText } from "./paragraphPieces.ts";
import { isCollapsed, place, type Span } from "./place.ts";
import { paragraphsBelow } from "./wordTree.ts";

/**
 * Puts the blocks of a flat OPC document before or after the paragraph of a stretch, or in its
 * place. Styles are taken by their identifier. Blocks that need parts of their own (pictures,
 * links, notes) are refused by name. Gives the span of what was put there.
 */
export function insertOoxml(document: OpenedDocument, at: Span, xml: string, where: string, location: string): Span {
  const opened = readFlatPackage(xml);
  const main = opened.ok ? opened.value.text(opened.value.main) : opened;
  const tree = main.ok ? parseXml(main.value) : main;
  if (!tree.ok) throw new HostRefusal("InvalidArgument", location, `The OOXML cannot be read: ${tree.refusal.code}.`);
  const blocks = (tree.value.root.first("w:body")?.elements ?? []).filter((block) =>
    ["w:p", "w:tbl", "w:sdt"].includes(block.name),
  );
  if (blocks.some(needsParts))
    throw new HostRefusal("ApiNotFound", location, "OOXML with pictures, links or notes is not answered here.");
  if (blocks.length === 0) throw new HostRefusal("InvalidArgument", location, "The OOXML has no content.");
  const early = where === "Before" || where === "Start";
  if (where === "Replace" && !isCollapsed(at)) deleteSpan(document, { start: at.start, end: at.end });
  const anchor = early || where === "Replace" ? at.start.paragraph : at.end.paragraph;
  const parent = anchor.parent;
  if (parent === null) throw new Error("the paragraph stands in no tree");
  const copies = blocks.map((block) => block.clone());
  const index = parent.indexOf(anchor) + (early ? 0 : 1);
  copies.forEach((copy, number) => document.journal.insert(parent, index + number, copy));
  if (where === "Replace" && paragraphText(anchor) === "") removeBlock(document, anchor);
  const paragraphs = copies.flatMap((copy) => paragraphsBelow(copy));
  const first = paragraphs[0] ?? anchor;
  const last = paragraphs.at(-1) ?? anchor;
  return { start: place(first, 0), end: place(last, paragraphLength(last)) };
}

function needsParts(block: XmlElement): boolean {
  return [block, ...block.descendants()].some(
    (element) =>
      ["w:footnoteReference", "w:endnoteReference", "w:commentReference"].includes(element.name) ||
      [...element.attributes.keys()].some((name) => name.startsWith("r:")),
  );
}
