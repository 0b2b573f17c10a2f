import * as Type from "typebox";
import { day, instant, nullable } from "../../words/shape.ts";
import { takeBackActs } from "../standing.ts";
import { endFields, entryFields, planKinds } from "./enumerations.ts";

/** A plan's id, as it stands in its address. */
export const planId = Type.String({ pattern: "^[a-z0-9-]{1,80}$" });

export const planYear = Type.Integer({ minimum: 1900, maximum: 2200 });

const line = Type.String({ minLength: 1, maxLength: 200, pattern: "\\S" });

/** Schema of `EntryMend`. */
export const entryMendSchema = Type.Object({
  kind: Type.Optional(Type.Enum(planKinds)),
  title: Type.Optional(line),
  fromYear: Type.Optional(nullable(planYear)),
  toYear: Type.Optional(nullable(planYear)),
  higher: Type.Optional(Type.Array(planId, { maxItems: 50 })),
  responsible: Type.Optional(nullable(line)),
  contact: Type.Optional(nullable(line)),
});

/** How a plan ceases to hold, and how that is undone. */
const endingActs = ["replaced", "repealed", "reinstated"] as const;

/** Schema of `Ending`. */
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

/** Schema of `EntryChange`. */
export const entryChangeSchema = Type.Object({
  field: Type.Enum([...entryFields, ...endFields]),
  from: Type.Array(Type.String()),
  to: Type.Array(Type.String()),
});

/** Schema of `HistoryLine`. */
export const historyLineSchema = Type.Object({
  act: Type.Enum(["mended", ...endingActs, ...takeBackActs]),
  /** null where it is the plan. */
  version: nullable(Type.Integer({ minimum: 1 })),
  by: Type.String(),
  at: instant,
  reason: nullable(Type.String()),
  changes: Type.Array(entryChangeSchema),
});
