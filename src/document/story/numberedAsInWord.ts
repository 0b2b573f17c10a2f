import type { Note } from "../blocks/document.ts";
import { formatNumber } from "../blocks/formatNumber.ts";
import type { StoryContext } from "./storyContext.ts";
import { child, valueOf, type PartElement } from "../ooxml/partElement.ts";

/** How the notes of a kind are numbered in a section (ECMA-376-1 §§ 17.11.11, 17.11.17–20). */
interface Numbering {
  readonly format: string;
  readonly start: number;
  readonly restart: string;
}

const usualFormats = { footnote: "decimal", endnote: "lowerRoman" } as const;

/**
 * Notes with the numbers Word shows, where they are not simply counted through the document: a section, or else the
 * document, may have them start anew with each section or page, at another number, or in another format. Pages
 * are those Word last showed; where it has kept none, those the text asks for.
 */
export function numberedAsInWord(notes: readonly Note[], context: StoryContext): readonly Note[] {
  if (notes.length === 0) return notes;
  const settings = context.sources.current.settings();
  const pages = context.document.pages.shown > 0 ? "shown" : "broken";
  const numbers = new Map<string, string>();
  for (const kind of ["footnote", "endnote"] as const) {
    const usual = numberingOf(settings ?? undefined, kind, {
      format: usualFormats[kind],
      start: 1,
      restart: "continuous",
    });
    const sections = context.document.sections.map((section) => numberingOf(section, kind, usual));
    let ordinal = 0;
    let count = 0;
    let before: { readonly section: number; readonly page: number } | null = null;
    for (const {
      kind: own,
      id,
      section,
      page: { [pages]: page },
      ownMark,
    } of context.document.notes) {
      if (own !== kind || ownMark) continue;
      const { format, start, restart } = sections[section] ?? usual;
      const anew =
        before === null ||
        (restart === "eachSect" && section !== before.section) ||
        (restart === "eachPage" && page !== before.page);
      count = anew ? start : count + 1;
      ordinal += 1;
      before = { section, page };
      const number = formatNumber(count, format, context.language);
      if (number !== formatNumber(ordinal, usualFormats[kind])) numbers.set(id, number);
    }
  }
  return numbers.size === 0
    ? notes
    : notes.map((note) => {
        const number = numbers.get(note.id);
        return number === undefined ? note : { ...note, number };
      });
}

/** What a section or the document says of its notes, over what holds elsewhere. */
function numberingOf(holder: PartElement | undefined, kind: "footnote" | "endnote", usual: Numbering): Numbering {
  const own = child(holder, `w:${kind}Pr`);
  const format = child(own, "w:numFmt")?.attributes;
  const start = Number(valueOf(own, "w:numStart") ?? usual.start);
  return {
    format: (format?.["w:val"] === "custom" ? format["w:format"] : format?.["w:val"]) ?? usual.format,
    start: Number.isInteger(start) ? start : usual.start,
    restart: valueOf(own, "w:numRestart") ?? usual.restart,
  };
}
