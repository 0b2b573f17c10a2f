import type { ParagraphPlace } from "../../document/blocks/document.ts";
import type { Piece } from "../../known/knownStory.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";
import { runWord } from "../runWord.ts";
import type { WordRefusalCode } from "../wordRefusal.ts";
import { lookFields, lookOf } from "./lookOf.ts";

/** Paragraphs of the open document read alone, and the words Word says the first and last have. */
export interface ReadPiece {
  readonly piece: Piece;
  readonly texts: readonly string[];
}

/** The most paragraphs asked for one by one: Word sends the document's styles along with each. */
const mostAlone = 8;

/**
 * Reads some paragraphs of the open document alone, by their places as they are now: their words and
 * looks in one sync, and where `as` asks for it their OOXML in another. `apart`: whether each stands for itself, in no
 * content control that is to come along; a few of those outside tables are then asked for one by one, since a range put
 * together of two is a step to undo in Word on the web (OfficeDev/office-js#5715). Refuses `moved` where the document
 * has no such places.
 */
export function readPiece(
  first: ParagraphPlace,
  count: number,
  as: Piece["type"],
  apart: boolean,
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
    const isAlone = apart && count <= mostAlone && found.every(({ tableNestingLevel }) => tableNestingLevel === 0);
    const ranges =
      isAlone || count === 1
        ? found.map((paragraph) => paragraph.getRange("Whole"))
        : [start.getRange("Whole").expandTo(end.getRange("Whole"))];
    const asked = ranges.map((range) => ({ ooxml: range.getOoxml() }));
    await context.sync();
    return done({ piece: { type: "ooxml", packages: asked.map(({ ooxml }) => ooxml.value) }, texts });
  });
}
