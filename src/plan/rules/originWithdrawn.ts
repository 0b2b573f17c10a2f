import { originRegister } from "../originRegister.ts";
import { originWithdrawn as isWithdrawn } from "../originWithdrawn.ts";
import { atElement } from "./atElement.ts";
import type { Rule } from "./rule.ts";

/**
 * What is fetched comes from a version that stands.
 * Bad: a goal fetched from a proposal that has been withdrawn since.
 * Good: the same goal fetched again from the version in force.
 * Why: nobody stands behind what has been withdrawn.
 */
export const originWithdrawn: Rule = {
  name: "origin-withdrawn",
  group: "redThread",
  levels: "warning",
  *find({ plan, register }) {
    if (register === null) return;
    for (const element of plan.elements) {
      const { origin } = element;
      if (origin === null || !isWithdrawn(origin, register)) continue;
      const from = originRegister(origin, register)?.plans.find(({ id }) => id === origin.plan);
      yield atElement(element, { plan: from?.title ?? origin.plan, version: origin.version });
    }
  },
  law: { law: "pbl", paragraph: "11-3" },
  words: {
    nb: {
      title: "Hentet fra noe som er trukket tilbake",
      what: ({ thing, of }) =>
        `${thing} er hentet fra versjon ${of("version")} av «${of("plan")}», som er trukket tilbake.`,
      why: "Ingen står bak det som er trukket tilbake, og leserne kan ikke gå tilbake til det.",
      mend: "Hent på nytt fra det som gjelder, eller slipp opphavet og la teksten være planens egen.",
    },
    nn: {
      title: "Henta frå noko som er trekt tilbake",
      what: ({ thing, of }) =>
        `${thing} er henta frå versjon ${of("version")} av «${of("plan")}», som er trekt tilbake.`,
      why: "Ingen står bak det som er trekt tilbake, og lesarane kan ikkje gå tilbake til det.",
      mend: "Hent på nytt frå det som gjeld, eller slepp opphavet og la teksten vere planen sin eigen.",
    },
    en: {
      title: "Fetched from what has been withdrawn",
      what: ({ thing, of }) =>
        `${thing} is fetched from version ${of("version")} of “${of("plan")}”, which has been withdrawn.`,
      why: "Nobody stands behind what has been withdrawn, and readers cannot go back to it.",
      mend: "Fetch it again from what is in force, or let go of the origin and let the text be the plan's own.",
    },
  },
};
