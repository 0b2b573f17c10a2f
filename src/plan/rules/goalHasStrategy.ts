import { atElement, elementsOf } from "./atElement.ts";
import type { Rule } from "./rule.ts";

/**
 * A goal has a strategy.
 * Bad: a goal with nothing under it that says how it is to be reached.
 * Good: the goal followed by at least one strategy; or, of a goal with sub-goals, each sub-goal by one.
 * Why: the samfunnsdel is to give goals and the strategies for reaching them (pbl § 11-2).
 */
export const goalHasStrategy: Rule = {
  name: "goal-has-strategy",
  group: "structure",
  levels: {
    samfunnsdel: "error",
    kommunedelplan: "error",
    handlingsdel: "off",
    others: "advice",
  },
  *find(context) {
    for (const goal of elementsOf(context, ["goal"])) {
      const under = context.under.get(goal.id) ?? [];
      const followedUp = under.some(({ kind }) => kind === "strategy" || kind === "goal");
      if (!followedUp) yield atElement(goal);
    }
  },
  law: { law: "pbl", paragraph: "11-2" },
  words: {
    nb: {
      title: "Mål uten strategi",
      what: ({ thing }) => `${thing} har ingen strategi.`,
      why: "En plan skal si både hvor kommunen vil og hvordan den skal komme dit. Et mål uten strategi blir ikke fulgt opp.",
      mend: "Merk strategien som står under målet, eller skriv en. Står strategien et annet sted i planen, velger du dette målet som overordnet.",
    },
    nn: {
      title: "Mål utan strategi",
      what: ({ thing }) => `${thing} har ingen strategi.`,
      why: "Ein plan skal seie både kvar kommunen vil og korleis han skal kome dit. Eit mål utan strategi blir ikkje følgt opp.",
      mend: "Merk strategien som står under målet, eller skriv ein. Står strategien ein annan stad i planen, vel du dette målet som overordna.",
    },
    en: {
      title: "Goals without a strategy",
      what: ({ thing }) => `${thing} has no strategy.`,
      why: "A plan is to say both where the municipality is going and how it will get there. A goal without a strategy is not followed up.",
      mend: "Tag the strategy that stands under the goal, or write one. If the strategy stands elsewhere in the plan, choose this goal as its parent.",
    },
  },
};
