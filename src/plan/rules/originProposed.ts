import { proposedChange } from "../proposedChange.ts";
import { sameWords } from "../sameWords.ts";
import { atElement } from "./atElement.ts";
import { byReason } from "./byReason.ts";
import type { Rule } from "./rule.ts";

/**
 * What is fetched from a plan in force is not about to be changed there.
 * Bad: the goal that is fetched has other words in the samfunnsdel that is on hearing, or is not in it.
 * Good: the proposal has the goal as it is.
 * Why: who knows it early can give input, and plan for what comes. What is proposed is not decided: this is advice.
 */
export const originProposed: Rule = {
  name: "origin-proposed",
  group: "redThread",
  levels: "advice",
  *find({ plan, register }) {
    if (register === null) return;
    for (const element of plan.elements) {
      const change = element.origin === null ? null : proposedChange(element.origin, register);
      if (change === null) continue;
      const { now, would, version, hearingDeadline } = change;
      yield atElement(element, {
        plan: change.plan.title,
        version,
        ...(hearingDeadline === null ? {} : { until: hearingDeadline }),
        ...(would === null
          ? { reason: "removed" }
          : { reason: "changed", would: sameWords(now, would, false) ? would.text : would.title }),
      });
    }
  },
  law: { law: "pbl", paragraph: "11-3" },
  words: {
    nb: {
      title: "Opphav som er foreslått endret",
      what: byReason({
        changed: ({ thing, of, has, date }) =>
          `${thing} er foreslått endret i «${of("plan")}», versjon ${of("version")}${has("until") ? `, på høring til og med ${date("until")}` : ""}. Forslaget sier: «${of("would")}».`,
        removed: ({ thing, of, has, date }) =>
          `${thing} er foreslått tatt ut av «${of("plan")}», i versjon ${of("version")}${has("until") ? `, på høring til og med ${date("until")}` : ""}.`,
      }),
      why: "Et forslag er ikke vedtatt. Det som gjelder, er fortsatt riktig å bygge på, men det kan bli endret.",
      mend: ({ has }) =>
        has("until")
          ? "Du trenger ikke gjøre noe nå. Gi innspill i høringen om forslaget ikke passer med denne planen."
          : "Du trenger ikke gjøre noe nå. Forslaget er bearbeidet etter høring og kan bli vedtatt.",
    },
    nn: {
      title: "Opphav som er føreslått endra",
      what: byReason({
        changed: ({ thing, of, has, date }) =>
          `${thing} er foreslått endra i «${of("plan")}», versjon ${of("version")}${has("until") ? `, på høyring til og med ${date("until")}` : ""}. Framlegget seier: «${of("would")}».`,
        removed: ({ thing, of, has, date }) =>
          `${thing} er foreslått teke ut av «${of("plan")}», i versjon ${of("version")}${has("until") ? `, på høyring til og med ${date("until")}` : ""}.`,
      }),
      why: "Eit framlegg er ikkje vedteke. Det som gjeld, er framleis rett å byggje på, men det kan bli endra.",
      mend: ({ has }) =>
        has("until")
          ? "Du treng ikkje gjere noko no. Gi innspel i høyringa om framlegget ikkje passar med denne planen."
          : "Du treng ikkje gjere noko no. Framlegget er omarbeidd etter høyring og kan bli vedteke.",
    },
    en: {
      title: "Origins proposed to be changed",
      what: byReason({
        changed: ({ thing, of, has, date }) =>
          `${thing} would be changed by a proposal for “${of("plan")}”, version ${of("version")}${has("until") ? `, on hearing until the end of ${date("until")}` : ""}. The proposal says: “${of("would")}”.`,
        removed: ({ thing, of, has, date }) =>
          `${thing} would be taken out by a proposal for “${of("plan")}”, version ${of("version")}${has("until") ? `, on hearing until the end of ${date("until")}` : ""}.`,
      }),
      why: "A proposal is not adopted. What is in force is still right to build on, but it may be changed.",
      mend: ({ has }) =>
        has("until")
          ? "You need not do anything now. Give input to the hearing if the proposal does not go with this plan."
          : "You need not do anything now. The proposal has been revised after its hearing and may be adopted.",
    },
  },
};
