import { done, refuse, type Outcome } from "../words/refusal.ts";
import { findParagraph } from "./findParagraph.ts";
import type { ParagraphSpot } from "./paragraphSpot.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/**
 * Marks the first row of a table as its header row. The table is the one around its first
 * paragraph, since nobody promises that Word counts nested tables as we do. At most three syncs.
 */
export function markHeaderRow(firstParagraph: ParagraphSpot): Promise<Outcome<void, WordRefusalCode>> {
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const paragraph = await findParagraph(context, firstParagraph);
    if (!paragraph) return refuse("moved");
    paragraph.parentTable.headerRowCount = 1;
    await context.sync();
    return done(undefined);
  });
}
