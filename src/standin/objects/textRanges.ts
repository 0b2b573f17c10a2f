import { paragraphsOf } from "../paper/editSpan.ts";
import { HostRefusal } from "../paper/hostRefusal.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { isText, paragraphLength, paragraphPieces } from "../paper/paragraphPieces.ts";
import { place, type Span } from "../paper/place.ts";
import type { Arguments } from "./classTable.ts";
import type { HostObject } from "./hostObject.ts";
import { spanOf, withoutMark } from "./spanOf.ts";
import { textOf } from "./textOf.ts";

/** The parts of a span that end with one of these marks, or with a paragraph; without spaces round them where asked. */
function textRanges(document: OpenedDocument, span: Span, marks: readonly string[], trim: boolean): readonly Span[] {
  return paragraphsOf(document, span).flatMap((paragraph) => {
    const from = paragraph === span.start.paragraph ? span.start.offset : 0;
    const to =
      paragraph === span.end.paragraph
        ? Math.min(span.end.offset, paragraphLength(paragraph))
        : paragraphLength(paragraph);
    // One character an offset, so that a character's number is a place in the paragraph.
    const text = paragraphPieces(paragraph)
      .map((piece) => (isText(piece) ? piece.text : piece.text.padEnd(piece.length, " ").slice(0, piece.length)))
      .join("");
    const found: Span[] = [];
    let start = from;
    for (let at = from; at < to; at++) {
      const ends = marks.some((mark) => text.startsWith(mark, at));
      if (!ends && at + 1 < to) continue;
      const [first, end] = trim ? trimmed(text, start, at + 1) : [start, at + 1];
      if (first < end) found.push({ start: place(paragraph, first), end: place(paragraph, end) });
      start = at + 1;
    }
    return found;
  });
}

/** What getTextRanges is asked for: the marks, and whether spaces are left out. */
export function givenTextRanges(document: OpenedDocument, object: HostObject, args: Arguments): HostObject {
  return asRanges(givenSpans(document, object, args));
}

export function givenSpans(document: OpenedDocument, object: HostObject, args: Arguments): readonly Span[] {
  const marks = marksOf(args, 0, `${object.class}.getTextRanges`);
  const span = withoutMark(spanOf(object));
  const { paragraph, offset } = span.start;
  if (span.end.paragraph !== paragraph || span.end.offset > offset)
    return textRanges(document, span, marks, args.flag(1));
  // An insertion point gives the part it stands in (Microsoft's sample "Get paragraph from insertion point").
  const whole = { start: place(paragraph, 0), end: place(paragraph, paragraphLength(paragraph)) };
  const parts = textRanges(document, whole, marks, args.flag(1));
  return [parts.find(({ end }) => end.offset > offset) ?? parts.at(-1)].filter((part) => part !== undefined);
}

/** What split is asked for: the marks, and from argument `at` whether marks and spaces are left out. */
export function splitRanges(document: OpenedDocument, object: HostObject, args: Arguments, at: number): HostObject {
  const marks = marksOf(args, 0, `${object.class}.split`);
  const parts = textRanges(document, withoutMark(spanOf(object)), marks, false);
  const [withoutMarks, trims] = [args.flag(at), args.flag(at + 1)];
  return asRanges(
    parts.flatMap((part) => {
      const text = textOf(document, part);
      const mark = withoutMarks ? marks.find((each) => text.endsWith(each)) : undefined;
      const kept = text.slice(0, text.length - (mark?.length ?? 0));
      const skipped = trims ? kept.length - kept.trimStart().length : 0;
      const length = trims ? kept.trim().length : kept.length;
      const start = place(part.start.paragraph, part.start.offset + skipped);
      return length === 0 ? [] : [{ start, end: place(start.paragraph, start.offset + length) }];
    }),
  );
}

/** The marks of a call's first argument. InvalidArgument where it is no list of texts. */
function marksOf(args: Arguments, at: number, location: string): readonly string[] {
  const marks = args.json(at);
  if (!Array.isArray(marks) || marks.length === 0)
    throw new HostRefusal("InvalidArgument", location, "The marks are a list of texts.");
  return marks.map(String);
}

export function asRanges(spans: readonly Span[]): HostObject {
  return { class: "RangeCollection", find: () => spans.map((span): HostObject => ({ class: "Range", span })) };
}

function trimmed(text: string, from: number, to: number): readonly [number, number] {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return [start, end];
}
