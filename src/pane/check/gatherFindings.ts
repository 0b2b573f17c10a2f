import type { ParagraphPlace } from "../../document/blocks/document.ts";
import type { Finding } from "../../plan/finding.ts";
import type { Grouping } from "../words/checking.ts";
import type { Plan } from "../../plan/plan.ts";
import { findingLevels, type FindingLevel } from "../../plan/register.ts";
import { rules } from "../../plan/rules.ts";
import { ruleGroups, type RuleGroup } from "../../plan/rules/rule.ts";

/** What a group has in common. */
export type GroupOf =
  | { readonly by: "level"; readonly level: FindingLevel }
  /** An outermost section, by its heading. */
  | { readonly by: "section"; readonly heading: string }
  /** What stands before the first heading, and what stands nowhere. */
  | { readonly by: "beforeSections" | "document" }
  | { readonly by: "rule"; readonly group: RuleGroup }
  /** Whoever is responsible for the element it is about or stands in; null for nobody. */
  | { readonly by: "person"; readonly name: string | null }
  | { readonly by: "waived" };

/** Findings of one rule at one level: one line of the list. In document order, at least one. */
export interface LikeFindings {
  readonly key: string;
  readonly rule: string;
  readonly level: FindingLevel;
  readonly findings: readonly Finding[];
}

export interface FindingGroup {
  readonly key: string;
  readonly of: GroupOf;
  /** What stops publishing first; of one level in the order of the rules. */
  readonly lines: readonly LikeFindings[];
  readonly count: number;
}

const ruleOrder = new Map(rules.map(({ name }, index) => [name, index]));

/**
 * Puts findings into groups, and like ones into one line. Groups by level stand errors first, by section in document
 * order, by rule in the order of `ruleGroups`, by person by name with nobody last; what is waived always stands last.
 */
export function gatherFindings(plan: Plan, findings: readonly Finding[], grouping: Grouping): readonly FindingGroup[] {
  const groups = new Map<string, { readonly of: GroupOf; readonly order: string; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const { of, order } = finding.waived === null ? placeIn(plan, finding, grouping) : waivedGroup;
    const key = JSON.stringify(of);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { of, order, findings: [finding] });
    else group.findings.push(finding);
  }
  return [...groups]
    .sort(([, one], [, other]) => one.order.localeCompare(other.order, "nb", { numeric: true }))
    .map(([key, group]) => ({ key, of: group.of, lines: linesOf(group.findings), count: group.findings.length }));
}

/** Where a finding is; null for the whole document. */
function placeOf({ where }: Finding): ParagraphPlace | null {
  return where.type === "document" ? null : where.at;
}

function linesOf(findings: readonly Finding[]): readonly LikeFindings[] {
  const lines = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.level} ${finding.rule}`;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [finding]);
    else line.push(finding);
  }
  return [...lines]
    .map(([key, alike]) => {
      const [{ rule, level } = { rule: "", level: "advice" as const }] = alike;
      return { key, rule, level, findings: alike.sort((one, other) => (placeOf(one) ?? -1) - (placeOf(other) ?? -1)) };
    })
    .sort(
      (one, other) =>
        findingLevels.indexOf(one.level) - findingLevels.indexOf(other.level) ||
        (ruleOrder.get(one.rule) ?? rules.length) - (ruleOrder.get(other.rule) ?? rules.length),
    );
}

interface Placed {
  readonly of: GroupOf;
  /** Groups are sorted by it. */
  readonly order: string;
}

const waivedGroup: Placed = { of: { by: "waived" }, order: "9" };

function placeIn(plan: Plan, finding: Finding, grouping: Grouping): Placed {
  switch (grouping) {
    case "level":
      return { of: { by: "level", level: finding.level }, order: `1 ${findingLevels.indexOf(finding.level)}` };
    case "rule": {
      const group = rules.find(({ name }) => name === finding.rule)?.group ?? "publishing";
      return { of: { by: "rule", group }, order: `1 ${ruleGroups.indexOf(group)}` };
    }
    case "section": {
      const at = placeOf(finding);
      if (at === null) return { of: { by: "document" }, order: "0" };
      const section = outermostSection(plan, at);
      return section === null
        ? { of: { by: "beforeSections" }, order: "1" }
        : { of: { by: "section", heading: section.heading }, order: `2 ${section.at}` };
    }
    case "person": {
      const name = responsibleFor(plan, finding);
      return { of: { by: "person", name }, order: name === null ? "3" : `2 ${name}` };
    }
  }
}

function outermostSection(plan: Plan, at: ParagraphPlace): { readonly heading: string; readonly at: number } | null {
  let found: { readonly heading: string; readonly at: number; readonly level: number } | null = null;
  for (const line of plan.outline) {
    if (line.type !== "heading" || line.level === 0 || line.at > at || line.last < at) continue;
    if (found !== null && found.level <= line.level) continue;
    const heading = line.number === null ? line.text : `${line.number} ${line.text}`;
    found = { heading, at: line.at, level: line.level };
  }
  return found;
}

/** Who is responsible for the element a finding is about, else for the innermost it stands in that has somebody. */
function responsibleFor(plan: Plan, finding: Finding): string | null {
  const { where } = finding;
  if (where.type === "element") {
    const own = plan.elements.find(({ id }) => id === where.element)?.responsible?.trim();
    if (own) return own;
  }
  const at = placeOf(finding);
  if (at === null) return null;
  const around = plan.elements.filter(
    ({ first, last, responsible }) => first <= at && last >= at && responsible?.trim(),
  );
  return around.at(-1)?.responsible?.trim() ?? null;
}
