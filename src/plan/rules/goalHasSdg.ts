import type { RuleContext } from "../ruleContext.ts";
import type { Element } from "../element.ts";
import { atElement, elementsOf } from "./atElement.ts";
import type { Rule } from "./rule.ts";

/**
 * A goal is linked to the UN's sustainable development goals.
 * Bad: a goal with no link, under none that has one.
 * Good: at least one goal or target linked, on the goal or on the main goal it stands under.
 * Why: the state expects municipalities to plan by them (pbl § 6-1, nasjonale forventninger).
 */
export const goalHasSdg: Rule = {
  name: "goal-has-sdg",
  group: "structure",
  levels: {
    samfunnsdel: "error",
    kommunedelplan: "error",
    others: "advice",
  },
  *find(context) {
    for (const goal of elementsOf(context, ["goal"])) {
      if (!isLinked(context, goal)) yield atElement(goal);
    }
  },
  law: { law: "pbl", paragraph: "6-1" },
  words: {
    nb: {
      title: "Mål uten bærekraftsmål",
      what: ({ thing }) => `${thing} er ikke knyttet til noe bærekraftsmål.`,
      why: "Staten venter at kommunene legger FNs bærekraftsmål til grunn for planleggingen (nasjonale forventninger). Koblingen viser sammenhengen til leserne.",
      mend: "Åpne målet og velg det bærekraftsmålet eller FN-delmålet det bidrar mest til. Ett er nok.",
    },
    nn: {
      title: "Mål utan berekraftsmål",
      what: ({ thing }) => `${thing} er ikkje knytt til noko berekraftsmål.`,
      why: "Staten ventar at kommunane legg berekraftsmåla til FN til grunn for planlegginga (nasjonale forventningar). Koplinga viser samanhengen til lesarane.",
      mend: "Opne målet og vel det berekraftsmålet eller FN-delmålet det bidreg mest til. Eitt er nok.",
    },
    en: {
      title: "Goals without an SDG",
      what: ({ thing }) => `${thing} is not linked to any sustainable development goal.`,
      why: "The state expects municipalities to plan by the UN's sustainable development goals. The link shows readers how things hang together.",
      mend: "Open the goal and choose the SDG or SDG target it does most for. One is enough.",
    },
  },
};

function isLinked(context: RuleContext, goal: Element): boolean {
  for (
    let one: Element | undefined = goal;
    one !== undefined;
    one = one.under === null ? undefined : context.elements.get(one.under)
  ) {
    if (one.sdgs.length > 0) return true;
  }
  return false;
}
