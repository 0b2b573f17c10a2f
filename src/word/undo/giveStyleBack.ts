import { done, refuse, type Outcome } from "../../words/refusal.ts";
import { findParagraph } from "../findParagraph.ts";
import type { KnownDocument } from "../known/knownDocument.ts";
import { takeInParagraph } from "../known/takeInParagraph.ts";
import { runWord } from "../runWord.ts";
import type { WordRefusalCode } from "../wordRefusal.ts";
import type { DocumentChange } from "./documentChange.ts";

/**
 * Gives a paragraph the style it had before a change of ours. Read back; refuses `changedSince` where it has another
 * style than the change gave it, and `otherwise` where it did not get the old one. At most four syncs.
 */
export function giveStyleBack(
  known: KnownDocument,
  { at, before, after }: Extract<DocumentChange, { readonly type: "styled" }>,
): Promise<Outcome<void, WordRefusalCode>> {
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const found = await findParagraph(context, known, at);
    if (!found.ok) return found;
    const paragraph = found.value;
    if (paragraph.style !== after) return refuse("changedSince");
    paragraph.style = before;
    await context.sync();
    await takeInParagraph(context, known, at, paragraph);
    if (paragraph.style !== before) {
      known.doubt();
      return refuse("otherwise");
    }
    known.did({ type: "styled", at, words: paragraph.text, before: after, after: before });
    return done(undefined);
  });
}
