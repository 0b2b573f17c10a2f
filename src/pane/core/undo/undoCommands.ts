import { done } from "../../../words/refusal.ts";
import { undoChange } from "../../../word/undo/undoChange.ts";
import { planLanguage, type PaneCore } from "../paneCore.ts";
import type { DoneInDocument } from "../paneState.ts";

/** Taking back what was done in the document. */
export interface UndoCommands {
  /**
   * Takes back something of the history, the last written first, or does again what was taken back. What cannot be taken
   * back stays as it is, and is told; what was taken back before that is not taken back twice.
   */
  undo(id: number): Promise<boolean>;
}

export function undoCommands(core: PaneCore): UndoCommands {
  const { store } = core;
  const keep = (id: number, part: Partial<DoneInDocument>): void =>
    store.set({ history: store.get().history.map((one) => (one.id === id ? { ...one, ...part } : one)) });

  return {
    async undo(id) {
      const entry = store.get().history.find((one) => one.id === id);
      if (entry === undefined) return false;
      return core.act("undoing", async (known) => {
        const left = [...entry.changes];
        for (let last = left.at(-1); last !== undefined; last = left.at(-1)) {
          const undone = await undoChange(known, last, planLanguage(store.get()));
          if (!undone.ok) {
            keep(id, { changes: left });
            known.takeChanges();
            return undone;
          }
          left.pop();
        }
        keep(id, { changes: known.takeChanges(), undone: !entry.undone });
        return done({ did: entry.undone ? "redone" : "undone", what: entry.what });
      });
    },
  };
}
