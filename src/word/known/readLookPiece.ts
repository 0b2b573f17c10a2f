import { done, type Outcome } from "../../words/refusal.ts";
import { runWord } from "../runWord.ts";
import type { WordRefusalCode } from "../wordRefusal.ts";
import { lookFields } from "./lookOf.ts";

/** Paragraphs looked at in one piece: an answer of some ten thousand bytes, which blocks nobody's writing. */
export const pieceLength = 60;

/** A paragraph as a look through the document sees it. */
export interface SeenLook {
  readonly text: string;
  /** Its words, style, level, and whether its letters are all alike, as one text: another text is another look. */
  readonly look: string;
  /** Word's id of the inmost content control around the paragraph; null for none. */
  readonly control: number | null;
}

/** Looks at the paragraphs from a place on, `pieceLength` of them or all that are left. One sync. */
export function readLookPiece(from: number): Promise<Outcome<readonly SeenLook[], WordRefusalCode>> {
  return runWord(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load({
      ...lookFields,
      font: { bold: true, italic: true, size: true },
      parentContentControlOrNullObject: { id: true },
      $skip: from,
      $top: pieceLength,
    });
    await context.sync();
    return done(
      paragraphs.items.map((paragraph): SeenLook => {
        const { text, outlineLevel, style, isListItem, tableNestingLevel, font } = paragraph;
        const look = [text, outlineLevel, style, isListItem, tableNestingLevel, font.bold, font.italic, font.size];
        const around = paragraph.parentContentControlOrNullObject;
        return { text, look: JSON.stringify(look), control: around.isNullObject ? null : around.id };
      }),
    );
  });
}
