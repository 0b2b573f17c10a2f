import type { Block, Document, ParagraphPlace, Row, Table } from "../document/blocks/document.ts";
import { buildPlan } from "./buildPlan.ts";
import { newElementId } from "./elementId.ts";
import type { Element, ElementKind } from "./element.ts";
import type { Plan } from "./plan.ts";
import { readLines, type Lines } from "./readLines.ts";
import { writeTag } from "./tag.ts";

/** What an element that is fetched becomes in the document. */
export type FetchForm =
  | { readonly type: "heading"; readonly level: number }
  /** A point of the list the cursor is in. */
  | { readonly type: "item" }
  /** A row of the table the cursor is in, its words in this cell. */
  | { readonly type: "row"; readonly cell: number }
  | { readonly type: "text" };

/** Where a fetched element would stand, and as what. */
export interface FetchPlace {
  readonly form: FetchForm;
  /** The paragraph it comes after: that of the cursor, or for a heading the last before the next heading of its level or above. */
  readonly after: ParagraphPlace;
  /** Whether that paragraph is a point of a list. */
  readonly afterItem: boolean;
  /** The element it would then stand under; null for none. */
  readonly parent: Element | null;
}

/**
 * The places an element of this kind may be fetched to with the cursor in paragraph `at`, likeliest first: the form its
 * neighbours have. In a list a point, in a table a row, among headings that are elements of its kind a heading of their
 * level; ordinary text is always the last. Each with the parent it would have, by the same reading as all others.
 */
export function fetchPlaces(plan: Plan, kind: ElementKind, at: ParagraphPlace): readonly FetchPlace[] {
  const lines = readLines(plan.document);
  const line = lines.byPlace.get(at);
  const heading: FetchForm | null = line?.inTable === true ? null : headingForm(plan, kind, at, lines);
  const row = line?.inTable === true ? rowForm(plan, at) : null;
  const forms: readonly (FetchForm | null)[] = [
    row,
    (line?.listDepth ?? 0) > 0 ? { type: "item" } : null,
    heading,
    { type: "text" },
  ];
  return forms.flatMap((form) => {
    if (form === null) return [];
    const after = form.type === "heading" ? beforeNextHeading(lines, at, form.level) : at;
    const afterItem = (lines.byPlace.get(after)?.listDepth ?? 0) > 0;
    return [{ form, after, afterItem, parent: parentAt(plan, kind, form, after) }];
  });
}

/** A heading of the level that the nearest element of the kind has which is a heading; null where none is. */
function headingForm(plan: Plan, kind: ElementKind, at: ParagraphPlace, lines: Lines): FetchForm | null {
  const alike = plan.elements.filter((one) => one.kind === kind && one.section && lines.sections.has(one.first));
  const nearest = alike.toSorted((one, other) => Math.abs(one.first - at) - Math.abs(other.first - at))[0];
  const level = nearest && lines.sections.get(nearest.first)?.level;
  return level === undefined ? null : { type: "heading", level };
}

function beforeNextHeading(lines: Lines, at: ParagraphPlace, level: number): ParagraphPlace {
  const ends = [...lines.sections.values()].filter((section) => section.first > at && section.level <= level);
  const next = Math.min(...ends.map(({ first }) => first));
  return lines.all.findLast((line) => line.at >= at && line.at < next)?.at ?? at;
}

/** A row of the table, by the cell in which the elements of its rows stand, else that of the cursor; null where cells are merged over rows. */
function rowForm(plan: Plan, at: ParagraphPlace): FetchForm | null {
  const table = tableAt(plan.document.blocks, at);
  const row = table && rowAt(table, at);
  if (!table || !row || table.rows.some(({ cells }) => cells.some(({ rowSpan }) => rowSpan > 1))) return null;
  const first = plan.elements.find((one) => holds(table, one.first))?.first;
  const home = first === undefined ? undefined : rowAt(table, first);
  const cell = home !== undefined && first !== undefined ? cellAt(home, first) : cellAt(row, at);
  return { type: "row", cell: Math.max(cell, 0) };
}

function tableAt(blocks: readonly Block[], at: ParagraphPlace): Table | undefined {
  return blocks.find((block): block is Table => block.type === "table" && holds(block, at));
}

function rowAt({ rows }: Table, at: ParagraphPlace): Row | undefined {
  return rows.find((row) => cellAt(row, at) >= 0);
}

function cellAt(row: Row, at: ParagraphPlace): number {
  return row.cells.findIndex(({ blocks }) => blocks.some((block) => holds(block, at)));
}

