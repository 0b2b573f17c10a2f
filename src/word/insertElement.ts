import type { ParagraphPlace } from "../document/blocks/document.ts";
import type { ElementId, ElementKind } from "../plan/element.ts";
import { writeTag } from "../plan/tag.ts";
import type { Language } from "../words/language.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import type { SeenParagraphs } from "./known/locate.ts";
import { neighbours } from "./known/neighbours.ts";
import { countBefore, takeInSeen } from "./known/takeInSeen.ts";
import { putTag } from "./putTag.ts";
import { runWord } from "./runWord.ts";
import { sameWords } from "./sameWords.ts";
import { selectedParagraphs } from "./selectedParagraphs.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** An element to be written into the document: exactly these words, tagged as this. */
export interface ElementToInsert {
  readonly id: ElementId;
  readonly kind: ElementKind;
  readonly title: string;
  /** Paragraphs parted by "\n"; empty for none. */
  readonly text: string;
  readonly language: Language;
  /** Where the cursor is likely to be. */
  readonly near: ParagraphPlace;
}

/**
 * Writes an element as new paragraphs of ordinary text after the paragraph the cursor is in, and
 * after every tag around it, and tags them. Read back, and put into what is known; refuses `otherwise`
 * where other words or another tag stand there. At most five syncs.
 */
export async function insertElement(
  known: KnownDocument,
  element: ElementToInsert,
): Promise<Outcome<void, WordRefusalCode>> {
  const lines = [element.title, ...(element.text === "" ? [] : element.text.split("\n"))];
  const written = await runWord(async (context) => write(context, element, lines));
  if (!written.ok) {
    if (written.refusal.code === "wordFailed") known.doubt();
    return written;
  }
  const { seen, control } = written.value;
  const place = await takeInSeen(known, seen, element.near + 1, () => countBefore(control.id));
  if (!place.ok || place.value === null) known.doubt();
  else if (!known.document.controls.some(({ tag }) => tag === control.tag))
    known.wrap(place.value, place.value + lines.length - 1, control);
  const asAsked =
    control.tag === writeTag(element.kind, element.id) &&
    seen.texts.length === lines.length &&
    lines.every((line, index) => sameWords(line, seen.texts[index] ?? ""));
  if (!asAsked) known.doubt();
  if (!asAsked) return refuse("otherwise");
  const { kind, id, title, text } = element;
  known.did({ type: "inserted", kind, id, words: { title, text } });
  return done(undefined);
}

interface Written {
  readonly seen: SeenParagraphs;
  readonly control: { readonly id: number; readonly tag: string; readonly title: string };
}

async function write(
  context: Word.RequestContext,
  words: ElementToInsert,
  lines: readonly string[],
): Promise<Outcome<Written, WordRefusalCode>> {
  const selected = await selectedParagraphs(context);
  if (!selected.ok) return selected;
  const outmost = selected.value.tags.at(-1)?.control;
  const first = ordinary((outmost ?? selected.value.last).insertParagraph(lines[0] ?? "", "After"));
  let last = first;
  for (const line of lines.slice(1)) last = ordinary(last.insertParagraph(line, "After"));
  const control = putTag(last === first ? first : first.getRange("Whole").expandTo(last.getRange("Whole")), words);
  first.select("End");
  await context.sync();
  control.load({ id: true, tag: true, title: true });
  control.paragraphs.load({ text: true });
  const around = neighbours(control.paragraphs.getFirst(), control.paragraphs.getLast());
  await context.sync();
  const { id, tag, title } = control;
  const texts = control.paragraphs.items.map(({ text }) => text);
  return done({ seen: { texts, ...around() }, control: { id, tag, title } });
}

/** A new paragraph takes after the one before it, its place in a list too: this one becomes ordinary text. */
function ordinary(paragraph: Word.Paragraph): Word.Paragraph {
  paragraph.styleBuiltIn = "Normal";
  paragraph.detachFromList();
  return paragraph;
}
