import { XmlElement, XmlText, type XmlNode } from "../../docx/xml/xmlTree.ts";
import type { OpenedDocument } from "./openedDocument.ts";
import { isText, paragraphLength, paragraphPieces } from "./paragraphPieces.ts";
import { place, type Place } from "./place.ts";
import { isInserted, isTracking, markDeleted, markParagraph, revision } from "./tracking.ts";
import { isInsertedRow, markRows, rowsOfBlock } from "./trackedForm.ts";
import { contains, paragraphsBelow } from "./wordTree.ts";

/** Where a run may be put: before the child with this index. */
interface Gap {
  readonly parent: XmlElement;
  readonly at: number;
}

/**
 * Puts text at a place of a paragraph, formatted as the text before it (at the paragraph's start:
 * after it). "\t" becomes a tab and "\v" a line break. Where `within` is given, the text lands
 * inside that content control though the place be at its edge. Gives the number of offsets added.
 */
export function insertInParagraph(
  document: OpenedDocument,
  at: Place,
  text: string,
  within: XmlElement | null = null,
): number {
  const { journal } = document;
  if (text === "") return 0;
  const pieces = paragraphPieces(at.paragraph).filter((piece) => within === null || contains(within, piece.node));
  const host =
    pieces.find((piece) => isText(piece) && piece.start < at.offset && at.offset <= piece.start + piece.length) ??
    pieces.find((piece) => isText(piece) && piece.start === at.offset && (within !== null || at.offset === 0));
  if (isTracking(document) && !(host !== undefined && isInserted(host.run))) {
    const like = host?.run ?? pieces.findLast((piece) => piece.start < at.offset)?.run ?? pieces[0]?.run;
    const gap = within !== null && pieces.length === 0 ? insideControl(within) : breakAt(document, at, within);
    const run = makeRun(text, like?.first("w:rPr") ?? markFormat(at.paragraph));
    journal.insert(gap.parent, gap.at, revision(document, "w:ins", [run]));
  } else if (host !== undefined && !/[\t\v]/.test(text)) {
    const inside = at.offset - host.start;
    writeText(document, host.node, host.text.slice(0, inside) + text + host.text.slice(inside));
  } else {
    const like = host?.run ?? pieces.findLast((piece) => piece.start < at.offset)?.run ?? pieces[0]?.run;
    const gap = within !== null && pieces.length === 0 ? insideControl(within) : breakAt(document, at, within);
    journal.insert(gap.parent, gap.at, makeRun(text, like?.first("w:rPr") ?? markFormat(at.paragraph)));
  }
  document.movePlaces((other) =>
    other.paragraph === at.paragraph && other.offset > at.offset
      ? place(other.paragraph, other.offset + text.length)
      : other,
  );
  return text.length;
}

/** Takes out what lies between two offsets of a paragraph. Runs and links left empty go with it. */
export function deleteInParagraph(document: OpenedDocument, paragraph: XmlElement, from: number, to: number): void {
  const { journal } = document;
  if (isTracking(document)) {
    deleteWithMark(document, paragraph, from, to);
    return;
  }
  for (const piece of paragraphPieces(paragraph)) {
    const start = Math.max(from, piece.start) - piece.start;
    const end = Math.min(to, piece.start + piece.length) - piece.start;
    if (end <= start) continue;
    if (isText(piece) && end - start < piece.length) {
      writeText(document, piece.node, piece.text.slice(0, start) + piece.text.slice(end));
    } else {
      const { parent } = piece.node;
      journal.remove(piece.node);
      prune(document, parent);
    }
  }
  document.movePlaces((other) => {
    if (other.paragraph !== paragraph || other.offset <= from) return other;
    return place(paragraph, other.offset >= to ? other.offset - (to - from) : from);
  });
}

