import type { ParagraphPlace } from "../../document/blocks/document.ts";
import { sameWords } from "../sameWords.ts";
import type { KnownDocument } from "./knownDocument.ts";
import { lookFields, lookOf } from "./lookOf.ts";

/** Reads back one paragraph that something was just done to, and puts it into what is known. One sync, with all that is pending. */
export async function takeInParagraph(
  context: Word.RequestContext,
  known: KnownDocument,
  at: ParagraphPlace,
  paragraph: Word.Paragraph,
): Promise<void> {
  paragraph.load(lookFields);
  const ooxml = known.pieces === "ooxml" ? paragraph.getRange("Whole").getOoxml() : null;
  await context.sync();
  if (known.doubtful) return;
  if (!sameWords(paragraph.text, known.words[at] ?? "")) known.doubt();
  else if (ooxml === null) known.replace(at, at, { type: "looks", looks: [lookOf(paragraph)] });
  else known.replace(at, at, { type: "ooxml", packages: [ooxml.value] });
}
