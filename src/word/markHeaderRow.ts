import type { ParagraphPlace } from "../document/blocks/document.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import { findParagraph } from "./findParagraph.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import { takeIn } from "./known/takeIn.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/**
 * Marks the first row of a table as its header row, or with no `rows` takes the mark away. The table is the one around its first paragraph,
 * since nobody promises that Word counts nested tables as we do. Read back: refuses `headerRowByHand`
 * where Word has not marked it, as on Windows (office-js #6411). At most five syncs.
 */
export async function markHeaderRow(
  known: KnownDocument,
  firstParagraph: ParagraphPlace,
  rows: 0 | 1 = 1,
): Promise<Outcome<void, WordRefusalCode>> {
  const marked = await runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const found = await findParagraph(context, known, firstParagraph);
    if (!found.ok) return found;
    const table = found.value.parentTable;
    table.headerRowCount = rows;
    await context.sync();
    table.load({ headerRowCount: true });
    await context.sync();
    return table.headerRowCount === rows ? done(undefined) : refuse("headerRowByHand");
  });
  if (marked.ok) known.did({ type: "headerRow", at: firstParagraph, rows });
  if (!marked.ok || known.doubtful) return marked;
  return takeIn(known, { at: firstParagraph, known: 1, seen: 1 }, "block");
}
