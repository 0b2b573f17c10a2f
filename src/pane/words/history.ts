import type { ElementDetails } from "../../plan/element.ts";
import type { RecordChange } from "../../plan/recordChange.ts";
import type { Language, Said } from "../../words/language.ts";
import type { DoneInDocument } from "../core/paneState.ts";
import { sayDone } from "./done.ts";

/** Words of the list of what was done in the document. */
export interface HistoryWords {
  readonly title: string;
  readonly hint: string;
  readonly none: string;
  readonly undo: string;
  readonly redo: string;
  /** The button's whole name: what it undoes, or does again. */
  readonly named: (press: string, what: string) => string;
  readonly undone: string;
  /** Why something cannot be undone from here. */
  readonly inText: string;
  readonly changed: (fields: readonly string[]) => string;
  readonly letGo: string;
  readonly letGoWithReason: (reason: string) => string;
  readonly keptOwn: (reason: string) => string;
  readonly fields: Readonly<Record<Exclude<keyof ElementDetails, "id" | "kept">, string>>;
}

export const historyWords: Said<HistoryWords> = {
  nb: {
    title: "Det du har gjort",
    hint: "Her står det du har gjort i dokumentet siden ruta ble åpnet, det siste øverst. Du kan angre én ting uten å angre det du gjorde etterpå.",
    none: "Du har ikke gjort noe i dokumentet ennå. Når du merker, retter eller lagrer noe, står det her.",
    undo: "Angre",
    redo: "Gjør om",
    named: (press, what) => `${press}: ${what}`,
    undone: "Angret",
    inText: "Dette står i selve teksten. Angre det i Word (Ctrl+Z, på Mac ⌘Z).",
    changed: (fields) => (fields.length === 0 ? "Lagret i dokumentet." : `Endret: ${fields.join(", ")}.`),
    letGo: "Opphavet er sluppet.",
    letGoWithReason: (reason) => `Opphavet er sluppet, og med det begrunnelsen «${reason}».`,
    keptOwn: (reason) => `Egen ordlyd er beholdt: «${reason}».`,
    fields: {
      sdgs: "FNs bærekraftsmål",
      origin: "opphav",
      parent: "hva det hører under",
      alsoUnder: "hva det også gjelder",
      responsible: "ansvarlig",
      fromYear: "fra år",
      toYear: "til år",
      status: "status",
      indicator: "indikator",
      waivers: "godtatte funn",
      cost: "kostnad",
    },
  },
  nn: {
    title: "Det du har gjort",
    hint: "Her står det du har gjort i dokumentet sidan ruta vart opna, det siste øvst. Du kan angre éin ting utan å angre det du gjorde etterpå.",
    none: "Du har ikkje gjort noko i dokumentet enno. Når du merkjer, rettar eller lagrar noko, står det her.",
    undo: "Angre",
    redo: "Gjer om",
    named: (press, what) => `${press}: ${what}`,
    undone: "Angra",
    inText: "Dette står i sjølve teksten. Angre det i Word (Ctrl+Z, på Mac ⌘Z).",
    changed: (fields) => (fields.length === 0 ? "Lagra i dokumentet." : `Endra: ${fields.join(", ")}.`),
    letGo: "Opphavet er sleppt.",
    letGoWithReason: (reason) => `Opphavet er sleppt, og med det grunngivinga «${reason}».`,
    keptOwn: (reason) => `Eigen ordlyd er halden på: «${reason}».`,
    fields: {
      sdgs: "FNs berekraftsmål",
      origin: "opphav",
      parent: "kva det høyrer under",
      alsoUnder: "kva det òg gjeld",
      responsible: "ansvarleg",
      fromYear: "frå år",
      toYear: "til år",
      status: "status",
      indicator: "indikator",
      waivers: "godtekne funn",
      cost: "kostnad",
    },
  },
  en: {
    title: "What you have done",
    hint: "This is what you have done in the document since the pane was opened, the latest first. You can undo one thing without undoing what you did after it.",
    none: "You have not done anything in the document yet. What you tag, fix or save is listed here.",
    undo: "Undo",
    redo: "Redo",
    named: (press, what) => `${press}: ${what}`,
    undone: "Undone",
    inText: "This is in the text itself. Undo it in Word (Ctrl+Z, on Mac ⌘Z).",
    changed: (fields) => (fields.length === 0 ? "Saved in the document." : `Changed: ${fields.join(", ")}.`),
    letGo: "The origin has been let go of.",
    letGoWithReason: (reason) => `The origin has been let go of, and with it the reason “${reason}”.`,
    keptOwn: (reason) => `Your own words are kept: “${reason}”.`,
    fields: {
      sdgs: "the UN's SDGs",
      origin: "origin",
      parent: "what it belongs under",
      alsoUnder: "what it also serves",
      responsible: "responsible",
      fromYear: "from year",
      toYear: "to year",
      status: "status",
      indicator: "indicator",
      waivers: "accepted findings",
      cost: "cost",
    },
  },
};

/** Says what was done, as one sentence: of what is saved, what of it. */
export function sayHistory({ what, changes }: DoneInDocument, language: Language): string {
  if (what.did !== "saved") return sayDone(what, language);
  const words = historyWords[language];
  const sides = changes.flatMap((change) => (change.type === "record" ? sidesOf(change.change) : []));
  const [only] = sides;
  if (sides.length === 1 && only !== undefined) {
    const [old, now] = [only.before?.origin ?? null, only.after?.origin ?? null];
    if (old !== null && now === null)
      return old.ownReason === null ? words.letGo : words.letGoWithReason(old.ownReason);
    if (old?.ownReason === null && now?.ownReason) return words.keptOwn(now.ownReason);
  }
  const names = Object.keys(words.fields) as readonly (keyof HistoryWords["fields"])[];
  const isOther = (name: keyof HistoryWords["fields"]): boolean =>
    sides.some(({ before, after }) => said(before?.[name]) !== said(after?.[name]));
  return words.changed(names.filter(isOther).map((name) => words.fields[name]));
}

interface Sides {
  readonly before: ElementDetails | undefined;
  readonly after: ElementDetails | undefined;
}

function sidesOf({ before, after }: RecordChange): readonly Sides[] {
  const ids = new Set([...before.details, ...after.details].map(({ id }) => id));
  return [...ids].map((id) => ({
    before: before.details.find((entry) => entry.id === id),
    after: after.details.find((entry) => entry.id === id),
  }));
}

/** Nothing said, and an empty list, are the same. */
function said(value: unknown): string {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? "null" : JSON.stringify(value);
}
