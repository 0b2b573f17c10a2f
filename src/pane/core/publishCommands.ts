import type { AskedDecision } from "../../api/contract.ts";
import type { ServiceRefusal } from "../../api/serviceRefusal.ts";
import { check } from "../../plan/check.ts";
import { changePlanRecord } from "../../word/changePlanRecord.ts";
import type { WordRefusal, WordRefusalCode } from "../../word/wordRefusal.ts";
import { refuse, type Outcome } from "../../words/refusal.ts";
import { findingKey } from "../../plan/finding.ts";
import type { AccountCommands } from "./accountCommands.ts";
import { dayOf } from "../../words/dayOf.ts";
import { isOthers } from "./belongingNow.ts";
import { readPlan, type PaneCore } from "./paneCore.ts";
import type { PaneRehearsal, Publishing, PublishingProgress, PublishingRefusal } from "./paneState.ts";
import { idlePublishing } from "./startState.ts";

/** The stair of publishing. */
export interface PublishCommands {
  /** Changes what is decided; what was rehearsed for another decision falls. */
  decide(change: Partial<AskedDecision>): void;
  /** Sends the document and asks what publishing it would mean. */
  rehearse(): Promise<void>;
  publish(): Promise<void>;
  /**
   * Publishes what has been compared; else compares first, and publishes only where there is nothing to look at. Where
   * the register has a newer version it is asked all the same, and says who came first.
   */
  publishCompared(): Promise<void>;
  /** Sends this file in the place of the open document, where Word does not hand that over, and does again what was stopped. */
  chooseFile(file: Uint8Array): Promise<void>;
  /** Gives up what is under way. What has been published stays published. */
  cancel(): void;
  /** Begins anew after a publication. */
  startAgain(): void;
}

