import type { RuleName } from "./finding.ts";
import type { FindingLevel, PlanKind, PlanKindSettings } from "./register.ts";

type Setting = FindingLevel | "off";

/** The groups whose levels differ: K is samfunnsdel and kommunedelplan, H handlingsdel, T temaplan and all others. */
type Group = "K" | "T" | "H";

const levels: Readonly<Record<RuleName, Readonly<Record<Group, Setting>>>> = {
  "plan-is-registered": { K: "error", T: "error", H: "error" },
  "plan-kind-agrees": { K: "error", T: "error", H: "error" },
  "plan-language-set": { K: "error", T: "error", H: "error" },
  "base-version-current": { K: "error", T: "error", H: "error" },

  "required-chapter": { K: "error", T: "warning", H: "error" },
  "goal-has-strategy": { K: "error", T: "advice", H: "off" },
  "strategy-has-goal": { K: "error", T: "warning", H: "off" },
  "action-has-goal": { K: "warning", T: "advice", H: "error" },
  "action-has-responsible": { K: "warning", T: "advice", H: "error" },
  "action-has-year": { K: "warning", T: "advice", H: "error" },
  "goal-has-sdg": { K: "error", T: "advice", H: "advice" },
  "sdg-link-exists": { K: "error", T: "error", H: "error" },
  "indicator-measurable": { K: "warning", T: "advice", H: "warning" },
  "goal-is-a-state": { K: "advice", T: "advice", H: "advice" },
  "strategy-is-a-direction": { K: "advice", T: "advice", H: "advice" },
  "span-of-years": { K: "off", T: "off", H: "error" },
  "element-has-text": { K: "error", T: "error", H: "error" },
  "no-duplicate-element": { K: "warning", T: "warning", H: "warning" },

  "origin-exists": { K: "error", T: "warning", H: "error" },
  "origin-drift": { K: "warning", T: "advice", H: "warning" },
  "main-goal-followed-up": { K: "warning", T: "advice", H: "warning" },

  "tag-is-known": { K: "error", T: "error", H: "error" },
  "tag-is-unique": { K: "error", T: "error", H: "error" },
  "tag-not-lost": { K: "error", T: "error", H: "error" },
  "tag-not-crossed": { K: "error", T: "error", H: "error" },
  "tag-in-body": { K: "error", T: "error", H: "error" },

  "heading-levels": { K: "error", T: "warning", H: "error" },
  "real-headings": { K: "warning", T: "warning", H: "warning" },
  "real-lists": { K: "warning", T: "warning", H: "warning" },
  "picture-has-alt": { K: "error", T: "error", H: "error" },
  "table-has-header": { K: "error", T: "warning", H: "error" },
  "link-text-says-where": { K: "warning", T: "warning", H: "warning" },
  "language-marked": { K: "warning", T: "warning", H: "warning" },

  "no-open-revisions": { K: "warning", T: "warning", H: "warning" },
  "no-open-comments": { K: "advice", T: "advice", H: "advice" },
  "hidden-text": { K: "advice", T: "advice", H: "advice" },
  "personal-data": { K: "advice", T: "advice", H: "advice" },
  "personal-number": { K: "error", T: "error", H: "error" },
  "hearing-deadline": { K: "error", T: "advice", H: "advice" },
  "adoption-decision": { K: "error", T: "warning", H: "error" },
  "unreadable-content": { K: "warning", T: "warning", H: "warning" },
};

/** Where one kind differs from its group, because its own paragraph of the law says so. */
const levelsOfKind: Readonly<Partial<Record<PlanKind, Readonly<Partial<Record<RuleName, Setting>>>>>> = {
  planprogram: { "hearing-deadline": "error" }, // pbl § 11-13: at least six weeks
  arealdel: { "hearing-deadline": "error" }, // pbl § 11-14: at least six weeks
  okonomiplan: { "span-of-years": "error" }, // kommuneloven § 14-4: at least four years
};

const groups: Readonly<Partial<Record<PlanKind, Group>>> = { samfunnsdel: "K", kommunedelplan: "K", handlingsdel: "H" };

/** A rule's level for a plan kind: the municipality's setting where it has one, else ours. A plan of no kind is as a temaplan. */
export function levelOf(rule: RuleName, kind: PlanKind | null, settings: PlanKindSettings | null): Setting {
  const own = settings?.levels[rule];
  if (own !== undefined) return own;
  if (kind === null) return levels[rule].T;
  return levelsOfKind[kind]?.[rule] ?? levels[rule][groups[kind] ?? "T"];
}
