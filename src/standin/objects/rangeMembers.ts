import { XmlElement } from "../../docx/xml/xmlTree.ts";
import { defineClass, found, textValue, type Arguments, type Surroundings } from "./classTable.ts";
import { comparePlaces, deleteSpan, paragraphsOf } from "../paper/editSpan.ts";
import type { HostObject } from "./hostObject.ts";
import { HostRefusal } from "../paper/hostRefusal.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { paragraphLength, paragraphPieces } from "../paper/paragraphPieces.ts";
import { isCollapsed, place, type Place, type Span } from "../paper/place.ts";
import { inlineSpan } from "../paper/contentControls.ts";
import { breakAt } from "../paper/editText.ts";
import { findBelow } from "../paper/wordTree.ts";
import { spanOf, withoutMark } from "./spanOf.ts";
import { asRanges, givenSpans, givenTextRanges, splitRanges } from "./textRanges.ts";
import { builtInStyle, setStyle, styleBuiltIn, styleOf, styleTitle, styleTitled } from "../paper/styles.ts";
import { mayEdit, parentMembers, spanMembers } from "./spanMembers.ts";
import { textOf } from "./textOf.ts";
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
    Hyperlink: ({ span }, value, { document }) => setHyperlink(document, span, textValue(value, "Range.hyperlink")),
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
    GetTextRanges: (range, args, { document }) => givenTextRanges(document, range, args),
    Split: (range, args, { document }) => splitRanges(document, range, args, 2),
    GetNextTextRange: (range, args, { document }) =>
      found(nextTextRange(document, range, args), "Range.getNextTextRange"),
    GetNextTextRangeOrNullObject: (range, args, { document }) => nextTextRange(document, range, args),
    GetHyperlinkRanges: ({ span }, _, { document }) => asRanges(hyperlinkSpans(document, span)),
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

/** The first part that ends with one of the marks, after a range: in its paragraph or the next. */
function nextTextRange(document: OpenedDocument, range: HostObject, args: Arguments): HostObject | null {
  const { end } = withoutMark(spanOf(range));
  const last = document.paragraphs()[document.paragraphNumber(end.paragraph) + 1] ?? end.paragraph;
  const rest: HostObject = { class: "Range", span: { start: end, end: place(last, paragraphLength(last) + 1) } };
  const [next] = givenSpans(document, rest, args);
  return next === undefined ? null : { class: "Range", span: next };
}

function hyperlinkSpans(document: OpenedDocument, span: Span): readonly Span[] {
  return paragraphsOf(document, span)
    .flatMap((paragraph) => findBelow(paragraph, "w:hyperlink"))
    .flatMap((link) => inlineSpan(link) ?? [])
    .map(({ paragraph, from, to }) => ({ start: place(paragraph, from), end: place(paragraph, to) }));
}

/** Makes the runs of a span within one paragraph a link, to an address or to "#" and a bookmark. */
function setHyperlink(document: OpenedDocument, span: Span, address: string): void {
  const { paragraph } = span.start;
  const { start, end } = withoutMark(span);
  breakAt(document, start, null);
  breakAt(document, end, null);
  const runs = paragraphPieces(paragraph)
    .filter((piece) => piece.start >= start.offset && piece.start + piece.length <= end.offset)
    .map((piece) => piece.run);
  const [first] = runs;
  if (first?.parent == null)
    throw new HostRefusal("InvalidArgument", "Range.hyperlink", "There are no words to make a link of.");
  const target: readonly [string, string] = address.startsWith("#")
    ? ["w:anchor", address.slice(1)]
    : ["r:id", document.relate(document.main, "hyperlink", address, true)];
  const link = new XmlElement("w:hyperlink", [target]);
  document.journal.insert(first.parent, first.parent.indexOf(first), link);
  for (const run of new Set(runs)) document.journal.move(run, link, link.children.length);
}

/** A place after a paragraph's mark is the one before the next paragraph's first character. */
function settled(document: OpenedDocument, at: Place): Place {
  if (at.offset <= paragraphLength(at.paragraph)) return at;
  const next = document.paragraphs()[document.paragraphNumber(at.paragraph) + 1];
  return next === undefined ? at : place(next, 0);
}

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
  const order = (first: Place, second: Place): number =>
    Math.sign(comparePlaces(document, settled(document, first), settled(document, second)));
  const starts = order(one.start, other.start);
  const ends = order(one.end, other.end);
  if (starts === 0 && ends === 0) return "Equal";
  const endToStart = order(one.end, other.start);
  const startToEnd = order(one.start, other.end);
  if (endToStart < 0) return "Before";
  if (startToEnd > 0) return "After";
  if (endToStart === 0 && ends !== 0) return "AdjacentBefore";
  if (startToEnd === 0 && starts !== 0) return "AdjacentAfter";
  if (starts === 0) return ends < 0 ? "InsideStart" : "ContainsStart";
  if (ends === 0) return starts > 0 ? "InsideEnd" : "ContainsEnd";
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
