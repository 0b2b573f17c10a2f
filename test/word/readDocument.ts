import type { Document } from "../../src/document/blocks/document.ts";
import { done, type Outcome } from "../../src/words/refusal.ts";
import { readKnown } from "../../src/word/known/readKnown.ts";
import type { WordRefusalCode } from "../../src/word/wordRefusal.ts";

/** Reads the whole open document, and keeps nothing of how (see `readKnown`). */
export async function readDocument(): Promise<Outcome<Document, WordRefusalCode>> {
  const known = await readKnown();
  return known.ok ? done(known.value.document) : known;
}
