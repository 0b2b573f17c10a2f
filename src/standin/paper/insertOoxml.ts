import { decodeBase64 } from "../../docx/base64.ts";
import { readFlatPackage } from "../../docx/flatOpc.ts";
import { openPackage, type Package } from "../../docx/openPackage.ts";
import { parseXml } from "../../docx/xml/parseXml.ts";
import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import { HostRefusal } from "./hostRefusal.ts";
import { insertBlocks } from "./insertBlocks.ts";
import type { OpenedDocument } from "./openedDocument.ts";
import type { Span } from "./place.ts";

/**
 * Puts the blocks of a flat OPC document before or after the paragraph of a stretch, or in its
 * place. Styles are taken by their identifier. Blocks that need parts of their own (pictures,
 * links, notes) are refused by name. Gives the span of what was put there.
 */
export function insertOoxml(document: OpenedDocument, at: Span, xml: string, where: string, location: string): Span {
  const opened = readFlatPackage(xml);
  if (!opened.ok) throw unreadable(location, opened.refusal.code);
  return insertBlocks(document, at, blocksFrom(opened.value, location), where);
}

/** Puts the blocks of a .docx, in base64, in the same way. */
export function insertFile(document: OpenedDocument, at: Span, base64: string, where: string, location: string): Span {
  const bytes = decodeBase64(base64);
  const opened = bytes === null ? null : openPackage(bytes);
  if (opened?.ok !== true) throw unreadable(location, opened?.refusal.code ?? "not base64");
  return insertBlocks(document, at, blocksFrom(opened.value, location), where);
}

/** The blocks of a package's main part; Word takes them also where they stand in no w:body. */
function blocksFrom(opened: Package, location: string): readonly XmlElement[] {
  const main = opened.text(opened.main);
  const tree = main.ok ? parseXml(main.value) : main;
  if (!tree.ok) throw unreadable(location, tree.refusal.code);
  const { root } = tree.value;
  const all = (root.first("w:body") ?? root).elements;
  if (all.some(({ name }) => name === "w:altChunk"))
    throw new HostRefusal("ApiNotFound", location, "OOXML that brings in files is not answered here.");
  const blocks = all.filter((block) => ["w:p", "w:tbl", "w:sdt"].includes(block.name));
  if (blocks.some(needsParts))
    throw new HostRefusal("ApiNotFound", location, "OOXML with pictures, links or notes is not answered here.");
  if (blocks.length === 0) throw new HostRefusal("InvalidArgument", location, "The OOXML has no content.");
  return blocks;
}

function unreadable(location: string, code: string): HostRefusal {
  return new HostRefusal("InvalidArgument", location, `The content cannot be read: ${code}.`);
}

function needsParts(block: XmlElement): boolean {
  return [block, ...block.descendants()].some(
    (element) =>
      ["w:footnoteReference", "w:endnoteReference", "w:commentReference"].includes(element.name) ||
      [...element.attributes.keys()].some((name) => name.startsWith("r:")),
  );
}
