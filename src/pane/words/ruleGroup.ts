import type { RuleName } from "../../plan/finding.ts";

/** The groups that findings are shown in, in this order. */
export type RuleGroup = "identity" | "structure" | "redThread" | "tags" | "universalDesign" | "publishing";

export const ruleGroups: readonly RuleGroup[] = [
  "identity",
  "structure",
  "redThread",
  "tags",
  "universalDesign",
  "publishing",
];

/** The group each rule's findings are shown in. */
export const ruleGroup: Readonly<Record<RuleName, RuleGroup>> = {
  "plan-is-registered": "identity",
  "plan-kind-agrees": "identity",
  "plan-language-set": "identity",
  "base-version-current": "identity",
  "required-chapter": "structure",
  "goal-has-strategy": "structure",
  "strategy-has-goal": "structure",
  "action-has-goal": "structure",
  "action-has-responsible": "structure",
  "action-has-year": "structure",
  "goal-has-sdg": "structure",
  "sdg-link-exists": "structure",
  "indicator-measurable": "structure",
  "goal-is-a-state": "structure",
  "strategy-is-a-direction": "structure",
  "span-of-years": "structure",
  "element-has-text": "structure",
  "no-duplicate-element": "structure",
  "origin-exists": "redThread",
  "origin-drift": "redThread",
  "main-goal-followed-up": "redThread",
  "tag-is-known": "tags",
  "tag-is-unique": "tags",
  "tag-not-lost": "tags",
  "tag-not-crossed": "tags",
  "tag-in-body": "tags",
  "heading-levels": "universalDesign",
  "real-headings": "universalDesign",
  "real-lists": "universalDesign",
  "picture-has-alt": "universalDesign",
  "table-has-header": "universalDesign",
  "link-text-says-where": "universalDesign",
  "language-marked": "universalDesign",
  "no-open-revisions": "publishing",
  "no-open-comments": "publishing",
  "hidden-text": "publishing",
  "personal-data": "publishing",
  "personal-number": "publishing",
  "hearing-deadline": "publishing",
  "adoption-decision": "publishing",
  "unreadable-content": "publishing",
};
