import type { Cell, Row, Table } from "../blocks/document.ts";

/**
 * A table without the leftovers of Word's grid: rows and columns in which no cell begins (they are
 * there only because others were merged) are taken out, and the spans over them shortened.
 */
export function tidyTable(table: Table): Table {
  if (
    table.rows.every(
      (row) => row.cells.length > 0 && row.cells.every((cell) => cell.colSpan === 1 && cell.rowSpan === 1),
    )
  )
    return table;
  const placed = place(table.rows);
  const begun = new Set(placed.flatMap((row) => row.map(({ column }) => column)));
  const columns = countedBefore(widthOf(placed), (column) => begun.has(column));
  const filled = countedBefore(placed.length, (row) => (placed[row]?.length ?? 0) > 0);
  const headerRows = table.rows.slice(0, table.headerRows).filter((row) => row.cells.length > 0).length;
  const rows = placed.flatMap((row, index) =>
    row.length === 0 ? [] : [{ cells: row.map((each) => shorten(each, index, filled, columns)) }],
  );
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

/** For each number up to a length, how many before it a thing is true of. */
function countedBefore(length: number, isCounted: (each: number) => boolean): readonly number[] {
  const counted = [0];
  for (let each = 0; each < length; each++) counted.push((counted[each] ?? 0) + (isCounted(each) ? 1 : 0));
  return counted;
}

function widthOf(rows: readonly (readonly PlacedCell[])[]): number {
  let width = 0;
  for (const row of rows) for (const { cell, column } of row) width = Math.max(width, column + cell.colSpan);
  return width;
}

function shorten(
  { cell, column }: PlacedCell,
  row: number,
  filled: readonly number[],
  columns: readonly number[],
): Cell {
  const colSpan = (columns[column + cell.colSpan] ?? 0) - (columns[column] ?? 0);
  const rowSpan = (filled[Math.min(row + cell.rowSpan, filled.length - 1)] ?? 0) - (filled[row] ?? 0);
  return { ...cell, colSpan: Math.max(1, colSpan), rowSpan: Math.max(1, rowSpan) };
}
