import type { ParagraphPlace } from "../document/blocks/document.ts";
import type { FindingLevel } from "./register.ts";

/** The rules, each one file in `plan/rules/`; names as the reader of a report meets them. */
export type RuleName =
  | "plan-is-registered"
  | "plan-kind-agrees"
  | "plan-language-set"
  | "base-version-current"
  | "required-chapter"
  | "goal-has-strategy"
  | "strategy-has-goal"
  | "action-has-goal"
  | "action-has-responsible"
  | "action-has-year"
  | "goal-has-sdg"
  | "sdg-link-exists"
  | "indicator-measurable"
  | "goal-is-a-state"
  | "strategy-is-a-direction"
  | "span-of-years"
  | "element-has-text"
  | "no-duplicate-element"
  | "origin-exists"
  | "origin-drift"
  | "main-goal-followed-up"
  | "tag-is-known"
  | "tag-is-unique"
  | "tag-not-lost"
  | "tag-not-crossed"
  | "tag-in-body"
  | "heading-levels"
  | "real-headings"
  | "real-lists"
  | "picture-has-alt"
  | "table-has-header"
  | "link-text-says-where"
  | "language-marked"
  | "no-open-revisions"
  | "no-open-comments"
  | "hidden-text"
  | "personal-data"
  | "personal-number"
  | "hearing-deadline"
  | "adoption-decision"
  | "unreadable-content";

/** Where a finding is: something the pane can go to. */
export type Where =
  | { readonly type: "document" }
  | { readonly type: "element"; readonly element: string; readonly at: ParagraphPlace }
  | { readonly type: "paragraph"; readonly at: ParagraphPlace }
  | { readonly type: "table"; readonly index: number; readonly at: ParagraphPlace }
  | { readonly type: "picture"; readonly index: number; readonly at: ParagraphPlace }
  | { readonly type: "control"; readonly control: number; readonly at: ParagraphPlace | null };

/**
 * What one press in the pane would do to mend it. The pane knows how to do each; a finding without
 * a fix is mended by going there.
 */
export type Fix =
  | { readonly type: "setHeadingLevel"; readonly at: ParagraphPlace; readonly level: number }
  | { readonly type: "makeHeading"; readonly at: ParagraphPlace; readonly level: number }
  | { readonly type: "markHeaderRow"; readonly table: number }
  | { readonly type: "updateFromOrigin"; readonly element: string; readonly title: string; readonly text: string }
  | { readonly type: "renewTagId"; readonly control: number }
  | { readonly type: "removeTag"; readonly control: number }
  | { readonly type: "setRecord"; readonly kind?: string; readonly language?: string }
  | { readonly type: "dropSdg"; readonly element: string; readonly sdg: string };

/** Something that may be wrong with a plan. Data; its sentence is made last by `sayFinding`. */
export interface Finding {
  readonly rule: RuleName;
  readonly level: FindingLevel;
  readonly where: Where;
  readonly detail: Readonly<Record<string, string | number>>;
  readonly fix: Fix | null;
  /** The reviewer's waiver that stands for it; waived findings do not count. */
  readonly waived: { readonly reason: string; readonly by: string } | null;
}

/** A finding said to a reader. `law` is the paragraph it rests on, with its address at lovdata.no. */
export interface SaidFinding {
  readonly what: string;
  readonly why: string;
  readonly mend: string;
  readonly law: { readonly name: string; readonly address: string } | null;
  /** What the button says, where there is a one-press fix. */
  readonly fix: string | null;
}

/** What tells a finding from the others in a list, also after the document has been read again. */
export function findingKey({ rule, where, detail }: Finding): string {
  return JSON.stringify([rule, where, detail]);
}
