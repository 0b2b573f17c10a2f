import type { Block, Document, ParagraphPlace, Table } from "../../document/blocks/document.ts";
import { actionKinds, type CellHeads } from "../element.ts";
import type { LooseElement } from "../readElements.ts";
import type { CellDetails } from "./cellDetails.ts";
import type { CellTable } from "./cellMeaning.ts";
import { headsOf } from "./headsOf.ts";
import { readDetails } from "./readDetails.ts";
import { tableGrid, type Grid } from "./tableGrid.ts";

/** Rows among the first that the heads of the columns are looked for in. */
const headRows = 3;

/**
 * Gives each action in a table that the record knows what the cells of its row say: who is responsible, when, what it
 * costs and how far it has come. The cells are the truth; what they do not say is as the record has it. A merged cell says it for
 * each of its rows. Takes time in proportion to the tables, and none where the record knows no table.
 */
export function knownFromCells(
  elements: readonly LooseElement[],
  document: Document,
  tables: readonly CellTable[],
): readonly LooseElement[] {
  if (tables.length === 0) return elements;
  const byPlace = new Map<ParagraphPlace, SaidByCells>();
  for (const table of tablesIn(document.blocks))
    if (!readCard(table, tables, byPlace)) readRows(table, tables, byPlace);
  return elements.map((element) => {
    const said = actionKinds.includes(element.kind) ? byPlace.get(element.first) : undefined;
    if (said === undefined) return element;
    const { details, heads } = said;
    return {
      ...element,
      responsible: details.responsible ?? element.responsible,
      fromYear: details.fromYear ?? element.fromYear,
      toYear: details.toYear ?? element.toYear,
      status: details.status ?? element.status,
      cost: details.cost ?? element.cost,
      cells: heads,
    };
  });
}

/** What the cells beside a paragraph say, and under which heads. */
interface SaidByCells {
  readonly details: CellDetails;
  readonly heads: CellHeads;
}

type Columns = CellTable["columns"];

function saidBy(columns: Columns, textOf: (index: number) => string): SaidByCells {
  const details = readDetails(
    columns.flatMap(({ meaning }, index) => (meaning === null ? [] : [{ meaning, text: textOf(index) }])),
  );
  return { details, heads: headsOf(columns, details) };
}

/** Reads a table whose heads stand at the side. What it says goes for all that stands in it. Gives whether it is one. */
function readCard(table: Table, known: readonly CellTable[], byPlace: Map<ParagraphPlace, SaidByCells>): boolean {
  const sides = known.filter(({ side }) => side === true);
  if (sides.length === 0) return false;
  const grid = tableGrid(table);
  const labels = grid.map(([label]) => label?.text ?? "");
  const columns = sides.find(
    (one) => one.columns.length === labels.length && one.columns.every(({ head }, row) => head === labels[row]),
  )?.columns;
  if (columns === undefined) return false;
  const said = saidBy(columns, (index) => grid[index]?.find((cell) => cell !== grid[index]?.[0])?.text ?? "");
  for (const cell of new Set(grid.flat())) for (const { block } of cell?.lines ?? []) byPlace.set(block.at, said);
  return true;
}

function readRows(table: Table, known: readonly CellTable[], byPlace: Map<ParagraphPlace, SaidByCells>): void {
  const grid = tableGrid(table);
  for (let head = 0; head < Math.min(headRows, grid.length); head++) {
    const columns = known.find((one) => one.side === undefined && hasHeads(grid[head] ?? [], one))?.columns;
    if (columns === undefined) continue;
    for (const row of grid.slice(head + 1)) {
      const said = saidBy(columns, (index) => row[index]?.text ?? "");
      for (const cell of new Set(row))
        for (const { block } of cell?.lines ?? []) {
          // A cell over several rows has what its first row says.
          if (!byPlace.has(block.at)) byPlace.set(block.at, said);
        }
    }
    return;
  }
}

function hasHeads(row: Grid[number], { columns }: CellTable): boolean {
  return row.length === columns.length && columns.every(({ head }, column) => row[column]?.text === head);
}

function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block): readonly Table[] => {
    if (block.type === "list") return block.items.flatMap((item) => tablesIn(item.blocks));
    if (block.type !== "table") return [];
    return [block, ...block.rows.flatMap((row) => row.cells.flatMap((cell) => tablesIn(cell.blocks)))];
  });
}
