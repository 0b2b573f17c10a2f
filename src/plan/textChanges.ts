import { diffWordsWithSpace } from "diff";
import type { Document } from "../document/blocks/document.ts";
import type { ShapeOf } from "../words/shape.ts";
import { pairSections, type Section, type SectionPair } from "./pairSections.ts";
import type { sectionChangeSchema, stretchSchema } from "./schemas/textChangeSchemas.ts";

/** How the text of a section has become another: from its heading to the next. */
export type SectionChange = ShapeOf<typeof sectionChangeSchema>;

/** A stretch of words that stands in both, that stood before, or that stands after. */
type Stretch = ShapeOf<typeof stretchSchema>;

/** What is shown of words that are the same beside a change, in characters. */
const beside = 80;

/** Above so many words in and out, a section is told as written anew: marking each would be long in coming, and say less. */
const mostEdits = 2_000;

/**
 * How the text of a document has changed, section by section in the order of `after`, those that are gone where they
 * stood. Spaces do not count. A section under another heading is the same section where the two stand in each other's place.
 */
export function textChanges(before: Document, after: Document): readonly SectionChange[] {
  return pairSections(before, after).flatMap((pair) => sectionChange(pair) ?? []);
}

/** How one section has become another; null where it has the same words. */
export function sectionChange({ before, after }: SectionPair): SectionChange | null {
  if (after === null) return before === null ? null : whole(before, "gone");
  return before === null ? whole(after, "new") : changeOf(before, after);
}

function whole(section: Section, change: "new" | "gone"): SectionChange {
  return {
    heading: section.heading,
    change,
    words: [{ kind: change === "new" ? "new" : "old", text: textOf(section) }],
  };
}

function textOf({ lines }: Section): string {
  return lines.map(({ text }) => text).join("\n");
}

/** Words before and after, with those that have gone and come marked. */
export function markWords(before: string, after: string): readonly Stretch[] {
  const found = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  return found === undefined
    ? [
        { kind: "old", text: before },
        { kind: "new", text: after },
      ]
    : found.map(({ value, added, removed }) => ({ kind: added ? "new" : removed ? "old" : "same", text: value }));
}

function changeOf(before: Section, after: Section): SectionChange | null {
  const [from, to] = [textOf(before), textOf(after)];
  if (from === to) return null;
  const words = markWords(from, to);
  return {
    heading: after.heading,
    change: "changed",
    words: words.map((one, at) => shortened(one, at, words.length)),
  };
}

/** Words that are the same, without those far from any change. */
function shortened({ kind, text }: Stretch, at: number, count: number): Stretch {
  const [first, last] = [at === 0, at === count - 1];
  if (kind !== "same" || text.length <= (first || last ? beside : 2 * beside)) return { kind, text };
  const start = first ? "" : text.slice(0, beside).replace(/\S+$/, "");
  const end = last ? "" : text.slice(-beside).replace(/^\S+/, "");
  return { kind, text: `${start}…${end}` };
}
