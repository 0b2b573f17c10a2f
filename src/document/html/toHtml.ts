import { languageOf } from "../../words/language.ts";
import type { Document, PageEdge } from "../blocks/document.ts";
import type { HtmlOptions } from "./documentHtml.ts";
import { writeBlocks, writeParagraphWords } from "./htmlBlocks.ts";
import type { HtmlContext } from "./htmlContext.ts";
import { writeContents } from "./htmlContents.ts";
import { writeNotes } from "./htmlNotes.ts";
import { htmlWords } from "./htmlWords.ts";
import { HtmlWriter } from "./htmlWriter.ts";
import { headingLevels } from "./headingLevels.ts";
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
  // The page's own heading is one: notes stand under it.
  const noteLevel = Math.max(2, Math.min(options.topLevel, leastOf(levels.values())));
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
