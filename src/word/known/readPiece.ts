import type { ParagraphPlace } from "../../document/blocks/document.ts";
import type { Piece } from "../../document/known/knownStory.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";
import { runWord } from "../runWord.ts";
import type { WordRefusalCode } from "../wordRefusal.ts";
import { lookFields, lookOf } from "./lookOf.ts";

/** Paragraphs of the open document read alone, and the words Word says the first and last have. */
export interface ReadPiece {
  readonly piece: Piece;
  readonly texts: readonly string[];
}

/**
 * Reads some paragraphs of the open document alone, by their places as they are now: their words and
 * looks in one sync, and where `as` asks for it their OOXML in another. Refuses `moved` where the
 * document has no such places.
 */
export function readPiece(
  first: ParagraphPlace,
  count: number,
  as: Piece["type"],
): Promise<Outcome<ReadPiece, WordRefusalCode>> {
  return runWord(async (context): Promise<Outcome<ReadPiece, WordRefusalCode>> => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load({ ...lookFields, $skip: first, $top: count });
    await context.sync();
    // A host that does not know $skip hands over all of them.
    const { items } = paragraphs;
    const found = items.length > count ? items.slice(first, first + count) : items;
    const [start, end] = [found[0], found.at(-1)];
    if (start === undefined || end === undefined || found.length !== count) return refuse("moved");
    const texts = found.map(({ text }) => text);
    if (as === "looks") return done({ piece: { type: "looks", looks: found.map(lookOf) }, texts });
    const range = start.getRange("Whole");
    const xml = await ooxmlOf(context, count === 1 ? range : range.expandTo(end.getRange("Whole")));
    return done({ piece: { type: "ooxml", xml }, texts });
  });
}

async function ooxmlOf(context: Word.RequestContext, range: Word.Range): Promise<string> {
  const asked = { ooxml: range.getOoxml() };
  await context.sync();
  return asked.ooxml.value;
}
