import type { Document } from "../../document/blocks/document.ts";
import type { Changes } from "../../plan/changes.ts";
import type { Publication } from "../../plan/publication.ts";
import type { Municipality, RegisteredElement, RegisteredPlan } from "../../plan/register.ts";
import type { Language } from "../../words/language.ts";
import type { FormerAnchors } from "../chapters/followAnchors.ts";
import type { ChapterName, PlanChapter, PlanOutline } from "../chapters/planChapters.ts";

/** What every page needs. Addresses are absolute paths ("/fjordvik/klima"). */
export interface PageFrame {
  /** Language of the page's own words. */
  readonly language: Language;
  readonly municipality: Municipality;
  /** Path of this page without the choice of language. */
  readonly path: string;
  /** Origin, for canonical addresses and feeds: "https://planer.example". */
  readonly origin: string;
  /** Whether this service is a demonstration, where anyone signs in without a password: every page says so. */
  readonly isDemo: boolean;
}

export interface OverviewView extends PageFrame {
  readonly plans: readonly RegisteredPlan[];
  /** What the reader asked for; empty string = no filter. */
  readonly filter: { readonly text: string; readonly kind: string; readonly state: string };
  /** Today, YYYY-MM-DD: groups ("ny" is 90 days), days left of a hearing. */
  readonly today: string;
  /** Elements of every plan in force: for what the plans do for the SDGs. */
  readonly elements: readonly RegisteredElement[];
}

/** The front page of a service that more than one municipality publishes with. */
export interface MunicipalitiesView {
  readonly language: Language;
  readonly isDemo: boolean;
  readonly path: string;
  readonly origin: string;
  /** With how many public plans each has. */
  readonly municipalities: readonly { readonly municipality: Municipality; readonly plans: number }[];
}

/** The page about the API. */
export interface ApiView {
  readonly language: Language;
  readonly isDemo: boolean;
  /** Path of the page, and of the description for machines. */
  readonly path: string;
  readonly openapi: string;
  readonly origin: string;
  /** Largest document and largest piece of one, in bytes, and calls a minute from one address. */
  readonly limits: { readonly document: number; readonly piece: number; readonly callsPerMinute: number };
}

/** Why there is no page: 400, 403, 404, 405, 410, 415, 429, 500 and (pageBusy, away) 503 to the browser. */
export type SiteProblem =
  | "badAddress"
  | "previewClosed"
  | "notFound"
  | "notAllowed"
  | "gone"
  | "wrongType"
  | "tooMany"
  | "failed"
  | "pageBusy"
  | "away";

/** What has been taken back, and what to read instead. */
export interface GoneView {
  readonly act: "withdrawn" | "sealed";
  /** null where it is the plan as a whole. */
  readonly version: number | null;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly reason: string | null;
  readonly instead: { readonly plan: string; readonly version: number; readonly isInForce: boolean } | null;
}

export interface ProblemView {
  readonly language: Language;
  readonly isDemo: boolean;
  readonly path: string;
  /** null where the address names none that is known. */
  readonly municipality: Municipality | null;
  readonly problem: SiteProblem;
  /** What to quote to the service's people, so that they find it in the log; null where there is none. */
  readonly reference: string | null;
  /** null for what is not gone. */
  readonly gone: GoneView | null;
}

/** What the pages show of a publication: the findings are its authors' own. */
export type ShownPublication = Omit<Publication, "findings">;

/** An element of another plan, in force or proposed, with the chapter it stands in where that plan has chapters. */
export interface RelatedElement extends RegisteredElement {
  readonly chapter: string | null;
}

/** Plans of another municipality that elements were fetched from, as anyone may see them, and those elements there. */
export interface PlansElsewhere {
  readonly municipality: Municipality;
  readonly plans: readonly RegisteredPlan[];
  readonly related: readonly RelatedElement[];
}

/** What every page of a version needs. */
export interface VersionView extends PageFrame {
  /** Path of the version, which its chapters lie below: "/fjordvik/klima/v/2", "/forhandsvisning/…". */
  readonly base: string;
  readonly plan: RegisteredPlan;
  /** Its elements are those that stand on the page or are led to from it. */
  readonly publication: ShownPublication;
  /** This page's version, and every public one, newest first. */
  readonly version: number;
  readonly versions: readonly {
    readonly version: number;
    readonly kind: Publication["decision"]["kind"];
    readonly publishedAt: string;
  }[];
  /** Elements of other plans in the register that this plan's elements come from, or that come from them. */
  readonly related: readonly RelatedElement[];
  /** Where addresses of earlier versions lead in this one; not set on a page of a part of it. */
  readonly former?: FormerAnchors;
  readonly plans: readonly RegisteredPlan[];
  /** What was fetched from other municipalities, as it is there; not set where nothing was. */
  readonly elsewhere?: readonly PlansElsewhere[];
  /** What a draft after hearing has changed since the version that was on hearing; not set on other pages. */
  readonly sinceHearing?: { readonly version: number; readonly changes: Changes };
  readonly today: string;
}

/** A version with its whole document on one page. */
export interface PlanView extends VersionView {
  readonly document: Document;
  /** Whether the version has a page for each chapter, and this is all of them for who wants to search or print. */
  readonly hasChapters: boolean;
}

/** The own page of a version in chapters. */
export interface LongPlanView extends VersionView {
  readonly outline: PlanOutline;
}

/** One chapter of a version. */
export interface ChapterView extends VersionView {
  readonly chapter: PlanChapter;
  readonly previous: ChapterName | null;
  readonly next: ChapterName | null;
}
