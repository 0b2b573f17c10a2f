import type { NewPlan } from "../../api/contract.ts";
import type { PlanRecord } from "../../plan/plan.ts";
import type { RegisteredPlan } from "../../plan/register.ts";
import { done } from "../../words/refusal.ts";
import { changePlanRecord } from "../../word/changePlanRecord.ts";
import type { AccountCommands } from "./accountCommands.ts";
import type { PaneCore } from "./paneCore.ts";
import type { Done } from "./paneState.ts";

/** Tying the document to a plan in the register. */
export interface PlanCommands {
  /** Ties the document to the plan, with its kind and language. It starts from the plan's newest version, unless another is given. */
  tie(plan: RegisteredPlan, baseVersion?: number): Promise<boolean>;
  /** Unties it; tags and details stay. */
  untie(): Promise<boolean>;
  /** Makes a new plan in the register and ties the document to it. */
  makePlan(plan: NewPlan): Promise<boolean>;
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

  const tie = (plan: RegisteredPlan, baseVersion = plan.version): Promise<boolean> =>
    change({ did: "tied", version: plan.version, baseVersion }, (record) => ({
      ...record,
      plan: plan.id,
      kind: plan.kind,
      language: plan.language,
      baseVersion,
    }));

  return {
    tie,
    untie: () => change({ did: "untied" }, (record) => ({ ...record, plan: null, baseVersion: 0 })),
    async makePlan(plan) {
      const made = await ports.service.createPlan(plan);
      if (!made.ok) {
        store.set({ notice: { type: "service", refusal: made.refusal } });
        return false;
      }
      await account.refreshRegister();
      const registered = store.get().register.value?.plans.find(({ id }) => id === made.value.id);
      return registered ? tie(registered) : false;
    },
    buildOn: (version) => change({ did: "saved" }, (record) => ({ ...record, baseVersion: version })),
  };
}
