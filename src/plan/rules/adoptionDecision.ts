import { dayNumber } from "../days.ts";
import { byReason } from "./byReason.ts";
import type { Rule } from "./rule.ts";

/**
 * An adopted plan says when and in which case it was adopted, and only an adopted plan is corrected.
 * Bad: published as adopted with no case number, or with a date that has not come; a correction of
 * what nobody has adopted.
 * Good: 17 June 2026, case 45/26.
 * Why: the plan holds because the council has decided it (pbl § 11-15), and readers must be able to
 * find the decision.
 */
export const adoptionDecision: Rule = {
  name: "adoption-decision",
  group: "publishing",
  aboutDecision: true,
  levels: {
    samfunnsdel: "error",
    kommunedelplan: "error",
    handlingsdel: "error",
    others: "warning",
  },
  *find({ decision, today, plan }) {
    if (decision === null || (decision.kind !== "adopted" && decision.kind !== "correction")) return;
    const { adoptedOn, decisionNumber } = decision;
    const found = (reason: string) =>
      ({ where: { type: "document" }, detail: { reason, adoptedOn: adoptedOn ?? "" }, atLeast: "error" }) as const;
    if (decision.kind === "correction" && plan.registered !== null && plan.registered.adoptedOn === null)
      yield found("neverAdopted");
    if (adoptedOn === null || dayNumber(adoptedOn) === null) yield found("date");
    else if (adoptedOn > today) yield found("future");
    if (decisionNumber === null || decisionNumber.trim() === "") yield found("number");
  },
  law: { law: "pbl", paragraph: "11-15" },
  words: {
    nb: {
      title: "Opplysninger om vedtaket",
      what: byReason({
        date: "Vedtaksdatoen mangler.",
        future: ({ date }) => `Vedtaksdatoen, ${date("adoptedOn")}, er ikke kommet ennå.`,
        number: "Saksnummeret for vedtaket mangler.",
        neverAdopted: "Planen er ikke vedtatt ennå, så det er ingenting å rette.",
      }),
      why: "Planen gjelder fordi kommunestyret har vedtatt den. Leserne skal kunne finne vedtaket.",
      mend: byReason({
        date: "Fyll ut datoen fra møteboken.",
        future: "Rett datoen, eller vent med å publisere til planen er vedtatt.",
        number: "Fyll ut saksnummeret fra møteboken, for eksempel 45/26.",
        neverAdopted: "Velg Vedtatt plan når kommunestyret har vedtatt den.",
      }),
    },
    nn: {
      title: "Opplysningar om vedtaket",
      what: byReason({
        date: "Vedtaksdatoen manglar.",
        future: ({ date }) => `Vedtaksdatoen, ${date("adoptedOn")}, er ikkje komen enno.`,
        number: "Saksnummeret for vedtaket manglar.",
        neverAdopted: "Planen er ikkje vedteken enno, så det er ingenting å rette.",
      }),
      why: "Planen gjeld fordi kommunestyret har vedteke han. Lesarane skal kunne finne vedtaket.",
      mend: byReason({
        date: "Fyll ut datoen frå møteboka.",
        future: "Rett datoen, eller vent med å publisere til planen er vedteken.",
        number: "Fyll ut saksnummeret frå møteboka, til dømes 45/26.",
        neverAdopted: "Vel Vedteken plan når kommunestyret har vedteke han.",
      }),
    },
    en: {
      title: "Facts about the decision",
      what: byReason({
        date: "The date of adoption is missing.",
        future: ({ date }) => `The date of adoption, ${date("adoptedOn")}, has not come yet.`,
        number: "The case number of the decision is missing.",
        neverAdopted: "The plan has not been adopted yet, so there is nothing to correct.",
      }),
      why: "The plan holds because the council has adopted it. Readers must be able to find the decision.",
      mend: byReason({
        date: "Fill in the date from the council's minutes.",
        future: "Put the date right, or wait with publishing until the plan is adopted.",
        number: "Fill in the case number from the council's minutes, for instance 45/26.",
        neverAdopted: "Choose Adopted plan when the council has adopted it.",
      }),
    },
  },
};
