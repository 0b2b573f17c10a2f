import { actionKinds } from "../element.ts";
import { atElement, elementsOf, leadsTo } from "./atElement.ts";
import type { Rule } from "./rule.ts";

/**
 * An action (measure, assignment, investment, climate measure) has a goal.
 * Bad: a list of measures that says what is to be done and not what for.
 * Good: the measure under a goal, or under a strategy that stands under one.
 * Why: the handlingsdel sets the samfunnsdel's goals into work within the budget (pbl § 11-3).
 */
export const actionHasGoal: Rule = {
  name: "action-has-goal",
  group: "structure",
  levels: {
    samfunnsdel: "warning",
    kommunedelplan: "warning",
    handlingsdel: "error",
    others: "advice",
  },
  *find(context) {
    for (const action of elementsOf(context, actionKinds)) {
      if (!leadsTo(context, action, "goal")) yield atElement(action);
    }
  },
  law: { law: "pbl", paragraph: "11-3" },
  words: {
    nb: {
      title: "Handlinger uten mål",
      what: ({ thing }) => `${thing} hører ikke til noe mål.`,
      why: "Handlingene skal følge opp kommunens mål. Når målet mangler, kan ingen se om handlingen virker eller bør prioriteres.",
      mend: "Flytt den inn under målet eller strategien, velg målet som overordnet, eller hent målet fra en høyere plan.",
    },
    nn: {
      title: "Handlingar utan mål",
      what: ({ thing }) => `${thing} høyrer ikkje til noko mål.`,
      why: "Handlingane skal følgje opp måla til kommunen. Når målet manglar, kan ingen sjå om handlinga verkar eller bør prioriterast.",
      mend: "Flytt ho inn under målet eller strategien, vel målet som overordna, eller hent målet frå ein høgare plan.",
    },
    en: {
      title: "Actions without a goal",
      what: ({ thing }) => `${thing} belongs to no goal.`,
      why: "Actions follow up the municipality's goals. Without a goal nobody can see whether the action works or comes first.",
      mend: "Move it under its goal or strategy, choose the goal as its parent, or fetch the goal from a higher plan.",
    },
  },
};
