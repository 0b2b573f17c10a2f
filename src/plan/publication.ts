import type { Language } from "../words/language.ts";
import type { ElementDetails, ElementId, ElementKind } from "./element.ts";
import type { Finding } from "./finding.ts";
import type { PlanKind, PublicationKind } from "./register.ts";

/** What the coordinator decides when publishing. Dates are YYYY-MM-DD. */
export interface Decision {
  readonly kind: PublicationKind;
  /** Day of publication, as the reader's calendar has it. */
  readonly date: string;
  readonly hearingDeadline: string | null;
  readonly adoptedOn: string | null;
  readonly decisionNumber: string | null;
}

/** An element as it stands in a publication. */
export interface PublishedElement extends Omit<ElementDetails, "waivers" | "kept"> {
  readonly kind: ElementKind;
  readonly title: string;
  readonly text: string;
  readonly under: ElementId | null;
  readonly depth: number;
  /** First and last body paragraph of what it means: for a section, to the section's end. */
  readonly first: number;
  readonly last: number;
}

/** What was left out of the public page, in numbers. */
export interface Stripped {
  readonly comments: number;
  readonly revisions: number;
  readonly hiddenCharacters: number;
  readonly properties: boolean;
  readonly headersFooters: boolean;
}

/** What is published of a plan: immutable once the register has numbered it. */
export interface Publication {
  readonly plan: string;
  readonly planKind: PlanKind;
  readonly title: string;
  readonly language: Language;
  readonly decision: Decision;
  readonly elements: readonly PublishedElement[];
  /** Warnings and advice that stood, and waivers. */
  readonly findings: readonly Finding[];
  readonly stripped: Stripped;
}
