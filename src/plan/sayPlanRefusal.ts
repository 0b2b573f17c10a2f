import type { Language, Said } from "../words/language.ts";
import type { Refusal, SaidRefusal } from "../words/refusal.ts";
import type { PlanPartRefusalCode } from "./plan.ts";
import type { PublishRefusalCode } from "./publish.ts";
import type { WaiveRefusalCode } from "./waive.ts";

/** Every refusal this room gives. */
export type PlanRefusalCode = PlanPartRefusalCode | PublishRefusalCode | WaiveRefusalCode;

type Words = Said<(detail: Refusal["detail"]) => SaidRefusal>;

const brokenRecord: Words = {
  nb: () => ({
    what: "Planopplysningene i dokumentet lar seg ikke lese.",
    next: "Ingenting er endret. Hent en tidligere versjon fra versjonsloggen i Word, eller be om hjelp før noen merker videre.",
  }),
  nn: () => ({
    what: "Planopplysningane i dokumentet lèt seg ikkje lese.",
    next: "Ingenting er endra. Hent ein tidlegare versjon frå versjonsloggen i Word, eller be om hjelp før nokon merker vidare.",
  }),
  en: () => ({
    what: "The plan's details in the document cannot be read.",
    next: "Nothing has been changed. Take back an earlier version from Word's version history, or ask for help before anyone tags further.",
  }),
};

