import type { Said } from "../../words/language.ts";

/** What findings are put together by. */
export const groupings = ["level", "section", "rule", "person"] as const;
export type Grouping = (typeof groupings)[number];

/** Words of the checking view. */
export interface CheckingWords {
  readonly heading: string;
  readonly stops: (errors: number) => string;
  readonly nothingStops: string;
  readonly checkedAt: (time: string) => string;
  readonly changedSince: string;
  readonly checkAgain: string;
  readonly groupBy: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly groupHeadings: Readonly<Record<"beforeSections" | "document" | "waived" | "nobody", string>>;
  readonly errorsStop: string;
  readonly countWaived: (count: number) => string;
  readonly keys: string;
  readonly fixAll: (count: number) => string;
  readonly fixing: (done: number, total: number) => string;
  readonly aboutRule: string;
  readonly waive: string;
  readonly waiveAll: (count: number) => string;
  readonly waiveWhy: string;
  readonly waiveHint: string;
  readonly waiveDo: string;
  readonly waiveAllDo: (count: number) => string;
  readonly unwaive: string;
  readonly unwaiveNamed: (what: string) => string;
  readonly cancel: string;
  readonly none: { readonly what: string; readonly next: string };
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
    groupBy: "Grupper etter",
    groupings: { level: "Alvor", section: "Kapittel", rule: "Tema", person: "Ansvarlig" },
    groupHeadings: {
      beforeSections: "Før første overskrift",
      document: "Hele dokumentet",
      waived: "Godtatt med begrunnelse",
      nobody: "Ingen ansvarlig",
    },
    errorsStop: "Feil som stopper publisering",
    countWaived: (count) => `${count} godtatt`,
    keys: "Piltastene flytter mellom linjene, Enter åpner, og Ctrl+Enter går til stedet i dokumentet. F6 går mellom dokumentet og Plantråd.",
    fixAll: (count) => `Rett alle (${count})`,
    fixing: (done, total) => `${done} av ${total}`,
    aboutRule: "Om regelen",
    waive: "Godta med begrunnelse …",
    waiveAll: (count) => `Godta alle (${count}) med begrunnelse …`,
    waiveWhy: "Hvorfor kan det stå slik?",
    waiveHint: "Følger dokumentet og publiseringen, og faller bort når teksten endres.",
    waiveDo: "Godta",
    waiveAllDo: (count) => `Godta alle (${count})`,
    unwaive: "Trekk tilbake",
    unwaiveNamed: (what) => `Trekk tilbake godtakelsen: ${what}`,
    cancel: "Avbryt",
    none: { what: "Ingen funn.", next: "Planen er klar til å publiseres." },
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
    groupBy: "Grupper etter",
    groupings: { level: "Alvor", section: "Kapittel", rule: "Tema", person: "Ansvarleg" },
    groupHeadings: {
      beforeSections: "Før første overskrift",
      document: "Heile dokumentet",
      waived: "Godteke med grunngiving",
      nobody: "Ingen ansvarleg",
    },
    errorsStop: "Feil som stoppar publisering",
    countWaived: (count) => `${count} godteke`,
    keys: "Piltastane flyttar mellom linjene, Enter opnar, og Ctrl+Enter går til staden i dokumentet. F6 går mellom dokumentet og Plantråd.",
    fixAll: (count) => `Rett alle (${count})`,
    fixing: (done, total) => `${done} av ${total}`,
    aboutRule: "Om regelen",
    waive: "Godta med grunngiving …",
    waiveAll: (count) => `Godta alle (${count}) med grunngiving …`,
    waiveWhy: "Kvifor kan det stå slik?",
    waiveHint: "Følgjer dokumentet og publiseringa, og fell bort når teksten blir endra.",
    waiveDo: "Godta",
    waiveAllDo: (count) => `Godta alle (${count})`,
    unwaive: "Trekk tilbake",
    unwaiveNamed: (what) => `Trekk tilbake godtakinga: ${what}`,
    cancel: "Avbryt",
    none: { what: "Ingen funn.", next: "Planen er klar til å bli publisert." },
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
    groupBy: "Group by",
    groupings: { level: "Severity", section: "Chapter", rule: "Theme", person: "Responsible" },
    groupHeadings: {
      beforeSections: "Before the first heading",
      document: "The whole document",
      waived: "Accepted with a reason",
      nobody: "Nobody responsible",
    },
    errorsStop: "Errors that stop publishing",
    countWaived: (count) => `${count} accepted`,
    keys: "The arrow keys move between the lines, Enter opens, and Ctrl+Enter goes to the place in the document. F6 goes between the document and Plantråd.",
    fixAll: (count) => `Mend all (${count})`,
    fixing: (done, total) => `${done} of ${total}`,
    aboutRule: "About the rule",
    waive: "Accept with a reason …",
    waiveAll: (count) => `Accept all (${count}) with a reason …`,
    waiveWhy: "Why may it stay as it is?",
    waiveHint: "Goes with the document and the publication, and falls when the passage changes.",
    waiveDo: "Accept",
    waiveAllDo: (count) => `Accept all (${count})`,
    unwaive: "Take back",
    unwaiveNamed: (what) => `Take back the acceptance: ${what}`,
    cancel: "Cancel",
    none: { what: "No findings.", next: "The plan is ready to be published." },
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
