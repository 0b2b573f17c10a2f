import type { OutlineLine } from "../../plan/plan.ts";
import type { ProposedElement } from "../../suggest/document/proposeElements.ts";

/** What is proposed in one chapter: a heading of the highest level. */
export interface ProposalChapter {
  /** The heading's words with its number; "" before the first. */
  readonly heading: string;
  readonly elements: readonly ProposedElement[];
}

/** Sorts what is proposed by the chapters of the outline, in order; chapters with nothing proposed are left out. */
export function proposalChapters(
  elements: readonly ProposedElement[],
  outline: readonly OutlineLine[],
): readonly ProposalChapter[] {
  const headings = outline.flatMap((line) => (line.type === "heading" ? [line] : []));
  const highest = Math.min(...headings.map(({ level }) => level));
  const chapters = headings.filter(({ level }) => level === highest);
  const byChapter = new Map<string, ProposedElement[]>();
  const names = new Map<string, string>();
  for (const element of elements) {
    const chapter = chapters.findLast(({ at }) => at <= element.at);
    const key = String(chapter?.at ?? -1);
    names.set(
      key,
      chapter === undefined ? "" : `${chapter.number === null ? "" : `${chapter.number} `}${chapter.text}`,
    );
    const there = byChapter.get(key);
    if (there === undefined) byChapter.set(key, [element]);
    else there.push(element);
  }
  return [...byChapter].map(([key, inside]) => ({ heading: names.get(key) ?? "", elements: inside }));
}
