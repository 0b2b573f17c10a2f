import type { ParagraphPlace } from "../document/blocks/document.ts";
import { typedMarkOf } from "../plan/typedMark.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import { findParagraph } from "./findParagraph.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import { takeIn } from "./known/takeIn.ts";
import { runWord } from "./runWord.ts";
import { sameWords } from "./sameWords.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** Paragraphs in a row that are to be the items of one list. */
export interface ListToMake {
  readonly at: ParagraphPlace;
  readonly items: number;
  /** Numbered; else with bullets. */
  readonly ordered: boolean;
}

/**
 * Makes paragraphs with typed marks into one of Word's lists, and takes the marks away; the rest of their words keeps
 * its looks. Read back; refuses `moved` where the paragraphs are not as known, and `otherwise` where they did not become
 * a list or still have their marks. At most eight syncs.
 */
export async function makeList(known: KnownDocument, asked: ListToMake): Promise<Outcome<void, WordRefusalCode>> {
  const { at, items } = asked;
  const made = await runWord((context) => write(context, known, asked));
  if (made.ok) known.did({ type: "byHand" });
  if (!made.ok || known.doubtful) return made;
  const taken = await takeIn(known, { at, known: items, seen: items }, "block");
  return taken.ok ? made : taken;
}

async function write(
  context: Word.RequestContext,
  known: KnownDocument,
  asked: ListToMake,
): Promise<Outcome<void, WordRefusalCode>> {
  const found = await findParagraph(context, known, asked.at);
  if (!found.ok) return found;
  const paragraphs = [found.value];
  for (let last = found.value; paragraphs.length < asked.items; paragraphs.push(last)) last = last.getNext();
  const around = paragraphs.map((paragraph) => {
    paragraph.load({ text: true });
    const control = paragraph.parentContentControlOrNullObject;
    control.load({ cannotEdit: true });
    return control;
  });
  await context.sync();
  const isAsKnown = paragraphs.every(
    ({ text }, index) => sameWords(text, known.words[asked.at + index] ?? "") && typedMarkOf(text) !== null,
  );
  if (!isAsKnown) {
    known.doubt();
    return refuse("moved");
  }
  if (around.some((control) => !control.isNullObject && control.cannotEdit)) return refuse("locked");

  const [first, ...rest] = paragraphs;
  if (first === undefined) return refuse("moved");
  const list = first.startNewList();
  list.load({ id: true });
  const marks = paragraphs.map((paragraph) => {
    const { text } = paragraph;
    const { mark } = typedMarkOf(text) ?? { mark: "" };
    const start = text.length - text.trimStart().length;
    const after = text.slice(start + mark.length);
    const space = after.slice(0, after.length - after.trimStart().length);
    const hits = paragraph.search(searchable(text.slice(0, start) + mark + space), { matchCase: true });
    hits.load({ text: true });
    return hits;
  });
  await context.sync();
  if (asked.ordered) list.setLevelNumbering(0, "Arabic", [0, "."]);
  else list.setLevelBullet(0, "Solid");
  for (const paragraph of rest) paragraph.attachToList(list.id, 0);
  for (const { items } of marks) items[0]?.insertText("", "Replace");
  for (const paragraph of paragraphs) paragraph.load({ text: true, isListItem: true });
  await context.sync();
  const isList = paragraphs.every(({ text, isListItem }) => isListItem && typedMarkOf(text) === null);
  if (isList) return done(undefined);
  known.doubt();
  return refuse("otherwise");
}

/** Words as Word's search understands them: a tab is ^t, and ^ itself ^^. */
function searchable(text: string): string {
  return text.replaceAll("^", "^^").replaceAll("\t", "^t");
}
