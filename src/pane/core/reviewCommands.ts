import { changesSinceReview, type ChangesSinceReview } from "../../plan/changesSinceReview.ts";
import type { Finding } from "../../plan/finding.ts";
import type { PlanRecord } from "../../plan/plan.ts";
import { planFingerprint, reviewedPlan, saysAsThen, type GivenReview, type Review } from "../../plan/review.ts";
import { addWaivers, dropWaiver, waiverFor, type GivenWaiver } from "../../plan/waive.ts";
import { changePlanRecord } from "../../word/changePlanRecord.ts";
import { openBeside } from "../../word/openBeside.ts";
import { done } from "../../words/refusal.ts";
import { fetchKeptValues } from "./kept/fetchKeptValues.ts";
import { readPlan, type PaneCore } from "./paneCore.ts";
import type { TextStorage } from "./panePorts.ts";
import type { Done, ReadPlan } from "./paneState.ts";
import { noReview, waiversBeside, type ReviewState } from "./reviewState.ts";

/** Accepting findings, asking for a review, and giving a verdict. */
export interface ReviewCommands {
  /**
   * Accepts findings with a reason, in the signed-in person's name; what stops publishing is never accepted. Where the
   * document cannot be written in, they go with the verdict.
   */
  waive(findings: readonly Finding[], reason: string): Promise<boolean>;
  /** Takes an acceptance back. */
  unwaive(finding: Finding): Promise<void>;
  /** Writes into the document the waivers that came with the verdict. */
  writeWaivers(): Promise<boolean>;
  /** Asks the service what reviewers have said of the plan. What was known stays when it does not say. */
  findReview(plan: string): Promise<void>;
  askForReview(): Promise<void>;
  /** Opens a report in Word beside the document, where it is read and printed. Gives whether this Word can. */
  openReport(docx: Uint8Array): Promise<boolean>;
  /** Sends a verdict on the plan as it is read now. */
  giveVerdict(verdict: Pick<GivenReview, "verdict" | "remark" | "reasons">): Promise<boolean>;
}

/** Whether a verdict still holds: the plan says what it said when it was reviewed. */
export function holds(review: Review, reading: ReadPlan): boolean {
  return saysAsThen(reading.plan, review.fingerprint);
}

/** What has become otherwise since the verdict. */
export function changesSince(review: Review, { plan, findings }: ReadPlan): ChangesSinceReview {
  return changesSinceReview(review.reviewed, reviewedPlan(plan, findings));
}

export function reviewCommands(core: PaneCore): ReviewCommands {
  const { store, ports } = core;
  const set = (change: Partial<ReviewState>): void => store.set({ review: { ...store.get().review, ...change } });
  const name = (): string | null => {
    const { account } = store.get();
    return account.status === "signedIn" ? account.me.name : null;
  };

  function write(what: Done, how: (record: PlanRecord) => PlanRecord): Promise<boolean> {
    return core.act("writing", async (known) => {
      const changed = await changePlanRecord(known, how);
      return changed.ok ? done(what) : changed;
    });
  }

  /** Changes what goes with the verdict, keeps it until it is sent, and shows it. */
  function keepBeside(waivers: readonly GivenWaiver[], what: Done): void {
    const plan = readPlan(store.get())?.plan.record.plan ?? null;
    if (plan !== null) keepWaivers(ports.storage, plan, waivers);
    set({ waivers });
    core.recheck();
    store.set({ notice: { type: "done", what } });
  }

  return {
    async waive(findings, reason) {
      const plan = readPlan(store.get())?.plan;
      const by = name();
      if (!plan || by === null) return false;
      const given = findings.flatMap((finding) => {
        const waiver = waiverFor(plan, finding, by, reason);
        return waiver.ok ? [waiver.value] : [];
      });
      if (given.length === 0) return false;
      const beside = store.get().surroundings?.readOnly === true;
      const what: Done = { did: "waived", count: given.length, beside };
      if (!beside) return write(what, (record) => addWaivers(record, given));
      keepBeside([...store.get().review.waivers, ...given], what);
      return true;
    },
    async unwaive(finding) {
      const plan = readPlan(store.get())?.plan;
      if (!plan) return;
      const { told, waivers } = store.get().review;
      const waiver = waiverFor(plan, finding, "", "-");
      const isIt = (one: GivenWaiver): boolean =>
        waiver.ok && one.rule === waiver.value.rule && one.passage === waiver.value.passage;
      if (told?.newest)
        set({
          told: { ...told, newest: { ...told.newest, waivers: told.newest.waivers.filter((one) => !isIt(one)) } },
        });
      if (waivers.some(isIt) || store.get().surroundings?.readOnly === true)
        keepBeside(
          waivers.filter((one) => !isIt(one)),
          { did: "unwaived" },
        );
      else await write({ did: "unwaived" }, (record) => dropWaiver(plan, finding, record));
    },
    writeWaivers: () => write({ did: "saved" }, (record) => addWaivers(record, waiversBeside(store.get().review))),
    async findReview(plan) {
      const { review } = store.get();
      if (review.plan !== plan) {
        set({ ...noReview, plan });
        const waivers = await readKeptWaivers(ports.storage, plan);
        if (store.get().review.plan !== plan) return;
        set({ waivers });
        core.recheck();
      }
      const found = await ports.service.review(plan);
      if (!found.ok || store.get().review.plan !== plan) return;
      set({ told: found.value });
      core.recheck();
    },
    async askForReview() {
      const plan = readPlan(store.get())?.plan.record.plan;
      if (!plan) return;
      set({ isSending: true });
      const asked = await ports.service.askForReview(plan);
      set(asked.ok ? { isSending: false, plan, told: asked.value } : { isSending: false });
      store.set({
        notice: asked.ok
          ? { type: "done", what: { did: "askedForReview" } }
          : { type: "service", refusal: asked.refusal },
      });
    },
    openReport: async (docx) => (await openBeside(docx)).ok,
    async giveVerdict({ verdict, remark, reasons }) {
      const reading = readPlan(store.get());
      const plan = reading?.plan.record.plan;
      if (!reading || !plan) return false;
      set({ isSending: true, plan });
      const given = await ports.service.giveReview(plan, {
        verdict,
        remark,
        reasons: [...reasons],
        // Those of the verdict before that still stand beside the document go on standing.
        waivers: [...waiversBeside(store.get().review)],
        fingerprint: planFingerprint(reading.plan),
        reviewed: reviewedPlan(reading.plan, reading.findings),
      });
      set(given.ok ? { isSending: false, told: given.value, waivers: [] } : { isSending: false });
      if (given.ok) keepWaivers(ports.storage, plan, []);
      store.set({
        notice: given.ok ? { type: "done", what: { did: "gaveVerdict" } } : { type: "service", refusal: given.refusal },
      });
      return given.ok;
    },
  };
}

const nameOfKept = (plan: string): string => `plantraad.waivers.${plan}`;

/** Keeps on this machine what is accepted in a plan and not sent yet: a pane may be loaded anew before the verdict. */
function keepWaivers(storage: TextStorage, plan: string, waivers: readonly GivenWaiver[]): void {
  storage.write(nameOfKept(plan), waivers.length === 0 ? null : JSON.stringify(waivers));
}

/** What was accepted in a plan and never sent; nothing where none is kept, or what is kept is of another make. */
async function readKeptWaivers(storage: TextStorage, plan: string): Promise<readonly GivenWaiver[]> {
  const value = parse(storage.read(nameOfKept(plan)));
  if (value === null) return [];
  const kept = await fetchKeptValues();
  return kept?.asWaivers(value) ?? [];
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null; // a cookie that was cut short
    throw error;
  }
}
