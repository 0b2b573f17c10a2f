import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import { defineClass, found, textValue, type Surroundings } from "./classTable.ts";
import { comparePlaces, deleteSpan, paragraphsOf } from "../paper/editSpan.ts";
import type { HostObject } from "./hostObject.ts";
import { HostRefusal } from "../paper/hostRefusal.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { paragraphPieces } from "../paper/paragraphPieces.ts";
import { isCollapsed, type Span } from "../paper/place.ts";
import { spanOf } from "./spanOf.ts";
import { builtInStyle, setStyle, styleBuiltIn, styleOf, styleTitle, styleTitled } from "../paper/styles.ts";
import { mayEdit, parentMembers, spanMembers, textOf } from "./spanMembers.ts";
import { wrapSpan, writingMembers } from "./writing.ts";
import { insertTable } from "./tableWriting.ts";

const ranges = ["Range", "Paragraph", "ContentControl", "Body", "Table"] as const;

/** Word.Range. */
export const rangeClass = defineClass("Range", {
  values: {
    Text: ({ span }, { document }) => textOf(document, span),
    IsEmpty: ({ span }) => isCollapsed(span),
    Hyperlink: ({ span }, { document }) => hyperlinkOf(document, span),
    Style: (object, around) =>
      common(object.span, around, (node) => styleTitle(styleOf(around.document, node), around.language)),
    StyleBuiltIn: (object, around) =>
      common(object.span, around, (node) => styleBuiltIn(styleOf(around.document, node))),
  },
  puts: {
    Style: ({ span }, value, { document, language }) => {
      const style = styleTitled(document, textValue(value, "Range.style"), "paragraph", language);
      if (style === null) throw new HostRefusal("ItemNotFound", "Range.style", "The document has no such style.");
      for (const paragraph of paragraphsOf(document, span)) setStyle(document, paragraph, style);
    },
    StyleBuiltIn: ({ span }, value, { document }) => {
      const style = builtInStyle(textValue(value, "Range.styleBuiltIn"));
      if (style === null)
        throw new HostRefusal("ApiNotFound", "Range.styleBuiltIn", "This built-in style is not known here.");
      for (const paragraph of paragraphsOf(document, span)) setStyle(document, paragraph, style);
    },
  },
  objects: {
    ...spanMembers.objects,
    ...parentMembers.objects,
    ExpandTo: ({ span }, args, { document }) => ({
      class: "Range",
      span: hull(document, span, spanOf(args.object(0, ranges))),
    }),
    ExpandToOrNullObject: ({ span }, args, { document }) => ({
      class: "Range",
      span: hull(document, span, spanOf(args.object(0, ranges))),
    }),
    IntersectWith: ({ span }, args, { document }) =>
      found(shared(document, span, spanOf(args.object(0, ranges))), "Range.intersectWith"),
    IntersectWithOrNullObject: ({ span }, args, { document }) => shared(document, span, spanOf(args.object(0, ranges))),
  },
  calls: {
    ...spanMembers.calls,
    CompareLocationWith: ({ span }, args, { document }) => relation(document, span, spanOf(args.object(0, ranges))),
  },
  inserts: {
    ...writingMembers.inserts,
    InsertContentControl: ({ span }, _, { document }) =>
      wrapSpan(document, { start: span.start, end: span.end }, "Range.insertContentControl"),
    InsertTable: (object, args, { document }) => insertTable(document, object, args),
  },
  acts: {
    ...writingMembers.acts,
    Delete: ({ span }, _, { document }) => {
      mayEdit(span.start.paragraph, "Range.delete");
      deleteSpan(document, { start: span.start, end: span.end });
    },
  },
});

/** The value all paragraphs of a span share; "" where they differ, as Word gives a mixed style. */
function common(span: Span, { document }: Surroundings, value: (paragraph: XmlElement) => string): string {
  const values = new Set(paragraphsOf(document, span).map(value));
  return values.size === 1 ? ([...values][0] ?? "") : "";
}

function hull(document: OpenedDocument, one: Span, other: Span): Span {
  return {
    start: comparePlaces(document, one.start, other.start) <= 0 ? one.start : other.start,
    end: comparePlaces(document, one.end, other.end) >= 0 ? one.end : other.end,
  };
}

function shared(document: OpenedDocument, one: Span, other: Span): HostObject | null {
  const start = comparePlaces(document, one.start, other.start) >= 0 ? one.start : other.start;
  const end = comparePlaces(document, one.end, other.end) <= 0 ? one.end : other.end;
  return comparePlaces(document, start, end) > 0 ? null : { class: "Range", span: { start, end } };
}

/** Word.LocationRelation, of the first span to the second. */
function relation(document: OpenedDocument, one: Span, other: Span): string {
  const starts = Math.sign(comparePlaces(document, one.start, other.start));
  const ends = Math.sign(comparePlaces(document, one.end, other.end));
  if (starts === 0 && ends === 0) return "Equal";
  const endToStart = Math.sign(comparePlaces(document, one.end, other.start));
  const startToEnd = Math.sign(comparePlaces(document, one.start, other.end));
  if (endToStart < 0) return "Before";
  if (startToEnd > 0) return "After";
  if (starts === 0) return ends < 0 ? "InsideStart" : "ContainsStart";
  if (ends === 0) return starts > 0 ? "InsideEnd" : "ContainsEnd";
  if (endToStart === 0) return "AdjacentBefore";
  if (startToEnd === 0) return "AdjacentAfter";
  if (starts > 0 && ends < 0) return "Inside";
  if (starts < 0 && ends > 0) return "Contains";
  return starts < 0 ? "OverlapsBefore" : "OverlapsAfter";
}

/** The address of the link at a span's start, with "#" and a bookmark for one within the document; null for none. */
function hyperlinkOf(document: OpenedDocument, span: Span): string | null {
  const piece = paragraphPieces(span.start.paragraph).find((each) => each.start + each.length > span.start.offset);
  let link = piece?.run.parent ?? null;
  while (link !== null && link.name !== "w:hyperlink" && link.name !== "w:p") link = link.parent;
  if (link === null || link.name !== "w:hyperlink") return null;
  const target = document.relations(document.main).find((each) => each.id === link.get("r:id"))?.target ?? "";
  const anchor = link.get("w:anchor");
  return anchor === undefined ? target : `${target}#${anchor}`;
}
