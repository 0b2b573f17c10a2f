import { comparePlaces } from "../paper/editSpan.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import type { Place, Span } from "../paper/place.ts";
import { findBelow, storyOf } from "../paper/wordTree.ts";
import { spanOfNode, withoutMark } from "./spanOf.ts";

/**
 * How the content controls round about lie to a stretch without its last mark: "part" where one end of a control
 * is in it and the other is not, "atEdge" where a control begins or ends it and the stretch has more.
 */
export function overlapOf(document: OpenedDocument, span: Span): readonly ("part" | "atEdge")[] {
  const order = (one: Place, other: Place): number => Math.sign(comparePlaces(document, one, other));
  return findBelow(storyOf(span.start.paragraph), "w:sdt").flatMap((control) => {
    const own = withoutMark(spanOfNode(control));
    const starts = order(own.start, span.start);
    const ends = order(own.end, span.end);
    if (order(own.end, span.start) <= 0 || order(own.start, span.end) >= 0) return [];
    if (starts < 0 && ends < 0) return ["part" as const];
    if (starts > 0 && ends > 0) return ["part" as const];
    const within = starts >= 0 && ends <= 0;
    return within && (starts === 0) !== (ends === 0) ? ["atEdge" as const] : [];
  });
}
