import type { ParagraphSpot } from "./paragraphSpot.ts";
import { sameWords } from "./sameWords.ts";

/**
 * The paragraph of a spot in the open document, or null when it is gone. One sync when it stands
 * where it stood, two when the document has changed since: then the nearest paragraph with the same
 * words, and failing that the same ordinal if there are as many paragraphs as before.
 */
export async function findParagraph(context: Word.RequestContext, spot: ParagraphSpot): Promise<Word.Paragraph | null> {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load({ text: true, $top: 1, $skip: spot.at });
  await context.sync();
  // A host that does not know $skip hands over all of them.
  const there = paragraphs.items.length === 1 ? paragraphs.items[0] : paragraphs.items[spot.at];
  if (there && sameWords(there.text, spot.text)) return there;

  paragraphs.load({ text: true });
  await context.sync();
  const same = paragraphs.items
    .map((paragraph, at) => ({ paragraph, away: Math.abs(at - spot.at) }))
    .filter(({ paragraph }) => spot.text !== "" && sameWords(paragraph.text, spot.text))
    .sort((a, b) => a.away - b.away);
  if (same[0]) return same[0].paragraph;
  return (paragraphs.items.length === spot.of ? paragraphs.items[spot.at] : undefined) ?? null;
}
