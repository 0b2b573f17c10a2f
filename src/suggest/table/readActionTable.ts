import type { ParagraphPlace, Table } from "../../document/blocks/document.ts";
import { actionKinds, type ElementKind } from "../../plan/element.ts";
import { kindsAbove } from "../../plan/kindsAbove.ts";
import { readsAsState } from "../../plan/verbs.ts";
import { goalDepth, leadingKind } from "../passage/leadingKind.ts";
import type { SuggestionReason } from "../suggestionReason.ts";
import { noCellDetails, type CellDetails } from "../../plan/cells/cellDetails.ts";
import { columnMeaning, saysOfAction, type ColumnMeaning } from "./columnMeaning.ts";
import { readDetails } from "../../plan/cells/readDetails.ts";
import { tableGrid, type CellLine, type Grid, type GridCell } from "../../plan/cells/tableGrid.ts";

/** An element in a cell. Its parent is the place of another in the table; undefined where the table does not say. */
export interface TableElement {
  readonly at: ParagraphPlace;
  readonly kind: ElementKind;
  readonly text: string;
  readonly under: ParagraphPlace | undefined;
  readonly number: string;
  readonly reason: SuggestionReason;
  readonly details: CellDetails;
}

/** A table that tells of elements: what each column means, and what stands in its rows. */
export interface ActionTable {
  /** As `Table.index`. */
  readonly index: number;
  /** The row with the columns' heads, from 0. */
  readonly headRow: number;
  readonly columns: readonly { readonly head: string; readonly meaning: ColumnMeaning | null }[];
  readonly elements: readonly TableElement[];
}

type Columns = ActionTable["columns"];

/** Rows among the first that the heads of the columns are looked for in. */
const headRows = 3;
const longestHead = 60;

/** A cell that only says by its number which element elsewhere is meant. */
const onlyCode = /^\p{Lu}{0,4}[ -]?\d+(\.\d+)*$/u;

/**
 * Reads a table whose columns are headed as those of actions, goals, strategies or indicators are; null where none of
 * the first rows is such. `announced` is the kind that the heading above announces: actions in the table are of that kind.
 */
export function readActionTable(table: Table, announced: ElementKind | null): ActionTable | null {
  const read = readColumns(tableGrid(table), announced);
  if (read === null || !describesElements(read.columns, announced)) return null;
  const { grid, headRow, columns } = read;
  return { index: table.index, headRow, columns, elements: readRows(grid, headRow, columns) };
}

/** A table, the row with the columns' heads, and what each column means. */
export interface HeadedTable {
  readonly grid: Grid;
  readonly headRow: number;
  readonly columns: Columns;
}

/** Finds the row that heads the columns: that among the first with most of different known meanings, two at least; null where none has. */
export function readColumns(grid: Grid, announced: ElementKind | null): HeadedTable | null {
  const heads = grid.slice(0, headRows).map((row) => columnsOf(row));
  const known = heads.map(
    (columns) =>
      new Set(columns.flatMap(({ meaning }) => (meaning === null ? [] : [JSON.stringify({ ...meaning, year: 0 })])))
        .size,
  );
  const headRow = known.indexOf(Math.max(...known, 2));
  return headRow < 0 ? null : { grid, headRow, columns: asElements(heads[headRow] ?? [], announced) };
}

function columnsOf(row: Grid[number]): Columns {
  return row.map((cell) => {
    const head = cell?.text ?? "";
    const spans = (cell?.colSpan ?? 1) > 1 && row.every((other) => other === cell);
    return { head, meaning: spans || head.length > longestHead ? null : columnMeaning(head) };
  });
}

/** Takes an indicator's column for elements where its values stand beside it, and gives actions the kind announced. */
function asElements(columns: Columns, announced: ElementKind | null): Columns {
  const types = new Set(columns.map(({ meaning }) => meaning?.type));
  const kinds = columns.flatMap(({ meaning }) => (meaning?.type === "element" ? [meaning.kind] : []));
  const measured = (types.has("target") || types.has("baseline")) && !kinds.some((kind) => actionKinds.includes(kind));
  return columns.map(({ head, meaning }) => {
    if (meaning?.type === "indicator" && measured) return { head, meaning: { type: "element", kind: "indicator" } };
    if (
      meaning?.type === "element" &&
      meaning.kind === "measure" &&
      announced !== null &&
      actionKinds.includes(announced)
    )
      return { head, meaning: { type: "element", kind: announced } };
    return { head, meaning };
  });
}

/** Kinds beside one another, or one with what is said of it; or one alone where the words above announce it. */
function describesElements(columns: Columns, announced: ElementKind | null): boolean {
  const meanings = columns.flatMap(({ meaning }) => meaning ?? []);
  const kinds = new Set(meanings.flatMap((meaning) => (meaning.type === "element" ? [meaning.kind] : [])));
  const besides = meanings.some(({ type }) => type !== "element" && type !== "number" && type !== "note");
  const [kind] = kinds;
  const asAnnounced = announced !== null && (kind === announced || actionKinds.includes(announced));
  return kinds.size > 1 || (kinds.size === 1 && (besides || asAnnounced));
}

