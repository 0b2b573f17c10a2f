import { diffArrays, diffWordsWithSpace } from "diff";
import type { Document } from "../document/blocks/document.ts";
import { eachParagraph } from "../document/blocks/eachParagraph.ts";
import type { ShapeOf } from "../words/shape.ts";
import { collapseSpaces } from "./readLines.ts";
import type { sectionChangeSchema, stretchSchema } from "./schemas/textChangeSchemas.ts";

/** How the text of a section has become another: from its heading to the next. */
export type SectionChange = ShapeOf<typeof sectionChangeSchema>;

/** A stretch of words that stands in both, that stood before, or that stands after. */
type Stretch = ShapeOf<typeof stretchSchema>;

interface Section {
  readonly heading: string;
  readonly text: string;
}

/** What is shown of words that are the same beside a change, in characters. */
const beside = 80;

/** Above so many words in and out, a section is told as written anew: marking each would be long in coming, and say less. */
const mostEdits = 2_000;

/**
 * How the text of a document has changed, section by section in the order of `after`, those that are gone where they
 * stood. Spaces do not count. A section under another heading is the same section where the two stand in each other's place.
 */
export function textChanges(before: Document, after: Document): readonly SectionChange[] {
  const [was, is] = [sectionsOf(before), sectionsOf(after)];
  const hunks = diffArrays(
    was.map(({ heading }) => heading),
    is.map(({ heading }) => heading),
  );
  const changes: SectionChange[] = [];
  let [old, now] = [0, 0];
  let gone: readonly Section[] = [];
  const leave = (): void => {
    changes.push(...gone.map((section) => whole(section, "gone")));
    gone = [];
  };
  for (const { removed, added, count } of hunks) {
    if (removed) {
      leave();
      gone = was.slice(old, (old += count));
    } else if (added) {
      for (const section of is.slice(now, (now += count))) {
        const [pair, ...rest] = gone;
        gone = rest;
        changes.push(...(pair === undefined ? [whole(section, "new")] : changeOf(pair, section)));
      }
      leave();
    } else {
      leave();
      for (let at = 0; at < count; at += 1, old += 1, now += 1) {
        const [one, other] = [was[old], is[now]];
        if (one !== undefined && other !== undefined) changes.push(...changeOf(one, other));
      }
    }
  }
  leave();
  return changes;
}

function whole({ heading, text }: Section, change: "new" | "gone"): SectionChange {
  return { heading, change, words: [{ kind: change === "new" ? "new" : "old", text }] };
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

function changeOf(before: Section, after: Section): readonly SectionChange[] {
  if (before.text === after.text) return [];
  const words = markWords(before.text, after.text);
  return [
    { heading: after.heading, change: "changed", words: words.map((one, at) => shortened(one, at, words.length)) },
  ];
}

/** Words that are the same, without those far from any change. */
function shortened({ kind, text }: Stretch, at: number, count: number): Stretch {
  const [first, last] = [at === 0, at === count - 1];
  if (kind !== "same" || text.length <= (first || last ? beside : 2 * beside)) return { kind, text };
  const start = first ? "" : text.slice(0, beside).replace(/\S+$/, "");
  const end = last ? "" : text.slice(-beside).replace(/^\S+/, "");
  return { kind, text: `${start}…${end}` };
}

/** The body's words from each heading to the next, a line a paragraph; what is empty is left out. */
function sectionsOf(document: Document): readonly Section[] {
  const sections: { heading: string; lines: string[] }[] = [{ heading: "", lines: [] }];
  for (const { block, text, inTable } of eachParagraph(document)) {
    const line = collapseSpaces(text);
    if (line === "") continue;
    if (block.type === "heading" && block.level > 0 && !inTable) sections.push({ heading: line, lines: [line] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => ({ heading, text: lines.join("\n") }));
}
