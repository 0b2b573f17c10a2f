import type { Said } from "../../words/language.ts";

/** Words of the plan's own view. */
export interface PlanningWords {
  readonly heading: string;
  readonly about: readonly [string, string, string];
  readonly tie: string;
  readonly search: string;
  readonly tieTo: string;
  readonly tieNamed: (title: string) => string;
  readonly noMatch: string;
  readonly tieQuestion: (title: string) => string;
  readonly newestIs: (version: number, by: string, when: string) => string;
  /** What the document says of the version it is built on (0: nothing), and what follows from a no. */
  readonly builtOn: (base: number, newest: number) => string;
  readonly otherKind: (document: string, register: string) => string;
  readonly otherLanguage: (document: string, register: string) => string;
  readonly isBuiltOn: (version: number) => string;
  readonly isNotBuiltOn: string;
  readonly cancelTie: string;
  /** Why a plan stands first in the list. */
  readonly likeness: Readonly<Record<"same" | "alike", string>>;
  readonly noRegister: string;
  readonly registerComing: string;
  readonly registerRefused: string;
  readonly newPlan: string;
  readonly newTitle: string;
  readonly newKind: string;
  readonly newLanguage: string;
  /** Asked where the document is in another language than the plan is to be. */
  readonly writtenInOther: (written: string, chosen: string) => string;
  readonly newFrom: string;
  readonly newTo: string;
  readonly newHigher: string;
  /** Why there is no higher plan to choose. */
  readonly noPossible: (kind: string) => string;
  readonly create: string;
  readonly titleMissing: string;
  readonly yearWrong: string;
  readonly yearsTurned: string;
  readonly languages: Said;
  readonly kind: string;
  readonly life: string;
  readonly period: string;
  readonly version: string;
  readonly noVersion: string;
  readonly versionOf: (version: number) => string;
  readonly inForce: string;
  readonly proposed: string;
  readonly people: string;
  readonly noPeople: string;
  readonly higher: string;
  readonly noHigher: string;
  readonly language: string;
  readonly deadline: string;
  readonly adopted: string;
  readonly page: string;
  readonly overview: string;
  /** Leads to the plan's page in the administration. */
  readonly entry: string;
  readonly untie: string;
  readonly unknown: string;
}

const languages: Said = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

