import { buildPlan } from "../../plan/buildPlan.ts";
import { check } from "../../plan/check.ts";
import { CheckCache } from "../../plan/checkCache.ts";
import type { Plan } from "../../plan/plan.ts";
import type { KnownDocument } from "../../word/known/knownDocument.ts";
import type { readKnown, ReadingProgress } from "../../word/known/readKnown.ts";
import { dayOf } from "../../words/dayOf.ts";
import { isOthers } from "./belongingNow.ts";
import { addWaivers, hasWaiver, isWaivedIn } from "../../plan/waive.ts";
import { keepInHistory } from "./undo/keepInHistory.ts";
import { readPlan, type PaneCore } from "./paneCore.ts";
import type { PanePorts } from "./panePorts.ts";
import type { PaneState } from "./paneState.ts";
import { waiversBeside } from "./reviewState.ts";
import type { Store } from "./store.ts";

/** How long a reading may take before its progress is shown, in ms. */
const shownAfter = 700;

/** The core over a state and the outside. */
export function createCore(store: Store<PaneState>, ports: PanePorts): PaneCore {
  const reader = import(/* webpackChunkName: "reader" */ "../../word/known/readKnown.ts");
  let known: KnownDocument | null = null;
  const cache = new CheckCache();
  /** The plan as it was last built, without what is accepted beside the document. */
  let lastBuilt: Plan | null = null;
  /** What Word is asked is asked in turn: by one action, one reading or one look at a time. */
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined); // whoever asked gets the error; the next one still has its turn
    return mine;
  }

  let reading: AbortController | null = null;

  /** Reads the whole document, and shows how far that has come once it takes a while. */
  async function readWhole(evenLarge: boolean): ReturnType<typeof readKnown> {
    reading = new AbortController();
    let progress: ReadingProgress = { unit: "bytes", done: 0, total: 0 };
    const show = setTimeout(() => store.set({ scanning: progress }), shownAfter);
    const onProgress = (now: ReadingProgress): void => {
      progress = now;
      if (store.get().scanning !== null) store.set({ scanning: now });
    };
    try {
      // Fetched while Word is being found: what reads documents is as much as all the rest of the pane.
      const { readKnown } = await reader;
      return await readKnown({ evenLarge, onProgress, signal: reading.signal });
    } finally {
      clearTimeout(show);
      reading = null;
      if (store.get().scanning !== null) store.set({ scanning: null });
    }
  }

  /** Reads the whole document. Gives what is known then; null where it could not be read, which is told. */
  async function scan(evenLarge = false): Promise<KnownDocument | null> {
    const read = await readWhole(evenLarge);
    if (read.ok) {
      if (lastBuilt !== null) read.value.after(lastBuilt.document);
      known = read.value;
      show(known, { changedSince: false });
      return known;
    }
    const before = readPlan(store.get());
    if (before)
      store.set({ reading: { ...before, changedSince: true }, notice: { type: "word", refusal: read.refusal } });
    else store.set({ reading: { status: "failed", refusal: read.refusal } });
    return null;
  }

  function show({ document, isLarge }: KnownDocument, { changedSince }: { readonly changedSince: boolean }): void {
    const before = readPlan(store.get());
    const register = store.get().register.value;
    const now = ports.now();
    const built = buildPlan(document, register, lastBuilt);
    lastBuilt = built;
    const beside = waiversBeside(store.get().review).filter((waiver) => !hasWaiver(built.record, waiver));
    // What is accepted in a document that cannot be written in counts as if it stood there.
    const plan = beside.length === 0 ? built : { ...built, record: addWaivers(built.record, beside) };
    const findings = check(plan, register, dayOf(now), null, cache);
    const checkedAt = changedSince ? (before?.checkedAt ?? now) : now;
    const waived = findings.filter(({ waived: by }) => by !== null);
    const unwritten = beside.length === 0 ? 0 : waived.filter((one) => !isWaivedIn(built, one)).length;
    store.set({ reading: { status: "read", plan, findings, unwritten, checkedAt, isLarge, changedSince } });
  }

  function recheck(): void {
    if (known) show(known, { changedSince: readPlan(store.get())?.changedSince ?? false });
  }

  /** Shows what was done and seen since; reads all anew where that does not fit together. Gives whether what is shown is so. */
  async function settle(document: unknown): Promise<boolean> {
    if (known === null || known.doubtful) return (await scan()) !== null;
    if (known.document !== document) recheck();
    return true;
  }

  /** Word tells of some documents first by refusing a write that they may only be read. */
  function learnReadOnly(): void {
    const { surroundings } = store.get();
    if (surroundings) store.set({ surroundings: { ...surroundings, readOnly: true } });
  }

  async function withKnown(work: (known: KnownDocument) => Promise<void>): Promise<boolean> {
    if (known === null) return false;
    const { document } = known;
    await work(known);
    await settle(document);
    return true;
  }

  return {
    store,
    ports,
    rescan: (evenLarge) => inTurn(async () => (await scan(evenLarge)) !== null),
    stopReading: () => reading?.abort(),
    recheck,
    async aside(work) {
      if (store.get().busy !== null) return false;
      return inTurn(async () => store.get().busy === null && withKnown(work));
    },
    next: (work) => inTurn(() => withKnown(work)),
    async act(task, work) {
      const { busy, surroundings } = store.get();
      if (busy !== null) return false;
      // What belongs elsewhere is only read, until it is made the start of a plan of one's own.
      const isReadOnly = surroundings?.readOnly === true || (isOthers(store.get()) && task !== "owning");
      if (isReadOnly && task !== "going") {
        store.set({ notice: { type: "word", refusal: { code: "readOnly", detail: {} } } });
        return false;
      }
      store.set({ busy: task, notice: null });
      try {
        return await inTurn(async () => {
          // Nothing is written before the place of what went before is known.
          const ready = known === null || known.doubtful ? await scan() : known;
          if (ready === null) return false;
          const { document } = ready;
          const plan = readPlan(store.get())?.plan;
          ready.takeChanges(); // what went before this action is no part of it
          const outcome = await work(ready);
          const changes = ready.takeChanges();
          if (!outcome.ok && outcome.refusal.code === "noAnswer") ready.doubt();
          const shown = await settle(document);
          if (!outcome.ok && outcome.refusal.code === "readOnly") learnReadOnly();
          if (outcome.ok && outcome.value && changes.length > 0)
            keepInHistory(store, { what: outcome.value, changes, at: ports.now() }, plan);
          if (!outcome.ok) store.set({ notice: { type: "word", refusal: outcome.refusal } });
          else if (outcome.value && shown) store.set({ notice: { type: "done", what: outcome.value } });
          return outcome.ok;
        });
      } finally {
        store.set({ busy: null });
      }
    },
  };
}