/** Deletes as Word does while it tracks: what is there stays, marked; what was inserted with tracking goes. */
function deleteWithMark(document: OpenedDocument, paragraph: XmlElement, from: number, to: number): void {
  if (from >= to) return;
  breakAt(document, place(paragraph, from), null);
  breakAt(document, place(paragraph, to), null);
  const runs = new Set(
    paragraphPieces(paragraph)
      .filter((piece) => piece.length > 0 && piece.start >= from && piece.start + piece.length <= to)
      .map((piece) => piece.run),
  );
  markDeleted(
    document,
    [...runs].filter((run) => run.name === "w:r" && !isInserted(run)),
  );
  const own = [...runs].filter((run) => isInserted(run));
  const inserted = paragraphPieces(paragraph).filter((piece) => own.includes(piece.run));
  for (const run of own) {
    const { parent } = run;
    document.journal.remove(run);
    prune(document, parent);
  }
  for (const piece of inserted.toReversed()) {
    document.movePlaces((other) =>
      other.paragraph === paragraph && other.offset > piece.start
        ? place(paragraph, Math.max(piece.start, other.offset - piece.length))
        : other,
    );
  }
}

/** Makes one paragraph two at a place; the second keeps the paragraph's properties. Gives the second. */
export function splitParagraph(document: OpenedDocument, at: Place): XmlElement {
  const { journal } = document;
  const { paragraph } = at;
  const gap = breakAt(document, at, null);
  const second = new XmlElement("w:p");
  const properties = paragraph.first("w:pPr");
  journal.insert(paragraph.parent ?? standsNowhere(), (paragraph.parent?.indexOf(paragraph) ?? 0) + 1, second);
  let { parent, at: index } = gap;
  const tail: XmlElement = second;
  const shells: XmlElement[] = [];
  for (let shell = parent; shell !== paragraph; shell = shell.parent ?? standsNowhere()) shells.push(shell);
  // Content after the place moves; a link or content control cut in two stays where it began.
  for (const shell of shells) {
    if (shell.name === "w:sdtContent" || shell.name === "w:sdt") index = shell.children.length;
    const outer = shell.parent ?? standsNowhere();
    if (index < shell.children.length) {
      const copy = new XmlElement(shell.name, shell.attributes);
      moveAll(document, shell, index, copy);
      journal.insert(outer, outer.indexOf(shell) + 1, copy);
    }
    parent = outer;
    index = outer.indexOf(shell) + 1;
  }
  moveAll(document, parent, index, tail);
  if (properties !== undefined) journal.insert(tail, 0, withoutSection(properties));
  if (isTracking(document)) markParagraph(document, paragraph, "w:ins");
  document.movePlaces((other) =>
    other.paragraph === paragraph && other.offset > at.offset ? place(second, other.offset - at.offset) : other,
  );
  return second;
}

/** Takes away the mark between two paragraphs: the second's content follows the first's, as Backspace does. */
export function joinParagraphs(document: OpenedDocument, first: XmlElement, second: XmlElement): void {
  if (isTracking(document)) {
    markParagraph(document, first, "w:del");
    return;
  }
  const length = paragraphLength(first);
  const content = second.children.filter((child) => !(child.type === "element" && child.name === "w:pPr"));
  for (const child of [...content]) document.journal.move(child, first, first.children.length);
  removeBlock(document, second);
  document.movePlaces((other) => (other.paragraph === second ? place(first, length + other.offset) : other));
}

/**
 * Takes out a block. A content control left without content goes too; a cell, header or body left
 * without a paragraph gets an empty one, since Word opens none without.
 */
export function removeBlock(document: OpenedDocument, block: XmlElement): void {
  const { journal } = document;
  if (isTracking(document) && document.has(block)) {
    const rows = rowsOfBlock(block);
    const added = rows.filter(isInsertedRow);
    for (const row of added) journal.remove(row);
    if (rows.length > 0 && added.length === rows.length) {
      if (block.parent !== null) journal.remove(block);
      return;
    }
    const rest = rows.filter((row) => !added.includes(row));
    markRows(document, rest, "w:del");
    const paragraphs = paragraphsBelow(block);
    if (paragraphs.length === 0) markDeleted(document, block.name === "w:r" ? [block] : [...block.descendants("w:r")]);
    for (const paragraph of paragraphs) {
      deleteWithMark(document, paragraph, 0, paragraphLength(paragraph));
      markParagraph(document, paragraph, "w:del");
    }
    return;
  }
  const parent = block.parent;
  journal.remove(block);
  if (parent === null) return;
  if (parent.name === "w:sdtContent" && parent.elements.length === 0 && parent.parent !== null) {
    removeBlock(document, parent.parent);
    return;
  }
  const needs = ["w:tc", "w:body", "w:hdr", "w:ftr"].includes(parent.name);
  if (needs && !parent.elements.some((child) => ["w:p", "w:sdt"].includes(child.name))) {
    const end = parent.first("w:sectPr");
    journal.insert(parent, end === undefined ? parent.children.length : parent.indexOf(end), new XmlElement("w:p"));
  }
}

