import { anchorsOf, anchorsOfNotes } from "../../document/blocks/anchorsOf.ts";
import type { Document } from "../../document/blocks/document.ts";
import { inlineText } from "../../document/blocks/eachParagraph.ts";
import { numberNotes } from "../../document/blocks/numberNotes.ts";
import { splitChapters, type Chapter } from "../../document/blocks/splitChapters.ts";
import { toHtml } from "../../document/html/toHtml.ts";
import type { PublishedElement } from "../../plan/publication.ts";
import { contentsOf, type ContentsLine } from "./contentsOf.ts";
import { chapterLink, type OutlineLine, type PlanChapter, type PlanOutline, type PlanStretch } from "./planChapters.ts";
import { withoutTitle } from "./withoutTitle.ts";

/**
 * From how much HTML, in characters, a plan has a page for each chapter, and how much a chapter may
 * be before deeper headings part the plan: some fifty pages of Word with a table now and then.
 */
const longFrom = 200_000;

/**
 * A long plan as its own page and its chapters; null for one that is a single page, because it is
 * short or because no headings part it. Every heading, paragraph, table, note and element that had
 * an address has it in one chapter, and is found from its address on the plan's own page. `from` is
 * how much of it makes a plan long.
 */
export function partPlan(
  document: Document,
  { title, elements }: { readonly title: string; readonly elements: readonly PublishedElement[] },
  from = longFrom,
): { readonly outline: PlanOutline; readonly chapters: readonly PlanChapter[] } | null {
  if (sizeOf(document) < from) return null;
  const lines = contentsOf(document);
  const shown = new Set(idsOf(lines));
  const parts = partsOf(document, shown, from);
  if (parts === null) return null;
  const chapterOf = chaptersOfElements(elements, parts);
  const numbered = numberNotes(document);
  const stretchOf = ({ id, document: own }: Chapter): PlanStretch => ({
    document: withoutTitle(own, title),
    noteNumbers: Object.fromEntries(
      own.notes.flatMap(({ id: note }) => {
        const count = numbered.get(note)?.count ?? null;
        return count === null ? [] : [[note, count]];
      }),
    ),
    elements: elements.filter((element) => chapterOf.get(element.id) === id),
  });
  const first = parts.find(({ heading }) => heading === null);
  const front = first === undefined ? null : stretchOf(first);
  return {
    outline: {
      front: front === null || sizeOf(front.document) === 0 ? null : front,
      lines: outlineOf(lines, parts, shown),
      chapterOf: Object.fromEntries(chapterOf),
    },
    chapters: parts.flatMap((part): PlanChapter[] =>
      part.heading === null
        ? []
        : [
            {
              id: part.id,
              number: part.heading.number,
              title: lineText(inlineText(part.heading.inlines)),
              stretch: stretchOf(part),
            },
          ],
    ),
  };
}

/** How long a document is as a page, in characters; nothing where it shows nothing. */
function sizeOf(document: Document): number {
  return toHtml(document, { topLevel: 2, language: "nb", mediaAddress: () => "", passages: [], contents: false }).trim()
    .length;
}

/** The parts at the highest level that makes none of them long, or else at the deepest the contents show; null where there is only one. */
function partsOf(document: Document, shown: ReadonlySet<string>, from: number): readonly Chapter[] | null {
  const levels = [
    ...new Set(
      document.blocks.flatMap((block) =>
        block.type === "heading" && block.level > 0 && shown.has(block.id) ? [block.level] : [],
      ),
    ),
  ].sort((one, other) => one - other);
  let chosen: readonly Chapter[] | null = null;
  for (const level of levels) {
    const parts = splitChapters(document, level, chapterLink);
    if (parts.filter(({ heading }) => heading !== null).length < 2) continue;
    chosen = parts;
    if (parts.every((part) => sizeOf(part.document) < from)) break;
  }
  return chosen;
}

function chaptersOfElements(
  elements: readonly PublishedElement[],
  parts: readonly Chapter[],
): ReadonlyMap<string, string> {
  const headings = parts.flatMap(({ heading }) => (heading === null ? [] : [heading]));
  return new Map(elements.map(({ id, first }) => [id, headings.findLast(({ at }) => at <= first)?.id ?? ""]));
}

/** The contents with the chapter of each line, and with every address in its section that has no line. */
function outlineOf(
  lines: readonly ContentsLine[],
  parts: readonly Chapter[],
  shown: ReadonlySet<string>,
): readonly OutlineLine[] {
  const chapterOf = new Map<string, string>();
  const anchorsAt = new Map<string, string[]>();
  const placed = new Set<string>();
  for (const {
    id,
    heading,
    document: { blocks, notes },
  } of parts) {
    let line = id;
    for (const anchor of anchorsOf(blocks)) {
      if (shown.has(anchor)) {
        line = anchor;
        chapterOf.set(anchor, id);
      } else if (heading !== null) anchorsAt.set(line, [...(anchorsAt.get(line) ?? []), anchor]);
    }
    for (const anchor of heading === null ? [] : anchorsOfNotes(notes)) {
      if (!placed.has(anchor)) anchorsAt.set(id, [...(anchorsAt.get(id) ?? []), anchor]);
      placed.add(anchor);
    }
  }
  const withChapters = (some: readonly ContentsLine[]): readonly OutlineLine[] =>
    some.map(({ id, number, text, lower }) => ({
      id,
      number,
      text: lineText(text),
      chapter: chapterOf.get(id) ?? "",
      anchors: anchorsAt.get(id) ?? [],
      lower: withChapters(lower),
    }));
  return withChapters(lines);
}

function idsOf(lines: readonly ContentsLine[]): readonly string[] {
  return lines.flatMap(({ id, lower }) => [id, ...idsOf(lower)]);
}

function lineText(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
