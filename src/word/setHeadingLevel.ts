import type { ParagraphPlace } from "../document/blocks/document.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import { findParagraph } from "./findParagraph.ts";
import { headingStyle } from "./headingStyle.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import { takeInParagraph } from "./known/takeInParagraph.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/**
 * Makes a paragraph a heading of this level (1–9), by Word's own style. Read back, and put into what is
 * known; refuses `otherwise` where it did not become one. What it has become instead is left as it is, for it may be
 * a co-author's. At most four syncs.
 */
export function setHeadingLevel(
  known: KnownDocument,
  at: ParagraphPlace,
  level: number,
): Promise<Outcome<void, WordRefusalCode>> {
  const style = headingStyle(level);
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const found = await findParagraph(context, known, at);
    if (!found.ok) return found;
    const paragraph = found.value;
    const before = paragraph.style;
    paragraph.styleBuiltIn = style;
    await context.sync();
    paragraph.load({ styleBuiltIn: true });
    await takeInParagraph(context, known, at, paragraph);
    if (paragraph.styleBuiltIn !== style) {
      known.doubt();
      return refuse("otherwise");
    }
    known.did({ type: "styled", at, words: paragraph.text, before, after: paragraph.style });
    return done(undefined);
  });
}
