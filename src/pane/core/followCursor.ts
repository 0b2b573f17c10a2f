import type { KnownDocument } from "../../word/known/knownDocument.ts";
import { locate } from "../../word/known/locate.ts";
import { takeIn } from "../../word/known/takeIn.ts";
import { takeInControls } from "../../word/known/takeInControls.ts";
import { onSelectionChanged } from "../../word/onSelectionChanged.ts";
import { tagChanged } from "../../word/tagChanged.ts";
import { whereIsSelection, type SelectionWords } from "../../word/whereIsSelection.ts";
import { readPlan, type PaneCore } from "./paneCore.ts";
import type { Cursor } from "./paneState.ts";
import type { WatchedDocument } from "./watchDocument.ts";

/** How long the cursor rests before it is asked for, in ms: typing moves it at every key. */
const rest = 250;
/** How long the document is left alone before what was written in it is read, in ms. */
const quiet = 1500;

/**
 * Keeps `state.cursor` where the cursor is, until the function it gives is called. A cursor in words
 * that are not known there means that someone has written: the reading is marked as old, and when the
 * writing has paused just those paragraphs are read. Under another tag than known, the tags are looked at.
 */
export async function followCursor(core: PaneCore, watched: WatchedDocument): Promise<() => void> {
  const { store } = core;
  let stopped = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let writing: ReturnType<typeof setTimeout> | undefined;
  let lookedIn: unknown = null;
  /** Words that were found nowhere, in which document: a header, a note, a text box. */
  let foreign: { readonly text: string; readonly document: unknown } | null = null;

  /** Looks where the cursor is. `paused`: nobody has written for a while, so what is written is read. */
  async function look(paused: boolean): Promise<void> {
    if (stopped) return;
    const looked = await core.aside(async (known) => {
      if (stopped) return;
      const found = await whereIsSelection();
      if (found.ok && !stopped) await follow(known, found.value, paused); // what cannot be asked now is asked when the cursor moves
    });
    if (!looked && readPlan(store.get())) soon(); // an action was under way
  }

  async function follow(
    known: KnownDocument,
    { seen, tag, selected, isRange }: SelectionWords,
    paused: boolean,
  ): Promise<void> {
    const text = seen.texts[0] ?? "";
    const place = locate(known.words, seen, store.get().cursor?.at ?? 0);
    const at = place?.first ?? null;
    store.set({ cursor: { text, at, selected: { count: selected.length, isRange, likely: likelyOf(selected) } } });
    lookedIn = readPlan(store.get())?.plan;
    if (place === null) {
      if (text.trim() === "" || (foreign?.text === text && foreign.document === known.document)) return;
      foreign = { text, document: known.document };
      watched.changed();
    } else if (place.changed !== null) {
      watched.changed();
      if (paused) await takeIn(known, place.changed);
      else later();
    } else if (tagChanged(known.document, place.first, tag)) {
      await takeInControls(known);
    }
  }

  const soon = (): void => {
    if (stopped) return;
    clearTimeout(resting);
    resting = setTimeout(() => void look(false), rest);
  };
  const later = (): void => {
    clearTimeout(writing);
    writing = setTimeout(() => void look(true), quiet);
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
  const unfollow = watched.onAttention(soon);
  await look(false);
  return () => {
    stopped = true;
    unsubscribe();
    unfollow();
    clearTimeout(resting);
    clearTimeout(writing);
  };
}

/** Longest of a paragraph that is likely to be an element by itself, in characters. */
const shortEnough = 160;

/** List items, rows and short paragraphs are more likely an element each; running text one together. */
function likelyOf(selected: SelectionWords["selected"]): Cursor["selected"]["likely"] {
  const worded = selected.filter(({ length }) => length > 0);
  const alike = worded.every(({ isListItem }) => isListItem) || worded.every(({ length }) => length <= shortEnough);
  return worded.length > 1 && alike ? "each" : "together";
}
