import type { Heading } from "../blocks/document.ts";
import { headingLine } from "../blocks/headingLine.ts";
import type { HtmlContext } from "./htmlContext.ts";
import { leastOf } from "../blocks/leastOf.ts";

/** Levels a table of contents shows where the document does not say: those of Word's own gallery. */
const usualLevels: readonly number[] = [1, 2, 3];

/** Writes a table of contents from the headings. */
export function writeContents(context: HtmlContext): void {
  const { writer, words, levels, wordsLanguage } = context;
  const wanted = new Set(context.document.contentsLevels ?? usualLevels);
  const shown = [...levels.keys()].filter(({ level }) => wanted.has(level));
  if (shown.length === 0) return;
  writer.element("nav", { "aria-label": words.contents, lang: wordsLanguage }, () =>
    writeEntries(context, shown, 0, shown.length),
  );
  writer.line();
}

function writeEntries(context: HtmlContext, headings: readonly Heading[], from: number, to: number): void {
  const { writer } = context;
  const level = leastOf(headings.slice(from, to).map((heading) => levelAt(context, heading)));
  writer.element("ol", {}, () => {
    for (let at = from; at < to;) {
      const heading = headings[at];
      let end = at + 1;
      while (end < to && levelAt(context, headings[end]) > level) end += 1;
      if (heading !== undefined) {
        writer.element(
          "li",
          { lang: context.wordsLanguage === undefined ? undefined : (context.document.language ?? undefined) },
          () => {
            writer.element("a", { href: `#${heading.id}` }, () => writer.text(headingLine(heading)));
            if (end > at + 1) writeEntries(context, headings, at + 1, end);
          },
        );
      }
      at = end;
    }
  });
}

function levelAt(context: HtmlContext, heading: Heading | undefined): number {
  return (heading === undefined ? undefined : context.levels.get(heading)) ?? 0;
}
