import type { KnownDocument } from "../../word/known/knownDocument.ts";
import { pieceLength, readLookPiece, type SeenLook } from "../../word/known/readLookPiece.ts";
import { takeInControls } from "../../word/known/takeInControls.ts";
import { takeInLooks } from "../../word/known/takeInLooks.ts";
import { onParagraphsChanged } from "../../word/onParagraphsChanged.ts";
import { readPlan, type PaneCore } from "./paneCore.ts";

/** Between one piece of a look through the document and the next, in ms: Word gets to do what else it does. */
const breath = 150;
/** How long the document is left alone before it is looked through, in ms. */
const quiet = 3_000;
/** How often it is looked through while the pane is seen and nothing tells of a change, in ms. */
const slowTick = 60_000;

/** The open document, watched for what Word does not tell. */
export interface WatchedDocument {
  /** Says that someone has written: what is shown is then "changed since" until all has been looked through. */
  changed(): void;
  /** Calls `listener` each time the pane is looked at again; gives the way to stop. */
  onAttention(listener: () => void): () => void;
  stop(): void;
}

/**
 * Looks through the document in pieces, each short enough to block nobody's writing: when the pane is
 * looked at again or shows another view, when writing has paused, and now and then while it is seen. What
 * WordApi 1.3 does not tell of (replaced words, what is pasted, undone, accepted or a co-author's) is found
 * so and read alone. A Word that tells of changed paragraphs (WordApi 1.6) is looked through when it has told of one.
 * An action of ours begins the look anew. Only a look that has seen all says that what is shown is so.
 */
export function watchDocument(core: PaneCore): WatchedDocument {
  const { store, ports } = core;
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen: SeenLook[] = [];
  let lookedAt: unknown = null;
  let stopped = false;

  async function lookOn(): Promise<void> {
    let next: number | null = quiet;
    await core.aside(async (known) => {
      if (!stopped) next = await lookAtPiece(known);
    });
    if (!stopped) look(next ?? slowTick);
  }

  /** Looks at the next piece. Gives how soon the one after it is to be looked at; null when all has been. */
  async function lookAtPiece(known: KnownDocument): Promise<number | null> {
    if (known.doubtful) return null; // it could not be read anew: that is tried again, and no more often than anything
    if (lookedAt !== known.document) seen = [];
    lookedAt = known.document;
    const piece = await readLookPiece(seen.length);
    if (!piece.ok) return quiet;
    // A host that does not know $skip hands over all of them.
    seen = piece.value.length > pieceLength ? [...piece.value] : [...seen, ...piece.value];
    if (piece.value.length === pieceLength) return breath;
    const looks = await takeInLooks(known, seen);
    const around = seen.map(({ control }) => control);
    seen = [];
    if (!looks.ok) return quiet;
    if (known.doubtful) return quiet; // it is read anew, and then looked through once more
    // Content controls are placed by the words around them, which are known now.
    const controls = await takeInControls(known, around);
    if (!controls.ok || known.doubtful) return quiet;
    const read = readPlan(store.get());
    if (read?.changedSince === true) store.set({ reading: { ...read, changedSince: false, checkedAt: ports.now() } });
    return null;
  }

  function look(after: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void lookOn(), after);
  }

  const stopAttending = ports.onAttention(() => {
    seen = [];
    look(breath);
    for (const listener of listeners) listener();
  });
  let { tab, subview } = store.get();
  const unsubscribe = store.subscribe(() => {
    const now = store.get();
    if (now.tab === tab && now.subview === subview) return;
    ({ tab, subview } = now);
    seen = [];
    look(breath);
  });
  look(slowTick);

  function changed(): void {
    const read = readPlan(store.get());
    if (read && !read.changedSince) store.set({ reading: { ...read, changedSince: true } });
    lookWhenQuiet();
  }

  function lookWhenQuiet(): void {
    seen = [];
    if (!stopped) look(quiet);
  }

  // What is written here is mostly known already: by the cursor, or read back by the action that wrote it.
  void onParagraphsChanged((byCoAuthor) => {
    if (byCoAuthor) changed();
    else lookWhenQuiet();
  });

  return {
    changed,
    onAttention(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      stopAttending();
      unsubscribe();
    },
  };
}
