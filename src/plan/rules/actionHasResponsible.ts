import { actionKinds } from "../element.ts";
import { atElement, elementsOf } from "./atElement.ts";
import type { Rule } from "./rule.ts";

/**
 * An action has someone responsible.
 * Bad: "Bygge gang- og sykkelvei" and nobody to do it.
 * Good: the same with "Kommunalteknikk" as responsible.
 * Why: what is everybody's task is done by nobody.
 */
export const actionHasResponsible: Rule = {
  name: "action-has-responsible",
  group: "structure",
  levels: {
    samfunnsdel: "warning",
    kommunedelplan: "warning",
    handlingsdel: "error",
    others: "advice",
  },
  *find(context) {
    for (const action of elementsOf(context, actionKinds)) {
      if ((action.responsible ?? "").trim() === "") yield atElement(action);
    }
  },
  law: { law: "pbl", paragraph: "11-3" },
  words: {
    nb: {
      title: "Handlinger uten ansvarlig",
      what: ({ thing }) => `${thing} har ingen ansvarlig.`,
      why: "En handling som ingen har ansvar for, blir sjelden gjennomført, og kan ikke følges opp i budsjett og virksomhetsplan.",
      mend: "Fyll ut hvem som er ansvarlig: en virksomhet eller en rolle, helst ikke en person.",
    },
    nn: {
      title: "Handlingar utan ansvarleg",
      what: ({ thing }) => `${thing} har ingen ansvarleg.`,
      why: "Ei handling som ingen har ansvar for, blir sjeldan gjennomført, og kan ikkje følgjast opp i budsjett og verksemdsplan.",
      mend: "Fyll ut kven som er ansvarleg: ei verksemd eller ei rolle, helst ikkje ein person.",
    },
    en: {
      title: "Actions with nobody responsible",
      what: ({ thing }) => `${thing} has nobody responsible.`,
      why: "An action that is nobody's responsibility is seldom done, and cannot be followed up in budget and service plan.",
      mend: "Fill in who is responsible: a service or a role, rather than a person.",
    },
  },
};
