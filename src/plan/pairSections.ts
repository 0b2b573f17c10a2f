import { diffArrays } from "diff";
import type { Document, Inline, ParagraphPlace } from "../document/blocks/document.ts";
import { eachParagraph } from "../document/blocks/eachParagraph.ts";
import { collapseSpaces } from "./readLines.ts";

/** A paragraph of a section that says something. */
export interface SectionLine {
  readonly at: ParagraphPlace;
  /** Its words, spaces collapsed. */
  readonly text: string;
  readonly form: LineForm;
  readonly inTable: boolean;
  /** Whether there is nothing but words in it: no picture, link, note or formula. */
  readonly isPlain: boolean;
}

/** What a paragraph is: a heading of a level (1–9), the first of a list item, or ordinary text. */
export type LineForm = number | "item" | "text";

/** The body from one heading to the next. */
export interface Section {
  /** "" for what stands before the first heading. */
  readonly heading: string;
  /** At least one; its heading is the first. */
  readonly lines: readonly SectionLine[];
}

/** The same section in two documents; null in the one it does not stand in. */
export interface SectionPair {
  readonly before: Section | null;
  readonly after: Section | null;
}

/**
 * The sections of two documents side by side, in the order of `after`, those that are gone where they stood. A section
 * under another heading is the same section where the two stand in each other's place.
 */
export function pairSections(before: Document, after: Document): readonly SectionPair[] {
  const [was, is] = [sectionsOf(before), sectionsOf(after)];
  const hunks = diffArrays(
    was.map(({ heading }) => heading),
    is.map(({ heading }) => heading),
  );
  const pairs: SectionPair[] = [];
  let [old, now] = [0, 0];
  let gone: readonly Section[] = [];
  const leave = (): void => {
    pairs.push(...gone.map((section) => ({ before: section, after: null })));
    gone = [];
  };
  for (const { removed, added, count } of hunks) {
    if (removed) {
      leave();
      gone = was.slice(old, (old += count));
    } else if (added) {
      for (const section of is.slice(now, (now += count))) {
        const [pair = null, ...rest] = gone;
        gone = rest;
        pairs.push({ before: pair, after: section });
      }
      leave();
    } else {
      leave();
      for (let at = 0; at < count; at += 1, old += 1, now += 1)
        pairs.push({ before: was[old] ?? null, after: is[now] ?? null });
    }
  }
  leave();
  return pairs;
}

/** The body's words from each heading to the next, a line a paragraph; what is empty is left out. */
function sectionsOf(document: Document): readonly Section[] {
  const sections: { heading: string; lines: SectionLine[] }[] = [{ heading: "", lines: [] }];
  for (const { block, text, marker, inTable } of eachParagraph(document)) {
    const words = collapseSpaces(text);
    if (words === "") continue;
    const isHeading = block.type === "heading" && block.level > 0;
    const line: SectionLine = {
      at: block.at,
      text: words,
      form: isHeading ? block.level : marker === null ? "text" : "item",
      inTable,
      isPlain: block.inlines.every(isWords),
    };
    if (isHeading && !inTable) sections.push({ heading: words, lines: [line] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.filter(({ lines }) => lines.length > 0);
}

function isWords({ type }: Inline): boolean {
  return type === "text" || type === "break";
}
