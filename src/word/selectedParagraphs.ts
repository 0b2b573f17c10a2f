import type { ElementId, ElementKind } from "../plan/element.ts";
import { readTag } from "../plan/tag.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { SeenParagraphs } from "./known/locate.ts";
import { neighbours } from "./known/neighbours.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** The paragraphs the selection touches, and the tags around it. */
export interface SelectedParagraphs {
  /** At least one. */
  readonly paragraphs: readonly SelectedParagraph[];
  readonly first: Word.Paragraph;
  readonly last: Word.Paragraph;
  /** The same paragraphs' words, and those of the ones around them. */
  readonly seen: SeenParagraphs;
  /** The tags of ours that hold the whole selection, inmost first. */
  readonly tags: readonly TagAround[];
}

export interface SelectedParagraph {
  readonly paragraph: Word.Paragraph;
  readonly text: string;
  /** The table cell it stands in; null outside tables. */
  readonly cell: { readonly row: number; readonly column: number } | null;
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

/**
 * Reads what the selection touches. One sync. Refuses `outsideBody` in headers, footers, notes and text
 * boxes, and `locked` where a content control around it lets nothing in it be changed.
 */
export function selectedParagraphs(
  context: Word.RequestContext,
): Promise<Outcome<SelectedParagraphs, WordRefusalCode>> {
  return paragraphsOf(context, context.document.getSelection());
}

/** The same of any range. */
export async function paragraphsOf(
  context: Word.RequestContext,
  selection: Word.Range,
): Promise<Outcome<SelectedParagraphs, WordRefusalCode>> {
  const { paragraphs } = selection;
  paragraphs.load({ text: true, parentTableCellOrNullObject: { rowIndex: true, cellIndex: true } });
  const seenAround = neighbours(paragraphs.getFirst(), paragraphs.getLast());
  const bodies = outwards(selection.parentBody, (body) => body.parentBodyOrNullObject, bodyDepth);
  for (const body of bodies) body.load("type");
  const around = outwards(
    selection.parentContentControlOrNullObject,
    (control) => control.parentContentControlOrNullObject,
    controlDepth,
  );
  for (const control of around) {
    control.load({ id: true, tag: true, cannotEdit: true });
    control.paragraphs.load({ text: true });
  }
  await context.sync();

  if (bodies.some((body) => !body.isNullObject && outside.includes(body.type))) return refuse("outsideBody");
  const [first, last] = [paragraphs.items[0], paragraphs.items.at(-1)];
  if (!first || !last) return refuse("outsideBody");
  if (around.some((control) => !control.isNullObject && control.cannotEdit)) return refuse("locked");
  const tags = around.flatMap((control): TagAround[] => {
    if (control.isNullObject) return [];
    const tag = readTag(control.tag);
    return tag.type === "element"
      ? [{ control, kind: tag.kind, id: tag.id, paragraphs: control.paragraphs.items.length }]
      : [];
  });
  const selected = paragraphs.items.map((paragraph): SelectedParagraph => {
    const cell = paragraph.parentTableCellOrNullObject;
    return {
      paragraph,
      text: paragraph.text,
      cell: cell.isNullObject ? null : { row: cell.rowIndex, column: cell.cellIndex },
    };
  });
  return done({
    paragraphs: selected,
    first,
    last,
    seen: { texts: selected.map(({ text }) => text), ...seenAround() },
    tags,
  });
}

/** A proxy and those around it, `count` in all, asked for without knowing whether they are there. */
function outwards<T>(inmost: T, around: (within: T) => T, count: number): readonly T[] {
  const found = [inmost];
  for (let last = inmost; found.length < count; found.push(last)) last = around(last);
  return found;
}
