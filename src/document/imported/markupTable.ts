import { addAll } from "../blocks/addAll.ts";
import type { Block, Cell, Inline, Row, Table } from "../blocks/document.ts";
import type { Writable } from "../blocks/writable.ts";
import { wholeNumber } from "./markupList.ts";

interface DraftCell {
  readonly isHeader: boolean;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly blocks: Block[];
}

interface DraftRow {
  readonly inHead: boolean;
  readonly cells: DraftCell[];
}

/** Word's tables are no wider; the words of cells further out stand in the last. */
const widest = 63;

/** A table of HTML while it is read (HTML Living Standard § 4.9). */
export class MarkupTable {
  caption: readonly Inline[] | null = null;
  readonly #at: number;
  readonly #index: number;
  readonly #alt: string;
  readonly #rows: DraftRow[] = [];
  #inRow = false;

  constructor({ at, index }: { readonly at: number; readonly index: number }, attributes: ReadonlyMap<string, string>) {
    this.#at = at;
    this.#index = index;
    this.#alt = (attributes.get("aria-label") ?? attributes.get("summary") ?? "").trim();
  }

  startRow(inHead: boolean): void {
    this.#rows.push({ inHead, cells: [] });
    this.#inRow = true;
  }

  endRow(): void {
    this.#inRow = false;
  }

  /** Begins a cell, in a row of its own where none is open; gives where its blocks go. */
  startCell(isHeader: boolean, attributes: ReadonlyMap<string, string>): Block[] {
    if (!this.#inRow) this.startRow(false);
    const cell = {
      isHeader,
      colSpan: span(attributes.get("colspan")),
      rowSpan: span(attributes.get("rowspan")),
      blocks: [],
    };
    this.#rows.at(-1)?.cells.push(cell);
    return cell.blocks;
  }

  /** The whole table; null where it has no cells. */
  finish(): Table | null {
    const grid = new Grid(this.#rows.length);
    for (const [index, { cells }] of this.#rows.entries()) grid.addRow(index, cells);
    const { rows, headers } = grid.finish();
    if (rows.length === 0) return null;
    const kept = this.#rows.filter(({ cells }) => cells.length > 0);
    const plain = kept.findIndex(({ inHead, cells }) => !inHead && cells.some(({ isHeader }) => !isHeader));
    const headerRows = Math.max(0, plain);
    const below = headers.slice(headerRows);
    const headerColumns =
      below.length > 0 && below.every((isHeader) => isHeader) && kept.some(({ cells }) => cells.length > 1) ? 1 : 0;
    return {
      type: "table",
      at: this.#at,
      index: this.#index,
      caption: this.caption,
      alt: this.#alt,
      headerRows,
      headerColumns,
      rows,
    };
  }
}

/** Cells where they stand when those above that reach down have taken their places. */
class Grid {
  readonly #height: number;
  /** The first row in which a column is free again. */
  readonly #takenUntil = new Array<number>(widest).fill(0);
  /** How many of the rows before one have cells. */
  readonly #filled: number[] = [0];
  readonly #rows: { readonly index: number; readonly cells: Writable<Cell>[] }[] = [];
  /** Whether what stands first in a row is a header. */
  readonly #headers: boolean[] = [];
  #firstIsHeader = false;
  #last: Block[] = [];

  constructor(height: number) {
    this.#height = height;
  }

  addRow(index: number, drafts: readonly DraftCell[]): void {
    this.#filled.push((this.#filled[index] ?? 0) + (drafts.length > 0 ? 1 : 0));
    if (drafts.length === 0) return;
    const cells: Writable<Cell>[] = [];
    this.#rows.push({ index, cells });
    let column = 0;
    for (const draft of drafts) {
      while (column < widest && !this.#isFree(column, index)) column += 1;
      if (column === widest) {
        addAll(this.#last, draft.blocks);
        continue;
      }
      if (column === 0) this.#firstIsHeader = draft.isHeader;
      const first = column;
      const until = Math.min(this.#height, index + draft.rowSpan);
      while (column < widest && column < first + draft.colSpan && this.#isFree(column, index))
        this.#takenUntil[column++] = until;
      cells.push({ colSpan: column - first, rowSpan: until - index, blocks: draft.blocks });
      this.#last = draft.blocks;
    }
    this.#headers.push(this.#firstIsHeader);
  }

  /** Rows without cells are left out, and the spans over them shortened. */
  finish(): { readonly rows: readonly Row[]; readonly headers: readonly boolean[] } {
    const filledIn = (from: number, until: number) => (this.#filled[until] ?? 0) - (this.#filled[from] ?? 0);
    for (const { index, cells } of this.#rows)
      for (const cell of cells) cell.rowSpan = Math.max(1, filledIn(index, index + cell.rowSpan));
    return { rows: this.#rows.map(({ cells }) => ({ cells })), headers: this.#headers };
  }

  #isFree(column: number, row: number): boolean {
    return (this.#takenUntil[column] ?? 0) <= row;
  }
}

/** A span as browsers read it: at least one, and no more than they let there be. */
function span(value: string | undefined): number {
  return Math.min(65_534, Math.max(1, wholeNumber(value) ?? 1));
}
