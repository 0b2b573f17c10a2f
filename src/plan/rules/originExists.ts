import type { Origin } from "../element.ts";
import { originNow } from "../originNow.ts";
import { originRegister, type Sources } from "../originRegister.ts";
import { originWithdrawn } from "../originWithdrawn.ts";
import type { Register } from "../register.ts";
import { atElement } from "./atElement.ts";
import { byReason } from "./byReason.ts";
import type { Rule } from "./rule.ts";

/**
 * What is fetched comes from something that is in the register and still in force.
 * Bad: a goal fetched from a plan that has been replaced since.
 * Good: fetched from the plan in force.
 * Why: the lower plan would follow up what the council no longer wants.
 */
export const originExists: Rule = {
  name: "origin-exists",
  group: "redThread",
  levels: {
    samfunnsdel: "error",
    kommunedelplan: "error",
    handlingsdel: "error",
    others: "warning",
  },
  *find({ plan, register }) {
    if (register === null) return;
    for (const element of plan.elements) {
      const { origin } = element;
      const sources = origin && originRegister(origin, register);
      // Of another municipality's register that has not been asked for nothing is known.
      if (origin === null || sources === null) continue;
      const reason = faultOf(origin, sources, register);
      if (reason !== null) {
        const from = sources.plans.find(({ id }) => id === origin.plan);
        yield atElement(element, { reason, plan: from?.title ?? origin.plan });
      }
    }
  },
  law: { law: "pbl", paragraph: "11-3" },
  words: {
    nb: {
      title: "Opphav som ikke gjelder",
      what: byReason({
        notInForce: ({ thing, of }) => `${thing} er hentet fra «${of("plan")}», som ikke gjelder.`,
        planGone: ({ thing, of }) =>
          `${thing} er hentet fra en plan som ikke finnes i planregisteret («${of("plan")}»).`,
        elementGone: ({ theThing, of }) => `Opphavet til ${theThing} finnes ikke lenger i «${of("plan")}».`,
      }),
      why: "Planen skal følge opp det kommunestyret har vedtatt, og leserne skal kunne gå tilbake til opphavet.",
      mend: "Hent på nytt fra planen som gjelder, eller slipp opphavet og la teksten være planens egen.",
    },
    nn: {
      title: "Opphav som ikkje gjeld",
      what: byReason({
        notInForce: ({ thing, of }) => `${thing} er henta frå «${of("plan")}», som ikkje gjeld.`,
        planGone: ({ thing, of }) =>
          `${thing} er henta frå ein plan som ikkje finst i planregisteret («${of("plan")}»).`,
        elementGone: ({ theThing, of }) => `Opphavet til ${theThing} finst ikkje lenger i «${of("plan")}».`,
      }),
      why: "Planen skal følgje opp det kommunestyret har vedteke, og lesarane skal kunne gå tilbake til opphavet.",
      mend: "Hent på nytt frå planen som gjeld, eller slepp opphavet og la teksten vere planen sin eigen.",
    },
    en: {
      title: "Origins that do not hold",
      what: byReason({
        notInForce: ({ thing, of }) => `${thing} is fetched from “${of("plan")}”, which is not in force.`,
        planGone: ({ thing, of }) => `${thing} is fetched from a plan that is not in the register (“${of("plan")}”).`,
        elementGone: ({ theThing, of }) => `The origin of ${theThing} is no longer in “${of("plan")}”.`,
      }),
      why: "The plan is to follow up what the council has adopted, and readers must be able to go back to the origin.",
      mend: "Fetch it again from the plan in force, or let go of the origin and let the text be the plan's own.",
    },
  },
};

function faultOf(
  origin: Origin,
  { plans }: Sources,
  register: Register,
): "planGone" | "elementGone" | "notInForce" | null {
  const plan = plans.find(({ id }) => id === origin.plan);
  if (plan === undefined) return "planGone";
  // One that has been taken back is found by origin-withdrawn.
  if (originWithdrawn(origin, register)) return null;
  // One that stands in a proposal, and was fetched from it on purpose, is found by origin-not-adopted.
  if (originNow(origin, register) !== undefined) return null;
  const stands = plan.inForce !== null || plan.proposed !== null || plan.state === "adopted";
  return stands ? "elementGone" : "notInForce";
}
