import { done, refuse, type Outcome } from "../words/refusal.ts";
import { findParagraph } from "./findParagraph.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import { takeInParagraph } from "./known/takeInParagraph.ts";
import type { PictureSpot } from "./pictureSpot.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/**
 * Writes a picture's alternative text. Refuses `pictureNotInLine` where the paragraph has pictures
 * that float, since Word's object model has only those in the line, `changedSince` where another text than `expected`
 * stands there (where that is given), and `otherwise` where Word has another text afterwards. At most five syncs.
 */
export function setAltText(
  known: KnownDocument,
  spot: PictureSpot,
  alt: string,
  expected?: string,
): Promise<Outcome<void, WordRefusalCode>> {
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const found = await findParagraph(context, known, spot.at);
    if (!found.ok) return found;
    const pictures = found.value.inlinePictures;
    pictures.load({ altTextDescription: true });
    await context.sync();
    const picture = pictures.items[spot.nth];
    if (!picture || pictures.items.length !== spot.pictures) return refuse("pictureNotInLine");
    const before = picture.altTextDescription;
    if (expected !== undefined && before !== expected) return refuse("changedSince");
    picture.altTextDescription = alt;
    await context.sync();
    picture.load({ altTextDescription: true });
    await takeInParagraph(context, known, spot.at, found.value);
    if (picture.altTextDescription !== alt) return refuse("otherwise");
    known.did({ type: "altText", spot, before, after: alt });
    return done(undefined);
  });
}
