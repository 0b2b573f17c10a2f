import { done, refuse, type Outcome } from "../words/refusal.ts";
import { findParagraph } from "./findParagraph.ts";
import type { ParagraphSpot } from "./paragraphSpot.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** Selects a paragraph, so that Word scrolls there. At most three syncs. */
export function goToParagraph(spot: ParagraphSpot): Promise<Outcome<void, WordRefusalCode>> {
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const paragraph = await findParagraph(context, spot);
    if (!paragraph) return refuse("moved");
    paragraph.select();
    await context.sync();
    return done(undefined);
  });
}
