import { languages, type Language } from "../../words/language.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";
import { dateOf } from "../days.ts";
import { elementKinds, statuses, type ElementDetails, type ElementKind, type SdgCode } from "../element.ts";
import { kindsAbove } from "../kindsAbove.ts";
import { readsAsKind } from "../kindWords.ts";
import { standsUnderItself } from "../planEntry.ts";
import { readDate } from "../readDate.ts";
import { planKinds, type PlanKind, type RegisteredPlan } from "../register.ts";
import { sayKind, sayPlanKind, sayStatus } from "../sayKind.ts";
import { isSdgCode } from "../sdg.ts";
import { listColumnOf, type ListColumn } from "./listColumns.ts";

/** A line of a sheet, with its number there from 1; a number is one that the sheet's program calculates with. */
export interface SheetLine {
  readonly line: number;
  readonly cells: readonly (string | number)[];
}

/** Most lines below the head, letters in what a plan or something in it is called, and levels of a plan. */
const listLimits = { lines: 2000, title: 200, text: 1000, decisionNumber: 100, levels: 9 };

export type ListFaultCode =
  | "missing" // the cell is empty
  | "tooLong" // detail in `limit`
  | "unknown" // a word that is none of those the column takes
  | "notYear"
  | "reversed" // the last year is before the first
  | "notDay"
  | "notSdg"
  | "maybeSdg" // a number, such as 8.1, that may have been written as another target, 8.10
  | "twice" // the same plan, or the same in one plan, stands higher up
  | "registered" // the register has a plan of this title
  | "noPlan" // no line of the list is this plan
  | "notAbove" // nothing higher up in the plan is called this
  | "wrongUnder" // what it stands under cannot have it below, or stands too deep itself
  | "noHigher" // neither the list nor the register has such a plan
  | "ring"; // the plan would stand under itself

/** What is wrong in a line: in which column, and what stands there. */
export interface ListFault {
  readonly code: ListFaultCode;
  readonly column: ListColumn;
  readonly value: string;
  readonly limit?: number;
}

/** A line as it is read, with what is wrong in it. */
export interface ListLine {
  readonly line: number;
  readonly plan: string;
  /** null where the line does not say. */
  readonly what: "plan" | ElementKind | null;
  readonly text: string;
  readonly faults: readonly ListFault[];
}

/** A goal, an action or another element of a plan, from a list. */
export interface ListedElement {
  readonly kind: ElementKind;
  readonly text: string;
  /** Place in the plan's own elements, from 0, of what it stands under. */
  readonly under: number | null;
  readonly sdgs: readonly SdgCode[];
  readonly responsible: string | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly status: ElementDetails["status"];
}

/** A plan from a list. */
export interface ListedPlan {
  readonly title: string;
  readonly kind: PlanKind;
  readonly language: Language;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** Higher plans: ids of the register's, and titles of the list's own. */
  readonly higher: readonly ({ readonly id: string } | { readonly title: string })[];
  readonly responsible: string | null;
  readonly contact: string | null;
  /** YYYY-MM-DD; null where it is not adopted. */
  readonly adoptedOn: string | null;
  readonly decisionNumber: string | null;
  readonly elements: readonly ListedElement[];
}

export interface PlanList {
  readonly lines: readonly ListLine[];
  /** As they are to be entered; what is wrong in them is left out. */
  readonly plans: readonly ListedPlan[];
}

type Known = Pick<RegisteredPlan, "id" | "title" | "higher" | "withdrawn">;

/**
 * Reads a list of plans with their goals and actions, and says line by line what is wrong. The first line with anything
 * in it is the head, which names the columns in any of the three languages, in any order; columns that are not known
 * are passed by. `sinceEpoch` is the sheet's number of 1 January 1970. Refuses a list without a head or without lines,
 * and one that is too long.
 */
export function readPlanList(
  sheet: readonly SheetLine[],
  known: readonly Known[],
  language: Language,
  sinceEpoch: number,
): Outcome<PlanList, "noHead" | "noLines" | "tooManyLines"> {
  const [head, ...below] = sheet.filter(({ cells }) => cells.some((cell) => String(cell).trim() !== ""));
  const columns = (head?.cells ?? []).map((cell) => listColumnOf(String(cell)));
  if (!columns.includes("plan") || !columns.includes("what")) return refuse("noHead");
  if (below.length === 0) return refuse("noLines");
  if (below.length > listLimits.lines) return refuse("tooManyLines", { limit: listLimits.lines });
  const reader = new ListReader(known, language, sinceEpoch);
  const lines = below.map(({ line, cells }) => new LineReader(line, columns, cells));
  // Plans first: what is in them may stand above.
  for (const line of lines) if (line.what === "plan") reader.plan(line);
  for (const line of lines) if (line.what !== "plan") reader.element(line);
  reader.placeUnderHigher();
  return done({ lines: lines.map((line) => line.read()), plans: reader.plans() });
}

