import { buildPlan } from "../../plan/buildPlan.ts";
import { check } from "../../plan/check.ts";
import { readDocument } from "../../word/readDocument.ts";
import { dayOf } from "../../words/dayOf.ts";
import { readPlan, type PaneCore } from "./paneCore.ts";
import type { PanePorts } from "./panePorts.ts";
import type { PaneState } from "./paneState.ts";
import type { Store } from "./store.ts";

/** The core over a state and the outside. */
export function createCore(store: Store<PaneState>, ports: PanePorts): PaneCore {
  let scanning: Promise<boolean> | null = null;
  let again = false;

  async function scan(): Promise<boolean> {
    let read;
    do {
      again = false;
      read = await readDocument();
      const known = readPlan(store.get());
      if (read.ok) show(read.value);
      else if (known)
        store.set({ reading: { ...known, changedSince: true }, notice: { type: "word", refusal: read.refusal } });
      else store.set({ reading: { status: "failed", refusal: read.refusal } });
    } while (again);
    return read.ok;
  }

  function show(document: Parameters<typeof buildPlan>[0]): void {
    const register = store.get().register.value;
    const now = ports.now();
    const plan = buildPlan(document, register);
    const findings = check(plan, register, dayOf(now), null);
    store.set({ reading: { status: "read", plan, findings, checkedAt: now, changedSince: false } });
  }

  const core: PaneCore = {
    store,
    ports,
    rescan() {
      if (scanning) again = true;
      else
        scanning = scan().finally(() => {
          scanning = null;
        });
      return scanning;
    },
    settled: async () => {
      await scanning;
    },
    async act(task, work) {
      if (store.get().busy !== null) return false;
      store.set({ busy: task, notice: null });
      try {
        const outcome = await work();
        const read = (task === "going" && outcome.ok) || (await core.rescan());
        if (!outcome.ok) store.set({ notice: { type: "word", refusal: outcome.refusal } });
        else if (outcome.value && read) store.set({ notice: { type: "done", what: outcome.value } });
        return outcome.ok;
      } finally {
        store.set({ busy: null });
      }
    },
  };
  return core;
}
