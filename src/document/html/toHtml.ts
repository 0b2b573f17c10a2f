import { languageOf } from "../../words/language.ts";
import type { Block, Document, Heading, PageEdge } from "../blocks/document.ts";
import type { HtmlOptions } from "./documentHtml.ts";
import { writeBlocks, writeParagraphWords } from "./htmlBlocks.ts";
import type { HtmlContext } from "./htmlContext.ts";
import { writeContents } from "./htmlContents.ts";
import { writeNotes } from "./htmlNotes.ts";
import { htmlWords } from "./htmlWords.ts";
import { HtmlWriter } from "./htmlWriter.ts";
import { leastOf } from "../blocks/leastOf.ts";
import { numberNotes } from "../blocks/numberNotes.ts";

/**
 * A document as HTML for a page's main part: nested sections with headings of the right level,
 * figures, tables with headers, lists, notes at the end. No inline style, no script, no empty
 * element; every picture has an alternative text, every address an allowed scheme (by the reader).
 * Levels the author skipped are closed up, so that no heading stands more than one below its own.
 */
export function toHtml(document: Document, options: HtmlOptions): string {
  const writer = new HtmlWriter();
  const levels = headingLevels(document, options.topLevel);
  const context: HtmlContext = {
    document,
    options,
    writer,
    words: htmlWords(options.language),
    wordsLanguage:
      languageOf(document.language ?? options.language) === options.language ? undefined : options.language,
    levels,
    ownIds: new Set(),
    notes: numberNotes(document, options.noteNumbers ?? {}),
    paragraphWords: (paragraph) => writeParagraphWords(context, paragraph),
    blocks: (blocks, passages, marker) => writeBlocks(context, blocks, passages, { marker: marker ?? null }),
  };
  writePageEdges(context, "header");
  const contents =
    options.contents !== false && document.contentsAt !== undefined ? () => writeContents(context) : null;
  writeBlocks(context, document.blocks, options.passages, { contents });
  const noteLevel = Math.min(options.topLevel, leastOf(levels.values()));
  writeNotes(context, "footnote", noteLevel);
  writeNotes(context, "endnote", noteLevel);
  writePageEdges(context, "footer");
  return writer.html;
}

/** The headers or the footers of Word's pages, where they were asked for. */
function writePageEdges(context: HtmlContext, kind: PageEdge["kind"]): void {
  const edges = (context.document.pageEdges ?? []).filter((edge) => edge.kind === kind);
  if (edges.length > 0)
    context.writer.element(kind, {}, () => {
      for (const { blocks } of edges) context.blocks(blocks, []);
    });
}

/** Level each heading gets: one below the nearest heading above it that is higher. */
function headingLevels(document: Document, topLevel: number): ReadonlyMap<Heading, number> {
  const levels = new Map<Heading, number>();
  const open: Heading[] = [];
  const all: Heading[] = [];
  addHeadings(document.blocks, all);
  for (const note of document.notes) addHeadings(note.blocks, all);
  for (const heading of all) {
    while ((open.at(-1)?.level ?? -1) >= heading.level) open.pop();
    levels.set(heading, topLevel + open.length);
    open.push(heading);
  }
  return levels;
}

function addHeadings(blocks: readonly Block[], to: Heading[]): void {
  for (const block of blocks) {
    if (block.type === "heading") to.push(block);
    else if (block.type === "list") for (const item of block.items) addHeadings(item.blocks, to);
    else if (block.type === "table")
      for (const row of block.rows) for (const cell of row.cells) addHeadings(cell.blocks, to);
  }
}
