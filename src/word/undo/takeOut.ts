import { done, refuse, type Outcome } from "../../words/refusal.ts";
import type { ControlSpot } from "../controlSpot.ts";
import { findControl } from "../findControl.ts";
import type { KnownDocument } from "../known/knownDocument.ts";
import { runWord } from "../runWord.ts";
import { stillStands } from "../stillStands.ts";
import type { WordRefusalCode } from "../wordRefusal.ts";

/**
 * Takes a tag and the words in it out of the document; what Word leaves of their paragraphs is for the reading after it
 * to see. Read back: refuses `stillThere` where Word lists the tag still, and `locked` where it does not let itself be
 * deleted. Three syncs.
 */
export function takeOut(known: KnownDocument, spot: ControlSpot): Promise<Outcome<void, WordRefusalCode>> {
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    known.doubt();
    const found = await findControl(context, spot);
    if (!found.ok) return found;
    const { id, cannotDelete, cannotEdit } = found.value;
    if (cannotDelete || cannotEdit) return refuse("locked");
    found.value.delete(false);
    await context.sync();
    if (await stillStands(context, id, spot)) return refuse("stillThere");
    known.did({ type: "byHand" });
    return done(undefined);
  });
}
