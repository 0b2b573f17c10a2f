import type { RuleGroup } from "../../plan/rules/rule.ts";
import type { Said } from "../../words/language.ts";

/** Words of the checking view. */
export interface CheckingWords {
  readonly heading: string;
  readonly stops: (errors: number) => string;
  readonly nothingStops: string;
  readonly checkedAt: (time: string) => string;
  readonly changedSince: string;
  readonly checkAgain: string;
  readonly filter: string;
  readonly all: string;
  readonly none: { readonly what: string; readonly next: string };
  readonly noneOfLevel: string;
  readonly groups: Readonly<Record<RuleGroup, string>>;
  readonly goTo: string;
  readonly goToNamed: (what: string) => string;
  readonly fixNamed: (fix: string, what: string) => string;
  readonly law: (name: string) => string;
  readonly openElement: string;
  readonly openElementNamed: (what: string) => string;
  readonly openPlan: string;
  readonly altText: string;
  readonly altTextSave: string;
  readonly waived: (by: string, reason: string) => string;
  readonly more: (count: number) => string;
}

export const checkingWords: Said<CheckingWords> = {
  nb: {
    heading: "Kontroll",
    stops: (errors) => `${errors} feil stopper publisering`,
    nothingStops: "Ingen feil stopper publisering",
    checkedAt: (time) => `kontrollert ${time}`,
    changedSince: "endret siden",
    checkAgain: "Kontroller på nytt",
    filter: "Vis",
    all: "alle funn",
    none: { what: "Ingen funn.", next: "Planen er klar til å publiseres." },
    noneOfLevel: "Ingen funn av dette slaget.",
    groups: {
      identity: "Planen",
      structure: "Struktur",
      redThread: "Den røde tråden",
      tags: "Merker",
      universalDesign: "Universell utforming",
      publishing: "Publisering",
    },
    goTo: "Gå til",
    goToNamed: (what) => `Gå til: ${what}`,
    fixNamed: (fix, what) => `${fix}: ${what}`,
    law: (name) => `${name} (åpnes på lovdata.no)`,
    openElement: "Åpne elementet",
    openElementNamed: (what) => `Åpne elementet: ${what}`,
    openPlan: "Vis planen",
    altText: "Alternativ tekst: hva viser bildet?",
    altTextSave: "Lagre alternativ tekst",
    waived: (by, reason) => `Godtatt av ${by}: ${reason}`,
    more: (count) => `Vis ${count} til`,
  },
  nn: {
    heading: "Kontroll",
    stops: (errors) => `${errors} feil stoppar publisering`,
    nothingStops: "Ingen feil stoppar publisering",
    checkedAt: (time) => `kontrollert ${time}`,
    changedSince: "endra sidan",
    checkAgain: "Kontroller på nytt",
    filter: "Vis",
    all: "alle funn",
    none: { what: "Ingen funn.", next: "Planen er klar til å bli publisert." },
    noneOfLevel: "Ingen funn av dette slaget.",
    groups: {
      identity: "Planen",
      structure: "Struktur",
      redThread: "Den raude tråden",
      tags: "Merke",
      universalDesign: "Universell utforming",
      publishing: "Publisering",
    },
    goTo: "Gå til",
    goToNamed: (what) => `Gå til: ${what}`,
    fixNamed: (fix, what) => `${fix}: ${what}`,
    law: (name) => `${name} (blir opna på lovdata.no)`,
    openElement: "Opne elementet",
    openElementNamed: (what) => `Opne elementet: ${what}`,
    openPlan: "Vis planen",
    altText: "Alternativ tekst: kva viser biletet?",
    altTextSave: "Lagre alternativ tekst",
    waived: (by, reason) => `Godteke av ${by}: ${reason}`,
    more: (count) => `Vis ${count} til`,
  },
  en: {
    heading: "Check",
    stops: (errors) => (errors === 1 ? "1 error stops publishing" : `${errors} errors stop publishing`),
    nothingStops: "No error stops publishing",
    checkedAt: (time) => `checked ${time}`,
    changedSince: "changed since",
    checkAgain: "Check again",
    filter: "Show",
    all: "all findings",
    none: { what: "No findings.", next: "The plan is ready to be published." },
    noneOfLevel: "No findings of this level.",
    groups: {
      identity: "The plan",
      structure: "Structure",
      redThread: "The red thread",
      tags: "Tags",
      universalDesign: "Universal design",
      publishing: "Publishing",
    },
    goTo: "Go to",
    goToNamed: (what) => `Go to: ${what}`,
    fixNamed: (fix, what) => `${fix}: ${what}`,
    law: (name) => `${name} (opens lovdata.no)`,
    openElement: "Open the element",
    openElementNamed: (what) => `Open the element: ${what}`,
    openPlan: "Show the plan",
    altText: "Alternative text: what does the picture show?",
    altTextSave: "Save alternative text",
    waived: (by, reason) => `Accepted by ${by}: ${reason}`,
    more: (count) => `Show ${count} more`,
  },
};
