import { done, type Outcome } from "../words/refusal.ts";
import type { ControlSpot } from "./controlSpot.ts";
import { findControl } from "./findControl.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** Selects what a tag holds, so that Word scrolls there. Two syncs. */
export function goToControl(spot: ControlSpot): Promise<Outcome<void, WordRefusalCode>> {
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const control = await findControl(context, spot);
    if (!control.ok) return control;
    control.value.select();
    await context.sync();
    return done(undefined);
  });
}
