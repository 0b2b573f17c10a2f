import * as Type from "typebox";
import { day, instant, nullable, type ShapeOf } from "../words/shape.ts";
import { planKinds, type RegisteredPlan } from "./register.ts";
import { takeBackActs } from "./standing.ts";

/** A plan's id, as it stands in its address. */
export const planId = Type.String({ pattern: "^[a-z0-9-]{1,80}$" });
export const planYear = Type.Integer({ minimum: 1900, maximum: 2200 });
const line = Type.String({ minLength: 1, maxLength: 200, pattern: "\\S" });

/** What of a plan's entry can be mended; its address never is. What is not set stays. */
export const entryMendSchema = Type.Object({
  kind: Type.Optional(Type.Enum(planKinds)),
  title: Type.Optional(line),
  fromYear: Type.Optional(nullable(planYear)),
  toYear: Type.Optional(nullable(planYear)),
  higher: Type.Optional(Type.Array(planId, { maxItems: 50 })),
  responsible: Type.Optional(nullable(line)),
  contact: Type.Optional(nullable(line)),
});
export type EntryMend = ShapeOf<typeof entryMendSchema>;

/** How a plan ceases to hold, and how that is undone. */
const endingActs = ["replaced", "repealed", "reinstated"] as const;

export const endingSchema = Type.Object({
  act: Type.Enum(endingActs),
  /** The plans that come in its place; none where it is not replaced. */
  replacedBy: Type.Array(planId, { maxItems: 50 }),
  /** From which day; null where it is reinstated. */
  endedOn: nullable(day),
  /** Of the decision that ended it; null where it is not told. */
  endDecision: nullable(Type.String({ minLength: 1, maxLength: 100 })),
  reason: Type.String({ minLength: 1, maxLength: 1000, pattern: "\\S" }),
});
export type Ending = ShapeOf<typeof endingSchema>;

const entryFields = ["kind", "title", "fromYear", "toYear", "higher", "responsible", "contact"] as const;
const endFields = ["replacedBy", "endedOn", "endDecision"] as const;

/** A part of an entry that was changed: its values as words (names of plan kinds and plans, years, days); none where there was none. */
export const entryChangeSchema = Type.Object({
  field: Type.Enum([...entryFields, ...endFields]),
  from: Type.Array(Type.String()),
  to: Type.Array(Type.String()),
});
export type EntryChange = ShapeOf<typeof entryChangeSchema>;

/** A line of a plan's history: its entry mended, its end, or something taken back. */
export const historyLineSchema = Type.Object({
  act: Type.Enum(["mended", ...endingActs, ...takeBackActs]),
  /** null where it is the plan. */
  version: nullable(Type.Integer({ minimum: 1 })),
  by: Type.String(),
  at: instant,
  reason: nullable(Type.String()),
  changes: Type.Array(entryChangeSchema),
});
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
