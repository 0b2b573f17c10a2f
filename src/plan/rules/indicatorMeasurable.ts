import type { Language, Said } from "../../words/language.ts";
import type { Indicator } from "../element.ts";
import { atElement, elementsOf } from "./atElement.ts";
import type { Rule } from "./rule.ts";

type Part = "unit" | "baseline" | "target" | "targetYear";

const partNames: Readonly<Record<Part, Said>> = {
  unit: { nb: "enhet", nn: "eining", en: "unit" },
  baseline: { nb: "utgangspunkt", nn: "utgangspunkt", en: "baseline" },
  target: { nb: "målverdi", nn: "målverdi", en: "target value" },
  targetYear: { nb: "målår", nn: "målår", en: "target year" },
};

/**
 * An indicator can be measured: unit, baseline, target value and year.
 * Bad: "Klimagassutslipp".
 * Good: "Klimagassutslipp", tonnes CO₂e, 41,000 in 2020, 20,500 by 2030.
 * Why: only then can anyone say whether the goal is reached.
 */
export const indicatorMeasurable: Rule = {
  name: "indicator-measurable",
  group: "structure",
  levels: {
    samfunnsdel: "warning",
    kommunedelplan: "warning",
    handlingsdel: "warning",
    others: "advice",
  },
  *find(context) {
    for (const element of elementsOf(context, ["indicator"])) {
      const missing = missingOf(element.indicator);
      if (missing.length > 0) yield atElement(element, { missing: missing.join(",") });
    }
  },
  law: null,
  words: {
    nb: {
      title: "Indikatorer som ikke kan måles",
      what: ({ thing, of }) => `${thing} mangler ${sayParts(of("missing"), "nb")}.`,
      why: "En indikator kan bare følges opp når den sier hva som måles, hvor vi er og hvor vi skal.",
      mend: "Åpne indikatoren og fyll ut det som mangler.",
    },
    nn: {
      title: "Indikatorar som ikkje kan målast",
      what: ({ thing, of }) => `${thing} manglar ${sayParts(of("missing"), "nn")}.`,
      why: "Ein indikator kan berre følgjast opp når han seier kva som blir målt, kvar vi er og kvar vi skal.",
      mend: "Opne indikatoren og fyll ut det som manglar.",
    },
    en: {
      title: "Indicators that cannot be measured",
      what: ({ thing, of }) => `${thing} has no ${sayParts(of("missing"), "en")}.`,
      why: "An indicator can only be followed up when it says what is measured, where we are and where we are going.",
      mend: "Open the indicator and fill in what is missing.",
    },
  },
};

function missingOf(indicator: Indicator | null): readonly Part[] {
  if (indicator === null) return ["unit", "baseline", "target", "targetYear"];
  const missing: readonly (readonly [Part, boolean])[] = [
    ["unit", indicator.unit.trim() === ""],
    ["baseline", indicator.baseline === null],
    ["target", indicator.target === null],
    ["targetYear", indicator.targetYear === null],
  ];
  return missing.flatMap(([part, isMissing]) => (isMissing ? [part] : []));
}

function sayParts(missing: string, language: Language): string {
  const names = missing.split(",").map((part) => {
    const known = Object.entries(partNames).find(([name]) => name === part);
    return known === undefined ? part : known[1][language];
  });
  return new Intl.ListFormat(language, { type: language === "en" ? "disjunction" : "conjunction" }).format(names);
}
