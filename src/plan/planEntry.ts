import type { ShapeOf } from "../words/shape.ts";
import type { RegisteredPlan } from "./register.ts";
import type {
  endingSchema,
  entryChangeSchema,
  entryMendSchema,
  historyLineSchema,
} from "./schemas/planEntrySchemas.ts";
import { entryFields, endFields } from "./schemas/enumerations.ts";

/** What of a plan's entry can be mended; its address never is. What is not set stays. */
export type EntryMend = ShapeOf<typeof entryMendSchema>;
export type Ending = ShapeOf<typeof endingSchema>;

/** A part of an entry that was changed: its values as words (names of plan kinds and plans, years, days); none where there was none. */
export type EntryChange = ShapeOf<typeof entryChangeSchema>;

/** A line of a plan's history: its entry mended, its end, or something taken back. */
export type HistoryLine = ShapeOf<typeof historyLineSchema>;

/** The entry of a plan, a list of words for each part. */
function entryOf(plan: RegisteredPlan): Readonly<Record<EntryChange["field"], readonly string[]>> {
  const words = (value: string | number | null | undefined): readonly string[] =>
    value === null || value === undefined ? [] : [String(value)];
  return {
    kind: words(plan.kind),
    title: words(plan.title),
    fromYear: words(plan.fromYear),
    toYear: words(plan.toYear),
    higher: plan.higher,
    responsible: words(plan.responsible),
    contact: words(plan.contact),
    replacedBy: plan.ended?.replacedBy ?? [],
    endedOn: words(plan.ended?.endedOn),
    endDecision: words(plan.ended?.endDecision),
  };
}

/** What differs between a plan's entry before and after. */
export function entryChanges(before: RegisteredPlan, after: RegisteredPlan): readonly EntryChange[] {
  const [was, is] = [entryOf(before), entryOf(after)];
  return [...entryFields, ...endFields].flatMap((field) =>
    JSON.stringify(was[field]) === JSON.stringify(is[field]) ? [] : [{ field, from: was[field], to: is[field] }],
  );
}

/** Whether a plan would come to stand under itself if these were its higher plans. */
export function standsUnderItself(
  plan: string,
  higher: readonly string[],
  plans: readonly Pick<RegisteredPlan, "id" | "higher">[],
): boolean {
  const above = new Map(plans.map((one) => [one.id, one.higher]));
  const [seen, waiting] = [new Set<string>(), [...higher]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === plan) return true;
    if (!seen.has(next)) waiting.push(...(above.get(next) ?? []));
    seen.add(next);
  }
  return false;
}
