import { languages, type Language, type Said } from "../../words/language.ts";

/** The columns of a list of plans with their goals and actions: a line is a plan, or something in the plan it names. */
export const listColumns = [
  "plan",
  "what",
  "text",
  "under",
  "kind",
  "language",
  "fromYear",
  "toYear",
  "higher",
  "responsible",
  "contact",
  "adoptedOn",
  "decisionNumber",
  "sdgs",
  "status",
] as const;
export type ListColumn = (typeof listColumns)[number];

/** What the columns are called at their heads, in lower case. */
const names: Readonly<Record<ListColumn, Said>> = {
  plan: { nb: "plan", nn: "plan", en: "plan" },
  what: { nb: "hva", nn: "kva", en: "what" },
  text: { nb: "tekst", nn: "tekst", en: "text" },
  under: { nb: "under", nn: "under", en: "under" },
  kind: { nb: "plantype", nn: "plantype", en: "kind of plan" },
  language: { nb: "språk", nn: "språk", en: "language" },
  fromYear: { nb: "første år", nn: "første år", en: "first year" },
  toYear: { nb: "siste år", nn: "siste år", en: "last year" },
  higher: { nb: "overordnede planer", nn: "overordna planar", en: "higher plans" },
  responsible: { nb: "ansvarlig", nn: "ansvarleg", en: "responsible" },
  contact: { nb: "kontakt", nn: "kontakt", en: "contact" },
  adoptedOn: { nb: "vedtatt", nn: "vedteken", en: "adopted" },
  decisionNumber: { nb: "saksnummer", nn: "saksnummer", en: "decision number" },
  sdgs: { nb: "bærekraftsmål", nn: "berekraftsmål", en: "sdgs" },
  status: { nb: "status", nn: "status", en: "status" },
};

/** What a column is called at its head, in lower case. */
export function sayListColumn(column: ListColumn, language: Language): string {
  return names[column][language];
}

/** The column that a head names, in any of the languages; null where it names none. */
export function listColumnOf(head: string): ListColumn | null {
  const written = head.trim().toLowerCase().replace(/\s+/g, " ");
  return listColumns.find((column) => languages.some((language) => names[column][language] === written)) ?? null;
}
