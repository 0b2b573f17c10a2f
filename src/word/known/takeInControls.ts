import { done, type Outcome } from "../../words/refusal.ts";
import { runWord } from "../runWord.ts";
import type { WordRefusalCode } from "../wordRefusal.ts";
import type { KnownDocument } from "./knownDocument.ts";
import { notKnown, notListed } from "./notKnown.ts";
import { placeControls } from "./placeControls.ts";

/**
 * Holds the known content controls against Word's list of them: those that are gone (undone, deleted) are
 * taken away, those that have come (redone, pasted, a co-author's) are placed by asking Word. Gives whether
 * anything was another. Where it is not certain which of several has gone, or where one stands, what is
 * known becomes doubtful. One sync, and one more where some have come.
 */
export async function takeInControls(known: KnownDocument): Promise<Outcome<boolean, WordRefusalCode>> {
  const listed = await runWord(async (context) => {
    const controls = context.document.contentControls;
    controls.load({ id: true, tag: true, title: true });
    await context.sync();
    return done(controls.items.map(({ id, tag, title }) => ({ id, tag, title })));
  });
  if (!listed.ok) return listed;
  const before = known.document;
  const gone = notListed(before, listed.value);
  const come = notKnown(before, listed.value);
  for (const { tag } of gone) {
    if (before.controls.filter((control) => control.tag === tag).length === 1) known.unwrap({ tag, nth: 0 });
    else known.doubt();
  }
  if (come.length > 0 && !known.doubtful) {
    const placed = await placeControls(known.words, come);
    if (!placed.ok) return placed;
    const { found, elsewhere } = placed.value;
    for (const { control, first, last } of found) known.wrap(first, last, control);
    if (elsewhere.length > 0) known.doubt();
  }
  return done(gone.length + come.length > 0);
}
