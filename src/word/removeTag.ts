import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { ControlSpot } from "./controlSpot.ts";
import { findControl } from "./findControl.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** Removes a tag; the text stays. Two syncs. */
export function removeTag(spot: ControlSpot): Promise<Outcome<void, WordRefusalCode>> {
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const control = await findControl(context, spot);
    if (!control) return refuse("moved");
    control.delete(true);
    await context.sync();
    return done(undefined);
  });
}
