import { matchSelection } from "../../word/matchSelection.ts";
import { onSelectionChanged } from "../../word/onSelectionChanged.ts";
import { whereIsSelection } from "../../word/whereIsSelection.ts";
import { readPlan, type PaneCore } from "./paneCore.ts";

/** How long the cursor rests before it is asked for, in ms: typing moves it at every key. */
const rest = 250;
/** How long the document is left alone before a changed one is read again, in ms. */
const quiet = 1500;

/**
 * Keeps `state.cursor` where the cursor is, for as long as the pane lives. A cursor in words that
 * the document as last read does not have means that someone has written: the reading is marked as
 * old, and the document read again when the writing has paused.
 */
export async function followCursor(core: PaneCore): Promise<void> {
  const { store } = core;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let reading: ReturnType<typeof setTimeout> | undefined;
  /** Words looked for in vain after a fresh reading: a header, a note, a text box. */
  let foreign: string | null = null;

  async function look(): Promise<void> {
    const found = await whereIsSelection();
    const read = readPlan(store.get());
    if (!found.ok || !read) return; // a cursor that cannot be read now is asked for again when it moves
    const { text } = found.value;
    const at = matchSelection(read.plan.document, found.value, store.get().cursor?.at ?? 0);
    store.set({ cursor: { text, at } });
    if (at !== null || text.trim() === "") return;
    if (foreign === text) return;
    store.set({ reading: { ...read, changedSince: true } });
    clearTimeout(reading);
    reading = setTimeout(() => {
      foreign = text;
      void core.rescan().then(look);
    }, quiet);
  }

  const soon = (): void => {
    clearTimeout(resting);
    resting = setTimeout(() => void look(), rest);
  };
  const listening = await onSelectionChanged(soon);
  if (!listening.ok) store.set({ notice: { type: "word", refusal: listening.refusal } });
  await look();
}
