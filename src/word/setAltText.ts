import { done, refuse, type Outcome } from "../words/refusal.ts";
import { findParagraph } from "./findParagraph.ts";
import type { ParagraphSpot } from "./paragraphSpot.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** A picture: its paragraph, and which of that paragraph's pictures it is, of how many. */
export interface PictureSpot extends ParagraphSpot {
  readonly nth: number;
  readonly pictures: number;
}

/**
 * Writes a picture's alternative text. Refuses `pictureNotInLine` where the paragraph has pictures
 * that float, since Word's object model has only those in the line. At most four syncs.
 */
export function setAltText(spot: PictureSpot, alt: string): Promise<Outcome<void, WordRefusalCode>> {
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const paragraph = await findParagraph(context, spot);
    if (!paragraph) return refuse("moved");
    const pictures = paragraph.inlinePictures;
    pictures.load({ altTextDescription: true });
    await context.sync();
    const picture = pictures.items[spot.nth];
    if (!picture || pictures.items.length !== spot.pictures) return refuse("pictureNotInLine");
    picture.altTextDescription = alt;
    await context.sync();
    return done(undefined);
  });
}
