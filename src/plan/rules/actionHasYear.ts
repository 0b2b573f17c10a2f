import { actionKinds } from "../element.ts";
import { atElement, elementsOf } from "./atElement.ts";
import type { Rule } from "./rule.ts";

/**
 * An action has a year.
 * Bad: a measure that is to be done some day.
 * Good: a first year, a last year, or both.
 * Why: the handlingsdel is for the four coming years and is rolled every year; what has no year
 * cannot be rolled, nor put in a budget.
 */
export const actionHasYear: Rule = {
  name: "action-has-year",
  group: "structure",
  levels: {
    samfunnsdel: "warning",
    kommunedelplan: "warning",
    handlingsdel: "error",
    others: "advice",
  },
  *find(context) {
    for (const action of elementsOf(context, actionKinds)) {
      const { fromYear, toYear } = action;
      if (fromYear === null && toYear === null) yield atElement(action, { reason: "none" });
      else if (fromYear !== null && toYear !== null && fromYear > toYear) {
        yield atElement(action, { reason: "backwards", from: fromYear, to: toYear });
      }
    }
  },
  law: { law: "pbl", paragraph: "11-1" },
  words: {
    nb: {
      title: "Handlinger uten år",
      what: ({ thing, of }) =>
        of("reason") === "backwards"
          ? `${thing} slutter i ${of("to")}, men begynner først i ${of("from")}.`
          : `${thing} har ikke noe årstall.`,
      why: "Handlingsdelen viser hva som skal skje de neste fire årene. Uten år kan handlingen ikke inn i økonomiplan og budsjett.",
      mend: "Fyll ut fra og til år.",
    },
    nn: {
      title: "Handlingar utan år",
      what: ({ thing, of }) =>
        of("reason") === "backwards"
          ? `${thing} sluttar i ${of("to")}, men byrjar først i ${of("from")}.`
          : `${thing} har ikkje noko årstal.`,
      why: "Handlingsdelen viser kva som skal skje dei neste fire åra. Utan år kan handlinga ikkje inn i økonomiplan og budsjett.",
      mend: "Fyll ut frå og til år.",
    },
    en: {
      title: "Actions without a year",
      what: ({ thing, of }) =>
        of("reason") === "backwards"
          ? `${thing} ends in ${of("to")}, but does not begin until ${of("from")}.`
          : `${thing} has no year.`,
      why: "The action programme shows what is to happen in the next four years. Without a year the action cannot enter budgets.",
      mend: "Fill in the first and the last year.",
    },
  },
};
