import type { ParagraphPlace } from "../document/blocks/document.ts";
import type { Element } from "./element.ts";
import type { OutlineLine } from "./plan.ts";
import type { Lines } from "./readLines.ts";

const none: [] = [];

/**
 * The outline: every heading but the title, and every element that is not the tag of a heading, in
 * document order. An element's level is one below the heading it stands under, and one more for each
 * element under the same heading that it hangs on.
 */
export function readOutline(elements: readonly Element[], lines: Lines): readonly OutlineLine[] {
  const byPlace = new Map<ParagraphPlace, Element[]>();
  for (const element of elements) {
    const there = byPlace.get(element.first);
    if (there === undefined) byPlace.set(element.first, [element]);
    else there.push(element);
  }
  const levels = new Map<string, { readonly section: ParagraphPlace | null; readonly level: number }>();
  return lines.all.flatMap((line): OutlineLine[] => {
    const here = byPlace.get(line.at) ?? none;
    if (here.length === 0 && line.level === null) return none;
    const tagged = here.find(({ section }) => section);
    const section = lines.sections.get(line.at);
    const heading: OutlineLine[] =
      section === undefined || line.block.type !== "heading"
        ? []
        : [
            {
              type: "heading",
              at: line.at,
              level: section.level,
              number: line.block.number,
              text: line.text,
              last: section.last,
              element: tagged?.id ?? null,
            },
          ];
    const rest = here
      .filter((element) => element !== tagged)
      .map((element): OutlineLine => {
        const above = element.under === null ? undefined : levels.get(element.under);
        const base = line.section === null ? 0 : (lines.sections.get(line.section)?.level ?? 0);
        const level = above !== undefined && above.section === line.section ? above.level + 1 : base + 1;
        levels.set(element.id, { section: line.section, level });
        return { type: "element", at: line.at, level, element: element.id };
      });
    return [...heading, ...rest];
  });
}