/** Cuts runs so that nothing stands across the place; gives where something may be put there. */
export function breakAt(document: OpenedDocument, at: Place, within: XmlElement | null): Gap {
  const { journal } = document;
  const pieces = paragraphPieces(at.paragraph).filter((piece) => within === null || contains(within, piece.node));
  const before = pieces.findLast(
    (piece) => piece.start < at.offset || (piece.length === 0 && piece.start === at.offset),
  );
  if (before === undefined) {
    const first = pieces[0]?.run;
    if (first?.parent != null) return { parent: first.parent, at: first.parent.indexOf(first) };
    return { parent: at.paragraph, at: at.paragraph.children.length };
  }
  const inside = at.offset - before.start;
  let last: XmlNode = before.node;
  if (isText(before) && inside < before.length) {
    const rest = new XmlElement(before.node.name);
    journal.insert(before.run, before.run.indexOf(before.node) + 1, rest);
    writeText(document, rest, before.text.slice(inside));
    writeText(document, before.node, before.text.slice(0, inside));
    last = before.node;
  }
  const { run } = before;
  const outer = run.parent ?? standsNowhere();
  if (run !== last && run.indexOf(last) < run.children.length - 1) {
    const format = run.first("w:rPr");
    const tail = new XmlElement("w:r", run.attributes, format === undefined ? [] : [format.clone()]);
    moveAll(document, run, run.indexOf(last) + 1, tail);
    journal.insert(outer, outer.indexOf(run) + 1, tail);
  }
  return { parent: outer, at: outer.indexOf(run) + 1 };
}

/** A run with this text, in this format. */
export function makeRun(text: string, format: XmlElement | null): XmlElement {
  const run = new XmlElement("w:r", [], format === null ? [] : [format.clone()]);
  for (const part of text.split(/([\t\v])/)) {
    if (part === "\t") run.append(new XmlElement("w:tab"));
    else if (part === "\v") run.append(new XmlElement("w:br"));
    else if (part !== "") run.append(new XmlElement("w:t", [["xml:space", "preserve"]], [new XmlText(part)]));
  }
  return run;
}

/** A paragraph's properties for another paragraph: section ends stay where they are. */
export function withoutSection(properties: XmlElement): XmlElement {
  const copy = properties.clone();
  copy.first("w:sectPr")?.remove();
  return copy;
}

function writeText(document: OpenedDocument, node: XmlElement, text: string): void {
  document.journal.setText(node, text);
  if (text !== text.trim()) document.journal.setAttribute(node, "xml:space", "preserve");
}

function moveAll(document: OpenedDocument, from: XmlElement, index: number, to: XmlElement): void {
  for (const child of from.children.slice(index)) document.journal.move(child, to, to.children.length);
}

function prune(document: OpenedDocument, element: XmlElement | null): void {
  if (element === null || !["w:r", "w:hyperlink", "w:ins", "w:del", "w:smartTag"].includes(element.name)) return;
  if (element.elements.some((child) => child.name !== "w:rPr")) return;
  const { parent } = element;
  document.journal.remove(element);
  prune(document, parent);
}

function insideControl(control: XmlElement): Gap {
  const content = control.first("w:sdtContent") ?? control;
  return { parent: content, at: content.children.length };
}

function markFormat(paragraph: XmlElement): XmlElement | null {
  const format = paragraph.first("w:pPr")?.first("w:rPr");
  if (format === undefined) return null;
  const copy = new XmlElement("w:rPr");
  for (const child of format.elements)
    if (!/^w:(ins|del|moveFrom|moveTo|rPrChange)$/.test(child.name)) copy.append(child.clone());
  return copy;
}

function standsNowhere(): never {
  throw new Error("the paragraph stands in no tree");
}
