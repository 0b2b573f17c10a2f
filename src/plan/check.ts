import { CheckCache } from "./checkCache.ts";
import type { Finding } from "./finding.ts";
import { levelOf } from "./levelOf.ts";
import type { Plan } from "./plan.ts";
import type { Decision } from "./publication.ts";
import { ruleContext } from "./ruleContext.ts";
import type { FindingLevel, Register } from "./register.ts";
import type { Found } from "./rules/rule.ts";
import { rules } from "./rules.ts";
import { waiverOf } from "./waive.ts";

/**
 * Checks a plan: every rule that the plan's kind and the municipality's settings have not switched
 * off, in the order of `rules`. `today` is YYYY-MM-DD as the planner's calendar has it. Without a
 * register (never signed in, or none kept) the rules that need one find nothing; without a decision
 * those about publishing find nothing. Of a document read in part, rules that need the rest find nothing. A finding that
 * a reviewer has waived is given, and says so. With the same `cache` from one check of a document to the next, and plans
 * built each with the one before (`buildPlan`), a check costs what has changed; what is found is the same without.
 */
export function check(
  plan: Plan,
  register: Register | null,
  today: string,
  decision: Decision | null,
  cache: CheckCache = new CheckCache(),
): readonly Finding[] {
  const context = ruleContext(plan, register, today, decision, cache.texts, cache.before);
  const findBy = cache.begin(context);
  return rules.flatMap((rule): Finding[] => {
    const level = levelOf(rule, context.kind, context.settings);
    if (level === "off" || (plan.document.partial === true && rule.needsWhole === true)) return [];
    return findBy(rule).map((found) => {
      const finding: Finding = {
        rule: rule.name,
        level: levelWithin(level, found),
        where: found.where,
        detail: found.detail,
        fix: found.fix ?? null,
        waived: null,
      };
      return { ...finding, waived: waiverOf(plan, context.lines, finding) };
    });
  });
}

/** Whether the finding stops publishing to hearing, after it, as adopted and as a correction. */
export function stops(finding: Finding): boolean {
  return finding.level === "error";
}

const order: readonly FindingLevel[] = ["advice", "warning", "error"];

function levelWithin(level: FindingLevel, { atMost = "error", atLeast = "advice" }: Found): FindingLevel {
  if (order.indexOf(level) > order.indexOf(atMost)) return atMost;
  return order.indexOf(level) < order.indexOf(atLeast) ? atLeast : level;
}
