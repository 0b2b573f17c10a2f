import type { Document } from "../document/document.ts";
import type { Publication } from "../plan/publication.ts";
import type { Municipality, RegisteredElement, RegisteredPlan } from "../plan/register.ts";
import type { Language } from "../words/language.ts";

/** What every page needs. Addresses are absolute paths ("/fjordvik/klima"). */
export interface PageFrame {
  /** Language of the page's own words. */
  readonly language: Language;
  readonly municipality: Municipality;
  /** Path of this page without the choice of language. */
  readonly path: string;
  /** Origin, for canonical addresses and feeds: "https://planer.example". */
  readonly origin: string;
}

export interface OverviewView extends PageFrame {
  readonly plans: readonly RegisteredPlan[];
  /** What the reader asked for; empty string = no filter. */
  readonly filter: { readonly text: string; readonly kind: string; readonly state: string };
  /** Today, YYYY-MM-DD: groups ("ny" is 90 days), days left of a hearing. */
  readonly today: string;
  /** Elements of the newest public version of every plan: for what the plans do for the SDGs. */
  readonly elements: readonly RegisteredElement[];
}

/** The front page of a service that more than one municipality publishes with. */
export interface MunicipalitiesView {
  readonly language: Language;
  readonly path: string;
  readonly origin: string;
  /** With how many public plans each has. */
  readonly municipalities: readonly { readonly municipality: Municipality; readonly plans: number }[];
}

/** Why there is no page: 400, 403, 404, 405, 410, 415, 429 and 500 to the browser. */
export type SiteProblem = "badAddress" | "previewClosed" | "notFound" | "notAllowed" | "gone" | "wrongType" | "tooMany" | "failed";

export interface ProblemView {
  readonly language: Language;
  readonly path: string;
  /** null where the address names none that is known. */
  readonly municipality: Municipality | null;
  readonly problem: SiteProblem;
  /** What to quote to the service's people, so that they find it in the log; null where there is none. */
  readonly reference: string | null;
}

export interface PlanView extends PageFrame {
  readonly plan: RegisteredPlan;
  readonly publication: Publication;
  readonly document: Document;
  /** This page's version, and every public one, newest first. */
  readonly version: number;
  readonly versions: readonly { readonly version: number; readonly kind: Publication["decision"]["kind"]; readonly publishedAt: string }[];
  /** Elements of other plans in the register that this plan's elements come from, or that come from them. */
  readonly related: readonly RegisteredElement[];
  readonly plans: readonly RegisteredPlan[];
  /** Address of a picture's bytes, or null where it is not carried. */
  readonly mediaAddress: (part: string) => string | null;
  readonly today: string;
}