/** The first and the last paragraph of a block, by those of its lists and tables; null for one without paragraphs. */
interface Reach {
  readonly first: ParagraphPlace;
  readonly last: ParagraphPlace;
}

/** Blocks are never changed: each is looked through once, however often and by whatever it is asked for. */
const reaches = new WeakMap<Block, Reach | null>();

function reachOf(block: Block): Reach | null {
  const known = reaches.get(block);
  if (known !== undefined) return known;
  const reach = lookThrough(block);
  reaches.set(block, reach);
  return reach;
}

function lookThrough(block: Block): Reach | null {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return { first: block.at, last: block.at };
    case "list":
      return around(block.items.flatMap(({ blocks }) => blocks));
    case "table":
      return around(block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks)));
    case "chart":
    case "mathBlock":
    case "rule":
      return null;
  }
}

/** From the first to the last paragraph of blocks in the document's order. */
function around(blocks: readonly Block[]): Reach | null {
  let [first, last] = [Infinity, -Infinity];
  for (const block of blocks) {
    const reach = reachOf(block);
    if (reach === null) continue;
    first = Math.min(first, reach.first);
    last = Math.max(last, reach.last);
  }
  return first === Infinity ? null : { first, last };
}

/** Whether a paragraph stands in a block. The paragraphs of a block follow one another. */
function holds(block: Block, at: ParagraphPlace): boolean {
  const reach = reachOf(block);
  return reach !== null && reach.first <= at && at <= reach.last;
}

/** The parent that an element of this form would have after that paragraph: what the plan with it in is read as. */
function parentAt(plan: Plan, kind: ElementKind, form: FetchForm, after: ParagraphPlace): Element | null {
  const id = newElementId();
  // Between two places, so that no other paragraph gets another.
  const at = after + 0.5;
  const control = {
    tag: writeTag(kind, id),
    title: "",
    id: null,
    level: "block",
    story: "body",
    first: at,
    last: at,
    outer: null,
    text: "x",
  } as const;
  const blocks = withElement(plan.document.blocks, form, after, newBlock(form, at));
  const document: Document = { ...plan.document, blocks, controls: [...plan.document.controls, control] };
  const { elements } = buildPlan(document, null);
  const under = elements.find((one) => one.id === id)?.under ?? null;
  return plan.elements.find((one) => one.id === under) ?? null;
}

function newBlock(form: FetchForm, at: number): Block {
  const words = { at, inlines: [{ type: "text", text: "x" }], number: null, language: null } as const;
  if (form.type === "heading") return { type: "heading", level: form.level, id: "", ...words };
  return { type: "paragraph", style: "Normal", size: null, ...words };
}

/** The blocks with one more after a paragraph: beside the list or table it is in, or in it, as the form says. */
function withElement(blocks: readonly Block[], form: FetchForm, after: ParagraphPlace, added: Block): readonly Block[] {
  const at = blocks.findLastIndex((block) => (reachOf(block)?.first ?? Infinity) <= after);
  const block = blocks[at];
  const within = (inner: readonly Block[]): readonly Block[] => withElement(inner, form, after, added);
  const inside = (inner: readonly Block[]): boolean => inner.some((each) => holds(each, after));
  if (block?.type === "list" && form.type === "item") {
    const items = block.items.flatMap((item) => {
      if (!inside(item.blocks)) return [item];
      const nested = item.blocks.some((each) => each.type === "list" && holds(each, after));
      return nested ? [{ ...item, blocks: within(item.blocks) }] : [item, { ...item, blocks: [added] }];
    });
    return blocks.with(at, { ...block, items });
  }
  if (block?.type === "table" && form.type !== "heading") {
    const rows = block.rows.flatMap((row) => {
      if (cellAt(row, after) < 0) return [row];
      if (form.type !== "row") return [{ cells: row.cells.map((cell) => inCell(cell, inside, within)) }];
      const cells = row.cells.map((cell, index) => ({ ...cell, blocks: index === form.cell ? [added] : [] }));
      return [row, { cells }];
    });
    return blocks.with(at, { ...block, rows });
  }
  return blocks.toSpliced(at + 1, 0, added);
}

function inCell(
  cell: Row["cells"][number],
  inside: (blocks: readonly Block[]) => boolean,
  within: (blocks: readonly Block[]) => readonly Block[],
): Row["cells"][number] {
  return inside(cell.blocks) ? { ...cell, blocks: within(cell.blocks) } : cell;
}
