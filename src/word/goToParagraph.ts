import type { ParagraphPlace } from "../document/blocks/document.ts";
import { done, type Outcome } from "../words/refusal.ts";
import { findParagraph } from "./findParagraph.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** Selects a paragraph, so that Word scrolls there. At most three syncs. */
export function goToParagraph(known: KnownDocument, at: ParagraphPlace): Promise<Outcome<void, WordRefusalCode>> {
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const found = await findParagraph(context, known, at);
    if (!found.ok) return found;
    found.value.select();
    await context.sync();
    return done(undefined);
  });
}
