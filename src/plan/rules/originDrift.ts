import { driftOf } from "../drift.ts";
import { originRegister } from "../originRegister.ts";
import { atElement } from "./atElement.ts";
import { byReason } from "./byReason.ts";
import type { Rule } from "./rule.ts";

/**
 * What is fetched says the same as its origin.
 * Bad: the samfunnsdel says "innen 2030", the temaplan that fetched the goal "innen 2035".
 * Good: the same words; or other words, with a reason given for keeping them.
 * Why: a goal that says different things in different plans cannot be followed up.
 * Fix: the origin's words as they are in the register now.
 */
export const originDrift: Rule = {
  name: "origin-drift",
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
      if (element.origin === null || element.origin.ownReason !== null) continue;
      const drift = driftOf(element, register);
      if (drift === null) continue;
      const from = originRegister(element.origin, register)?.plans.find(({ id }) => id === drift.now.plan);
      yield {
        ...atElement(element, { reason: drift.changed, plan: from?.title ?? drift.now.plan, now: drift.now.title }),
        fix: {
          type: "updateFromOrigin",
          element: element.id,
          title: drift.title,
          text: drift.text,
          version: drift.now.version,
        },
      };
    }
  },
  law: { law: "pbl", paragraph: "11-3" },
  words: {
    nb: {
      title: "Avvik fra opphavet",
      what: byReason({
        origin: ({ thing, of }) =>
          `${thing} er endret i «${of("plan")}» etter hentingen. Der står det nå: «${of("now")}».`,
        here: ({ thing, of }) => `${thing} har andre ord enn opphavet i «${of("plan")}»: «${of("now")}».`,
        both: ({ thing, of }) => `${thing} er endret både her og i «${of("plan")}», der det nå står: «${of("now")}».`,
      }),
      why: "Den røde tråden holder bare når planene sier det samme. Ulike ord blir ulik oppfølging.",
      mend: "Oppdater fra opphavet, behold egne ord med en begrunnelse, eller slipp opphavet.",
      fix: "Oppdater fra opphavet",
    },
    nn: {
      title: "Avvik frå opphavet",
      what: byReason({
        origin: ({ thing, of }) =>
          `${thing} er endra i «${of("plan")}» etter hentinga. Der står det no: «${of("now")}».`,
        here: ({ thing, of }) => `${thing} har andre ord enn opphavet i «${of("plan")}»: «${of("now")}».`,
        both: ({ thing, of }) => `${thing} er endra både her og i «${of("plan")}», der det no står: «${of("now")}».`,
      }),
      why: "Den raude tråden held berre når planane seier det same. Ulike ord blir ulik oppfølging.",
      mend: "Oppdater frå opphavet, behald eigne ord med ei grunngiving, eller slepp opphavet.",
      fix: "Oppdater frå opphavet",
    },
    en: {
      title: "Drift from the origin",
      what: byReason({
        origin: ({ thing, of }) =>
          `${thing} has been changed in “${of("plan")}” since it was fetched. It now says: “${of("now")}”.`,
        here: ({ thing, of }) => `${thing} has other words than its origin in “${of("plan")}”: “${of("now")}”.`,
        both: ({ thing, of }) =>
          `${thing} has been changed both here and in “${of("plan")}”, which now says: “${of("now")}”.`,
      }),
      why: "The red thread only holds while the plans say the same. Different words lead to different follow-up.",
      mend: "Update from the origin, keep your own words with a reason, or let go of the origin.",
      fix: "Update from the origin",
    },
  },
};
