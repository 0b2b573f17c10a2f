import type { Note } from "../blocks/document.ts";
import { isBlankBlock } from "../blocks/isBlank.ts";
import { readingAttributes, type HtmlContext } from "./htmlContext.ts";
import { writeMarker } from "./writeMarker.ts";
import { noteReferenceId } from "./htmlInlines.ts";

/**
 * Writes the notes of a kind as a section of its own, each with links back to the places that
 * refer to it (DPUB-ARIA 1.1). Those with a mark of their own stand after those that are counted.
 */
export function writeNotes(context: HtmlContext, kind: Note["kind"], level: number): void {
  const { writer, words, document, wordsLanguage } = context;
  const notes = document.notes.filter((note) => note.kind === kind && context.notes.has(note.id));
  if (notes.length === 0) return;
  const heading = `${kind}s`;
  writer.element("section", { role: "doc-endnotes", "aria-labelledby": heading }, () => {
    writer.element(`h${Math.min(level, 6)}`, { id: heading, lang: wordsLanguage }, () =>
      writer.text(kind === "footnote" ? words.footnotes : words.endnotes),
    );
    // Numbers a browser does not count to itself (§ 17.11.16: they restart, or are of another make) are written out.
    const written = notes.some(({ number }) => number !== undefined);
    const writeAll = (counted: boolean) => {
      for (const note of notes)
        if ((context.notes.get(note.id)?.count !== null) === counted)
          writer.element(
            "li",
            { id: note.id, value: counted && !written ? context.options.noteNumbers?.[note.id] : undefined },
            () => writeNote(context, note, counted && written),
          );
    };
    writer.element(
      "ol",
      written ? { class: "marked", role: "list" } : { type: kind === "endnote" ? "i" : undefined },
      () => writeAll(true),
    );
    // Their words begin with the mark: Word sets it there as words.
    writer.element("ul", {}, () => writeAll(false));
  });
  writer.line();
}

function writeNote(context: HtmlContext, note: Note, isMarked: boolean): void {
  const marker = isMarked ? context.notes.get(note.id)?.number : undefined;
  const shown = note.blocks.filter((block) => !isBlankBlock(block));
  const last = shown.at(-1);
  if (last?.type !== "paragraph") {
    context.blocks(shown, [], marker);
    return context.writer.element("p", {}, () => writeBackLinks(context, note));
  }
  if (shown.length > 1) context.blocks(shown.slice(0, -1), [], marker);
  context.writer.element("p", { ...readingAttributes(last), id: last.id }, () => {
    if (shown.length === 1 && marker !== undefined) writeMarker(context, marker);
    context.paragraphWords(last);
    context.writer.text(" ");
    writeBackLinks(context, note);
  });
}

function writeBackLinks(context: HtmlContext, note: Note): void {
  const { writer, words, wordsLanguage } = context;
  const numbered = context.notes.get(note.id);
  if (numbered === undefined) return;
  for (let time = 1; time <= numbered.times; time++) {
    if (time > 1) writer.text(" ");
    const label = words.backToText(numbered.number, time, numbered.times);
    writer.element(
      "a",
      { href: `#${noteReferenceId(note.id, time)}`, role: "doc-backlink", "aria-label": label, lang: wordsLanguage },
      () => writer.text("↩"),
    );
  }
}
