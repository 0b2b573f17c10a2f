import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { ControlSpot } from "./controlSpot.ts";
import { findControl } from "./findControl.ts";
import { formatTag, type TagWords } from "./putTag.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** Makes a tag say another kind, or, where it was doubled by copying, another id. The text is not touched. Two syncs. */
export function changeTag(spot: ControlSpot, words: TagWords): Promise<Outcome<void, WordRefusalCode>> {
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const control = await findControl(context, spot);
    if (!control) return refuse("moved");
    formatTag(control, words);
    await context.sync();
    return done(undefined);
  });
}
