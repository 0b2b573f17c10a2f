import type { Language } from "../words/language.ts";
import type { ElementId, ElementKind, SdgCode } from "./element.ts";

/** The kinds of plan (pbl = plan- og bygningsloven, kl = kommuneloven). */
export type PlanKind =
  | "planstrategi" // pbl § 10-1
  | "planprogram" // pbl §§ 4-1, 11-13
  | "samfunnsdel" // pbl §§ 11-1 to 11-3
  | "arealdel" // pbl § 11-5
  | "kommunedelplan" // pbl § 11-1
  | "temaplan"
  | "handlingsdel" // pbl §§ 11-1, 11-3
  | "okonomiplan" // kl § 14-4
  | "virksomhetsplan";

export const planKinds: readonly PlanKind[] = [
  "planstrategi",
  "planprogram",
  "samfunnsdel",
  "arealdel",
  "kommunedelplan",
  "temaplan",
  "handlingsdel",
  "okonomiplan",
  "virksomhetsplan",
];

export type PlanState = "started" | "underWork" | "hearing" | "adopted" | "replaced" | "repealed" | "expired";

export type PublicationKind = "preview" | "hearing" | "adopted" | "correction";

export type FindingLevel = "error" | "warning" | "advice";

/** A municipality's own settings for a plan kind: rules raised, lowered or switched off. */
export interface PlanKindSettings {
  readonly kind: PlanKind;
  readonly levels: Readonly<Record<string, FindingLevel | "off">>;
  /** Heading texts its plans must have, in order; empty: the plan kind's defaults. */
  readonly chapters: readonly string[];
}

/** A plan as the register knows it. */
export interface RegisteredPlan {
  /** Stable, [a-z0-9-], also its address below the municipality's. */
  readonly id: string;
  readonly kind: PlanKind;
  readonly title: string;
  readonly language: Language;
  readonly state: PlanState;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** Number of the newest version that stands, previews not counted; 0 where none. */
  readonly version: number;
  /** ISO 8601 instant, and the name of who published that version; null where none. */
  readonly publishedAt: string | null;
  readonly publishedBy: string | null;
  /** The higher plans this one fetches from. */
  readonly higher: readonly string[];
  /** Last day for input while on hearing (YYYY-MM-DD). */
  readonly hearingDeadline: string | null;
  readonly adoptedOn: string | null;
  readonly decisionNumber: string | null;
  readonly people: readonly { readonly name: string; readonly role: Role }[];
}

export type Role = "planner" | "coordinator" | "reviewer";

/** An element of a plan, as published. */
export interface RegisteredElement {
  readonly plan: string;
  readonly version: number;
  readonly id: ElementId;
  readonly kind: ElementKind;
  readonly title: string;
  readonly text: string;
  readonly under: ElementId | null;
  readonly sdgs: readonly SdgCode[];
  readonly originPlan: string | null;
  readonly originElement: ElementId | null;
  /** Whether the version it stands in is adopted and not replaced, repealed or expired. */
  readonly inForce: boolean;
}

/** The central plan register of one municipality, as a value; what the pane keeps when offline. */
export interface Register {
  readonly municipality: Municipality;
  /** ISO 8601 instant this value was read. */
  readonly readAt: string;
  readonly settings: readonly PlanKindSettings[];
  readonly plans: readonly RegisteredPlan[];
  /** Elements of the newest version of every plan. */
  readonly elements: readonly RegisteredElement[];
}

export interface Municipality {
  /** Also the first part of its public addresses, [a-z0-9-]. */
  readonly id: string;
  /** Kommunenummer, four digits. */
  readonly number: string;
  readonly name: string;
  /** The language its pages speak unless the reader asks for another. */
  readonly language: Language;
}
