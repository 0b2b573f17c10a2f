import type { Block, Document, ParagraphPlace, Table } from "../../document/blocks/document.ts";
import { actionKinds, type ElementKind } from "../../plan/element.ts";
import { tableGrid, type Grid, type GridCell } from "../../plan/cells/tableGrid.ts";
import { elementLines, isSum, readColumns, type HeadedTable } from "./readActionTable.ts";

/** Paragraphs next to one another that become one element, and the words it is known by. */
export interface Meant {
  readonly first: ParagraphPlace;
  readonly last: ParagraphPlace;
  readonly name: string;
}

/**
 * What a planner means by the cursor or a selection in a table: rows. In each row touched it is the cell with the
 * name of what is asked for: the cell itself where only its column is touched and the column holds elements, else
 * the cell of the row that names it. A row of heads or of sums is none. Null where
 * the paragraphs do not all stand in one table, where no row is touched, or one cell alone that is meant as it is.
 */
export function rowsMeant(
  document: Document,
  first: ParagraphPlace,
  last: ParagraphPlace,
  kind: ElementKind,
): readonly Meant[] | null {
  const table = inmostTable(document.blocks, first, last);
  if (table === null) return null;
  const grid = tableGrid(table);
  const touched = cellsTouched(table, grid, first, last);
  const [only] = touched;
  if (only === undefined || grid.every((row) => new Set(row).size < 2)) return null;
  const headed = readColumns(grid, actionKinds.includes(kind) ? kind : null);
  const heads = Math.max(table.headerRows, headed === null ? 0 : headed.headRow + 1);
  const isRow = (row: number): boolean => row >= heads && !isSum(grid[row] ?? []);
  const rows = [...new Set(touched.map(({ row }) => row))];
  const column = touched.every((cell) => cell.column === only.column) ? only.column : null;
  if (touched.length === 1 && (!isRow(only.row) || isMeantItself(only, kind, headed))) return null;
  const meant = rows.filter(isRow).flatMap((row) => {
    const cell = nameOfRow(grid, row, column, kind, headed);
    return cell === null ? [] : passagesOf(cell);
  });
  return meant.length === 0 ? null : meant;
}

/** Several items of a cell's list are an element each; other paragraphs of a cell are one together. */
function passagesOf(cell: GridCell): readonly Meant[] {
  const lines = elementLines(cell);
  if (lines.length > 1) return lines.map(({ block: { at }, text }) => ({ first: at, last: at, name: text }));
  const [start, end] = [cell.lines[0], cell.lines.at(-1)];
  return start === undefined || end === undefined
    ? []
    : [{ first: start.block.at, last: end.block.at, name: start.text }];
}

function nameOfRow(
  grid: Grid,
  row: number,
  column: number | null,
  kind: ElementKind,
  headed: HeadedTable | null,
): GridCell | null {
  const cells = [...new Set(grid[row])].filter((cell) => cell !== undefined && hasWords(cell)) as readonly GridCell[];
  const own = column === null ? undefined : cells.find((cell) => cell.column === column);
  if (own !== undefined && isMeantItself(own, kind, headed)) return own;
  const holds = (cell: GridCell, wanted: (kind: ElementKind) => boolean): boolean => {
    const meaning = headed?.columns[cell.column]?.meaning;
    return meaning?.type === "element" && wanted(meaning.kind);
  };
  const isAction = actionKinds.includes(kind);
  return (
    cells.find((cell) => holds(cell, (one) => one === kind)) ??
    cells.find((cell) => holds(cell, (one) => actionKinds.includes(one) === isAction)) ??
    cells.find((cell) => holds(cell, () => true)) ??
    cells.find((cell) => headed?.columns[cell.column]?.meaning == null) ??
    cells[0] ??
    null
  );
}

/** Whether what is asked for is the cell itself: it stands in a column of elements, or nothing is known of its column and it is no row of actions. */
function isMeantItself(cell: GridCell, kind: ElementKind, headed: HeadedTable | null): boolean {
  if (!hasWords(cell)) return false;
  const meaning = headed?.columns[cell.column]?.meaning ?? null;
  return meaning === null ? !actionKinds.includes(kind) : meaning.type === "element";
}

function hasWords(cell: GridCell): boolean {
  return /\p{L}{2}/u.test(cell.text);
}

/** The cells with a paragraph among these; an empty cell counts. */
function cellsTouched(table: Table, grid: Grid, first: ParagraphPlace, last: ParagraphPlace): readonly GridCell[] {
  return table.rows.flatMap((row, rowIndex) => {
    const own = [...new Set(grid[rowIndex])].filter((cell) => cell?.row === rowIndex);
    return row.cells.flatMap(({ blocks }, index) => {
      const cell = own[index];
      const touched = places(blocks).some((at) => first <= at && at <= last);
      return touched && cell !== undefined ? [cell] : [];
    });
  });
}

/** The table deepest down that holds both paragraphs. */
function inmostTable(blocks: readonly Block[], first: ParagraphPlace, last: ParagraphPlace): Table | null {
  for (const block of blocks) {
    if (block.type !== "table" && block.type !== "list") continue;
    if (block.type === "table" && block.at > first) return null;
    const inside = block.type === "list" ? block.items : block.rows.flatMap(({ cells }) => cells);
    const all = inside.flatMap((one) => places(one.blocks));
    if (!all.includes(first) || !all.includes(last)) continue;
    const inmost = inside.map((one) => inmostTable(one.blocks, first, last)).find((table) => table !== null);
    return inmost ?? (block.type === "table" ? block : null);
  }
  return null;
}

function places(blocks: readonly Block[]): readonly ParagraphPlace[] {
  return blocks.flatMap((block) => {
    if (block.type === "list") return block.items.flatMap((item) => places(item.blocks));
    if (block.type === "table") return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => places(cell.blocks)));
    return [block.at];
  });
}
