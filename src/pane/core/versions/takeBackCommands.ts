import type { TakeBack } from "../../../api/contract.ts";
import type { AccountCommands } from "../accountCommands.ts";
import type { PaneCore } from "../paneCore.ts";

/** A plan's versions, and what can be taken back of them. */
export interface TakeBackCommands {
  /** Asks for the plan's versions, and what has been done to the plan. What was known stays when the service does not say. */
  findVersions(plan: string): Promise<void>;
  /** Withdraws, restores or seals a version, or the plan; gives whether it was done, and else shows why not. */
  takeBack(plan: string, asked: TakeBack): Promise<boolean>;
}

export function takeBackCommands({ store, ports }: PaneCore, account: AccountCommands): TakeBackCommands {
  async function findVersions(plan: string): Promise<void> {
    const [found, done] = await Promise.all([ports.service.versions(plan), ports.service.history(plan)]);
    if (found.ok) store.set({ versions: { plan, lines: found.value, history: done.ok ? done.value : [] } });
  }

  return {
    findVersions,
    async takeBack(plan, asked) {
      const taken = await ports.service.takeBack(plan, asked);
      if (!taken.ok) {
        if (taken.refusal.code === "signedOut") store.set({ account: { status: "signedOut" } });
        store.set({ notice: { type: "service", refusal: taken.refusal } });
        return false;
      }
      await Promise.all([findVersions(plan), account.refreshRegister()]);
      store.set({ notice: { type: "done", what: { did: asked.act } } });
      return true;
    },
  };
}