const said: Readonly<Record<PlanRefusalCode, Words>> = {
  planPartBroken: brokenRecord,
  recordUnreadable: brokenRecord,
  planPartNewer: {
    nb: () => ({
      what: "Dokumentet er sist lagret med en nyere Plantråd enn denne.",
      next: "Lukk og åpne ruten på nytt for å få siste versjon. Ingenting er endret.",
    }),
    nn: () => ({
      what: "Dokumentet er sist lagra med ein nyare Plantråd enn denne.",
      next: "Lukk og opne ruta på nytt for å få siste versjon. Ingenting er endra.",
    }),
    en: () => ({
      what: "The document was last saved with a newer Plantråd than this one.",
      next: "Close the pane and open it again to get the latest version. Nothing has been changed.",
    }),
  },
  planPartTooLarge: {
    nb: ({ size, limit }) => ({
      what: `Planopplysningene i dokumentet er for store til å leses (${thousands(size)} tegn av høyst ${thousands(limit)}).`,
      next: "Del planen i flere dokumenter, eller ta bort merker som ikke lenger trengs, fra en tidligere versjon.",
    }),
    nn: ({ size, limit }) => ({
      what: `Planopplysningane i dokumentet er for store til å lesast (${thousands(size)} teikn av høgst ${thousands(limit)}).`,
      next: "Del planen i fleire dokument, eller ta bort merke som ikkje lenger trengst, frå ein tidlegare versjon.",
    }),
    en: ({ size, limit }) => ({
      what: `The plan's details in the document are too large to read (${thousands(size)} characters of at most ${thousands(limit)}).`,
      next: "Split the plan into several documents, or remove tags that are no longer needed, starting from an earlier version.",
    }),
  },
  planPartTwice: {
    nb: () => ({
      what: "Dokumentet har to sett planopplysninger.",
      next: "Det skjer når to dokumenter flettes. Hent en tidligere versjon, og lim inn teksten fra det andre dokumentet på nytt.",
    }),
    nn: () => ({
      what: "Dokumentet har to sett planopplysningar.",
      next: "Det skjer når to dokument blir fletta. Hent ein tidlegare versjon, og lim inn teksten frå det andre dokumentet på nytt.",
    }),
    en: () => ({
      what: "The document has two sets of plan details.",
      next: "This happens when two documents are merged. Take back an earlier version, and paste the text from the other document again.",
    }),
  },
  notTied: {
    nb: () => ({
      what: "Dokumentet er ikke koblet til en plan i planregisteret.",
      next: "Velg planen under Plan, og publiser så.",
    }),
    nn: () => ({
      what: "Dokumentet er ikkje kopla til ein plan i planregisteret.",
      next: "Vel planen under Plan, og publiser så.",
    }),
    en: () => ({
      what: "The document is not tied to a plan in the register.",
      next: "Choose the plan under Plan, then publish.",
    }),
  },
  noKind: {
    nb: () => ({
      what: "Dokumentet sier ikke hvilken plantype det er.",
      next: "Velg plantypen under Plan, og publiser så.",
    }),
    nn: () => ({
      what: "Dokumentet seier ikkje kva plantype det er.",
      next: "Vel plantypen under Plan, og publiser så.",
    }),
    en: () => ({
      what: "The document does not say what kind of plan it is.",
      next: "Choose the plan kind under Plan, then publish.",
    }),
  },
  noLanguage: {
    nb: () => ({
      what: "Planens språk er ikke valgt.",
      next: "Velg bokmål, nynorsk eller engelsk under Plan, og publiser så.",
    }),
    nn: () => ({
      what: "Språket i planen er ikkje valt.",
      next: "Vel bokmål, nynorsk eller engelsk under Plan, og publiser så.",
    }),
    en: () => ({
      what: "The plan's language has not been chosen.",
      next: "Choose bokmål, nynorsk or English under Plan, then publish.",
    }),
  },
  noTitle: {
    nb: () => ({
      what: "Planen har ingen tittel.",
      next: "Gi første linje i dokumentet stilen Tittel, og publiser så.",
    }),
    nn: () => ({
      what: "Planen har ingen tittel.",
      next: "Gi første linja i dokumentet stilen Tittel, og publiser så.",
    }),
    en: () => ({
      what: "The plan has no title.",
      next: "Give the document's first line the Title style, then publish.",
    }),
  },
  noDeadline: {
    nb: () => ({ what: "Høringen har ingen frist.", next: "Fyll ut siste dag for innspill, og publiser så." }),
    nn: () => ({ what: "Høyringa har ingen frist.", next: "Fyll ut siste dag for innspel, og publiser så." }),
    en: () => ({ what: "The hearing has no deadline.", next: "Fill in the last day for input, then publish." }),
  },
  noAdoption: {
    nb: () => ({
      what: "Vedtaket mangler dato eller saksnummer.",
      next: "Fyll ut begge fra møteboken, og publiser så.",
    }),
    nn: () => ({
      what: "Vedtaket manglar dato eller saksnummer.",
      next: "Fyll ut begge frå møteboka, og publiser så.",
    }),
    en: () => ({
      what: "The decision has no date or case number.",
      next: "Fill in both from the council's minutes, then publish.",
    }),
  },
  errorsStand: {
    nb: ({ count }) => ({
      what: `${thousands(count)} feil stopper publiseringen.`,
      next: "Rett dem under Kontroll, og publiser så. En forhåndsvisning kan du lage likevel.",
    }),
    nn: ({ count }) => ({
      what: `${thousands(count)} feil stoppar publiseringa.`,
      next: "Rett dei under Kontroll, og publiser så. Ei førehandsvising kan du lage likevel.",
    }),
    en: ({ count }) => ({
      what: `${count === 1 ? "1 error stops" : `${thousands(count)} errors stop`} the publication.`,
      next: "Mend them under Check, then publish. You can make a preview all the same.",
    }),
  },
  errorNotWaived: {
    nb: () => ({ what: "En feil kan ikke godtas med begrunnelse.", next: "Rett den i dokumentet." }),
    nn: () => ({ what: "Ein feil kan ikkje godtakast med grunngiving.", next: "Rett han i dokumentet." }),
    en: () => ({ what: "An error cannot be accepted with a reason.", next: "Mend it in the document." }),
  },
  noReason: {
    nb: () => ({ what: "Begrunnelsen mangler.", next: "Skriv med noen ord hvorfor funnet kan stå." }),
    nn: () => ({ what: "Grunngivinga manglar.", next: "Skriv med nokre ord kvifor funnet kan stå." }),
    en: () => ({ what: "The reason is missing.", next: "Write in a few words why the finding may stand." }),
  },
};

/** Whether a word is the code of a refusal of this room. */
export function isPlanRefusal(code: unknown): code is PlanRefusalCode {
  return typeof code === "string" && Object.hasOwn(said, code);
}

/** Says why this room refused: what happened, and what to do next. */
export function sayPlanRefusal(refusal: Refusal<PlanRefusalCode>, language: Language): SaidRefusal {
  return said[refusal.code][language](refusal.detail);
}

function thousands(value: string | number | undefined): string {
  return String(value ?? "").replace(/\B(?=(\d{3})+$)/g, "\u00a0");
}
