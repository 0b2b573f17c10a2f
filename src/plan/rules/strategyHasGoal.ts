import { atElement, elementsOf, leadsTo } from "./atElement.ts";
import type { Rule } from "./rule.ts";

/**
 * A strategy stands under a goal.
 * Bad: a strategy in a chapter of its own that no goal leads to.
 * Good: the strategy under its goal, or the goal chosen as its parent.
 * Why: the red thread: a way that leads to no goal cannot be weighed against others.
 */
export const strategyHasGoal: Rule = {
  name: "strategy-has-goal",
  group: "structure",
  levels: {
    samfunnsdel: "error",
    kommunedelplan: "error",
    handlingsdel: "off",
    others: "warning",
  },
  *find(context) {
    for (const strategy of elementsOf(context, ["strategy"])) {
      if (!leadsTo(context, strategy, "goal")) yield atElement(strategy);
    }
  },
  law: { law: "pbl", paragraph: "11-2" },
  words: {
    nb: {
      title: "Strategier uten mål",
      what: ({ thing }) => `${thing} hører ikke til noe mål.`,
      why: "Strategien skal vise veien til et mål. Uten mål vet ingen hva den er for.",
      mend: "Flytt strategien inn under målet, eller velg målet som overordnet.",
    },
    nn: {
      title: "Strategiar utan mål",
      what: ({ thing }) => `${thing} høyrer ikkje til noko mål.`,
      why: "Strategien skal vise vegen til eit mål. Utan mål veit ingen kva han er for.",
      mend: "Flytt strategien inn under målet, eller vel målet som overordna.",
    },
    en: {
      title: "Strategies without a goal",
      what: ({ thing }) => `${thing} belongs to no goal.`,
      why: "A strategy shows the way to a goal. Without one nobody knows what it is for.",
      mend: "Move the strategy under its goal, or choose the goal as its parent.",
    },
  },
};
