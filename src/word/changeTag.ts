import { readTag, writeTag } from "../plan/tag.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { ControlSpot } from "./controlSpot.ts";
import { findControl } from "./findControl.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import { dressTag, type TagWords } from "./putTag.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/**
 * Makes a tag say another kind, or, where it was doubled by copying, another id. The text is not
 * touched. Read back, and put into what is known; refuses `otherwise` where the tag does not say so
 * afterwards. Three syncs.
 */
export function changeTag(
  known: KnownDocument,
  spot: ControlSpot,
  words: TagWords,
): Promise<Outcome<void, WordRefusalCode>> {
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const found = await findControl(context, spot);
    if (!found.ok) {
      known.doubt();
      return found;
    }
    const control = found.value;
    dressTag(control, words);
    await context.sync();
    control.load({ tag: true, title: true });
    await context.sync();
    if (control.tag !== writeTag(words.kind, words.id)) {
      known.doubt();
      return refuse("otherwise");
    }
    known.rename(spot, { tag: control.tag, title: control.title });
    const old = readTag(spot.tag);
    if (old.type === "element")
      known.did({
        type: "renamed",
        from: { kind: old.kind, id: old.id },
        to: { kind: words.kind, id: words.id },
      });
    return done(undefined);
  });
}