export function publishCommands(core: PaneCore, account: AccountCommands): PublishCommands {
  const { store, ports } = core;
  let abort: AbortController | null = null;
  /** The file chosen by hand, for as long as it is the open document. */
  let chosen: Uint8Array | null = null;
  /** Kept while the same decision is tried again, so that a lost answer never publishes twice. */
  let key = crypto.randomUUID();

  const set = (change: Partial<Publishing>): void =>
    store.set({ publishing: { ...store.get().publishing, ...change } });
  const showProgress = (progress: PublishingProgress): void => set({ progress });
  const during = (): PublishingRefusal["during"] =>
    store.get().publishing.task === "rehearsing" ? "rehearsing" : "publishing";
  const fromWord = (refusal: WordRefusal): null => {
    set({ refusal: { during: during(), from: "word", refusal } });
    return null;
  };
  const fromService = (refusal: ServiceRefusal): null => {
    set({ refusal: { during: during(), from: "service", refusal } });
    if (refusal.code === "signedOut") store.set({ account: { status: "signedOut" } });
    return null;
  };

  /** The open document; or the file chosen in its place, if it still is the same. */
  async function bytesToSend(signal: AbortSignal): Promise<Outcome<Uint8Array, WordRefusalCode>> {
    let bytes: Outcome<Uint8Array, WordRefusalCode> = refuse("busy");
    await core.next(async (known) => {
      const progress = (done: number, total: number) => showProgress({ step: "reading", done, total });
      const { checkedAgainstOpen, readForPublishing } = await import("../../word/readForPublishing.ts");
      bytes = chosen === null ? await readForPublishing(known, progress, signal) : checkedAgainstOpen(known, chosen);
    });
    return bytes;
  }

  /** Reads the document's bytes and sends them; gives the upload's id, or null when refused. */
  async function send(plan: string, signal: AbortSignal): Promise<string | null> {
    const bytes = await bytesToSend(signal);
    if (!bytes.ok) return fromWord(bytes.refusal);
    const name = `${store.get().surroundings?.fileName ?? plan}.docx`;
    const sent = await ports.service.send(
      plan,
      name,
      bytes.value,
      ({ step, sent: done, total }) => showProgress({ step, done, total }),
      signal,
    );
    return sent.ok ? sent.value : fromService(sent.refusal);
  }

  /** What publishing this upload would mean, with what the pane itself did not find told apart. */
  async function rehearseUpload(
    plan: string,
    upload: string,
    signal: AbortSignal,
  ): Promise<PaneRehearsal | ServiceRefusal> {
    const {
      publishing: { decision },
      register,
      reading,
    } = store.get();
    const today = dayOf(ports.now());
    const known =
      reading.status === "read" ? check(reading.plan, register.value, today, { ...decision, date: today }) : [];
    const rehearsal = await ports.service.rehearse(plan, { upload, decision }, signal);
    if (!rehearsal.ok) return rehearsal.refusal;
    const keys = new Set(known.map(findingKey));
    return { ...rehearsal.value, unseen: rehearsal.value.findings.filter((finding) => !keys.has(findingKey(finding))) };
  }

  async function run(
    task: "rehearsing" | "publishing",
    work: (plan: string, baseVersion: number, signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    const record = readPlan(store.get())?.plan.record;
    if (!record || record.plan === null || isOthers(store.get()) || store.get().publishing.task !== "idle") return;
    abort = new AbortController();
    set({ task, refusal: null, progress: { step: "reading", done: 0, total: 0 } });
    try {
      await work(record.plan, record.baseVersion, abort.signal);
    } finally {
      abort = null;
      set({ task: "idle", progress: null });
    }
  }

  const commands: PublishCommands = {
    decide(change) {
      key = crypto.randomUUID();
      set({ decision: { ...store.get().publishing.decision, ...change }, rehearsal: null, refusal: null });
    },
    rehearse: () =>
      run("rehearsing", async (plan, _baseVersion, signal) => {
        const upload = await send(plan, signal);
        if (upload === null) return;
        showProgress({ step: "checking", done: 0, total: 0 });
        const rehearsal = await rehearseUpload(plan, upload, signal);
        if ("code" in rehearsal) fromService(rehearsal);
        else set({ rehearsal });
      }),
    publish: () =>
      run("publishing", async (plan, baseVersion, signal) => {
        const upload = await send(plan, signal);
        if (upload === null) return;
        const request = { upload, decision: store.get().publishing.decision };
        const told = await ports.service.publish(
          plan,
          request,
          baseVersion,
          key,
          ({ step, sent: done, total }) => showProgress({ step, done, total }),
          signal,
        );
        if (!told.ok) {
          // What stands may be what the service alone has found: it is asked to name it.
          const rehearsal = told.refusal.code === "findings" ? await rehearseUpload(plan, upload, signal) : null;
          if (rehearsal !== null && "findings" in rehearsal) set({ rehearsal });
          fromService(told.refusal);
          return;
        }
        set({ published: told.value, rehearsal: null });
        key = crypto.randomUUID();
        const { plan: moved, previewNumber } = told.value;
        await core.next(async (known) => {
          const kept = await changePlanRecord(known, (record) => ({
            ...record,
            baseVersion: previewNumber === undefined ? moved.version : record.baseVersion,
            preview: previewNumber ?? record.preview,
          }));
          if (!kept.ok) fromWord(kept.refusal);
        });
        await account.refreshRegister();
      }),
    async publishCompared() {
      if (store.get().publishing.rehearsal === null) {
        await commands.rehearse();
        const { rehearsal } = store.get().publishing;
        if (rehearsal === null) return;
        const isBehind = rehearsal.version !== readPlan(store.get())?.plan.record.baseVersion;
        if (!isBehind && (rehearsal.sections !== null || rehearsal.otherFile !== null)) return;
      }
      await commands.publish();
    },
    async chooseFile(file) {
      const refused = store.get().publishing.refusal;
      await core.rescan();
      chosen = file;
      await (refused?.during === "publishing" ? commands.publish() : commands.rehearse());
      if (store.get().publishing.refusal?.from === "word") chosen = null;
    },
    cancel() {
      abort?.abort();
    },
    startAgain() {
      store.set({ publishing: idlePublishing });
    },
  };
  return commands;
}
