import * as Type from "typebox";
import { nullable } from "../../words/shape.ts";
import { statuses } from "./enumerations.ts";

/** Schema of `Origin`. */
export const originSchema = Type.Object({
  plan: Type.String(),
  version: Type.Integer(),
  /** `ElementId` */
  element: Type.String(),
  /** Exactly the words fetched; drift is measured against the register's words now. */
  title: Type.String(),
  text: Type.String(),
  /** Why the planner keeps other words than the origin's; null while none is given. */
  ownReason: nullable(Type.String()),
  /** Id of the municipality whose plan it is; not set where it is the document's own. */
  municipality: Type.Optional(Type.String()),
});

/** Schema of `Indicator`. */
export const indicatorSchema = Type.Object({
  unit: Type.String(),
  baseline: nullable(Type.Number()),
  baselineYear: nullable(Type.Number()),
  target: nullable(Type.Number()),
  targetYear: nullable(Type.Number()),
  /** Values to be reached on the way to the target, by year; not set where none are. */
  milestones: Type.Optional(Type.Array(Type.Object({ year: Type.Integer(), value: Type.Number() }))),
  /** Where its figures come from ("SSB tabell 12345"); not set where nothing is said. */
  source: Type.Optional(Type.String()),
});

/** What is known of an element that readers of its plan may know too. */
export const openDetailsSchema = Type.Object({
  /** `ElementId` */
  id: Type.String(),
  /** `SdgCode`s. */
  sdgs: Type.Array(Type.String()),
  origin: nullable(originSchema),
  /** Parent when it is not the one the document's order gives. */
  parent: nullable(Type.String()),
  /** Goals a strategy serves besides the element it stands under; not set where there are none. */
  alsoUnder: Type.Optional(Type.Array(Type.String())),
  responsible: nullable(Type.String()),
  fromYear: nullable(Type.Number()),
  toYear: nullable(Type.Number()),
  status: nullable(Type.Enum(statuses)),
  indicator: nullable(indicatorSchema),
});
