import * as Type from "typebox";
import type { ParagraphPlace } from "../document/blocks/document.ts";
import { nullable, type ShapeOf } from "../words/shape.ts";
import type { UnknownXml } from "./unknownXml.ts";

/** The kinds of element a plan is tagged with. */
export const elementKinds = [
  "focusArea",
  "goal",
  "strategy",
  "measure",
  "assignment",
  "investment",
  "climateMeasure",
  "indicator",
] as const;
export type ElementKind = (typeof elementKinds)[number];

/** Actions (handlinger): what somebody is to do, by a year. */
export const actionKinds: readonly ElementKind[] = ["measure", "assignment", "investment", "climateMeasure"];

/** Plantråd's own id of an element: ten characters of [a-z0-9], never Word's id. */
export type ElementId = string;

/** Goal "11", or target "11.3", "11.a", of the UN's 17 goals and 169 targets. */
export type SdgCode = string;

/** Where a fetched element came from, and the words it had then. */
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
export type Origin = ShapeOf<typeof originSchema>;

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
export type Indicator = ShapeOf<typeof indicatorSchema>;

/** A reviewer's acceptance of a finding; falls when the passage changes. */
export interface Waiver {
  readonly rule: string;
  readonly reason: string;
  /** Who waived it, by name. */
  readonly by: string;
  /** Fingerprint of the passage as it was. */
  readonly passage: string;
}

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
  status: nullable(Type.Enum(["notStarted", "underWay", "done", "stopped"])),
  indicator: nullable(indicatorSchema),
});

/** What of an element does not fit in a tag: one entry in the document's custom XML part. */
export interface ElementDetails extends ShapeOf<typeof openDetailsSchema> {
  readonly waivers: readonly Waiver[];
  /** What it is to cost, as it is written ("1,2 mill. kr"); null where nothing is said. Kept in the document alone. */
  readonly cost: string | null;
  /** What a newer Plantråd wrote here that this one does not know; written back as it was. */
  readonly kept?: UnknownXml;
}

/** What may be read of an action from the cells beside it, each by the words at the head of its column (or row). */
export type CellHeads = Readonly<Partial<Record<"responsible" | "fromYear" | "toYear" | "status" | "cost", string>>>;

/** An element of a plan: a tagged passage and what is known of it. */
export interface Element extends ElementDetails {
  readonly kind: ElementKind;
  readonly title: string;
  /** The rest of what the tag holds, paragraphs parted by "\n". */
  readonly text: string;
  /** A control around one heading means its section. */
  readonly section: boolean;
  readonly first: ParagraphPlace;
  readonly last: ParagraphPlace;
  /** Its parent in the tree: `details.parent`, else what the document's order gives. */
  readonly under: ElementId | null;
  /** Depth in the tree, from 0. */
  readonly depth: number;
  /** What of its details is read from the cells of its table, and under which heads. */
  readonly cells: CellHeads;
}