/** One line: its cells by their columns, and what is found wrong in them. */
class LineReader {
  readonly what: ListLine["what"];
  readonly #cells = new Map<ListColumn, string | number>();
  readonly #faults: ListFault[] = [];
  readonly #line: number;

  constructor(line: number, columns: readonly (ListColumn | null)[], cells: SheetLine["cells"]) {
    this.#line = line;
    columns.forEach((column, at) => {
      const cell = cells[at];
      if (column !== null && cell !== undefined && !this.#cells.has(column)) this.#cells.set(column, cell);
    });
    this.what = whatOf(this.text("what"));
    if (this.what === null) this.fault(this.text("what") === "" ? "missing" : "unknown", "what");
  }

  fault(code: ListFaultCode, column: ListColumn, value = this.text(column), limit?: number): void {
    this.#faults.push({ code, column, value, ...(limit === undefined ? {} : { limit }) });
  }

  text(column: ListColumn): string {
    return String(this.#cells.get(column) ?? "").trim();
  }

  isNumber(column: ListColumn): boolean {
    return typeof this.#cells.get(column) === "number";
  }

  /** A text of the length it may have; null where the cell is empty. */
  short(column: ListColumn, limit: number): string | null {
    const text = this.text(column).replace(/\s+/g, " ");
    if (text.length > limit) this.fault("tooLong", column, `${text.slice(0, 40)}…`, limit);
    return text === "" ? null : text.slice(0, limit);
  }

  year(column: ListColumn): number | null {
    const text = this.text(column);
    if (text === "") return null;
    if (/^\d{4}$/.test(text) && Number(text) >= 1900 && Number(text) <= 2200) return Number(text);
    this.fault("notYear", column);
    return null;
  }

  years(): { readonly fromYear: number | null; readonly toYear: number | null } {
    const [fromYear, toYear] = [this.year("fromYear"), this.year("toYear")];
    if (fromYear !== null && toYear !== null && toYear < fromYear) this.fault("reversed", "toYear");
    return { fromYear, toYear };
  }

  day(column: ListColumn, sinceEpoch: number): string | null {
    const cell = this.#cells.get(column);
    const text = this.text(column);
    if (text === "") return null;
    const number = typeof cell === "number" ? Math.floor(cell) : null;
    const day = number === null ? readDate(text) : number > 0 && number < 200_000 ? dateOf(number - sinceEpoch) : null;
    if (day === null) this.fault("notDay", column);
    return day;
  }

  /** The one of a column's words that is written; null, with a fault, where it is none of them. */
  among<T extends string>(column: ListColumn, values: readonly T[], says: (value: T) => readonly string[]): T | null {
    const written = plain(this.text(column));
    if (written === "") return null;
    const value = values.find((one) => [one, ...says(one)].some((word) => plain(word) === written)) ?? null;
    if (value === null) this.fault("unknown", column);
    return value;
  }

  read(): ListLine {
    const text = this.what === "plan" ? "" : this.text("text");
    return { line: this.#line, plan: this.text("plan"), what: this.what, text, faults: this.#faults };
  }
}

/** A plan while the list is read. */
interface Draft {
  readonly line: LineReader;
  readonly plan: Omit<ListedPlan, "higher" | "elements">;
  /** Ids, the list's own among them. */
  readonly higher: string[];
  readonly elements: ListedElement[];
}

class ListReader {
  readonly #known: readonly Known[];
  readonly #language: Language;
  readonly #sinceEpoch: number;
  /** By their plain titles. */
  readonly #plans = new Map<string, Draft>();

  constructor(known: readonly Known[], language: Language, sinceEpoch: number) {
    this.#known = known;
    this.#language = language;
    this.#sinceEpoch = sinceEpoch;
  }

  plan(line: LineReader): void {
    const title = line.short("plan", listLimits.title);
    const kind = line.among("kind", planKinds, (one) => languages.map((language) => sayPlanKind(one, language)));
    if (line.text("kind") === "") line.fault("missing", "kind");
    const language = line.among("language", languages, (one) => languageWords[one]) ?? this.#language;
    const plan: Draft["plan"] = {
      title: title ?? "",
      kind: kind ?? "temaplan",
      language,
      ...line.years(),
      responsible: line.short("responsible", listLimits.title),
      contact: line.short("contact", listLimits.title),
      adoptedOn: line.day("adoptedOn", this.#sinceEpoch),
      decisionNumber: line.short("decisionNumber", listLimits.decisionNumber),
    };
    if (title === null) return line.fault("missing", "plan");
    if (this.#known.some((one) => plain(one.title) === plain(title))) line.fault("registered", "plan");
    if (this.#plans.has(plain(title))) return line.fault("twice", "plan");
    this.#plans.set(plain(title), { line, plan, higher: [], elements: [] });
  }

  element(line: LineReader): void {
    const named = line.short("plan", listLimits.title);
    const text = line.short("text", listLimits.text);
    const plan = this.#plans.get(plain(named ?? ""));
    if (named === null) line.fault("missing", "plan");
    else if (plan === undefined) line.fault("noPlan", "plan");
    if (text === null) line.fault("missing", "text");
    const above = plan?.elements ?? [];
    if (text !== null && above.some((one) => plain(one.text) === plain(text))) line.fault("twice", "text");
    const written = line.short("under", listLimits.text);
    const under = written === null ? -1 : above.findIndex((one) => plain(one.text) === plain(written));
    if (written !== null && under < 0 && plan !== undefined) line.fault("notAbove", "under");
    const [parent, kind] = [above[under]?.kind, line.what === "plan" ? null : line.what];
    const fits = kind === null || parent === undefined || kindsAbove[kind].includes(parent);
    if (!fits || levelsDown(above, under) >= listLimits.levels) line.fault("wrongUnder", "under");
    const status = line.among("status", statuses, (one) => languages.map((language) => sayStatus(one, language)));
    const details = { ...line.years(), responsible: line.short("responsible", listLimits.title), status };
    const sdgs = sdgsIn(line);
    if (kind !== null && text !== null)
      plan?.elements.push({ kind, text, under: under < 0 ? null : under, sdgs, ...details });
  }

  /** Finds the plans that the list's plans stand under, in the list and in the register. */
  placeUnderHigher(): void {
    for (const { line, higher } of this.#plans.values()) {
      for (const title of line.text("higher").split(/[;\n]/)) {
        if (plain(title) === "") continue;
        const id = this.#plans.has(plain(title)) ? ownId(title) : this.#registered(title);
        if (id === undefined) line.fault("noHigher", "higher", title.trim());
        else if (!higher.includes(id)) higher.push(id);
      }
    }
    const all = [...this.#plans.values()].map(({ plan, higher }) => ({ id: ownId(plan.title), higher }));
    for (const { id, higher } of all)
      if (standsUnderItself(id, higher, all)) this.#plans.get(id.slice(ownMark.length))?.line.fault("ring", "higher");
  }

  plans(): readonly ListedPlan[] {
    return [...this.#plans.values()].map(({ plan, higher, elements }) => ({
      ...plan,
      higher: higher.map((id) =>
        id.startsWith(ownMark) ? { title: this.#plans.get(id.slice(ownMark.length))?.plan.title ?? "" } : { id },
      ),
      elements,
    }));
  }

  #registered(title: string): string | undefined {
    return this.#known.find((one) => one.withdrawn !== true && plain(one.title) === plain(title))?.id;
  }
}

/** How many levels there are down to one of a plan's elements. */
function levelsDown(elements: readonly ListedElement[], at: number): number {
  let levels = 0;
  for (let next = elements[at]; next !== undefined; next = elements[next.under ?? -1]) levels += 1;
  return levels;
}

/** What no id of the register begins with: the list's own plans are known by it and their titles. */
const ownMark = "=";

function ownId(title: string): string {
  return `${ownMark}${plain(title)}`;
}

const languageWords: Readonly<Record<Language, readonly string[]>> = {
  nb: ["bokmål", "norsk bokmål", "norsk"],
  nn: ["nynorsk", "norsk nynorsk"],
  en: ["engelsk", "english"],
};

/** The goals and targets of a line. A cell that is a number has lost its last nought: 8.10 is 8.1 in it, another target. */
function sdgsIn(line: LineReader): readonly SdgCode[] {
  const codes = line
    .text("sdgs")
    .toLowerCase()
    .split(/[;,\s]+/)
    .filter((code) => code !== "");
  for (const code of codes) if (!isSdgCode(code)) line.fault("notSdg", "sdgs", code);
  if (line.isNumber("sdgs") && codes.some((code) => code.includes(".") && isSdgCode(`${code}0`)))
    line.fault("maybeSdg", "sdgs");
  return [...new Set(codes.filter(isSdgCode))];
}

/** What a line says that it is: a plan, or a kind of element by its name in any of the languages, in one or many. */
function whatOf(text: string): ListLine["what"] {
  if (plain(text) === "plan") return "plan";
  const named = elementKinds.find((kind) =>
    languages.some((language) => plain(sayKind(kind, language)) === plain(text)),
  );
  return named ?? readsAsKind(text);
}

/** Words as they are compared: without regard to capitals and spaces. */
function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, " ");
}
