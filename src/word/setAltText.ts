import type { ParagraphPlace } from "../document/blocks/document.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import { findParagraph } from "./findParagraph.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import { takeInParagraph } from "./known/takeInParagraph.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** A picture: its paragraph, and which of that paragraph's pictures it is, of how many. */
export interface PictureSpot {
  readonly at: ParagraphPlace;
  readonly nth: number;
  readonly pictures: number;
}

/**
 * Writes a picture's alternative text. Refuses `pictureNotInLine` where the paragraph has pictures
 * that float, since Word's object model has only those in the line, and `otherwise` where Word has
 * another text afterwards. At most five syncs.
 */
export function setAltText(
  known: KnownDocument,
  spot: PictureSpot,
  alt: string,
): Promise<Outcome<void, WordRefusalCode>> {
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const found = await findParagraph(context, known, spot.at);
    if (!found.ok) return found;
    const pictures = found.value.inlinePictures;
    pictures.load({ altTextDescription: true });
    await context.sync();
    const picture = pictures.items[spot.nth];
    if (!picture || pictures.items.length !== spot.pictures) return refuse("pictureNotInLine");
    picture.altTextDescription = alt;
    await context.sync();
    picture.load({ altTextDescription: true });
    await takeInParagraph(context, known, spot.at, found.value);
    return picture.altTextDescription === alt ? done(undefined) : refuse("otherwise");
  });
}
