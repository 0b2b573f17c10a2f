import { done, type Outcome } from "../words/refusal.ts";
import type { SeenParagraphs } from "./known/locate.ts";
import { neighbours } from "./known/neighbours.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** What the selection begins in, with its neighbours so that it can be told from its likes. */
export interface SelectionWords {
  /** The first paragraph it touches. */
  readonly seen: SeenParagraphs;
  /** Tag of the inmost content control around that paragraph; "" where there is none. */
  readonly tag: string;
  /** Whether something is selected, as against a cursor that stands in a place. */
  readonly isRange: boolean;
  /** The paragraphs it touches, at most `mostSelected` of them: which are list items, and how long each is. */
  readonly selected: readonly { readonly isListItem: boolean; readonly inTable: boolean; readonly length: number }[];
}

/** More selected paragraphs than this are counted as this many. */
const mostSelected = 20;

/** Reads where the cursor is, in one sync and a few thousand bytes, whatever the document's length. */
export function whereIsSelection(): Promise<Outcome<SelectionWords, WordRefusalCode>> {
  return runWord(async (context) => done(await wordsOf(context, context.document.getSelection())));
}

async function wordsOf(context: Word.RequestContext, selection: Word.Range): Promise<SelectionWords> {
  const paragraph = selection.paragraphs.getFirst();
  paragraph.load("text");
  selection.load("isEmpty");
  const around = neighbours(paragraph, paragraph);
  const { paragraphs } = selection;
  paragraphs.load({ text: true, isListItem: true, tableNestingLevel: true, $top: mostSelected });
  const control = selection.paragraphs.getFirst().parentContentControlOrNullObject;
  control.load("tag");
  await context.sync();
  return {
    seen: { texts: [paragraph.text], ...around() },
    tag: control.isNullObject ? "" : control.tag,
    isRange: !selection.isEmpty,
    selected: paragraphs.items.slice(0, mostSelected).map(({ text, isListItem, tableNestingLevel }) => ({
      isListItem,
      inTable: tableNestingLevel > 0,
      length: text.trim().length,
    })),
  };
}
