import type { ThreadGap } from "../../plan/threadRows.ts";
import type { Said } from "../../words/language.ts";
import type { HelpWords } from "./helpWords.ts";

/** Words of the plan's pictures. */
export interface PictureWords {
  readonly help: HelpWords;
  readonly asTable: string;
  readonly goTo: string;
  readonly goToNamed: (title: string) => string;
  /** Not all are drawn. */
  readonly drawnFirst: (drawn: number, all: number) => string;
  readonly thread: string;
  readonly threadNone: string;
  readonly threadLead: (gaps: number) => string;
  readonly gaps: Readonly<Record<ThreadGap, string>>;
  readonly element: string;
  readonly kind: string;
  readonly missing: string;
  readonly sdgs: string;
  readonly sdgsLead: (covered: number) => string;
  readonly sdgPart: (number: number, name: string, linked: number) => string;
  readonly sdg: string;
  readonly elements: string;
  readonly noneLinked: string;
  readonly years: string;
  readonly yearsNone: string;
  readonly yearsLead: string;
  readonly withoutYears: (count: number) => string;
  readonly action: string;
  readonly yearsOf: string;
  readonly status: string;
  readonly findings: string;
  readonly findingsLead: string;
  readonly findingsOnlyNow: string;
  readonly when: string;
  readonly now: string;
}

