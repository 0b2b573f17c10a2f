import { namespaceOf, XmlElement } from "../../docx/xml/xmlTree.ts";
import { breakAt, makeRun, removeBlock } from "./editText.ts";
import type { OpenedDocument } from "./openedDocument.ts";
import { paragraphLength, paragraphPieces } from "./paragraphPieces.ts";
import { isCollapsed, type Span } from "./place.ts";
import { storiesOf } from "./stories.ts";
import { commonParent, contains, findBelow, isInline, paragraphsBelow, storyOf } from "./wordTree.ts";

/** Where the pieces of a control's properties stand (ECMA-376-1 § 17.5.2.38, [MS-DOCX] for w15). */
const propertyOrder: readonly string[] = [
  "w:rPr",
  "w:alias",
  "w:tag",
  "w:id",
  "w:lock",
  "w:placeholder",
  "w:temporary",
  "w:showingPlcHdr",
  "w:dataBinding",
  "w15:color",
  "w15:appearance",
];

const wordFifteen = "http://schemas.microsoft.com/office/word/2012/wordml";

/** Puts a rich text content control round whole blocks: from the one with the first paragraph to the one with the last. */
export function wrapParagraphs(document: OpenedDocument, first: XmlElement, last: XmlElement): XmlElement {
  let around = commonParent(first, last);
  // Rows and cells cannot be taken apart: a control across cells goes round the whole table.
  while (around !== null && ["w:tbl", "w:tr"].includes(around.parent.name))
    around = commonParent(around.parent, around.parent);
  while (around !== null && around.parent.name === "w:sdt") around = commonParent(around.parent, around.parent);
  if (around === null) throw new Error("the paragraphs stand in no tree");
  return wrap(document, around.parent, around.from, around.to);
}

/**
 * Puts a content control round a part of one paragraph. A collapsed span gets an empty control with
 * a placeholder; an edge inside a link is moved out to the link's edge.
 */
export function wrapInParagraph(document: OpenedDocument, span: Span): XmlElement {
  const { paragraph } = span.start;
  if (isCollapsed(span)) {
    const gap = breakAt(document, span.start, null);
    const control = newControl(document);
    control.first("w:sdtContent")?.append(makeRun("\u00a0\u00a0", null));
    document.journal.insert(gap.parent, gap.at, control);
    return control;
  }
  breakAt(document, span.start, null);
  breakAt(document, span.end, null);
  const inside = paragraphPieces(paragraph).filter(
    (piece) => piece.start >= span.start.offset && piece.start + piece.length <= span.end.offset,
  );
  const first = inside[0]?.run;
  const last = inside.at(-1)?.run;
  const around = first === undefined || last === undefined ? null : commonParent(first, last);
  if (around === null) throw new Error("nothing to put a content control round");
  const edge = around.parent.name === "w:sdt" ? commonParent(around.parent, around.parent) : around;
  if (edge === null) throw new Error("the paragraph stands in no tree");
  return wrap(document, edge.parent, edge.from, edge.to);
}

/** Whether a span is whole paragraphs: it runs over several, or over one and its mark. */
export function coversParagraphs(span: Span): boolean {
  const { start, end } = span;
  return start.paragraph !== end.paragraph || (start.offset === 0 && end.offset > paragraphLength(end.paragraph));
}

/** Takes the control away and leaves what was in it. */
export function unwrapControl(document: OpenedDocument, control: XmlElement): void {
  const { journal } = document;
  const { parent } = control;
  if (parent === null) return;
  const at = parent.indexOf(control);
  const kept = [...(control.first("w:sdtContent")?.children ?? [])];
  kept.forEach((child, number) => journal.move(child, parent, at + number));
  journal.remove(control);
}

/** Takes the control away with what is in it. A cell it is put round is emptied, not taken. */
export function deleteControl(document: OpenedDocument, control: XmlElement): void {
  const cells = control.first("w:sdtContent")?.all("w:tc") ?? [];
  if (cells.length === 0) {
    removeBlock(document, control);
    return;
  }
  for (const cell of cells) {
    for (const block of cell.elements) if (block.name !== "w:tcPr") document.journal.remove(block);
    document.journal.append(cell, new XmlElement("w:p"));
  }
  unwrapControl(document, control);
}

/** All content controls that lie in a span, in document order, of the story it is of; with none of `span`, all of the body. */
export function controlsIn(
  document: OpenedDocument,
  span: Span | null,
  paragraphs: readonly XmlElement[],
): readonly XmlElement[] {
  const story = span === null ? document.body : storyOf(span.start.paragraph);
  const all =
    story === document.body
      ? document.remember("controls", () => findBelow(document.body, "w:sdt"))
      : findBelow(story, "w:sdt");
  if (span === null) return all;
  const held = new Set(paragraphs);
  return all.filter((control) => {
    if (!isInline(control)) return paragraphsBelow(control).every((paragraph) => held.has(paragraph));
    const stretch = inlineSpan(control);
    if (stretch === null || !held.has(stretch.paragraph)) return false;
    const startsIn = stretch.paragraph !== span.start.paragraph || stretch.from >= span.start.offset;
    const endsIn = stretch.paragraph !== span.end.paragraph || stretch.to <= span.end.offset;
    return startsIn && endsIn;
  });
}

