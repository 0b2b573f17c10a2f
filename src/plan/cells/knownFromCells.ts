import type { Block, Document, ParagraphPlace, Table } from "../../document/blocks/document.ts";
import { actionKinds } from "../element.ts";
import type { LooseElement } from "../readElements.ts";
import type { CellDetails } from "./cellDetails.ts";
import type { CellTable } from "./cellMeaning.ts";
import { readDetails } from "./readDetails.ts";
import { tableGrid, type Grid } from "./tableGrid.ts";

/** Rows among the first that the heads of the columns are looked for in. */
const headRows = 3;

/**
 * Gives each action in a table that the record knows what the cells of its row say: who is responsible, when, and how
 * far it has come. The cells are the truth; what they do not say is as the record has it. A merged cell says it for
 * each of its rows. Takes time in proportion to the tables, and none where the record knows no table.
 */
export function knownFromCells(
  elements: readonly LooseElement[],
  document: Document,
  tables: readonly CellTable[],
): readonly LooseElement[] {
  if (tables.length === 0) return elements;
  const byPlace = new Map<ParagraphPlace, CellDetails>();
  for (const table of tablesIn(document.blocks)) readRows(table, tables, byPlace);
  return elements.map((element) => {
    const said = actionKinds.includes(element.kind) ? byPlace.get(element.first) : undefined;
    if (said === undefined) return element;
    return {
      ...element,
      responsible: said.responsible ?? element.responsible,
      fromYear: said.fromYear ?? element.fromYear,
      toYear: said.toYear ?? element.toYear,
      status: said.status ?? element.status,
    };
  });
}

function readRows(table: Table, known: readonly CellTable[], byPlace: Map<ParagraphPlace, CellDetails>): void {
  const grid = tableGrid(table);
  for (let head = 0; head < Math.min(headRows, grid.length); head++) {
    const columns = known.find((one) => hasHeads(grid[head] ?? [], one))?.columns;
    if (columns === undefined) continue;
    for (const row of grid.slice(head + 1)) {
      const details = readDetails(
        columns.flatMap(({ meaning }, column) =>
          meaning === null ? [] : [{ meaning, text: row[column]?.text ?? "" }],
        ),
      );
      for (const cell of new Set(row))
        for (const { block } of cell?.lines ?? []) {
          // A cell over several rows has what its first row says.
          if (!byPlace.has(block.at)) byPlace.set(block.at, details);
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