export const planningWords: Said<PlanningWords> = {
  nb: {
    heading: "Planen",
    about: [
      "Merk mål, strategier og tiltak i dokumentet. Teksten er din, og Word er som før.",
      "Kontroller planen mot registeret og loven, og rett det meste med ett trykk.",
      "Publiser til nettet når planen er klar. Hver versjon får sin egen adresse og blir stående.",
    ],
    tie: "Koble til plan i registeret",
    search: "Søk etter plan",
    tieTo: "Koble til",
    tieNamed: (title) => `Koble til ${title}`,
    noMatch: "Ingen plan passer med søket.",
    tieQuestion: (title) => `Koble til ${title}?`,
    newestIs: (version, by, when) => `Planen har alt versjon ${version}, publisert av ${by} ${when}.`,
    builtOn: (base, newest) =>
      `${base === 0 ? "Dokumentet sier ikke hvilken versjon det bygger på." : `Dokumentet sier at det bygger på versjon ${base}.`} Bygger det på versjon ${newest}? Svarer du nei, kan det ikke publiseres over den før du har sett gjennom den.`,
    otherKind: (document, register) =>
      `Dokumentet sier at plantypen er ${document}. Den blir ${register}, som i registeret.`,
    otherLanguage: (document, register) =>
      `Dokumentet sier at språket er ${document}. Det blir ${register}, som i registeret.`,
    isBuiltOn: (version) => `Ja, det bygger på versjon ${version}`,
    isNotBuiltOn: "Nei, eller jeg vet ikke",
    cancelTie: "Avbryt",
    likeness: { same: "Samme tittel som dokumentet", alike: "Tittelen ligner på dokumentets" },
    registerComing: "Henter registeret …",
    noRegister: "Registeret er ikke lest ennå. Logg inn for å koble dokumentet til en plan.",
    registerRefused: "Registeret er ikke lest. Meldingen øverst sier hvorfor.",
    newPlan: "Ny plan",
    newTitle: "Planens navn",
    newKind: "Plantype",
    newLanguage: "Planens språk",
    writtenInOther: (written, chosen) =>
      `Dokumentet ser ut til å være skrevet på ${written.toLowerCase()}. Skal planen være på ${chosen.toLowerCase()}?`,
    newFrom: "Fra år",
    newTo: "Til år",
    newHigher: "Overordnede planer",
    noPossible: (kind) => `Registeret har ingen plan som plantypen ${kind} kan stå under.`,
    create: "Opprett planen og koble til",
    titleMissing: "Skriv hva planen heter.",
    yearWrong: "Skriv et årstall med fire siffer.",
    yearsTurned: "Planen kan ikke slutte før den begynner.",
    languages,
    kind: "Plantype",
    life: "Tilstand",
    period: "Planperiode",
    version: "Publisert",
    noVersion: "Ikke publisert ennå",
    versionOf: (version) => `Versjon ${version}`,
    inForce: "Gjeldende",
    proposed: "Foreslått",
    people: "Hvem har en rolle",
    noPeople: "Ingen har en rolle i denne planen ennå.",
    higher: "Henter fra",
    noHigher: "Ingen overordnede planer er oppgitt.",
    language: "Planens språk",
    deadline: "Høringsfrist",
    adopted: "Vedtatt",
    page: "Planens side på nettet",
    overview: "Kommunens planoversikt",
    entry: "Rett opplysningene om planen, eller la den bli erstattet eller opphevet",
    untie: "Koble fra registeret",
    unknown: "Planen dokumentet er koblet til, står ikke i registeret slik det er lest.",
  },
  nn: {
    heading: "Planen",
    about: [
      "Merk mål, strategiar og tiltak i dokumentet. Teksten er din, og Word er som før.",
      "Kontroller planen mot registeret og lova, og rett det meste med eitt trykk.",
      "Publiser til nettet når planen er klar. Kvar versjon får si eiga adresse og blir ståande.",
    ],
    tie: "Kople til plan i registeret",
    search: "Søk etter plan",
    tieTo: "Kople til",
    tieNamed: (title) => `Kople til ${title}`,
    noMatch: "Ingen plan passar med søket.",
    tieQuestion: (title) => `Kople til ${title}?`,
    newestIs: (version, by, when) => `Planen har alt versjon ${version}, publisert av ${by} ${when}.`,
    builtOn: (base, newest) =>
      `${base === 0 ? "Dokumentet seier ikkje kva versjon det byggjer på." : `Dokumentet seier at det byggjer på versjon ${base}.`} Byggjer det på versjon ${newest}? Svarar du nei, kan det ikkje publiserast over han før du har sett gjennom han.`,
    otherKind: (document, register) =>
      `Dokumentet seier at plantypen er ${document}. Han blir ${register}, som i registeret.`,
    otherLanguage: (document, register) =>
      `Dokumentet seier at språket er ${document}. Det blir ${register}, som i registeret.`,
    isBuiltOn: (version) => `Ja, det byggjer på versjon ${version}`,
    isNotBuiltOn: "Nei, eller eg veit ikkje",
    cancelTie: "Avbryt",
    likeness: { same: "Same tittel som dokumentet", alike: "Tittelen liknar på tittelen i dokumentet" },
    registerComing: "Hentar registeret …",
    noRegister: "Registeret er ikkje lese enno. Logg inn for å kople dokumentet til ein plan.",
    registerRefused: "Registeret er ikkje lese. Meldinga øvst seier kvifor.",
    newPlan: "Ny plan",
    newTitle: "Namnet på planen",
    newKind: "Plantype",
    newLanguage: "Språket i planen",
    writtenInOther: (written, chosen) =>
      `Dokumentet ser ut til å vere skrive på ${written.toLowerCase()}. Skal planen vere på ${chosen.toLowerCase()}?`,
    newFrom: "Frå år",
    newTo: "Til år",
    newHigher: "Overordna planar",
    noPossible: (kind) => `Registeret har ingen plan som plantypen ${kind} kan stå under.`,
    create: "Opprett planen og kople til",
    titleMissing: "Skriv kva planen heiter.",
    yearWrong: "Skriv eit årstal med fire siffer.",
    yearsTurned: "Planen kan ikkje slutte før han byrjar.",
    languages,
    kind: "Plantype",
    life: "Tilstand",
    period: "Planperiode",
    version: "Publisert",
    noVersion: "Ikkje publisert enno",
    versionOf: (version) => `Versjon ${version}`,
    inForce: "Gjeldande",
    proposed: "Foreslått",
    people: "Kven har ei rolle",
    noPeople: "Ingen har ei rolle i denne planen enno.",
    higher: "Hentar frå",
    noHigher: "Ingen overordna planar er oppgjevne.",
    language: "Språket i planen",
    deadline: "Høyringsfrist",
    adopted: "Vedteken",
    page: "Sida til planen på nettet",
    overview: "Planoversikta til kommunen",
    entry: "Rett opplysningane om planen, eller la han bli erstatta eller oppheva",
    untie: "Kople frå registeret",
    unknown: "Planen dokumentet er kopla til, står ikkje i registeret slik det er lese.",
  },
  en: {
    heading: "The plan",
    about: [
      "Tag goals, strategies and measures in the document. The text is yours, and Word is as before.",
      "Check the plan against the register and the law, and mend most things with one press.",
      "Publish to the web when the plan is ready. Each version has its own address and stays.",
    ],
    tie: "Tie to a plan in the register",
    search: "Search for a plan",
    tieTo: "Tie",
    tieNamed: (title) => `Tie to ${title}`,
    noMatch: "No plan fits the search.",
    tieQuestion: (title) => `Tie to ${title}?`,
    newestIs: (version, by, when) => `The plan has version ${version} already, published by ${by} on ${when}.`,
    builtOn: (base, newest) =>
      `${base === 0 ? "The document does not say which version it builds on." : `The document says that it builds on version ${base}.`} Does it build on version ${newest}? If you answer no, it cannot be published over that version before you have looked through it.`,
    otherKind: (document, register) =>
      `The document says that its kind is ${document}. It becomes ${register}, as in the register.`,
    otherLanguage: (document, register) =>
      `The document says that its language is ${document}. It becomes ${register}, as in the register.`,
    isBuiltOn: (version) => `Yes, it builds on version ${version}`,
    isNotBuiltOn: "No, or I do not know",
    cancelTie: "Cancel",
    likeness: { same: "Same title as the document", alike: "A title much like the document’s" },
    registerComing: "Fetching the register …",
    noRegister: "The register has not been read yet. Sign in to tie the document to a plan.",
    registerRefused: "The register has not been read. The notice at the top says why.",
    newPlan: "New plan",
    newTitle: "Name of the plan",
    newKind: "Plan kind",
    newLanguage: "Language of the plan",
    writtenInOther: (written, chosen) =>
      `The document looks to be written in ${written}. Is the plan to be in ${chosen}?`,
    newFrom: "From year",
    newTo: "To year",
    newHigher: "Higher plans",
    noPossible: (kind) => `The register has no plan that a plan of this kind (${kind}) can stand under.`,
    create: "Make the plan and tie to it",
    titleMissing: "Write what the plan is called.",
    yearWrong: "Write a year with four digits.",
    yearsTurned: "The plan cannot end before it begins.",
    languages,
    kind: "Plan kind",
    life: "State",
    period: "Period",
    version: "Published",
    noVersion: "Not published yet",
    versionOf: (version) => `Version ${version}`,
    inForce: "In force",
    proposed: "Proposed",
    people: "Who has a role",
    noPeople: "Nobody has a role in this plan yet.",
    higher: "Fetches from",
    noHigher: "No higher plans are given.",
    language: "Language of the plan",
    deadline: "Hearing deadline",
    adopted: "Adopted",
    page: "The plan's page on the web",
    overview: "The municipality's overview of plans",
    entry: "Mend what the register says of the plan, or let it be replaced or repealed",
    untie: "Untie from the register",
    unknown: "The plan this document is tied to is not in the register as it was read.",
  },
};
