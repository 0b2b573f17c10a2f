import type { Control, ParagraphPlace } from "../../document/blocks/document.ts";
import { done, type Outcome } from "../../words/refusal.ts";
import { sameWords } from "../sameWords.ts";
import { runWord } from "../runWord.ts";
import type { WordRefusalCode } from "../wordRefusal.ts";
import { locate } from "./locate.ts";
import { neighbours } from "./neighbours.ts";

/** A content control as Word lists it. */
export interface ListedControl {
  readonly id: number;
  readonly tag: string;
  readonly title: string;
}

/** Where a control of each kind of Word's bodies stands. A table cell is the body's own. */
const stories: Readonly<Record<string, Control["story"]>> = {
  Header: "header",
  Footer: "footer",
  Footnote: "note",
  Endnote: "note",
  NoteItem: "note",
  Shape: "textBox",
};

/** A control around whole paragraphs of the body, and which. */
export interface FoundControl {
  readonly control: ListedControl;
  readonly first: ParagraphPlace;
  readonly last: ParagraphPlace;
}

export interface PlacedControls {
  readonly found: readonly FoundControl[];
  /** Those that stand elsewhere, or nobody knows where. */
  readonly elsewhere: readonly Control[];
}

/**
 * Asks Word where content controls stand that are not known: around which of the body's paragraphs, by
 * `words`, or where else. One whose paragraphs are not found, or are found in several places, counts as a
 * control that holds nothing, and is never said to stand where it may not. One sync.
 */
export function placeControls(
  words: readonly string[],
  lacking: readonly ListedControl[],
): Promise<Outcome<PlacedControls, WordRefusalCode>> {
  return runWord(async (context) => {
    const asked = lacking.map((listed) => ask(listed, context.document.contentControls.getByIdOrNullObject(listed.id)));
    await context.sync();
    const found: FoundControl[] = [];
    const elsewhere: Control[] = [];
    for (const { listed, control, paragraphs, around } of asked) {
      if (control.isNullObject) continue;
      const texts = paragraphs.items.map(({ text }) => text);
      const place = locate(words, { texts, ...around() }, 0);
      const sure = place !== null && place.changed === null && !place.ambiguous;
      const story = stories[control.parentBody.type] ?? "body";
      const nowhere: Control = {
        ...listed,
        level: "block",
        story,
        first: 0,
        last: -1,
        outer: null,
        text: control.text,
      };
      if (story !== "body") elsewhere.push({ ...nowhere, first: -1 });
      else if (!sure) elsewhere.push(nowhere);
      else if (!sameWords(control.text, texts.join("\n")))
        elsewhere.push({ ...nowhere, level: "inline", first: place.first, last: place.first });
      else found.push({ control: listed, first: place.first, last: place.first + texts.length - 1 });
    }
    return done({ found, elsewhere });
  });
}

function ask(listed: ListedControl, control: Word.ContentControl) {
  control.load({ text: true });
  const { paragraphs, parentBody } = control;
  parentBody.load("type");
  paragraphs.load({ text: true });
  return { listed, control, paragraphs, around: neighbours(paragraphs.getFirst(), paragraphs.getLast()) };
}
