import type { ParagraphPlace } from "../document/blocks/document.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import { findParagraph } from "./findParagraph.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import { takeInParagraph } from "./known/takeInParagraph.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** Gives a paragraph Word's own Title style. Read back; refuses `otherwise` where it did not get it. At most four syncs. */
export function setTitleStyle(known: KnownDocument, at: ParagraphPlace): Promise<Outcome<void, WordRefusalCode>> {
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const found = await findParagraph(context, known, at);
    if (!found.ok) return found;
    const paragraph = found.value;
    const before = paragraph.style;
    paragraph.styleBuiltIn = "Title";
    await context.sync();
    paragraph.load({ styleBuiltIn: true });
    await takeInParagraph(context, known, at, paragraph);
    if (paragraph.styleBuiltIn !== "Title") {
      known.doubt();
      return refuse("otherwise");
    }
    known.did({ type: "styled", at, words: paragraph.text, before, after: paragraph.style });
    return done(undefined);
  });
}
