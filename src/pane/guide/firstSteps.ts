import type { PaneState } from "../core/paneState.ts";
import { readPlan } from "../core/paneCore.ts";

export type FirstStep = "signIn" | "tie" | "tag";

/** The three steps from a document nobody has worked on to one that is tagged, in order, and which are done. */
export function firstSteps(
  state: Pick<PaneState, "account" | "reading">,
): readonly { readonly step: FirstStep; readonly done: boolean }[] {
  const plan = readPlan(state)?.plan;
  const { status } = state.account;
  return [
    { step: "signIn", done: status === "signedIn" || status === "noAccess" },
    { step: "tie", done: plan !== undefined && plan.record.plan !== null },
    { step: "tag", done: plan !== undefined && plan.elements.length > 0 },
  ];
}
