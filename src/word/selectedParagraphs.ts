import type { ElementId, ElementKind } from "../plan/element.ts";
import { readTag } from "../plan/tag.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** The paragraphs the selection touches, and the tags around it. */
export interface SelectedParagraphs {
  readonly first: Word.Paragraph;
  readonly last: Word.Paragraph;
  readonly count: number;
  /** None of them has words. */
  readonly empty: boolean;
  /** The tags of ours that hold the whole selection, inmost first. */
  readonly tags: readonly TagAround[];
}

export interface TagAround {
  readonly control: Word.ContentControl;
  readonly kind: ElementKind;
  readonly id: ElementId;
  /** How many paragraphs it holds. */
  readonly paragraphs: number;
}

/** How many controls around the selection are looked at: plans nest three deep, Word's own forms may add some. */
const controlDepth = 5;

/** A cell's body, the body of what holds the table, and one more for a table in a text box. */
const bodyDepth = 3;

/** Where in the document text may not be tagged. A table cell's own place is that of what holds the table. */
const outside: readonly string[] = ["Header", "Footer", "Footnote", "Endnote", "NoteItem", "Shape"];

/** Reads what the selection touches. One sync. Refuses `outsideBody` in headers, footers, notes and text boxes. */
export function selectedParagraphs(
  context: Word.RequestContext,
): Promise<Outcome<SelectedParagraphs, WordRefusalCode>> {
  return paragraphsOf(context, context.document.getSelection());
}

async function paragraphsOf(
  context: Word.RequestContext,
  selection: Word.Range,
): Promise<Outcome<SelectedParagraphs, WordRefusalCode>> {
  const { paragraphs } = selection;
  paragraphs.load({ text: true });
  const bodies = outwards(selection.parentBody, (body) => body.parentBodyOrNullObject, bodyDepth);
  for (const body of bodies) body.load("type");
  const around = outwards(
    selection.parentContentControlOrNullObject,
    (control) => control.parentContentControlOrNullObject,
    controlDepth,
  );
  for (const control of around) {
    control.load({ id: true, tag: true });
    control.paragraphs.load({ text: true });
  }
  await context.sync();

  if (bodies.some((body) => !body.isNullObject && outside.includes(body.type))) return refuse("outsideBody");
  const [first, last] = [paragraphs.items[0], paragraphs.items.at(-1)];
  if (!first || !last) return refuse("outsideBody");
  const tags = around.flatMap((control): TagAround[] => {
    if (control.isNullObject) return [];
    const tag = readTag(control.tag);
    return tag.type === "element"
      ? [{ control, kind: tag.kind, id: tag.id, paragraphs: control.paragraphs.items.length }]
      : [];
  });
  return done({
    first,
    last,
    count: paragraphs.items.length,
    empty: paragraphs.items.every(({ text }) => text.trim() === ""),
    tags,
  });
}

/** A proxy and those around it, `count` in all, asked for without knowing whether they are there. */
function outwards<T>(inmost: T, around: (within: T) => T, count: number): readonly T[] {
  const found = [inmost];
  for (let last = inmost; found.length < count; found.push(last)) last = around(last);
  return found;
}
