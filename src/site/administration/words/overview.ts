import type { Said } from "../../../words/language.ts";
import type { Attention, NextEvent, Waiting } from "../overview/overviewRows.ts";

interface Words {
  readonly title: string;
  readonly lead: (plans: number) => string;
  readonly waits: string;
  readonly nothingWaits: string;
  readonly waiting: Readonly<Record<Waiting, string>>;
  readonly filter: string;
  readonly text: string;
  readonly kind: string;
  readonly state: string;
  readonly attention: string;
  readonly person: string;
  readonly every: string;
  readonly everyone: string;
  readonly attentions: Readonly<Record<Attention, string>>;
  readonly show: string;
  readonly clear: string;
  readonly found: (count: number) => string;
  readonly none: string;
  readonly noPlans: string;
  readonly views: string;
  readonly table: string;
  readonly timeline: string;
  readonly download: string;
  readonly csv: string;
  readonly xlsx: string;
  readonly columns: Readonly<
    Record<
      | "plan"
      | "kind"
      | "from"
      | "to"
      | "period"
      | "state"
      | "next"
      | "nextOn"
      | "due"
      | "touched"
      | "stale"
      | "findings"
      | "errors"
      | "warnings"
      | "advice"
      | "who"
      | "hearingDeadline"
      | "daysLeft"
      | "adoptedOn",
      string
    >
  >;
  readonly next: Readonly<Record<NextEvent["what"], (date: string) => string>>;
  readonly nextShort: Readonly<Record<NextEvent["what"], string>>;
  readonly noNext: string;
  readonly due: (date: string) => string;
  readonly noDue: string;
  readonly touched: (date: string) => string;
  readonly never: string;
  readonly higherIsNewer: (titles: readonly string[]) => string;
  readonly still: string;
  readonly noFindings: string;
  readonly notChecked: string;
  readonly nobody: string;
  readonly timelineTitle: (from: number, to: number) => string;
  readonly timelineLead: string;
  readonly timelineNone: string;
  readonly unplaced: string;
  readonly marks: Readonly<Record<"period" | "adopted" | "hearing" | "due" | "today", string>>;
}

