import { byReason } from "./byReason.ts";
import type { Rule } from "./rule.ts";

/**
 * A draft after hearing comes after a hearing whose deadline has passed.
 * Bad: published as a draft after hearing while input may still be given.
 * Good: published when the deadline has passed and the input has been considered.
 * Why: whoever has been asked for input until a day has until that day (pbl § 5-2, and § 11-14 for plans under chapter 11).
 * That the register knows of no hearing is never more than advice: it may have been held before the plan was entered.
 */
export const hearingOver: Rule = {
  name: "hearing-over",
  group: "publishing",
  aboutDecision: true,
  levels: "error",
  *find({ decision, plan }) {
    if (decision?.kind !== "afterHearing" || plan.registered === null) return;
    const { state, hearingDeadline } = plan.registered;
    const where = { type: "document" } as const;
    if (state !== "hearing" && state !== "afterHearing")
      yield { where, detail: { reason: "noHearing" }, atMost: "advice" };
    else if (hearingDeadline !== null && decision.date <= hearingDeadline)
      yield { where, detail: { reason: "open", deadline: hearingDeadline }, atLeast: "error" };
  },
  law: ({ of }) => (of("reason") === "open" ? { law: "pbl", paragraph: "11-14" } : null),
  words: {
    nb: {
      title: "Utkast etter høring",
      what: byReason({
        open: ({ date }) => `Høringen er ikke over: fristen for innspill er ${date("deadline")}.`,
        noHearing: "Planregisteret kjenner ingen høring av denne planen.",
      }),
      why: byReason({
        open: "Alle har fått vite at de kan gi innspill til fristen går ut. Utkastet skal bygge på alle innspillene.",
        noHearing:
          "Et utkast etter høring sier hva som er endret siden høringen. Leserne finner ingen høring å se det mot.",
      }),
      mend: byReason({
        open: "Vent med utkastet til fristen er ute. Vis det i en forhåndsvisning til da.",
        noHearing: "Legg planen ut på høring først, hvis den ikke har vært på høring.",
      }),
    },
    nn: {
      title: "Utkast etter høyring",
      what: byReason({
        open: ({ date }) => `Høyringa er ikkje over: fristen for innspel er ${date("deadline")}.`,
        noHearing: "Planregisteret kjenner inga høyring av denne planen.",
      }),
      why: byReason({
        open: "Alle har fått vite at dei kan gi innspel til fristen går ut. Utkastet skal byggje på alle innspela.",
        noHearing:
          "Eit utkast etter høyring seier kva som er endra sidan høyringa. Lesarane finn inga høyring å sjå det mot.",
      }),
      mend: byReason({
        open: "Vent med utkastet til fristen er ute. Vis det i ei førehandsvising til då.",
        noHearing: "Legg planen ut på høyring først, dersom han ikkje har vore på høyring.",
      }),
    },
    en: {
      title: "Draft after hearing",
      what: byReason({
        open: ({ date }) => `The hearing is not over: the deadline for input is ${date("deadline")}.`,
        noHearing: "The register knows of no hearing of this plan.",
      }),
      why: byReason({
        open: "Everyone has been told that they may give input until the deadline. The draft is to build on all of it.",
        noHearing:
          "A draft after hearing tells what has changed since the hearing. Readers find no hearing to hold it against.",
      }),
      mend: byReason({
        open: "Wait with the draft until the deadline has passed. Show it in a preview until then.",
        noHearing: "Publish the plan for hearing first, if it has not been on hearing.",
      }),
    },
  },
};
