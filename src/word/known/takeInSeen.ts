import type { ParagraphPlace } from "../../document/blocks/document.ts";
import { done, type Outcome } from "../../words/refusal.ts";
import { runWord } from "../runWord.ts";
import type { WordRefusalCode } from "../wordRefusal.ts";
import type { KnownDocument } from "./knownDocument.ts";
import { locate, type SeenParagraphs } from "./locate.ts";
import { takeIn } from "./takeIn.ts";

/**
 * Finds the place of paragraphs just seen in the open document, and takes in what is not as known there.
 * Gives the place of the first; null where they fit nowhere, and then what is known is doubtful. No sync
 * where all is as known, two where something is not. `first` asks Word how many paragraphs stand before,
 * where the same words stand around the same words elsewhere too.
 */
export async function takeInSeen(
  known: KnownDocument,
  seen: SeenParagraphs,
  near: ParagraphPlace,
  exactly: () => Promise<Outcome<ParagraphPlace, WordRefusalCode>>,
): Promise<Outcome<ParagraphPlace | null, WordRefusalCode>> {
  let found = locate(known.words, seen, near);
  if (found?.ambiguous === true) {
    const counted = await exactly();
    if (!counted.ok) return counted;
    found = locate(known.words, seen, counted.value);
    if (found?.first !== counted.value) found = null;
  }
  if (found === null) {
    known.doubt();
    return done(null);
  }
  if (found.changed === null) return done(found.first);
  const taken = await takeIn(known, found.changed);
  if (!taken.ok) return taken;
  return done(known.doubtful ? null : found.first);
}

/** Counts the paragraphs of the body before one with a content control of ours around it. One sync, by the document's length. */
export function countBefore(id: number): Promise<Outcome<ParagraphPlace, WordRefusalCode>> {
  return countTo((document) => document.contentControls.getById(id).paragraphs.getFirst().getRange("Start"));
}

/** Counts the paragraphs of the body before the one the selection begins in. One sync, by the document's length. */
export function countBeforeSelection(): Promise<Outcome<ParagraphPlace, WordRefusalCode>> {
  return countTo((document) => document.getSelection().getRange("Start"));
}

function countTo(startIn: (document: Word.Document) => Word.Range): Promise<Outcome<ParagraphPlace, WordRefusalCode>> {
  return runWord(async (context) => {
    const start = startIn(context.document);
    const { paragraphs } = context.document.body.getRange("Start").expandTo(start);
    paragraphs.load({ isLastParagraph: true });
    await context.sync();
    return done(paragraphs.items.length - 1);
  });
}