/** The words of the coordinators' overview of plans. */
export const overviewPageWords: Said<Words> = {
  nb: {
    title: "Planene",
    lead: (plans) => (plans === 1 ? "Kommunen har 1 plan i registeret." : `Kommunen har ${plans} planer i registeret.`),
    waits: "Venter på deg",
    nothingWaits: "Ingenting venter på deg nå.",
    waiting: {
      decide: "Høringen er over. Planen kan vedtas, eller sendes på høring igjen.",
      publish: "Kontrolløren sier at planen er klar. Den kan publiseres.",
      revise: "Fristen for å gå gjennom planen er ute.",
      review: "Planen venter på kontroll.",
      mend: "Kontrolløren sier at planen ikke er klar ennå. Se funnene i panelet i Word.",
    },
    filter: "Velg planer",
    text: "Ord i tittelen",
    kind: "Plantype",
    state: "Tilstand",
    attention: "Trenger",
    person: "Hvem",
    every: "Alle",
    everyone: "Alle",
    attentions: {
      mine: "Venter på meg",
      hearing: "På høring",
      revision: "Skal gjennomgås innen ett år",
      stale: "Foreldet",
      findings: "Har feil eller advarsler",
    },
    show: "Vis planer",
    clear: "Vis alle planer",
    found: (count) => (count === 1 ? "1 plan vises." : `${count} planer vises.`),
    none: "Ingen planer passer med det du valgte. Prøv færre ord, eller vis alle planer.",
    noPlans: "Det er ingen planer i registeret ennå. Nye planer startes fra panelet i Word, eller importeres her.",
    views: "Visning",
    table: "Tabell",
    timeline: "Tidslinje",
    download: "Last ned det som vises",
    csv: "CSV",
    xlsx: "Excel (.xlsx)",
    columns: {
      plan: "Plan",
      kind: "Plantype",
      from: "Fra år",
      to: "Til år",
      period: "Periode",
      state: "Tilstand",
      next: "Neste",
      nextOn: "Neste, dato",
      due: "Gjennomgås innen",
      touched: "Sist publisert",
      stale: "Foreldet",
      findings: "Funn",
      errors: "Feil",
      warnings: "Advarsler",
      advice: "Råd",
      who: "Hvem",
      hearingDeadline: "Høringsfrist",
      daysLeft: "Dager igjen",
      adoptedOn: "Vedtatt",
    },
    next: {
      hearingEnds: (date) => `Høringsfrist ${date}`,
      hearingOver: (date) => `Høringen var over ${date}`,
      revisionDue: (date) => `Gjennomgås innen ${date}`,
      revisionLate: (date) => `Skulle vært gjennomgått innen ${date}`,
    },
    nextShort: {
      hearingEnds: "Høringsfrist",
      hearingOver: "Høringen er over",
      revisionDue: "Gjennomgang",
      revisionLate: "Gjennomgang, fristen er ute",
    },
    noNext: "Ingenting er satt",
    due: (date) => `Innen ${date}`,
    noDue: "Ikke satt",
    touched: (date) => date,
    never: "Aldri",
    higherIsNewer: (titles) => `Eldre enn ${joined(titles, "nb")}, som planen henter fra.`,
    still: "Ingenting er publisert på et halvt år.",
    noFindings: "Ingen",
    notChecked: "Ikke kontrollert",
    nobody: "Ingen",
    timelineTitle: (from, to) => `Planene ${from}–${to}`,
    timelineLead: "Hver plan står med perioden sin. Tabellen under tegningen sier det samme.",
    timelineNone: "Ingen av planene som vises har en periode eller en dato.",
    unplaced: "Uten periode eller dato",
    marks: {
      period: "Periode",
      adopted: "Vedtatt",
      hearing: "Høringsfrist",
      due: "Gjennomgås innen",
      today: "I dag",
    },
  },
  nn: {
    title: "Planane",
    lead: (plans) => (plans === 1 ? "Kommunen har 1 plan i registeret." : `Kommunen har ${plans} planar i registeret.`),
    waits: "Ventar på deg",
    nothingWaits: "Ingenting ventar på deg no.",
    waiting: {
      decide: "Høyringa er over. Planen kan vedtakast, eller sendast på høyring igjen.",
      publish: "Kontrolløren seier at planen er klar. Han kan publiserast.",
      revise: "Fristen for å gå gjennom planen er ute.",
      review: "Planen ventar på kontroll.",
      mend: "Kontrolløren seier at planen ikkje er klar enno. Sjå funna i panelet i Word.",
    },
    filter: "Vel planar",
    text: "Ord i tittelen",
    kind: "Plantype",
    state: "Tilstand",
    attention: "Treng",
    person: "Kven",
    every: "Alle",
    everyone: "Alle",
    attentions: {
      mine: "Ventar på meg",
      hearing: "På høyring",
      revision: "Skal gåast gjennom innan eitt år",
      stale: "Forelda",
      findings: "Har feil eller åtvaringar",
    },
    show: "Vis planar",
    clear: "Vis alle planar",
    found: (count) => (count === 1 ? "1 plan blir vist." : `${count} planar blir viste.`),
    none: "Ingen planar passar med det du valde. Prøv færre ord, eller vis alle planar.",
    noPlans: "Det er ingen planar i registeret enno. Nye planar blir starta frå panelet i Word, eller importerte her.",
    views: "Vising",
    table: "Tabell",
    timeline: "Tidslinje",
    download: "Last ned det som blir vist",
    csv: "CSV",
    xlsx: "Excel (.xlsx)",
    columns: {
      plan: "Plan",
      kind: "Plantype",
      from: "Frå år",
      to: "Til år",
      period: "Periode",
      state: "Tilstand",
      next: "Neste",
      nextOn: "Neste, dato",
      due: "Gåast gjennom innan",
      touched: "Sist publisert",
      stale: "Forelda",
      findings: "Funn",
      errors: "Feil",
      warnings: "Åtvaringar",
      advice: "Råd",
      who: "Kven",
      hearingDeadline: "Høyringsfrist",
      daysLeft: "Dagar att",
      adoptedOn: "Vedteken",
    },
    next: {
      hearingEnds: (date) => `Høyringsfrist ${date}`,
      hearingOver: (date) => `Høyringa var over ${date}`,
      revisionDue: (date) => `Gåast gjennom innan ${date}`,
      revisionLate: (date) => `Skulle vore gått gjennom innan ${date}`,
    },
    nextShort: {
      hearingEnds: "Høyringsfrist",
      hearingOver: "Høyringa er over",
      revisionDue: "Gjennomgang",
      revisionLate: "Gjennomgang, fristen er ute",
    },
    noNext: "Ingenting er sett",
    due: (date) => `Innan ${date}`,
    noDue: "Ikkje sett",
    touched: (date) => date,
    never: "Aldri",
    higherIsNewer: (titles) => `Eldre enn ${joined(titles, "nn")}, som planen hentar frå.`,
    still: "Ingenting er publisert på eit halvt år.",
    noFindings: "Ingen",
    notChecked: "Ikkje kontrollert",
    nobody: "Ingen",
    timelineTitle: (from, to) => `Planane ${from}–${to}`,
    timelineLead: "Kvar plan står med perioden sin. Tabellen under teikninga seier det same.",
    timelineNone: "Ingen av planane som blir viste har ein periode eller ein dato.",
    unplaced: "Utan periode eller dato",
    marks: {
      period: "Periode",
      adopted: "Vedteken",
      hearing: "Høyringsfrist",
      due: "Gåast gjennom innan",
      today: "I dag",
    },
  },
  en: {
    title: "The plans",
    lead: (plans) =>
      plans === 1
        ? "The municipality has 1 plan in the register."
        : `The municipality has ${plans} plans in the register.`,
    waits: "Waiting for you",
    nothingWaits: "Nothing is waiting for you now.",
    waiting: {
      decide: "The hearing is over. The plan can be adopted, or sent out for hearing again.",
      publish: "The reviewer says that the plan is ready. It can be published.",
      revise: "The day by which the plan should have been gone through has passed.",
      review: "The plan is waiting for a review.",
      mend: "The reviewer says that the plan is not ready yet. See the findings in the pane in Word.",
    },
    filter: "Choose plans",
    text: "Words in the title",
    kind: "Kind of plan",
    state: "State",
    attention: "Needs",
    person: "Who",
    every: "All",
    everyone: "Everyone",
    attentions: {
      mine: "Waiting for me",
      hearing: "On hearing",
      revision: "To be gone through within a year",
      stale: "Out of date",
      findings: "Has errors or warnings",
    },
    show: "Show plans",
    clear: "Show all plans",
    found: (count) => (count === 1 ? "1 plan is shown." : `${count} plans are shown.`),
    none: "No plan matches what you chose. Try fewer words, or show all plans.",
    noPlans: "There are no plans in the register yet. New plans are started from the pane in Word, or imported here.",
    views: "View",
    table: "Table",
    timeline: "Time line",
    download: "Download what is shown",
    csv: "CSV",
    xlsx: "Excel (.xlsx)",
    columns: {
      plan: "Plan",
      kind: "Kind of plan",
      from: "From year",
      to: "To year",
      period: "Period",
      state: "State",
      next: "Next",
      nextOn: "Next, date",
      due: "Go through by",
      touched: "Last published",
      stale: "Out of date",
      findings: "Findings",
      errors: "Errors",
      warnings: "Warnings",
      advice: "Advice",
      who: "Who",
      hearingDeadline: "Hearing deadline",
      daysLeft: "Days left",
      adoptedOn: "Adopted",
    },
    next: {
      hearingEnds: (date) => `Hearing deadline ${date}`,
      hearingOver: (date) => `The hearing was over on ${date}`,
      revisionDue: (date) => `To be gone through by ${date}`,
      revisionLate: (date) => `Should have been gone through by ${date}`,
    },
    nextShort: {
      hearingEnds: "Hearing deadline",
      hearingOver: "The hearing is over",
      revisionDue: "To be gone through",
      revisionLate: "To be gone through, too late",
    },
    noNext: "Nothing is set",
    due: (date) => `By ${date}`,
    noDue: "Not set",
    touched: (date) => date,
    never: "Never",
    higherIsNewer: (titles) => `Older than ${joined(titles, "en")}, which it fetches from.`,
    still: "Nothing has been published for half a year.",
    noFindings: "None",
    notChecked: "Not checked",
    nobody: "Nobody",
    timelineTitle: (from, to) => `The plans ${from}–${to}`,
    timelineLead: "Each plan stands with its period. The table below the drawing says the same.",
    timelineNone: "None of the plans that are shown has a period or a date.",
    unplaced: "Without a period or a date",
    marks: {
      period: "Period",
      adopted: "Adopted",
      hearing: "Hearing deadline",
      due: "Go through by",
      today: "Today",
    },
  },
};

function joined(titles: readonly string[], language: string): string {
  const marked = titles.map((title) => (language === "en" ? `“${title}”` : `«${title}»`));
  return new Intl.ListFormat(language, { type: "conjunction" }).format(marked);
}
