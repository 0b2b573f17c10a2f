import type {
  Block,
  Cell,
  Control,
  Document,
  Heading,
  Inline,
  ListItem,
  Message,
  MessageKind,
  Paragraph,
  Picture,
} from "../../src/document/blocks/document.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { ruleNamed } from "../../src/plan/rules.ts";
import { check } from "../../src/plan/check.ts";
import type { ElementDetails, ElementKind } from "../../src/plan/element.ts";
import { emptyDetails } from "../../src/plan/emptyDetails.ts";
import type { Finding } from "../../src/plan/finding.ts";
import type { Plan, PlanRecord } from "../../src/plan/plan.ts";
import { emptyRecord, writePlanPart } from "../../src/plan/planPart.ts";
import type { Decision } from "../../src/plan/publication.ts";
import type { Register } from "../../src/plan/register.ts";
import { planNamespace, writeTag } from "../../src/plan/tag.ts";

/*
 * Builders that read like the document: `plan(h1("Mål"), goal("Alle bor trygt", strategy("Bygge tett")))`.
 * A part writes its blocks where it stands; places, table and picture numbers count themselves.
 */

interface Writing {
  place: number;
  tables: number;
  pictures: number;
  readonly controls: Control[];
  readonly words: string[][];
  readonly outer: (number | null)[];
  readonly details: ElementDetails[];
  readonly messages: Message[];
  readonly notes: Document["notes"][number][];
  readonly customXml: Document["customXml"][number][];
  title: string | null;
  language: string | null;
  record: Partial<PlanRecord>;
}

export type Part = (writing: Writing) => readonly Block[];

/** What an element is made with beyond its title: details, and its own id where a test names it. */
export type Known = Partial<ElementDetails>;

function words(writing: Writing, text: string): void {
  for (const open of writing.words) open.push(text);
}

export function text(value: string, marks: Omit<Extract<Inline, { type: "text" }>, "type" | "text"> = {}): Inline {
  return { type: "text", text: value, ...marks };
}

export function link(href: string, value: string): Inline {
  return { type: "link", href, inlines: [text(value)] };
}

function inlinesOf(content: string | readonly Inline[]): readonly Inline[] {
  return typeof content === "string" ? (content === "" ? [] : [text(content)]) : content;
}

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.type === "text" ? inline.text : inline.type === "link" ? plain(inline.inlines) : ""))
    .join("");
}

export function heading(level: number, content: string, more: Partial<Heading> = {}): Part {
  return (writing) => {
    words(writing, content);
    const at = writing.place++;
    return [
      { type: "heading", at, level, number: null, id: `h-${at}`, inlines: inlinesOf(content), language: null, ...more },
    ];
  };
}

export const h1 = (content: string): Part => heading(1, content);
export const h2 = (content: string): Part => heading(2, content);
export const h3 = (content: string): Part => heading(3, content);

export function title(content: string): Part {
  return (writing) => {
    writing.title ??= content;
    return heading(0, content)(writing);
  };
}

export function p(content: string | readonly Inline[], more: Partial<Paragraph> = {}): Part {
  return (writing) => {
    const inlines = inlinesOf(content);
    words(writing, plain(inlines));
    return [
      {
        type: "paragraph",
        at: writing.place++,
        inlines,
        language: null,
        style: "Normal",
        number: null,
        size: null,
        ...more,
      },
    ];
  };
}

function blocks(writing: Writing, parts: readonly Part[]): readonly Block[] {
  return parts.flatMap((part) => part(writing));
}

/** A bullet list; an item of several parts is given as an array. */
export function list(...items: readonly (string | Part | readonly Part[])[]): Part {
  return (writing) => [
    {
      type: "list",
      ordered: false,
      start: 1,
      format: "bullet",
      items: items.map((item): ListItem => ({
        marker: "•",
        blocks:
          typeof item === "string"
            ? p(item)(writing)
            : typeof item === "function"
              ? item(writing)
              : blocks(writing, item),
      })),
    },
  ];
}

type CellContent = string | Part;

/** A table with one header row unless told otherwise. */
export function table(
  rows: readonly (readonly CellContent[])[],
  more: { headerRows?: number; headerColumns?: number; spans?: number; caption?: string } = {},
): Part {
  return (writing) => {
    const at = writing.place;
    const index = writing.tables++;
    const cell = (content: CellContent): Cell => ({
      colSpan: more.spans ?? 1,
      rowSpan: 1,
      blocks: typeof content === "string" ? p(content)(writing) : content(writing),
    });
    return [
      {
        type: "table",
        at,
        index,
        caption: more.caption === undefined ? null : [text(more.caption)],
        alt: "",
        headerRows: more.headerRows ?? 1,
        headerColumns: more.headerColumns ?? 0,
        rows: rows.map((cells) => ({ cells: cells.map(cell) })),
      },
    ];
  };
}

export function picture(more: Partial<Picture> = {}): Part {
  return (writing) =>
    p([
      {
        type: "picture",
        part: "word/media/image1.png",
        contentType: "image/png",
        index: writing.pictures++,
        alt: null,
        decorative: false,
        width: 300,
        height: 200,
        ...more,
      },
    ])(writing);
}

