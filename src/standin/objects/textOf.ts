import { paragraphsOf } from "../paper/editSpan.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { paragraphText } from "../paper/paragraphPieces.ts";
import type { Span } from "../paper/place.ts";

/** Text of a stretch as Word on the web gives it: paragraphs parted by "\n" (guessed; see word-in-the-wild.md). */
export function textOf(document: OpenedDocument, span: Span): string {
  const { start, end } = span;
  return paragraphsOf(document, span)
    .map((paragraph) =>
      paragraphText(
        paragraph,
        paragraph === start.paragraph ? start.offset : 0,
        paragraph === end.paragraph ? end.offset : Number.POSITIVE_INFINITY,
      ),
    )
    .join("\n");
}
