import type { Document } from "../document/blocks/document.ts";
import { done, type Outcome } from "../words/refusal.ts";
import { readKnown } from "./known/readKnown.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** Reads the whole open document, and keeps nothing of how (see `readKnown`). */
export async function readDocument(): Promise<Outcome<Document, WordRefusalCode>> {
  const known = await readKnown();
  return known.ok ? done(known.value.document) : known;
}
