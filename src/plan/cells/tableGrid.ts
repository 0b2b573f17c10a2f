import type { Block, Cell, Heading, Paragraph, Table } from "../../document/blocks/document.ts";
import { textOf } from "../readLines.ts";

/** A paragraph of a cell, with its words. */
export interface CellLine {
  readonly block: Heading | Paragraph;
  readonly text: string;
  readonly inList: boolean;
}

/** A cell in its place in the grid; one that spans stands in several places. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly colSpan: number;
  /** Its paragraphs that have words. */
  readonly lines: readonly CellLine[];
  /** All its words, one space between paragraphs. */
  readonly text: string;
}

/** A table as a grid: for each row and column the cell that stands there; undefined where none does. */
export type Grid = readonly (readonly (GridCell | undefined)[])[];

/** Lays a table out as a grid, merged cells in each of their places. */
export function tableGrid(table: Table): Grid {
  const grid: (GridCell | undefined)[][] = table.rows.map(() => []);
  table.rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[rowIndex]?.[column] !== undefined) column += 1;
      const placed = toGridCell(cell, rowIndex, column);
      for (let down = 0; down < cell.rowSpan; down++) {
        const at = grid[rowIndex + down];
        if (at === undefined) break;
        for (let right = 0; right < cell.colSpan; right++) at[column + right] = placed;
      }
      column += cell.colSpan;
    }
  });
  return grid;
}

function toGridCell(cell: Cell, row: number, column: number): GridCell {
  const lines = linesOf(cell.blocks, false).filter(({ text }) => text !== "");
  return { row, column, colSpan: cell.colSpan, lines, text: lines.map(({ text }) => text).join(" ") };
}

function linesOf(blocks: readonly Block[], inList: boolean): readonly CellLine[] {
  return blocks.flatMap((block): readonly CellLine[] => {
    switch (block.type) {
      case "heading":
      case "paragraph":
        return [{ block, text: textOf(block.inlines), inList }];
      case "list":
        return block.items.flatMap((item) => linesOf(item.blocks, true));
      case "table":
      case "chart":
      case "mathBlock":
      case "rule":
        return [];
    }
  });
}
