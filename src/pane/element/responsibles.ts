import type { Plan } from "../../plan/plan.ts";

/**
 * Whom one may mean as responsible: those the plan names already, oftenest first, then the municipality's units, then the
 * people of the plan in the register.
 */
export function responsibles(
  { elements, registered }: Pick<Plan, "elements" | "registered">,
  units: readonly string[] = [],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { responsible } of elements)
    if (responsible !== null && responsible !== "") counts.set(responsible, (counts.get(responsible) ?? 0) + 1);
  const named = [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
  return [...new Set([...named, ...units, ...(registered?.people ?? []).map(({ name }) => name)])];
}
