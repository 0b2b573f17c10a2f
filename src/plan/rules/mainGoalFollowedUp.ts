import type { RegisteredElement } from "../register.ts";
import { atElement } from "./atElement.ts";
import { byReason } from "./byReason.ts";
import type { Rule } from "./rule.ts";

/**
 * What this plan takes up of a higher plan in force, it follows up whole; a proposal asks nothing.
 * Bad: the main goal is fetched, and one of its three sub-goals is neither fetched nor answered; or
 * the register says the plan follows a higher one, and nothing is fetched from it.
 * Good: every goal under what is fetched is fetched too, or has something here that comes from it.
 * Why: the samfunnsdel is the ground for the municipality's other plans (pbl § 11-3).
 */
export const mainGoalFollowedUp: Rule = {
  name: "main-goal-followed-up",
  group: "redThread",
  levels: {
    samfunnsdel: "warning",
    kommunedelplan: "warning",
    handlingsdel: "warning",
    others: "advice",
  },
  *find({ plan, register }) {
    if (register === null || plan.registered === null) return;
    const fetched = new Map(
      plan.elements.flatMap((element) =>
        element.origin === null || element.origin.municipality !== undefined
          ? []
          : [[`${element.origin.plan} ${element.origin.element}`, element] as const],
      ),
    );
    for (const higher of plan.registered.higher) {
      const title = register.plans.find(({ id }) => id === higher)?.title ?? higher;
      const theirs = register.elements.filter((one) => one.plan === higher);
      const isFetched = ({ id }: RegisteredElement): boolean => fetched.has(`${higher} ${id}`);
      if (theirs.some(({ kind }) => kind === "goal") && !theirs.some(isFetched)) {
        yield { where: { type: "document" }, detail: { reason: "nothing", plan: title, title } };
      }
      for (const goal of theirs) {
        const over = goal.under === null ? undefined : fetched.get(`${higher} ${goal.under}`);
        if (goal.kind !== "goal" || over === undefined || isFetched(goal)) continue;
        const answered = theirs.some((below) => below.under === goal.id && isFetched(below));
        if (!answered) yield atElement(over, { reason: "goal", plan: title, missing: goal.title });
      }
    }
  },
  law: { law: "pbl", paragraph: "11-3" },
  words: {
    nb: {
      title: "Overordnede mål som ikke er fulgt opp",
      what: byReason({
        goal: ({ theThing, of }) =>
          `«${of("missing")}», som i «${of("plan")}» står under ${theThing}, er ikke fulgt opp her.`,
        nothing: ({ of }) => `Planen bygger på «${of("plan")}», men ingenting er hentet derfra.`,
      }),
      why: "Samfunnsdelen skal legges til grunn for kommunens andre planer. Mål som ingen lavere plan tar opp, blir ikke til handling.",
      mend: byReason({
        goal: "Hent målet, eller godta funnet med en begrunnelse om det følges opp et annet sted.",
        nothing:
          "Hent målene planen følger opp. Gjelder planen ikke dem, ber du plankoordinatoren rette overordnet plan i registeret.",
      }),
    },
    nn: {
      title: "Overordna mål som ikkje er følgde opp",
      what: byReason({
        goal: ({ theThing, of }) =>
          `«${of("missing")}», som i «${of("plan")}» står under ${theThing}, er ikkje følgt opp her.`,
        nothing: ({ of }) => `Planen byggjer på «${of("plan")}», men ingenting er henta derfrå.`,
      }),
      why: "Samfunnsdelen skal leggjast til grunn for dei andre planane til kommunen. Mål som ingen lågare plan tek opp, blir ikkje til handling.",
      mend: byReason({
        goal: "Hent målet, eller godta funnet med ei grunngiving om det blir følgt opp ein annan stad.",
        nothing:
          "Hent måla planen følgjer opp. Gjeld planen ikkje dei, ber du plankoordinatoren rette overordna plan i registeret.",
      }),
    },
    en: {
      title: "Higher goals that are not followed up",
      what: byReason({
        goal: ({ theThing, of }) =>
          `“${of("missing")}”, which stands under ${theThing} in “${of("plan")}”, is not followed up here.`,
        nothing: ({ of }) => `The plan builds on “${of("plan")}”, but nothing is fetched from it.`,
      }),
      why: "The social part is the ground for the municipality's other plans. Goals that no lower plan takes up never turn into action.",
      mend: byReason({
        goal: "Fetch the goal, or accept the finding with a reason if it is followed up elsewhere.",
        nothing:
          "Fetch the goals this plan follows up. If it is not about them, ask the plan coordinator to put the higher plan right in the register.",
      }),
    },
  },
};
