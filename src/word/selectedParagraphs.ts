import type { ElementId, ElementKind } from "../plan/element.ts";
import { readTag } from "../plan/tag.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** The paragraphs the selection touches, and the tags around it. */
export interface SelectedParagraphs {
  readonly first: Word.Paragraph;
  readonly last: Word.Paragraph;
  readonly count: number;
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
const depth = 5;

/** Where in the document text may not be tagged. A table cell's own place is that of what holds the table. */
const outside: readonly string[] = ["Header", "Footer", "Footnote", "Endnote", "NoteItem", "Shape"];

/** Reads what the selection touches. One sync. Refuses `outsideBody` in headers, footers, notes and text boxes. */
export async function selectedParagraphs(context: Word.RequestContext): Promise<Outcome<SelectedParagraphs, WordRefusalCode>> {
  const selection = context.document.getSelection();
  const paragraphs = selection.paragraphs;
  paragraphs.load({ text: true });
  const bodies = [selection.parentBody];
  for (let level = 1; level < 3; level++) bodies.push(bodies[level - 1]!.parentBodyOrNullObject);
  for (const body of bodies) body.load("type");
  const around: Word.ContentControl[] = [selection.parentContentControlOrNullObject];
  for (let level = 1; level < depth; level++) around.push(around[level - 1]!.parentContentControlOrNullObject);
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
    return tag.type === "element" ? [{ control, kind: tag.kind, id: tag.id, paragraphs: control.paragraphs.items.length }] : [];
  });
  return done({ first, last, count: paragraphs.items.length, tags });
}
