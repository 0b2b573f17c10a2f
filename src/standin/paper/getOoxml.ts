import { decodeXml } from "../../docx/xml/decodeXml.ts";
import { writeFlatPackage, type FlatPart } from "../../docx/flatOpc.ts";
import { writeXml } from "../../docx/xml/writeXml.ts";
import { XmlElement, XmlText } from "../../docx/xml/xmlTree.ts";
import { paragraphsOf } from "./editSpan.ts";
import type { OpenedDocument } from "./openedDocument.ts";
import { isText, paragraphLength, paragraphPieces } from "./paragraphPieces.ts";
import { partWithout } from "./partWithout.ts";
import type { Span } from "./place.ts";
import { commonParent, paragraphsBelow } from "./wordTree.ts";

/** Parts that come only where what is given names them. */
const onlyWhereNamed = /^word\/(media|charts|diagrams|embeddings)\//i;

/** Parts Word leaves out of what getOoxml gives: the document's own data, and what is told about it. */
const leftOut = /^(customXml|docProps|word\/webextensions|_xmlsignatures)\//i;

/**
 * A stretch as flat OPC ("pkg:package"), as Word's getOoxml gives it: a document of its own with the
 * blocks of the stretch in the content controls round them, and the styles, numbering, notes and
 * media they need. The whole body is the body as it stands.
 */
export function getOoxml(document: OpenedDocument, span: Span): string {
  const main = mainXml(document, span);
  const named = partsNamed(document, main);
  const leavesOut = (name: string): boolean => leftOut.test(name) || (onlyWhereNamed.test(name) && !named.has(name));
  const parts: FlatPart[] = [];
  for (const name of document.partNames) {
    if (leavesOut(name) || name === "[Content_Types].xml") continue;
    const isXml = /\.(xml|rels)$/i.test(name);
    const content = name === document.main ? main : partWithout(document, name, leavesOut);
    if (content === null) continue;
    const type = name.endsWith(".rels")
      ? "application/vnd.openxmlformats-package.relationships+xml"
      : document.contentType(name);
    parts.push({
      name,
      contentType: type,
      content: isXml && typeof content !== "string" ? decodeXml(content) : content,
    });
  }
  return writeFlatPackage(parts);
}

/** Parts that can be reached from the main part as it is given, and from the parts that come with it anyway. */
function partsNamed(document: OpenedDocument, main: string): ReadonlySet<string> {
  const named = new Set<string>([document.main, ""]);
  for (const from of named) {
    for (const { id, target, outside } of document.relations(from)) {
      if (!outside && (from !== document.main || !onlyWhereNamed.test(target) || main.includes(`"${id}"`)))
        named.add(target);
    }
  }
  return named;
}

function mainXml(document: OpenedDocument, span: Span): string {
  const root = document.body.parent;
  if (root === null) throw new Error("the body stands in a document");
  if (isWholeBody(document, span)) return writeXml({ before: "", root, after: "" });
  const copy = new XmlElement(root.name, root.attributes);
  const body = new XmlElement("w:body", document.body.attributes);
  copy.append(body);
  for (const block of blocksOf(document, span)) body.append(block);
  const section = document.body.first("w:sectPr");
  if (section !== undefined) body.append(section.clone());
  return writeXml({ before: "", root: copy, after: "" });
}

function isWholeBody(document: OpenedDocument, span: Span): boolean {
  const all = document.paragraphs();
  return (
    span.start.paragraph === all[0] &&
    span.start.offset === 0 &&
    span.end.paragraph === all.at(-1) &&
    span.end.offset >= paragraphLength(span.end.paragraph)
  );
}

/** Copies of the blocks of a span: whole tables and controls where it takes all of them, else what it takes of them. */
export function blocksOf(document: OpenedDocument, span: Span): readonly XmlElement[] {
  const paragraphs = paragraphsOf(document, span);
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return [];
  const around = commonParent(first, last);
  if (around === null) return [];
  // A content control that holds exactly these paragraphs comes with them.
  let { parent, from, to } = around;
  const whole = span.start.offset === 0 && span.end.offset >= paragraphLength(span.end.paragraph);
  for (
    let outer = parent.parent;
    whole && outer !== null && parent.name === "w:sdtContent" && outer.parent !== null;
    outer = parent.parent
  ) {
    if (paragraphsBelow(parent).length !== paragraphs.length) break;
    parent = outer.parent;
    from = outer;
    to = outer;
  }
  if (["w:tbl", "w:tr"].includes(parent.name))
    return [(parent.name === "w:tr" ? (parent.parent ?? parent) : parent).clone()];
  return parent.children
    .slice(parent.indexOf(from), parent.indexOf(to) + 1)
    .filter((child) => child.type === "element")
    .map((child) =>
      child === span.start.paragraph || child === span.end.paragraph ? cutCopy(child, span) : child.clone(),
    );
}

function cutCopy(paragraph: XmlElement, span: Span): XmlElement {
  const copy = paragraph.clone();
  const length = paragraphLength(paragraph);
  if (paragraph === span.end.paragraph && span.end.offset < length) deleteInClone(copy, span.end.offset, length);
  if (paragraph === span.start.paragraph && span.start.offset > 0) deleteInClone(copy, 0, span.start.offset);
  return copy;
}

/** Takes text out of a copy of a paragraph that stands in no document, and so in no journal. */
function deleteInClone(paragraph: XmlElement, from: number, to: number): void {
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
