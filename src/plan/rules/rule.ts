import type { Said } from "../../words/language.ts";
import type { Finding, Where } from "../finding.ts";
import type { Law } from "../law.ts";
import type { RuleContext } from "../ruleContext.ts";
import type { FindingLevel, PlanKind } from "../register.ts";

/** What a rule has found; `check` gives it its level. */
export interface Found {
  readonly where: Where;
  /** What the sentences need. An element is told by `kind` and `title`. */
  readonly detail: Finding["detail"];
  readonly fix?: Finding["fix"];
  /** Never more than this, whatever the rule's level is. */
  readonly atMost?: FindingLevel;
  /** Never less than this where the rule is on: what no plan may be published with, whatever its kind. */
  readonly atLeast?: FindingLevel;
}

/** What a sentence is made of: the finding's detail, as words in the reader's language. */
export interface Facts {
  /** A detail by name; long ones are cut. */
  readonly of: (name: string) => string;
  /** Whether there is a detail of this name. */
  readonly has: (name: string) => boolean;
  /** A detail as a number, for choosing between one and many; 0 where it is none. */
  readonly count: (name: string) => number;
  /** A date as people write it: "1. mars 2026". */
  readonly date: (name: string) => string;
  /** A plan kind as people say it: "temaplan". */
  readonly planKind: (name: string) => string;
  /** The element the detail tells of, first letter large: "Målet «Fjordvik er klimanøytral»". */
  readonly thing: string;
  /** The same in the middle of a sentence: "målet «…»". */
  readonly theThing: string;
}

export type Sentence = string | ((facts: Facts) => string);

/** A finding's sentences: what is wrong and with what, why it matters, how to mend it, and the fix button's words. */
export interface RuleWords {
  /** What its findings are called together, where many are gathered in a line: "Bilder uten alternativ tekst". */
  readonly title: string;
  readonly what: Sentence;
  readonly why: Sentence;
  readonly mend: Sentence;
  readonly fix?: Sentence;
}

/** The groups that findings are shown in, in this order. */
export const ruleGroups = ["identity", "structure", "redThread", "tags", "universalDesign", "publishing"] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** How much a rule weighs, or that it is switched off. */
export type Weight = FindingLevel | "off";

/** What is found at a line, by the line's index in `Lines.all`. */
export type FoundAtLine = Found & { readonly line: number };

/**
 * What a rule finds at paragraphs by looking at each and at those around it. Lines are told by their index in
 * `Lines.all`, as a range without its end. A change then costs the paragraphs it reaches, and no others; whatever else of
 * the context is looked at makes the rule look at all of them anew when that is another.
 */
export interface LineRule {
  /** What is found at these lines, in their order; the same whatever other lines are asked for with them. */
  find(context: RuleContext, from: number, end: number): Iterable<FoundAtLine>;
  /** The lines at which something else may be found once these have changed; these among them. */
  reach(context: RuleContext, from: number, end: number): { readonly from: number; readonly end: number };
}

/** One rule: how much it weighs, how it finds, and how its findings are said. */
export interface Rule {
  /** As findings and the municipality's settings name it; never changed once it is in use. */
  readonly name: string;
  readonly group: RuleGroup;
  /** The same for all kinds of plan, or by kind; a plan of no kind is as the others. */
  readonly levels: Weight | (Readonly<Partial<Record<PlanKind, Weight>>> & { readonly others: Weight });
  /** Set where it looks at what is decided at publishing, and finds nothing before. */
  readonly aboutDecision?: true;
  /** Set where it looks at what a document read in part does not have (`Document.partial`): then it waits. */
  readonly needsWhole?: true;
  /** What it finds at single paragraphs, before all else it finds. */
  readonly atLines?: LineRule;
  /** What it finds besides. Run anew only when something it looked at is another than it was. */
  find?(context: RuleContext): Iterable<Found>;
  /** The paragraph of law it rests on; null where it rests on good planning only. */
  readonly law: Law | null | ((facts: Facts) => Law | null);
  readonly words: Said<RuleWords>;
}
