import type { ParagraphPlace } from "../document/blocks/document.ts";
import type { ElementId, ElementKind } from "../plan/element.ts";
import type { FetchPlace } from "../plan/fetchPlaces.ts";
import { writeTag } from "../plan/tag.ts";
import type { Language } from "../words/language.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import { findParagraph } from "./findParagraph.ts";
import { headingStyle } from "./headingStyle.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import type { SeenParagraphs } from "./known/locate.ts";
import { neighbours } from "./known/neighbours.ts";
import { countBefore, takeInSeen } from "./known/takeInSeen.ts";
import { putTag } from "./putTag.ts";
import { runWord } from "./runWord.ts";
import { sameWords } from "./sameWords.ts";
import { paragraphsOf, selectedParagraphs, type SelectedParagraphs } from "./selectedParagraphs.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** An element to be written into the document: exactly these words, tagged as this. */
export interface ElementToInsert {
  readonly id: ElementId;
  readonly kind: ElementKind;
  readonly title: string;
  /** Paragraphs parted by "\n"; empty for none. */
  readonly text: string;
  readonly language: Language;
  /** What it becomes and where, the cursor being where it was known to be. */
  readonly place: Omit<FetchPlace, "parent">;
}

/**
 * Writes an element in the form its place has, after the paragraph the cursor is in (a heading: after its section),
 * and tags it. Ordinary text and headings stand after every tag around that paragraph, a point of a list after the tag
 * of that point alone. A heading's text is written below it and belongs to its section. Read back, and put into what is
 * known; refuses `otherwise` where other words or another tag stand there. At most seven syncs.
 */
export async function insertElement(
  known: KnownDocument,
  element: ElementToInsert,
): Promise<Outcome<void, WordRefusalCode>> {
  const { form, after } = element.place;
  const text = element.text === "" ? [] : element.text.split("\n");
  const tagged = form.type === "heading" ? [element.title] : [element.title, ...text];
  const written = await runWord(async (context) => write(context, known, element, text));
  if (!written.ok) {
    if (written.refusal.code === "wordFailed") known.doubt();
    return written;
  }
  const { seen, control } = written.value;
  const place = await takeInSeen(known, seen, after + 1, () => countBefore(control.id));
  if (!place.ok || place.value === null) known.doubt();
  else if (!known.document.controls.some(({ tag }) => tag === control.tag))
    known.wrap(place.value, place.value + tagged.length - 1, control);
  const asAsked =
    control.tag === writeTag(element.kind, element.id) &&
    seen.texts.length === text.length + 1 &&
    [element.title, ...text].every((line, index) => sameWords(line, seen.texts[index] ?? ""));
  if (!asAsked) {
    known.doubt();
    return refuse("otherwise");
  }
  const { kind, id, title } = element;
  // What stands below a tagged heading, and a row itself, is not in the tag, and cannot be taken out with it.
  if (form.type !== "row" && tagged.length === text.length + 1)
    known.did({ type: "inserted", kind, id, words: { title, text: text.join("\n") } });
  else known.did({ type: "byHand" });
  return done(undefined);
}

interface Written {
  readonly seen: SeenParagraphs;
  readonly control: { readonly id: number; readonly tag: string; readonly title: string };
}

async function write(
  context: Word.RequestContext,
  known: KnownDocument,
  words: ElementToInsert,
  text: readonly string[],
): Promise<Outcome<Written, WordRefusalCode>> {
  const { form, after } = words.place;
  const near = form.type === "heading" ? await around(context, known, after) : await selectedParagraphs(context);
  if (!near.ok) return near;
  const first = form.type === "row" ? await newRow(context, near.value, words.title, form.cell) : null;
  if (first?.ok === false) return first;
  const title = first?.value ?? newParagraph(near.value, words);
  const below: Word.Paragraph[] = [];
  for (const line of text)
    below.push(ordinary((below.at(-1) ?? title).insertParagraph(line, "After"), form.type !== "heading"));
  const last = below.at(-1);
  const together = form.type !== "heading" && last !== undefined;
  const control = putTag(together ? title.getRange("Whole").expandTo(last.getRange("Whole")) : title, words);
  title.select("End");
  await context.sync();
  control.load({ id: true, tag: true, title: true });
  const within = control.paragraphs;
  within.load({ text: true });
  const outside = together ? [] : below;
  for (const paragraph of outside) paragraph.load({ text: true });
  const beside = neighbours(within.getFirst(), outside.at(-1) ?? within.getLast());
  await context.sync();
  const { id, tag, title: name } = control;
  const texts = [...within.items, ...outside].map((paragraph) => paragraph.text);
  return done({ seen: { texts, ...beside() }, control: { id, tag, title: name } });
}

/** The last paragraph before a new section, and the tags around it. */
async function around(
  context: Word.RequestContext,
  known: KnownDocument,
  after: ParagraphPlace,
): Promise<Outcome<SelectedParagraphs, WordRefusalCode>> {
  const found = await findParagraph(context, known, after);
  return found.ok ? paragraphsOf(context, found.value.getRange()) : found;
}

function newParagraph({ last, paragraphs, tags }: SelectedParagraphs, words: ElementToInsert): Word.Paragraph {
  const { form, afterItem } = words.place;
  if (form.type === "item") {
    const own = tags.findLast(({ paragraphs: count }) => count === 1)?.control;
    return (own ?? last).insertParagraph(words.title, "After");
  }
  const inTable = form.type === "heading" && paragraphs.at(-1)?.cell != null;
  const outmost = tags.at(-1)?.control;
  const before = inTable ? last.parentTable : (outmost ?? last);
  const added = before.insertParagraph(words.title, "After");
  if (form.type !== "heading") return ordinary(added, true);
  if (afterItem) added.detachFromList();
  added.styleBuiltIn = headingStyle(form.level);
  return added;
}

/** A row like the cursor's below it, with the words in one of its cells; gives the paragraph they are in. Two syncs. */
async function newRow(
  context: Word.RequestContext,
  { last }: SelectedParagraphs,
  title: string,
  cell: number,
): Promise<Outcome<Word.Paragraph, WordRefusalCode>> {
  const row = last.parentTableCell.parentRow;
  row.load({ cellCount: true });
  await context.sync();
  const words = Array.from({ length: row.cellCount }, (_, index) => (index === cell ? title : ""));
  const { cells } = row.insertRows("After", 1, [words]).getFirst();
  cells.load({ value: true });
  await context.sync();
  const named = cells.items[cell];
  return named === undefined ? refuse("otherwise") : done(named.body.paragraphs.getFirst());
}

/** A new paragraph takes after the one before it, its place in a list too: this one becomes ordinary text. */
function ordinary(paragraph: Word.Paragraph, ofList: boolean): Word.Paragraph {
  paragraph.styleBuiltIn = "Normal";
  if (ofList) paragraph.detachFromList();
  return paragraph;
}
