import type { Document, Heading } from "../../document/blocks/document.ts";
import { shortened } from "../../document/blocks/headingLine.ts";
import { eachParagraph, inlineText } from "../../document/blocks/eachParagraph.ts";
import { leastOf } from "../../document/blocks/leastOf.ts";

/** A line of a plan's contents list, with the lines below it. */
export interface ContentsLine {
  readonly id: string;
  readonly number: string | null;
  readonly text: string;
  readonly lower: readonly ContentsLine[];
}

/** How many levels of headings the list shows, from the document's highest. */
const shownLevels = 3;

/** A document's headings as a tree, the title and empty ones left out. A skipped level is no level of its own. */
export function contentsOf(document: Document): readonly ContentsLine[] {
  const headings = [...eachParagraph(document)].flatMap(({ block, text }) =>
    block.type === "heading" && block.level > 0 && text.trim() !== "" ? [block] : [],
  );
  const top = leastOf(headings.map(({ level }) => level));
  return nest(headings.filter(({ level }) => level < top + shownLevels));
}

function nest(headings: readonly Heading[]): readonly ContentsLine[] {
  const lines: ContentsLine[] = [];
  for (let at = 0; at < headings.length;) {
    const heading = headings[at];
    if (heading === undefined) break;
    let end = at + 1;
    while ((headings[end]?.level ?? 0) > heading.level) end += 1;
    lines.push({
      id: heading.id,
      number: heading.number,
      text: shortened(inlineText(heading.inlines)),
      lower: nest(headings.slice(at + 1, end)),
    });
    at = end;
  }
  return lines;
}
