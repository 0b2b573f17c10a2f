import type { ElementDetails } from "../element.ts";

/** The years a cell names: "2026", "2026–2028", "2026-27", "31.12.2025", "innen 2030", "Q2 2026". */
export interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

/** Reads the years of a cell; null where it names none ("Årlig"). A day, and "by" before a year, is a deadline alone. */
export function readYears(text: string): Years | null {
  const span = /\b(20\d\d)\s*[–—/-]\s*((?:20)?\d\d)\b/.exec(text);
  if (span !== null) {
    const [, from = "", to = ""] = span;
    return { from: Number(from), to: Number(to.length === 2 ? `20${to}` : to) };
  }
  const years = [...text.matchAll(/(?<![\d,])(20\d\d)(?![\d,]| ?\d{3})/g)].map(([year]) => Number(year));
  if (years.length === 0) return null;
  const last = Math.max(...years);
  if (years.length > 1) return { from: Math.min(...years), to: last };
  const onlyEnd = /\d{1,2}\.\s?\d{1,2}\.\s?20|\b(innen|innan|før|ferdig|by|before)\b/i.test(text);
  return { from: onlyEnd ? null : last, to: last };
}

const statuses: readonly (readonly [RegExp, NonNullable<ElementDetails["status"]>])[] = [
  [
    /\b(ikke|ikkje|not) (startet|starta|påbegynt|påbyrja|begynt|byrja|started|begun|igangsatt|igangsett)|planlagt|planned|\bny\b|\bnytt\b|venter|ventar/i,
    "notStarted",
  ],
  [/stanset|stansa|stoppet|stoppa|utgår|utgått|avlyst|avbrutt|avbrote|stopped|cancelled|på vent|on hold/i, "stopped"],
  [/ferdig|gjennomført|fullført|avsluttet|avslutta|utført|\bok\b|done|completed?|finished/i, "done"],
  [
    /i gang|påbegynt|påbyrja|pågår|pågående|pågåande|under arbeid|startet|starta|i rute|løpende|løpande|underveis|undervegs|ongoing|under ?way|in progress|started|begun|on track/i,
    "underWay",
  ],
];

/** What a cell says of how far an action has come; null where that is not known. */
export function readStatus(text: string): ElementDetails["status"] {
  return statuses.find(([form]) => form.test(text))?.[1] ?? null;
}

/** Whether a cell of a year's column says that something happens then: a mark or a sum, not nothing, a dash or a zero. */
export function isMarked(text: string): boolean {
  return !/^[\s0–—.,-]*$/.test(text);
}
