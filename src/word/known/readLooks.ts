import type { PlacedControl } from "../../known/looksStory.ts";
import { LooksStory } from "../../known/looksStory.ts";
import type { ParagraphLook } from "../../known/paragraphLook.ts";
import { done, type Outcome } from "../../words/refusal.ts";
import { runWord } from "../runWord.ts";
import type { WordRefusalCode } from "../wordRefusal.ts";
import { lookFields, lookOf } from "./lookOf.ts";
import { listFields, outerControls } from "./outerControls.ts";
import { placesOfControls } from "./placesOfControls.ts";

/** Paragraphs asked for at once: an answer of some hundred kilobytes at most. */
const atOnce = 400;

interface Looked {
  readonly look: ParagraphLook;
  /** Word's id of the inmost content control around the paragraph; null for none. */
  readonly control: number | null;
}

/**
 * Reads the body by Word's object model alone, piece by piece: for documents whose OOXML Word does not
 * hand over. One sync a piece, and one for the content controls.
 */
export async function readLooks(
  onProgress: (got: number) => void,
  signal?: AbortSignal,
): Promise<Outcome<LooksStory, WordRefusalCode>> {
  const looked: Looked[] = [];
  for (let more = true; more;) {
    const piece = await pieceFrom(looked.length, signal);
    if (!piece.ok) return piece;
    // A host that does not know $skip hands over all of them.
    more = piece.value.length === atOnce;
    looked.push(...piece.value);
    onProgress(looked.length);
  }
  const controls = await placedControls(looked);
  return controls.ok
    ? done(
        new LooksStory(
          looked.map(({ look }) => look),
          controls.value,
        ),
      )
    : controls;
}

function pieceFrom(
  skip: number,
  signal: AbortSignal | undefined,
): Promise<Outcome<readonly Looked[], WordRefusalCode>> {
  return runWord(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load({ ...lookFields, parentContentControlOrNullObject: { id: true }, $skip: skip, $top: atOnce });
    await context.sync();
    return done(
      paragraphs.items.map((paragraph): Looked => {
        const around = paragraph.parentContentControlOrNullObject;
        return { look: lookOf(paragraph), control: around.isNullObject ? null : around.id };
      }),
    );
  }, signal);
}

/** Where each content control stands, by the paragraphs that say it is around them. */
function placedControls(looked: readonly Looked[]): Promise<Outcome<readonly PlacedControl[], WordRefusalCode>> {
  return runWord(async (context) => {
    const controls = context.document.contentControls;
    controls.load(listFields);
    await context.sync();
    const places = placesOfControls(
      looked.map(({ control }) => control),
      outerControls(controls.items),
    );
    return done(
      controls.items.map(({ id, tag, title }): PlacedControl => {
        const { first, last } = places.get(id) ?? { first: -1, last: -1 };
        return { id, tag, title, level: "block", first, last };
      }),
    );
  });
}
