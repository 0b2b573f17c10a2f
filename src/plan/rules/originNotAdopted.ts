import { originNow } from "../originNow.ts";
import { originRegister } from "../originRegister.ts";
import { atElement } from "./atElement.ts";
import type { Rule } from "./rule.ts";

/**
 * What is fetched is adopted where it comes from.
 * Bad: a goal fetched on purpose from the samfunnsdel that is on hearing, while it is on hearing.
 * Good: the same goal when the samfunnsdel has been adopted with it.
 * Why: the council may still decide otherwise.
 */
export const originNotAdopted: Rule = {
  name: "origin-not-adopted",
  group: "redThread",
  levels: {
    samfunnsdel: "warning",
    kommunedelplan: "warning",
    handlingsdel: "warning",
    others: "advice",
  },
  *find({ plan, register }) {
    if (register === null) return;
    for (const element of plan.elements) {
      if (element.origin === null) continue;
      const now = originNow(element.origin, register);
      if (now === undefined || now.inForce) continue;
      const from = originRegister(element.origin, register)?.plans.find(({ id }) => id === now.plan);
      yield atElement(element, { plan: from?.title ?? now.plan, version: now.version });
    }
  },
  law: { law: "pbl", paragraph: "11-3" },
  words: {
    nb: {
      title: "Hentet fra noe som ikke er vedtatt",
      what: ({ thing, of }) =>
        `${thing} er hentet fra et forslag til «${of("plan")}», versjon ${of("version")}, som ikke er vedtatt.`,
      why: "Kommunestyret kan vedta noe annet. Til da bygger planen på noe som ikke gjelder.",
      mend: "Vent med å vedta denne planen til forslaget er vedtatt, eller hent fra det som gjelder. Funnet faller bort når forslaget er vedtatt.",
    },
    nn: {
      title: "Henta frå noko som ikkje er vedteke",
      what: ({ thing, of }) =>
        `${thing} er henta frå eit framlegg til «${of("plan")}», versjon ${of("version")}, som ikkje er vedteke.`,
      why: "Kommunestyret kan vedta noko anna. Til då byggjer planen på noko som ikkje gjeld.",
      mend: "Vent med å vedta denne planen til framlegget er vedteke, eller hent frå det som gjeld. Funnet fell bort når framlegget er vedteke.",
    },
    en: {
      title: "Fetched from what is not adopted",
      what: ({ thing, of }) =>
        `${thing} is fetched from a proposal for “${of("plan")}”, version ${of("version")}, which is not adopted.`,
      why: "The council may decide otherwise. Until it has decided, the plan builds on something that is not in force.",
      mend: "Wait with adopting this plan until the proposal is adopted, or fetch from what is in force. The finding goes away when the proposal is adopted.",
    },
  },
};
