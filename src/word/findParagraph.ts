import type { ParagraphPlace } from "../document/blocks/document.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import { sameWords } from "./sameWords.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/**
 * A known paragraph in the open document, with its words and style. One sync when it stands where it is known to; two when the
 * document has changed since: then the nearest paragraph with the same words, and failing that the same
 * ordinal if there are as many paragraphs as known; what is known is then doubtful. Refuses `moved` when
 * it is gone, and `locked` where a content control around it lets nothing in it be changed.
 */
export async function findParagraph(
  context: Word.RequestContext,
  known: KnownDocument,
  at: ParagraphPlace,
): Promise<Outcome<Word.Paragraph, WordRefusalCode>> {
  const words = known.words[at] ?? "";
  const { paragraphs } = context.document.body;
  const around = { parentContentControlOrNullObject: { cannotEdit: true } };
  paragraphs.load({ text: true, style: true, ...around, $top: 1, $skip: at });
  await context.sync();
  // A host that does not know $skip hands over all of them.
  const there = paragraphs.items.length === 1 ? paragraphs.items[0] : paragraphs.items[at];
  if (there && sameWords(there.text, words)) return unlocked(there);

  known.doubt();
  paragraphs.load({ text: true, style: true, ...around });
  await context.sync();
  const same = paragraphs.items
    .map((paragraph, place) => ({ paragraph, away: Math.abs(place - at) }))
    .filter(({ paragraph }) => words !== "" && sameWords(paragraph.text, words))
    .sort((a, b) => a.away - b.away);
  const found =
    same[0]?.paragraph ?? (paragraphs.items.length === known.words.length ? paragraphs.items[at] : undefined);
  return found === undefined ? refuse("moved") : unlocked(found);
}

function unlocked(paragraph: Word.Paragraph): Outcome<Word.Paragraph, WordRefusalCode> {
  const around = paragraph.parentContentControlOrNullObject;
  return !around.isNullObject && around.cannotEdit ? refuse("locked") : done(paragraph);
}
