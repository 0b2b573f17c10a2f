import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import { found, type Members } from "./classTable.ts";
import { controlsIn } from "../paper/contentControls.ts";
import { inOrder, paragraphsOf } from "../paper/editSpan.ts";
import { blocksOf, getOoxml } from "../paper/getOoxml.ts";
import { writeHtml } from "../paper/html/writeHtml.ts";
import type { HostObject } from "./hostObject.ts";
import { HostRefusal } from "../paper/hostRefusal.ts";
import { listMarks } from "../paper/numbering.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import type { Span } from "../paper/place.ts";
import { searchText } from "../paper/search/searchText.ts";
import { spanOf, withoutMark } from "./spanOf.ts";
import { bodyOf, closest, contains, findBelow } from "../paper/wordTree.ts";

/** What every stretch of the document answers: what is in it, what is round it, and its OOXML. */
export const spanMembers = {
  objects: {
    Paragraphs: (object, _, { document }) => ({
      class: "ParagraphCollection",
      find: () => paragraphsOf(document, spanOf(object)).map((node): HostObject => ({ class: "Paragraph", node })),
    }),
    ContentControls: (object, _, { document }) => ({
      class: "ContentControlCollection",
      find: () => controlsOf(document, object),
    }),
    Tables: (object, _, { document }) => ({ class: "TableCollection", find: () => tablesOf(document, object) }),
    InlinePictures: (object, _, { document }) => ({
      class: "InlinePictureCollection",
      find: () => picturesOf(document, object),
    }),
    Lists: (object, _, { document }) => ({ class: "ListCollection", find: () => listsOf(document, object) }),
    Font: (object) => ({ class: "Font", of: object }),
    GetRange: (object, args, { document }) => {
      const where = args.choice(0, ["Whole", "Start", "End", "After", "Content", "Before"]);
      return { class: "Range", span: part(document, object, where) };
    },
    Search: (object, args, { document }) => {
      const options = args.objectOrNull(1, ["SearchOptions"]);
      const hits = searchText(document, spanOf(object), args.text(0), options?.chosen ?? new Map());
      return { class: "RangeCollection", find: () => hits.map((span): HostObject => ({ class: "Range", span })) };
    },
  },
  calls: {
    GetHtml: (object, _, { document }) => writeHtml(document, blocksOf(document, spanOf(object))),
    GetOoxml: (object, _, { document }) => getOoxml(document, spanOf(object)),
    // Selecting changes no document: Office.js sends it as a read.
    Select: (object, args, { document }) => {
      const where = args.choice(0, ["Select", "Start", "End"]);
      const { start, end } = withoutMark(spanOf(object));
      document.select(where === "End" ? end : start, where === "Start" ? start : end);
      return null;
    },
  },
} satisfies Members<HostObject>;

/** What is round an object within its story; each name twice, the bare one refusing where there is none. */
export const parentMembers = {
  objects: {
    ParentBody: (object) => found(parentBody(object), `${object.class}.parentBody`),
    ParentBodyOrNullObject: (object) => parentBody(object),
    ParentContentControl: (object) => found(parentControl(object), `${object.class}.parentContentControl`),
    ParentContentControlOrNullObject: (object) => parentControl(object),
    ParentTable: (object) => found(parentTable(object), `${object.class}.parentTable`),
    ParentTableOrNullObject: (object) => parentTable(object),
    ParentTableCell: (object) => found(parentCell(object), `${object.class}.parentTableCell`),
    ParentTableCellOrNullObject: (object) => parentCell(object),
  },
} satisfies Members<HostObject>;

/** Refuses an edit within a locked control: w:lock says content may not change (ECMA-376-1 § 17.18.50). */
export function mayEdit(node: XmlElement, location: string): void {
  for (let at: XmlElement | null = node; at !== null; at = closest(at, "w:sdt")) {
    const lock = at.name === "w:sdt" ? at.first("w:sdtPr")?.first("w:lock")?.get("w:val") : undefined;
    if (lock === "contentLocked" || lock === "sdtContentLocked") {
      throw new HostRefusal("AccessDenied", location, "The content control does not let its content be changed.");
    }
  }
}

