import type { ParagraphPlace } from "../document/blocks/document.ts";
import type { KeptXml } from "./keptXml.ts";

/** The kinds of element a plan is tagged with. */
export type ElementKind =
  "focusArea" | "goal" | "strategy" | "measure" | "assignment" | "investment" | "climateMeasure" | "indicator";

export const elementKinds: readonly ElementKind[] = [
  "focusArea",
  "goal",
  "strategy",
  "measure",
  "assignment",
  "investment",
  "climateMeasure",
  "indicator",
];

/** Actions (handlinger): what somebody is to do, by a year. */
export const actionKinds: readonly ElementKind[] = ["measure", "assignment", "investment", "climateMeasure"];

/** Plantråd's own id of an element: ten characters of [a-z0-9], never Word's id. */
export type ElementId = string;

/** Goal "11", or target "11.3", "11.a", of the UN's 17 goals and 169 targets. */
export type SdgCode = string;

/** Where a fetched element came from, and the words it had then. */
export interface Origin {
  readonly plan: string;
  readonly version: number;
  readonly element: ElementId;
  /** Exactly the words fetched; drift is measured against the register's words now. */
  readonly title: string;
  readonly text: string;
  /** Why the planner keeps other words than the origin's; null while none is given. */
  readonly ownReason: string | null;
}

export interface Indicator {
  readonly unit: string;
  readonly baseline: number | null;
  readonly baselineYear: number | null;
  readonly target: number | null;
  readonly targetYear: number | null;
}

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
export interface ElementDetails {
  readonly id: ElementId;
  readonly sdgs: readonly SdgCode[];
  readonly origin: Origin | null;
  /** Parent when it is not the one the document's order gives. */
  readonly parent: ElementId | null;
  readonly responsible: string | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly status: "notStarted" | "underWay" | "done" | "stopped" | null;
  readonly indicator: Indicator | null;
  readonly waivers: readonly Waiver[];
  /** What a newer Plantråd wrote here that this one does not know; written back as it was. */
  readonly kept?: KeptXml;
}

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
}
