import type { Cell, Row, Table } from "./document.ts";

/**
 * A table without the leftovers of Word's grid: rows and columns in which no cell begins (they are
 * there only because others were merged) are taken out, and the spans over them shortened.
 */
export function tidyTable(table: Table): Table {
  if (table.rows.every((row) => row.cells.length > 0 && row.cells.every((cell) => cell.colSpan === 1 && cell.rowSpan === 1))) return table;
  const placed = place(table.rows);
  const columns = new Set(placed.flatMap((row) => row.map(({ column }) => column)));
  const headerRows = table.rows.slice(0, table.headerRows).filter((row) => row.cells.length > 0).length;
  const rows = placed.flatMap((row, index) => (row.length === 0 ? [] : [{ cells: row.map((each) => shorten(each, index, placed, columns)) }]));
  return { ...table, headerRows, rows };
}

interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
}

/** The column each cell begins in, when those above that reach down have taken theirs. */
function place(rows: readonly Row[]): readonly (readonly PlacedCell[])[] {
  const takenUntil: number[] = [];
  return rows.map((row, index) => {
    let column = 0;
    return row.cells.map((cell) => {
      while ((takenUntil[column] ?? 0) > index) column += 1;
      const placed = { cell, column };
      for (let each = column; each < column + cell.colSpan; each++) takenUntil[each] = index + cell.rowSpan;
      column += cell.colSpan;
      return placed;
    });
  });
}

function shorten({ cell, column }: PlacedCell, row: number, rows: readonly (readonly PlacedCell[])[], columns: ReadonlySet<number>): Cell {
  let colSpan = 0;
  for (let each = column; each < column + cell.colSpan; each++) if (columns.has(each)) colSpan += 1;
  const rowSpan = rows.slice(row, row + cell.rowSpan).filter((each) => each.length > 0).length;
  return { ...cell, colSpan: Math.max(1, colSpan), rowSpan: Math.max(1, rowSpan) };
}