/** A content control with any tag around what the parts write. */
export function control(tag: string, parts: readonly Part[], more: Partial<Control> = {}): Part {
  return (writing) => {
    const index = writing.controls.length;
    const said: string[] = [];
    const first = writing.place;
    const placeholder: Control = {
      tag,
      title: "",
      id: index + 1,
      level: "block",
      story: "body",
      first,
      last: first,
      outer: writing.outer.at(-1) ?? null,
      text: "",
    };
    writing.controls.push(placeholder);
    writing.outer.push(index);
    writing.words.push(said);
    const written = blocks(writing, parts);
    writing.words.pop();
    writing.outer.pop();
    writing.controls[index] = { ...placeholder, last: writing.place - 1, text: said.join("\n"), ...more };
    return written;
  };
}

let ids = 0;

/** An element id that reads as itself in a failing test: `id("a")` is "a000000000". */
export function id(name: string): string {
  return name.padEnd(10, "0");
}

/** An element's control around parts of any sort. */
export function element(kind: ElementKind, known: Known, ...parts: readonly Part[]): Part {
  return (writing) => {
    ids += 1;
    const own = known.id ?? `e${String(ids).padStart(9, "0")}`;
    if (Object.keys(known).some((key) => key !== "id"))
      writing.details.push({ ...emptyDetails(own), ...known, id: own });
    return control(writeTag(kind, own), parts)(writing);
  };
}

type ElementArgument = string | Part | Known;

/** An element as a paragraph: title, then more words in its control (strings), details (object), and what follows it (parts). */
function paragraphElement(kind: ElementKind) {
  return (titleWords: string, ...rest: readonly ElementArgument[]): Part =>
    (writing) => {
      const texts = rest.filter((one) => typeof one === "string");
      const after = rest.filter((one) => typeof one === "function");
      const known = Object.assign({}, ...rest.filter((one) => typeof one === "object")) as Known;
      return [
        ...element(kind, known, p(titleWords), ...texts.map((one) => p(one)))(writing),
        ...blocks(writing, after),
      ];
    };
}

export const focusArea = paragraphElement("focusArea");
export const goal = paragraphElement("goal");
export const strategy = paragraphElement("strategy");
export const measure = paragraphElement("measure");
export const assignment = paragraphElement("assignment");
export const investment = paragraphElement("investment");
export const climateMeasure = paragraphElement("climateMeasure");
export const indicator = paragraphElement("indicator");

/** An element as a heading's section: the tag around the heading, the rest below it. */
export function section(
  kind: ElementKind,
  level: number,
  titleWords: string,
  ...rest: readonly (Known | Part)[]
): Part {
  return (writing) => {
    const known = Object.assign({}, ...rest.filter((one) => typeof one === "object")) as Known;
    return [
      ...element(kind, known, heading(level, titleWords))(writing),
      ...blocks(
        writing,
        rest.filter((one) => typeof one === "function"),
      ),
    ];
  };
}

/** Part of a record: what the document says of itself. Replaces the builders' own. */
export function record(more: Partial<PlanRecord>): Part {
  return (writing) => {
    writing.record = { ...writing.record, ...more };
    return [];
  };
}

export function message(kind: MessageKind, detail = "1", at: number | null = null): Part {
  return (writing) => {
    writing.messages.push({ kind, at, detail });
    return [];
  };
}

export function footnote(content: string): Part {
  return (writing) => {
    const at = -1;
    const block: Paragraph = {
      type: "paragraph",
      at,
      inlines: inlinesOf(content),
      language: null,
      style: "FootnoteText",
      number: null,
      size: null,
    };
    writing.notes.push({ id: `note-${writing.notes.length + 1}`, kind: "footnote", blocks: [block] });
    return [];
  };
}

/** The language Word has for the document's text; null: none. */
export function documentLanguage(language: string | null): Part {
  return (writing) => {
    writing.language = language;
    return [];
  };
}

/** The custom XML part as given, in place of the record the builders write. */
export function rawPart(xml: string): Part {
  return (writing) => {
    writing.customXml.push({ namespace: planNamespace, xml });
    return [];
  };
}

export function document(...parts: readonly Part[]): Document {
  const writing: Writing = {
    place: 0,
    tables: 0,
    pictures: 0,
    controls: [],
    words: [],
    outer: [],
    details: [],
    messages: [],
    notes: [],
    customXml: [],
    title: null,
    language: "nb-NO",
    record: { plan: "klima", baseVersion: 1, language: "nb", kind: "samfunnsdel" },
  };
  const written = blocks(writing, parts);
  const ownRecord: PlanRecord = {
    ...emptyRecord,
    ...writing.record,
    details: [...writing.details, ...(writing.record.details ?? [])],
  };
  return {
    title: writing.title,
    language: writing.language,
    blocks: written,
    notes: writing.notes,
    controls: writing.controls,
    paragraphCount: writing.place,
    messages: writing.messages,
    customXml:
      writing.customXml.length > 0 ? writing.customXml : [{ namespace: planNamespace, xml: writePlanPart(ownRecord) }],
  };
}

export function plan(...parts: readonly Part[]): Plan {
  return buildPlan(document(...parts), null);
}

/** What it is checked against; nothing unless told. */
export interface Against {
  readonly register?: Register | null;
  readonly today?: string;
  readonly decision?: Decision | null;
}

/** The findings of one rule in a plan of the parts. */
export function findings(rule: string, parts: readonly Part[], against: Against = {}): readonly Finding[] {
  if (ruleNamed(rule) === undefined) throw new Error(`No rule is called ${rule}`);
  const { register: known = null, today = "2026-01-12", decision: decided = null } = against;
  return check(buildPlan(document(...parts), known), known, today, decided).filter((finding) => finding.rule === rule);
}
