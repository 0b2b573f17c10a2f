import type { Block, Document, Note, NoteReference } from "./document.ts";
import { formatNumber } from "./formatNumber.ts";
import { noteReferences } from "./noteReferences.ts";

/** A note as a page shows it. */
export interface NumberedNote {
  /** Its number, or the mark of its author's own where it is not counted. */
  readonly number: string;
  /** Which of its kind it is, from 1; null where it has a mark of its author's own. */
  readonly count: number | null;
  /** How many times it is referred to, by the text and by the notes that are shown. */
  readonly times: number;
  /** How many of them have been written so far. */
  references: number;
}

/**
 * The notes that the text, or a note it refers to, refers to: by kind, in the order of the document's
 * notes. `given` says the count of notes that are numbered in a longer document this is a part of.
 */
export function numberNotes(
  document: Document,
  given: Readonly<Record<string, number>> = {},
): ReadonlyMap<string, NumberedNote> {
  if (document.notes.length === 0) return new Map();
  const byId = new Map(document.notes.map((note) => [note.id, note]));
  const shown = new Set<Note>();
  const referred = new Map<string, NoteReference[]>();
  const look = (blocks: readonly Block[]) => {
    for (const reference of noteReferences(blocks)) {
      const note = byId.get(reference.note);
      if (note !== undefined) shown.add(note);
      const others = referred.get(reference.note);
      if (others === undefined) referred.set(reference.note, [reference]);
      else others.push(reference);
    }
  };
  look(document.blocks);
  // A set that grows while it is gone through is gone through to its new end.
  for (const { blocks } of shown) look(blocks);
  const notes = new Map<string, NumberedNote>();
  const counts = { footnote: 0, endnote: 0 };
  for (const { id, kind, number: own } of document.notes.filter((note) => shown.has(note))) {
    const references = referred.get(id) ?? [];
    // A note whose every mark is its author's own is not counted (§ 17.11.14, `customMarkFollows`).
    const mark = references.every((reference) => reference.mark !== undefined) ? references[0]?.mark : undefined;
    if (mark === undefined) counts[kind] = given[id] ?? counts[kind] + 1;
    const number = mark ?? own ?? formatNumber(counts[kind], kind === "endnote" ? "lowerRoman" : "decimal");
    notes.set(id, { number, count: mark === undefined ? counts[kind] : null, times: references.length, references: 0 });
  }
  return notes;
}
