import type { PlanRecord } from "./plan.ts";
import type { RegisteredPlan } from "./register.ts";

/** What tying a document to a plan would say anew: the version it is built on, its kind, its language. */
export type TieDoubt = "version" | "kind" | "language";

/**
 * What a document's record and the register do not agree on, and tying the two would settle. A document
 * that says nothing of its kind or language agrees with any; one that does not say that it is built on
 * the plan's newest version may be older than that. A plan without versions leaves no doubt of them.
 */
export function tieDoubts(
  record: Pick<PlanRecord, "baseVersion" | "kind" | "language">,
  plan: Pick<RegisteredPlan, "version" | "kind" | "language">,
): readonly TieDoubt[] {
  const doubts: readonly (readonly [TieDoubt, boolean])[] = [
    ["version", plan.version > 0 && record.baseVersion !== plan.version],
    ["kind", record.kind !== null && record.kind !== plan.kind],
    ["language", record.language !== null && record.language !== plan.language],
  ];
  return doubts.filter(([, doubted]) => doubted).map(([doubt]) => doubt);
}