function part(document: OpenedDocument, object: HostObject, where: string): Span {
  const whole = spanOf(object);
  const inside = withoutMark(whole);
  switch (where) {
    case "Start":
    case "Before":
      return { start: whole.start, end: whole.start };
    case "End":
      return { start: inside.end, end: inside.end };
    case "After":
      return { start: whole.end, end: whole.end };
    case "Content":
      return inOrder(document, inside.start, inside.end);
    default:
      return { start: whole.start, end: whole.end };
  }
}

function controlsOf(document: OpenedDocument, object: HostObject): readonly HostObject[] {
  if (object.class === "ContentControl") {
    return findBelow(object.node, "w:sdt").map((node): HostObject => ({ class: "ContentControl", node }));
  }
  const wholeBody = object.class === "Body" && object.node === document.body;
  const span = wholeBody ? null : spanOf(object);
  const paragraphs = span === null ? [] : paragraphsOf(document, span);
  return controlsIn(document, span, paragraphs).map((node): HostObject => ({ class: "ContentControl", node }));
}

/** The tables of a stretch that stand in no other table of it, in order. */
export function tablesOf(document: OpenedDocument, object: HostObject): readonly HostObject[] {
  const paragraphs = new Set(paragraphsOf(document, spanOf(object)));
  const within = "node" in object ? object.node : null;
  const tables = new Set<XmlElement>();
  for (const paragraph of paragraphs) {
    let outermost: XmlElement | null = null;
    for (let table = closest(paragraph, "w:tbl"); table !== null; table = closest(table, "w:tbl")) {
      if (within === null || (within !== table && contains(within, table))) outermost = table;
    }
    if (outermost !== null) tables.add(outermost);
  }
  return [...tables].map((node): HostObject => ({ class: "Table", node }));
}

/** The pictures of a stretch that stand in the text as characters do, in order. */
export function picturesOf(document: OpenedDocument, object: HostObject): readonly HostObject[] {
  const span = spanOf(object);
  return paragraphsOf(document, span)
    .flatMap((paragraph) => findBelow(paragraph, "w:drawing"))
    .filter((drawing) => drawing.first("wp:inline") !== undefined)
    .map((node): HostObject => ({ class: "InlinePicture", node }));
}

function listsOf(document: OpenedDocument, object: HostObject): readonly HostObject[] {
  const marks = listMarks(document);
  const ids = new Set<number>();
  for (const paragraph of paragraphsOf(document, spanOf(object))) {
    const mark = marks.get(paragraph);
    if (mark !== undefined) ids.add(mark.listId);
  }
  return [...ids].map((id): HostObject => ({ class: "List", id }));
}

/** The element whose surroundings are asked for; of a range, what holds both its ends. */
function nodeOf(object: HostObject): XmlElement {
  if ("node" in object) return object.node;
  return spanOf(object).start.paragraph;
}

function parentControl(object: HostObject): HostObject | null {
  if (object.class === "Range") {
    const control = controlRound(object.span);
    return control === null ? null : { class: "ContentControl", node: control };
  }
  const control = closest(nodeOf(object), "w:sdt");
  return control === null ? null : { class: "ContentControl", node: control };
}

/** The innermost content control that holds both ends of a span. */
function controlRound(span: Span): XmlElement | null {
  const inner = findBelow(span.start.paragraph, "w:sdt").findLast((control) => {
    const { start, end } = spanOf({ class: "ContentControl", node: control });
    return (
      span.end.paragraph === span.start.paragraph && start.offset <= span.start.offset && span.end.offset <= end.offset
    );
  });
  if (inner !== undefined) return inner;
  for (let at = closest(span.start.paragraph, "w:sdt"); at !== null; at = closest(at, "w:sdt")) {
    if (contains(at, span.end.paragraph)) return at;
  }
  return null;
}

/** The body round an object; the document's own has none. */
function parentBody(object: HostObject): HostObject | null {
  const node = nodeOf(object);
  const body = bodyOf(node);
  return body === node ? null : { class: "Body", node: body };
}

function parentTable(object: HostObject): HostObject | null {
  const table = closest(nodeOf(object), "w:tbl");
  return table === null ? null : { class: "Table", node: table };
}

function parentCell(object: HostObject): HostObject | null {
  const cell = closest(nodeOf(object), "w:tc");
  return cell === null ? null : { class: "TableCell", node: cell };
}
