import { done, type Outcome } from "../words/refusal.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** What the selection begins in, with its neighbours so that it can be told from its likes. */
export interface SelectionWords {
  readonly text: string;
  /** Words of the paragraph before and after; null at the document's ends. */
  readonly before: string | null;
  readonly after: string | null;
  /** Tag of the inmost content control around that paragraph; "" where there is none. */
  readonly tag: string;
}

/** Reads where the cursor is, in one sync and a few hundred bytes, whatever the document's length. */
export function whereIsSelection(): Promise<Outcome<SelectionWords, WordRefusalCode>> {
  return runWord(async (context) => done(await wordsOf(context, context.document.getSelection())));
}

async function wordsOf(context: Word.RequestContext, selection: Word.Range): Promise<SelectionWords> {
  const paragraph = selection.paragraphs.getFirst();
  paragraph.load("text");
  const before = paragraph.getPreviousOrNullObject();
  before.load("text");
  const after = paragraph.getNextOrNullObject();
  after.load("text");
  const around = selection.paragraphs.getFirst().parentContentControlOrNullObject;
  around.load("tag");
  await context.sync();
  return {
    text: paragraph.text,
    before: before.isNullObject ? null : before.text,
    after: after.isNullObject ? null : after.text,
    tag: around.isNullObject ? "" : around.tag,
  };
}
