import { matchSelection } from "../../word/matchSelection.ts";
import { onSelectionChanged } from "../../word/onSelectionChanged.ts";
import { tagChanged } from "../../word/tagChanged.ts";
import { whereIsSelection } from "../../word/whereIsSelection.ts";
import { readPlan, type PaneCore } from "./paneCore.ts";

/** How long the cursor rests before it is asked for, in ms: typing moves it at every key. */
const rest = 250;
/** How long the document is left alone before a changed one is read again, in ms. */
const quiet = 1500;

/**
 * Keeps `state.cursor` where the cursor is, until the function it gives is called. A cursor in words
 * or under a tag that the document as last read does not have means that someone has written, or
 * undone: the reading is marked as old, and the document read again when the writing has paused.
 */
export async function followCursor(core: PaneCore): Promise<() => void> {
  const { store } = core;
  let stopped = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let writing: ReturnType<typeof setTimeout> | undefined;
  let lookedIn: unknown = null;
  /** Words and tag that a fresh reading does not have either: a header, a note, a text box. */
  let foreign: { readonly seen: string; readonly plan: unknown } | null = null;

  async function look(): Promise<void> {
    await core.settled();
    if (stopped) return;
    const found = await whereIsSelection();
    const read = readPlan(store.get());
    if (!found.ok || !read) return; // what cannot be asked now is asked when the cursor moves
    lookedIn = read.plan;
    const { text, tag } = found.value;
    const at = matchSelection(read.plan.document, found.value, store.get().cursor?.at ?? 0);
    store.set({ cursor: { text, at } });
    const known = at === null ? text.trim() === "" : !tagChanged(read.plan.document, at, tag);
    const seen = `${text}\n${tag}`;
    if (known || (foreign?.seen === seen && foreign.plan === read.plan)) return;
    store.set({ reading: { ...read, changedSince: true } });
    clearTimeout(writing);
    writing = setTimeout(() => {
      void core.rescan().then(() => {
        foreign = { seen, plan: readPlan(store.get())?.plan };
      });
    }, quiet);
  }

  const soon = (): void => {
    if (stopped) return;
    clearTimeout(resting);
    resting = setTimeout(() => void look(), rest);
  };
  const unsubscribe = store.subscribe(() => {
    const read = readPlan(store.get());
    if (read && read.plan !== lookedIn) {
      lookedIn = read.plan;
      soon(); // places have moved in the new reading
    }
  });
  const listening = await onSelectionChanged(soon);
  if (!listening.ok) store.set({ notice: { type: "word", refusal: listening.refusal } });
  await look();
  return () => {
    stopped = true;
    unsubscribe();
    clearTimeout(resting);
    clearTimeout(writing);
  };
}
