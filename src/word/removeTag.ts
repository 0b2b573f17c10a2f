import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { ControlSpot } from "./controlSpot.ts";
import { findControl } from "./findControl.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/**
 * Removes a tag; the text stays. Read back: refuses `stillThere` where Word lists it still, as it may
 * while changes are tracked, and `locked` where it does not let itself be deleted. Three syncs.
 */
export function removeTag(known: KnownDocument, spot: ControlSpot): Promise<Outcome<void, WordRefusalCode>> {
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const found = await findControl(context, spot);
    if (!found.ok) {
      known.doubt();
      return found;
    }
    const { id, cannotDelete } = found.value;
    if (cannotDelete) return refuse("locked");
    found.value.delete(true);
    await context.sync();
    if (await stands(context, context.document.contentControls.getByIdOrNullObject(id), spot))
      return refuse("stillThere");
    known.unwrap(spot);
    return done(undefined);
  });
}

async function stands(context: Word.RequestContext, control: Word.ContentControl, spot: ControlSpot): Promise<boolean> {
  control.load({ tag: true });
  await context.sync();
  return !control.isNullObject && control.tag === spot.tag;
}
