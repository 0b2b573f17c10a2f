import { done, type Outcome } from "../../words/refusal.ts";
import { sameWords } from "../sameWords.ts";
import type { WordRefusalCode } from "../wordRefusal.ts";
import { differences } from "./differences.ts";
import type { KnownDocument } from "./knownDocument.ts";
import type { SeenLook } from "./readLookPiece.ts";
import { takeIn } from "./takeIn.ts";

/** More paragraphs gone and come than this are read anew with all the others. */
const mostSteps = 300;

/**
 * Holds the known paragraphs against what a look through the whole document has seen of them, and takes in
 * those that are others: by their looks where they have been looked at before, else by their words. Gives
 * whether any was. Two syncs for each place.
 */
export async function takeInLooks(
  known: KnownDocument,
  seen: readonly SeenLook[],
): Promise<Outcome<boolean, WordRefusalCode>> {
  const { words, looks } = known;
  const same = (at: number, now: number): boolean => {
    const look = seen[now];
    if (look === undefined) return false;
    const before = looks[at] ?? null;
    return before === null ? sameWords(words[at] ?? "", look.text) : before === look.look;
  };
  const different = differences(words.length, seen.length, same, mostSteps);
  if (different === null) {
    known.doubt();
    return done(true);
  }
  for (const { gone, now, come } of different) {
    // Those before have been taken in: what is known has the places of now.
    const taken = await takeIn(known, { at: now, known: gone, seen: come });
    if (!taken.ok) return taken;
    if (known.doubtful) return done(true);
  }
  if (known.words.length === seen.length)
    known.look(
      0,
      seen.map(({ look }) => look),
    );
  else known.doubt();
  return done(different.length > 0);
}
