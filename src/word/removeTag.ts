import { readTag } from "../plan/tag.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { ControlSpot } from "./controlSpot.ts";
import { findControl } from "./findControl.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import { runWord } from "./runWord.ts";
import { stillStands } from "./stillStands.ts";
import type { DocumentChange } from "./undo/documentChange.ts";
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
    if (await stillStands(context, id, spot)) return refuse("stillThere");
    known.did(removal(known, spot));
    known.unwrap(spot);
    return done(undefined);
  });
}

/** What it takes to put the tag back: it can be where it was an element's, around whole paragraphs. */
function removal({ document, words }: KnownDocument, { tag, nth }: ControlSpot): DocumentChange {
  const control = document.controls.filter((one) => one.tag === tag)[nth];
  const name = readTag(tag);
  if (control === undefined || name.type !== "element" || control.level === "inline" || control.last < control.first)
    return { type: "byHand" };
  const { first, last } = control;
  return { type: "untagged", kind: name.kind, id: name.id, first, words: words.slice(first, last + 1) };
}