export const pictureWords: Said<PictureWords> = {
  nb: {
    help: {
      title: "Hjelp: Planen i bilder",
      what: "Her er planen tegnet: hva som henger sammen, bærekraftsmålene, tiltakene år for år og funnene over tid.",
      steps: [
        "Se etter stiplede firkanter. Der mangler et mål, en strategi eller et tiltak.",
        "Trykk på noe i et bilde for å gå dit i dokumentet. Piltastene flytter mellom delene.",
        "Velg «Vis som tabell» for å lese det samme som tekst.",
      ],
      picture: "Et tre av mål, strategi og tiltak, og under det ruter og striper.",
    },
    asTable: "Vis som tabell",
    goTo: "Gå til",
    goToNamed: (title) => `Gå til: ${title}`,
    drawnFirst: (drawn, all) => `De første ${drawn} av ${all} er tegnet. Tabellen har alle.`,
    thread: "Den røde tråden",
    threadNone: "Når mål, strategier og tiltak er merket, tegnes de her.",
    threadLead: (gaps) =>
      gaps === 0
        ? "Alle mål har en strategi, og alle strategier og tiltak hører til et mål."
        : gaps === 1
          ? "Ett sted mangler noe. Det er tegnet med stiplet firkant."
          : `${gaps} steder mangler noe. De er tegnet med stiplet firkant.`,
    gaps: { noStrategy: "Mangler strategi", noAction: "Mangler tiltak", noGoal: "Mangler mål" },
    element: "Element",
    kind: "Slag",
    missing: "Hva som mangler",
    sdgs: "Bærekraftsmålene",
    sdgsLead: (covered) =>
      `Planen er knyttet til ${covered} av 17 mål. Trykk på et mål for å se hva som er knyttet til det.`,
    sdgPart: (number, name, linked) =>
      `Mål ${number}, ${name}: ${linked === 0 ? "ingen elementer" : linked === 1 ? "1 element" : `${linked} elementer`}`,
    sdg: "Mål",
    elements: "Elementer",
    noneLinked: "Ingen",
    years: "Tiltak år for år",
    yearsNone: "Når tiltakene har år, tegnes de her.",
    yearsLead: "Fylte striper er tiltak som er i gang eller ferdige.",
    withoutYears: (count) => (count === 1 ? "1 tiltak mangler år." : `${count} tiltak mangler år.`),
    action: "Tiltak",
    yearsOf: "År",
    status: "Status",
    findings: "Funn over tid",
    findingsLead:
      "Funnene da planen ble vurdert, og nå: feil · advarsler · råd. Feil er fylt, advarsler skravert, og råd har bare omriss.",
    findingsOnlyNow:
      "Funnene nå: feil · advarsler · råd. Feil er fylt, advarsler skravert, og råd har bare omriss. Når planen er vurdert, ser du også funnene fra da.",
    when: "Når",
    now: "Nå",
  },
  nn: {
    help: {
      title: "Hjelp: Planen i bilete",
      what: "Her er planen teikna: kva som heng saman, berekraftsmåla, tiltaka år for år og funna over tid.",
      steps: [
        "Sjå etter stipla firkantar. Der manglar eit mål, ein strategi eller eit tiltak.",
        "Trykk på noko i eit bilete for å gå dit i dokumentet. Piltastane flyttar mellom delane.",
        "Vel «Vis som tabell» for å lese det same som tekst.",
      ],
      picture: "Eit tre av mål, strategi og tiltak, og under det ruter og striper.",
    },
    asTable: "Vis som tabell",
    goTo: "Gå til",
    goToNamed: (title) => `Gå til: ${title}`,
    drawnFirst: (drawn, all) => `Dei første ${drawn} av ${all} er teikna. Tabellen har alle.`,
    thread: "Den raude tråden",
    threadNone: "Når mål, strategiar og tiltak er merkte, blir dei teikna her.",
    threadLead: (gaps) =>
      gaps === 0
        ? "Alle mål har ein strategi, og alle strategiar og tiltak høyrer til eit mål."
        : gaps === 1
          ? "Éin stad manglar noko. Det er teikna med stipla firkant."
          : `${gaps} stader manglar noko. Dei er teikna med stipla firkant.`,
    gaps: { noStrategy: "Manglar strategi", noAction: "Manglar tiltak", noGoal: "Manglar mål" },
    element: "Element",
    kind: "Slag",
    missing: "Kva som manglar",
    sdgs: "Berekraftsmåla",
    sdgsLead: (covered) =>
      `Planen er knytt til ${covered} av 17 mål. Trykk på eit mål for å sjå kva som er knytt til det.`,
    sdgPart: (number, name, linked) =>
      `Mål ${number}, ${name}: ${linked === 0 ? "ingen element" : linked === 1 ? "1 element" : `${linked} element`}`,
    sdg: "Mål",
    elements: "Element",
    noneLinked: "Ingen",
    years: "Tiltak år for år",
    yearsNone: "Når tiltaka har år, blir dei teikna her.",
    yearsLead: "Fylte striper er tiltak som er i gang eller ferdige.",
    withoutYears: (count) => (count === 1 ? "1 tiltak manglar år." : `${count} tiltak manglar år.`),
    action: "Tiltak",
    yearsOf: "År",
    status: "Status",
    findings: "Funn over tid",
    findingsLead:
      "Funna då planen vart vurdert, og no: feil · åtvaringar · råd. Feil er fylte, åtvaringar skraverte, og råd har berre omriss.",
    findingsOnlyNow:
      "Funna no: feil · åtvaringar · råd. Feil er fylte, åtvaringar skraverte, og råd har berre omriss. Når planen er vurdert, ser du òg funna frå då.",
    when: "Når",
    now: "No",
  },
  en: {
    help: {
      title: "Help: The plan in pictures",
      what: "Here the plan is drawn: what hangs together, the SDGs, the actions year by year and the findings over time.",
      steps: [
        "Look for dashed squares. There a goal, a strategy or an action is missing.",
        "Press something in a picture to go there in the document. The arrow keys move between the parts.",
        "Choose “Show as a table” to read the same as text.",
      ],
      picture: "A tree of goal, strategy and action, and below it tiles and bars.",
    },
    asTable: "Show as a table",
    goTo: "Go to",
    goToNamed: (title) => `Go to: ${title}`,
    drawnFirst: (drawn, all) => `The first ${drawn} of ${all} are drawn. The table has all.`,
    thread: "The red thread",
    threadNone: "When goals, strategies and actions are tagged, they are drawn here.",
    threadLead: (gaps) =>
      gaps === 0
        ? "Every goal has a strategy, and every strategy and action belongs to a goal."
        : gaps === 1
          ? "In one place something is missing. It is drawn as a dashed square."
          : `In ${gaps} places something is missing. They are drawn as dashed squares.`,
    gaps: { noStrategy: "Lacks a strategy", noAction: "Lacks an action", noGoal: "Lacks a goal" },
    element: "Element",
    kind: "Kind",
    missing: "What is missing",
    sdgs: "The Sustainable Development Goals",
    sdgsLead: (covered) => `The plan is linked to ${covered} of 17 goals. Press a goal to see what is linked to it.`,
    sdgPart: (number, name, linked) =>
      `Goal ${number}, ${name}: ${linked === 0 ? "no elements" : linked === 1 ? "1 element" : `${linked} elements`}`,
    sdg: "Goal",
    elements: "Elements",
    noneLinked: "None",
    years: "Actions year by year",
    yearsNone: "When the actions have years, they are drawn here.",
    yearsLead: "Filled bars are actions that are under way or done.",
    withoutYears: (count) => (count === 1 ? "1 action lacks years." : `${count} actions lack years.`),
    action: "Action",
    yearsOf: "Years",
    status: "Status",
    findings: "Findings over time",
    findingsLead:
      "Findings when the plan was reviewed, and now: errors · warnings · advice. Errors are filled, warnings hatched, and advice only outlined.",
    findingsOnlyNow:
      "Findings now: errors · warnings · advice. Errors are filled, warnings hatched, and advice only outlined. When the plan has been reviewed, the findings from then are shown, too.",
    when: "When",
    now: "Now",
  },
};
