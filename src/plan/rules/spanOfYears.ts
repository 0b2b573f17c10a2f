import { byReason } from "./byReason.ts";
import type { Rule } from "./rule.ts";

const least = 4;

/**
 * A handlingsdel or økonomiplan covers four years from its first.
 * Bad: 2026–2028.
 * Good: 2026–2029.
 * Why: pbl § 11-1 fourth paragraph: the four coming years or more; kommuneloven § 14-4 likewise.
 */
export const spanOfYears: Rule = {
  name: "span-of-years",
  group: "structure",
  levels: {
    okonomiplan: "error", // kommuneloven § 14-4: at least four years
    handlingsdel: "error",
    others: "off",
  },
  *find({ plan: { registered }, kind }) {
    if (registered === null || kind === null) return;
    const { fromYear, toYear } = registered;
    const found = (detail: Readonly<Record<string, string | number>>) =>
      ({ where: { type: "document" }, detail: { planKind: kind, ...detail } }) as const;
    if (fromYear === null || toYear === null) yield found({ reason: "none" });
    else if (toYear - fromYear + 1 < least) {
      yield found({
        reason: "short",
        from: fromYear,
        to: toYear,
        years: Math.max(toYear - fromYear + 1, 0),
        needed: fromYear + least - 1,
      });
    }
  },
  law: ({ of }) =>
    of("planKind") === "okonomiplan" ? { law: "koml", paragraph: "14-4" } : { law: "pbl", paragraph: "11-1" },
  words: {
    nb: {
      title: "År planen dekker",
      what: byReason({
        none: "Planregisteret sier ikke hvilke år planen gjelder for.",
        short: ({ of }) => `Planen gjelder for ${of("from")}–${of("to")}, det vil si ${of("years")} år.`,
      }),
      why: "Den skal vise hvordan kommunens planer følges opp de fire neste årene eller mer.",
      mend: byReason({
        none: "Be plankoordinatoren fylle ut fra og til år i planregisteret.",
        short: ({ of }) =>
          `La planen gjelde til og med ${of("needed")}, og be plankoordinatoren rette årene i planregisteret.`,
      }),
    },
    nn: {
      title: "År planen dekkjer",
      what: byReason({
        none: "Planregisteret seier ikkje kva år planen gjeld for.",
        short: ({ of }) => `Planen gjeld for ${of("from")}–${of("to")}, det vil seie ${of("years")} år.`,
      }),
      why: "Han skal vise korleis planane til kommunen blir følgde opp dei fire neste åra eller meir.",
      mend: byReason({
        none: "Be plankoordinatoren fylle ut frå og til år i planregisteret.",
        short: ({ of }) =>
          `La planen gjelde til og med ${of("needed")}, og be plankoordinatoren rette åra i planregisteret.`,
      }),
    },
    en: {
      title: "Years the plan covers",
      what: byReason({
        none: "The register does not say which years the plan is for.",
        short: ({ of }) => `The plan is for ${of("from")}–${of("to")}, that is ${of("years")} years.`,
      }),
      why: "It is to show how the municipality's plans are followed up in the next four years or more.",
      mend: byReason({
        none: "Ask the plan coordinator to fill in the first and last year in the register.",
        short: ({ of }) =>
          `Let the plan run to the end of ${of("needed")}, and ask the plan coordinator to put the years right in the register.`,
      }),
    },
  },
};
