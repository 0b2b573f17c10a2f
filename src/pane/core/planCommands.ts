import type { NewPlan } from "../../api/contract.ts";
import { belongsTo } from "../../plan/belonging.ts";
import { newElementId } from "../../plan/elementId.ts";
import type { PlanRecord } from "../../plan/plan.ts";
import { nameOrigins, ownOrigins } from "../../plan/originRegister.ts";
import type { RegisteredPlan } from "../../plan/register.ts";
import { startOfOwn } from "../../plan/startOfOwn.ts";
import { done } from "../../words/refusal.ts";
import { changePlanRecord } from "../../word/changePlanRecord.ts";
import { renewTags } from "../../word/renewTags.ts";
import type { AccountCommands } from "./accountCommands.ts";
import { readPlan, type PaneCore } from "./paneCore.ts";
import type { Done } from "./paneState.ts";

/** Tying the document to a plan in the register. */
export interface PlanCommands {
  /** Ties the document to the plan, with its kind and language. It starts from the plan's newest version, unless another is given. */
  tie(plan: RegisteredPlan, baseVersion?: number): Promise<boolean>;
  /** Unties it; tags and details stay. */
  untie(): Promise<boolean>;
  /** Makes a new plan in the register and ties the document to it. */
  makePlan(plan: NewPlan): Promise<boolean>;
  /** Says in the document that it belongs to this register, as one tied before that was kept. */
  belongHere(): Promise<boolean>;
  /** Makes the document the start of a plan of one's own: tied to nothing, with ids of its own. */
  startOwn(): Promise<boolean>;
  /** Takes the register's newest version as what this document builds on. */
  buildOn(version: number): Promise<boolean>;
}

export function planCommands(core: PaneCore, account: AccountCommands): PlanCommands {
  const { store, ports } = core;

  function change(what: Done, how: (record: PlanRecord) => PlanRecord): Promise<boolean> {
    return core.act("tying", async (known) => {
      const changed = await changePlanRecord(known, how);
      return changed.ok ? done(what) : changed;
    });
  }

  const here = () => {
    const register = store.get().register.value;
    return register && belongsTo(register);
  };

  const tie = (plan: RegisteredPlan, baseVersion = plan.version): Promise<boolean> =>
    change({ did: "tied", version: plan.version, baseVersion }, (record) => ({
      ...record,
      plan: plan.id,
      belongs: here(),
      details: ownOrigins(record.details, here()?.municipality ?? ""),
      preview: 0,
      kind: plan.kind,
      language: plan.language,
      baseVersion,
    }));

  /** The plan that is being entered, and the key it is asked for under: pressed again after a cut it is the same plan. */
  let entering: { readonly plan: string; readonly key: string } | null = null;

  return {
    tie,
    untie: () =>
      change({ did: "untied" }, (record) => ({
        ...record,
        ...{ plan: null, belongs: null, baseVersion: 0, preview: 0 },
        // What it has fetched is looked up where it was fetched from, by whomever it is opened next.
        details: record.belongs === null ? record.details : nameOrigins(record.details, record.belongs.municipality),
      })),
    async makePlan(plan) {
      const asked = JSON.stringify(plan);
      if (entering?.plan !== asked) entering = { plan: asked, key: crypto.randomUUID() };
      const made = await ports.service.createPlan(plan, entering.key);
      if (!made.ok) {
        store.set({ notice: { type: "service", refusal: made.refusal } });
        return false;
      }
      entering = null;
      await account.refreshRegister();
      const registered = store.get().register.value?.plans.find(({ id }) => id === made.value.id);
      return registered ? tie(registered) : false;
    },
    belongHere: () => change({ did: "belongsHere" }, (record) => ({ ...record, belongs: here() })),
    startOwn: () =>
      core.act("owning", async (known) => {
        const plan = readPlan(store.get())?.plan;
        const register = store.get().register.value;
        if (plan === undefined || register === null) return done(null);
        const { record, tags } = startOfOwn(plan, register, newElementId);
        // What is known of each element stands under both its ids until the tags have the new ones.
        const untied = await changePlanRecord(known, (old) => ({
          ...old,
          ...record,
          details: [...old.details, ...record.details],
        }));
        if (!untied.ok) return untied;
        const renewed = await renewTags(known, tags);
        if (!renewed.ok) return renewed;
        const gone = new Set(tags.map(({ from }) => from));
        const cleared = await changePlanRecord(known, (old) => ({
          ...old,
          details: old.details.filter(({ id }) => !gone.has(id)),
        }));
        return cleared.ok ? done({ did: "startedOwn" }) : cleared;
      }),
    buildOn: (version) => change({ did: "saved" }, (record) => ({ ...record, baseVersion: version })),
  };
}
