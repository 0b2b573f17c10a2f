import { done, type Outcome } from "../words/refusal.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** Whether text is selected, and not just the cursor put somewhere. One sync. */
export function isTextSelected(): Promise<Outcome<boolean, WordRefusalCode>> {
  return runWord(async (context) => {
    const selection = context.document.getSelection();
    const ends = selection.getRange("Start").compareLocationWith(selection.getRange("End"));
    await context.sync();
    return done(ends.value !== Word.LocationRelation.equal);
  });
}