/** Where an inline control stands in its paragraph; null for one that holds blocks. */
export function inlineSpan(
  control: XmlElement,
): { readonly paragraph: XmlElement; readonly from: number; readonly to: number } | null {
  let paragraph = control.parent;
  while (paragraph !== null && paragraph.name !== "w:p") paragraph = paragraph.parent;
  if (paragraph === null) return null;
  const pieces = paragraphPieces(paragraph);
  const inside = pieces.filter((piece) => contains(control, piece.node));
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return { paragraph, from: 0, to: 0 };
  return { paragraph, from: first.start, to: last.start + last.length };
}

/** A property of a control: the element in w:sdtPr with this name. */
export function controlProperty(control: XmlElement, name: string): XmlElement | undefined {
  return control.first("w:sdtPr")?.first(name);
}

/** Sets a property of a control to a value ("" for an element without one); null takes it away. */
export function setControlProperty(
  document: OpenedDocument,
  control: XmlElement,
  name: string,
  value: string | null,
): void {
  const { journal } = document;
  let properties = control.first("w:sdtPr");
  if (properties === undefined) {
    properties = new XmlElement("w:sdtPr");
    journal.insert(control, 0, properties);
  }
  const attribute = `${name.startsWith("w15:") ? "w15" : "w"}:val`;
  const before = properties.first(name);
  if (value === null) {
    if (before !== undefined) journal.remove(before);
  } else if (before !== undefined) {
    if (value !== "") journal.setAttribute(before, attribute, value);
  } else {
    const made = new XmlElement(name, value === "" ? [] : [[attribute, value]]);
    if (name.startsWith("w15:") && namespaceOf(properties, "w15") === "") made.set("xmlns:w15", wordFifteen);
    journal.insert(properties, placeFor(properties, name), made);
  }
}

function placeFor(properties: XmlElement, name: string): number {
  const rank = propertyOrder.indexOf(name);
  const at = properties.children.findIndex((child) => {
    if (child.type !== "element") return false;
    const other = propertyOrder.indexOf(child.name);
    return other < 0 || other > rank;
  });
  return at < 0 ? properties.children.length : at;
}

function wrap(document: OpenedDocument, parent: XmlElement, from: XmlElement, to: XmlElement): XmlElement {
  const { journal } = document;
  const at = parent.indexOf(from);
  const held = parent.children.slice(at, parent.indexOf(to) + 1);
  const control = newControl(document);
  const content = control.first("w:sdtContent");
  if (content === undefined) throw new Error("a new control has content");
  journal.insert(parent, at, control);
  for (const child of held) journal.move(child, content, content.children.length);
  return control;
}

/** An identifier no other control in the document has, as Word gives it: a positive 32-bit number. */
export function freeControlId(document: OpenedDocument): string {
  const controls = [document.body, ...storiesOf(document)].flatMap((story) => findBelow(story, "w:sdt"));
  const used = new Set(controls.map((each) => controlProperty(each, "w:id")?.get("w:val")));
  let id = 1_000_000_000 + used.size;
  while (used.has(String(id))) id++;
  return String(id);
}

/** Gives the controls in blocks that have just been put in an identifier of their own, where theirs is another's already. */
export function renumberControls(document: OpenedDocument, blocks: readonly XmlElement[]): void {
  const put = blocks.flatMap((block) => (block.name === "w:sdt" ? [block] : []).concat(findBelow(block, "w:sdt")));
  const stories = [document.body, ...storiesOf(document)].flatMap((story) => findBelow(story, "w:sdt"));
  const idOf = (control: XmlElement) => controlProperty(control, "w:id");
  const taken = new Set(stories.filter((each) => !put.includes(each)).map((each) => idOf(each)?.get("w:val")));
  for (const control of put) {
    const id = idOf(control);
    if (id === undefined) continue;
    if (taken.has(id.get("w:val"))) document.journal.setAttribute(id, "w:val", freeControlId(document));
    taken.add(id.get("w:val"));
  }
}

/** Gives every content control of the document another identifier than it has. Call within a step. */
export function renumberAll(document: OpenedDocument): void {
  for (const control of [document.body, ...storiesOf(document)].flatMap((story) => findBelow(story, "w:sdt"))) {
    const id = controlProperty(control, "w:id");
    if (id !== undefined) document.journal.setAttribute(id, "w:val", freeControlId(document));
  }
}

function newControl(document: OpenedDocument): XmlElement {
  const id = new XmlElement("w:id", [["w:val", freeControlId(document)]]);
  return new XmlElement("w:sdt", [], [new XmlElement("w:sdtPr", [], [id]), new XmlElement("w:sdtContent")]);
}
