import type { Block, Note } from "./document.ts";
import { noteReferences } from "./noteReferences.ts";

/** The notes some blocks refer to, then those that these notes refer to, each once. */
export function notesOf(blocks: readonly Block[], notes: ReadonlyMap<string, Note>): readonly Note[] {
  const found = new Set<Note>();
  const look = (within: readonly Block[]) => {
    for (const reference of noteReferences(within)) {
      const note = notes.get(reference.note);
      if (note !== undefined) found.add(note);
    }
  };
  look(blocks);
  // A set that grows while it is gone through is gone through to its new end.
  for (const note of found) look(note.blocks);
  return [...found];
}