function readRows(grid: Grid, headRow: number, columns: Columns): readonly TableElement[] {
  const elements: TableElement[] = [];
  /** What stands last in each column, and the element across the rows. */
  const current = new Map<number, readonly TableElement[]>();
  let across: TableElement | undefined;
  const heads = (grid[headRow] ?? []).map((cell) => cell?.text);
  grid.slice(0, headRow).forEach((row, rowIndex) => {
    const alone = aloneIn(row, rowIndex);
    across = (alone === undefined ? undefined : readAcross(alone, across)) ?? across;
    if (across !== undefined && !elements.includes(across)) elements.push(across);
  });
  grid.slice(headRow + 1).forEach((row, index) => {
    const rowIndex = headRow + 1 + index;
    if (row.every((cell, column) => cell?.text === heads[column]) || isSum(row)) return;
    const alone = aloneIn(row, rowIndex);
    if (alone !== undefined) {
      across = readAcross(alone, across);
      if (across !== undefined) elements.push(across);
      current.clear();
      return;
    }
    columns.forEach(({ head, meaning }, column) => {
      const cell = row[column];
      if (meaning?.type !== "element" || cell === undefined || cell.row !== rowIndex || cell.column !== column) return;
      if (!/\p{L}{2}/u.test(cell.text) || onlyCode.test(cell.text)) return;
      const under = parentIn(meaning.kind, column, columns, current) ?? fitting(meaning.kind, across);
      const details = detailsBeside(meaning.kind, row, columns);
      const there = elementLines(cell).map(({ block, text }): TableElement => ({
        at: block.at,
        kind: meaning.kind,
        text,
        under,
        number: leadingKind(text)?.number ?? "",
        reason: { type: "column", words: head },
        details,
      }));
      elements.push(...there);
      current.set(column, there);
      // What stood to the right belonged to the row before.
      for (const other of current.keys()) if (other > column) current.delete(other);
    });
  });
  return elements;
}

/** Each item of a cell's list is one of its own; of other paragraphs the first is, and the rest describe it. */
export function elementLines(cell: GridCell): readonly CellLine[] {
  const items = cell.lines.filter(({ inList }) => inList);
  return items.length > 1 ? items : cell.lines.slice(0, 1);
}

/** The cell of a row where nothing else stands: one across all columns, or one with empty cells beside it. */
function aloneIn(row: Grid[number], rowIndex: number): GridCell | undefined {
  const cells = new Set(row.filter((cell) => cell !== undefined && cell.text !== ""));
  const [only] = cells;
  return cells.size === 1 &&
    only !== undefined &&
    only.row === rowIndex &&
    row.length > 2 &&
    /\p{L}{2}/u.test(only.text)
    ? only
    : undefined;
}

function readAcross({ lines: [line] }: GridCell, before: TableElement | undefined): TableElement | undefined {
  if (line === undefined) return undefined;
  const leading = leadingKind(line.text);
  const kind = leading?.kind ?? (readsAsState(line.text) ? "goal" : null);
  if (kind === null || actionKinds.includes(kind)) return undefined;
  const under = before !== undefined && before.kind !== kind ? fitting(kind, before) : undefined;
  const reason: SuggestionReason =
    leading === null ? { type: "acrossRows", words: "" } : { type: "startsWithKind", words: leading.name };
  return {
    at: line.block.at,
    kind,
    text: line.text,
    under,
    number: leading?.number ?? "",
    reason,
    details: noCellDetails,
  };
}

function fitting(kind: ElementKind, above: TableElement | undefined): ParagraphPlace | undefined {
  return above !== undefined && kindsAbove[kind].includes(above.kind) ? above.at : undefined;
}

/** The element of another column that stands over one of this kind: the nearest kind above, where it is one only. */
function parentIn(
  kind: ElementKind,
  column: number,
  columns: Columns,
  current: ReadonlyMap<number, readonly TableElement[]>,
): ParagraphPlace | undefined {
  const depth = goalDepth(columns[column]?.head ?? "");
  // Of goals beside one another the higher stands over the lower, and comes before a focus area.
  const above = kind === "goal" ? ["goal", "focusArea"] : kindsAbove[kind];
  for (const one of above) {
    for (const [other, there] of current) {
      const { head, meaning } = columns[other] ?? { head: "", meaning: null };
      if (other === column || meaning?.type !== "element" || meaning.kind !== one) continue;
      if (kind === one && goalDepth(head) >= depth) continue;
      const [only] = there;
      if (only !== undefined && there.length === 1) return only.at;
    }
  }
  return undefined;
}

function detailsBeside(kind: ElementKind, row: Grid[number], columns: Columns): CellDetails {
  if (!actionKinds.includes(kind)) return noCellDetails;
  return readDetails(
    columns.flatMap(({ meaning }, column) =>
      saysOfAction(meaning) ? [{ meaning, text: row[column]?.text ?? "" }] : [],
    ),
  );
}

/** Whether a row tells what the others come to. */
export function isSum(row: Grid[number]): boolean {
  return row.some((cell) => /^(sum|totalt?|i alt|total)\b|^saml(et|a)( (sum|kostnad|beløp))?$/i.test(cell?.text ?? ""));
}
