import type { ParagraphPlace } from "../document/blocks/document.ts";
import type { ShapeOf } from "../words/shape.ts";
import type { UnknownXml } from "./unknownXml.ts";
import type { indicatorSchema, openDetailsSchema, originSchema } from "./schemas/elementSchemas.ts";
import type { elementKinds } from "./schemas/enumerations.ts";

export { elementKinds, statuses } from "./schemas/enumerations.ts";

export type ElementKind = (typeof elementKinds)[number];

/** Actions (handlinger): what somebody is to do, by a year. */
export const actionKinds: readonly ElementKind[] = ["measure", "assignment", "investment", "climateMeasure"];

/** Plantråd's own id of an element: ten characters of [a-z0-9], never Word's id. */
export type ElementId = string;

/** Goal "11", or target "11.3", "11.a", of the UN's 17 goals and 169 targets. */
export type SdgCode = string;

/** Where a fetched element came from, and the words it had then. */
export type Origin = ShapeOf<typeof originSchema>;
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
