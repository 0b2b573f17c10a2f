import type { PlanKind, PlanKindSettings } from "./register.ts";
import type { Rule, Weight } from "./rules/rule.ts";

/** How much a rule weighs for a plan kind: the municipality's setting where it has one, else the rule's own. */
export function levelOf({ name, levels }: Rule, kind: PlanKind | null, settings: PlanKindSettings | null): Weight {
  const own = settings?.levels[name];
  if (own !== undefined) return own;
  if (typeof levels === "string") return levels;
  return (kind === null ? undefined : levels[kind]) ?? levels.others;
}
