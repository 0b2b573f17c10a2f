import type { Block, Cell, Table } from "../blocks/document.ts";
import { isBlank, isBlankBlock } from "../blocks/isBlank.ts";
import { child, isOn, onOff, valueOf, type PartElement } from "../ooxml/partElement.ts";
import type { Styles } from "../ooxml/readStyles.ts";

interface DraftCell {
  colSpan: number;
  /** "on": swallowed by the cell above. */
  merge: "none" | "start" | "on";
  deleted: boolean;
  /** Whether all that stands in it is hidden, its end with it. */
  hidden: boolean;
  blocks: Block[];
}

interface DraftRow {
  header: boolean;
  deleted: boolean;
  /** Whether its end is hidden (ECMA-376-1 § 17.4.20): Word shows nothing of it where all in it is hidden too. */
  hidden: boolean;
  before: number;
  readonly cells: DraftCell[];
}

/** No table is wider; what claims to be is cut (Word itself stops at 63 columns). */
const widest = 1_000;

/** A table while it is read (ECMA-376-1 § 17.4). */
export class TableDraft {
  readonly at: number;
  readonly index: number;
  /** Id of its style; null where it says none. */
  style: string | null = null;
  readonly #rows: DraftRow[] = [];
  #inRow = false;
  #inCell = false;
  #firstRow = false;
  #firstColumn = false;
  #alt = "";
  #rightToLeft = false;

  constructor(at: number, index: number) {
    this.at = at;
    this.index = index;
  }

  properties(element: PartElement): void {
    this.style = valueOf(element, "w:tblStyle") ?? null;
    const look = child(element, "w:tblLook")?.attributes;
    const bits = Number.parseInt(look?.["w:val"] ?? "0", 16);
    // tblLook is bits in older files and attributes in newer (§ 17.4.56): 0x20 first row, 0x80 first column.
    this.#firstRow = look?.["w:firstRow"] === undefined ? (bits & 0x20) !== 0 : isOn(look["w:firstRow"]);
    this.#firstColumn = look?.["w:firstColumn"] === undefined ? (bits & 0x80) !== 0 : isOn(look["w:firstColumn"]);
    this.#rightToLeft = onOff(element, "w:bidiVisual") ?? false;
    this.#alt = [valueOf(element, "w:tblCaption"), valueOf(element, "w:tblDescription")]
      .filter((text) => text !== undefined && text !== "")
      .join(". ");
  }

  /** Level of a content control that opens here, outside any paragraph. */
  get controlLevel(): "row" | "cell" | "block" {
    return this.#inCell ? "block" : this.#inRow ? "cell" : "row";
  }

  startRow(): void {
    this.#inRow = true;
    this.#rows.push({ header: false, deleted: false, hidden: false, before: 0, cells: [] });
  }

  /** True where the row is tracked as deleted. */
  rowProperties(element: PartElement): boolean {
    const row = this.#rows.at(-1);
    if (row === undefined) return false;
    row.header = onOff(element, "w:tblHeader") ?? false;
    row.hidden = onOff(element, "w:hidden") ?? false;
    row.before = span(valueOf(element, "w:gridBefore"), 0);
    row.deleted = child(element, "w:del") !== undefined || child(element, "w:moveFrom") !== undefined;
    return row.deleted;
  }

  endRow(): void {
    this.#inRow = false;
  }

  startCell(): void {
    this.#inCell = true;
    this.#rows.at(-1)?.cells.push({ colSpan: 1, merge: "none", deleted: false, hidden: false, blocks: [] });
  }

  /** True where the cell is tracked as inserted, deleted or merged. */
  cellProperties(element: PartElement): boolean {
    const row = this.#rows.at(-1);
    const cell = row?.cells.at(-1);
    if (row === undefined || cell === undefined) return false;
    cell.colSpan = Math.max(1, span(valueOf(element, "w:gridSpan"), 1));
    const merge = child(element, "w:vMerge");
    if (merge !== undefined) cell.merge = merge.attributes["w:val"] === "restart" ? "start" : "on";
    const merged = child(element, "w:cellMerge");
    const mergedNow = merged?.attributes["w:vMerge"];
    if (mergedNow !== undefined) cell.merge = mergedNow === "cont" ? "on" : "start";
    cell.deleted = child(element, "w:cellDel") !== undefined;
    const across = child(element, "w:hMerge");
    const left = row.cells.at(-2);
    if (across !== undefined && across.attributes["w:val"] !== "restart" && left !== undefined) {
      left.colSpan += cell.colSpan;
      cell.colSpan = 0;
    }
    return cell.deleted || merged !== undefined || child(element, "w:cellIns") !== undefined;
  }

  /** `blocks` are the table's from now on: what is merged with the cell is put among them. `hidden`: so are the marks of all its paragraphs. */
  endCell(blocks: Block[], hidden: boolean): void {
    this.#inCell = false;
    const row = this.#rows.at(-1);
    const cell = row?.cells.at(-1);
    if (row === undefined || cell === undefined) return;
    cell.blocks = blocks;
    cell.hidden = hidden && blocks.every(isWordless);
    if (cell.colSpan > 0) return;
    row.cells.pop();
    const left = row.cells.at(-1);
    for (const block of blocks) if (!isWordless(block)) left?.blocks.push(block);
  }

  /** The whole table; null where nothing of it is shown, for it is tracked as deleted or hidden. */
  finish(styles: Styles): Table | null {
    const drafts = this.#rows.filter(
      (row) => !row.deleted && !isHiddenRow(row) && row.cells.some((cell) => !cell.deleted),
    );
    if (drafts.length === 0) return null;
    const rows = mergeDown(drafts);
    if (drafts.some(isShortened)) fillOut(rows, drafts);
    const style = this.style === null ? undefined : styles.style(this.style);
    const marked = drafts.findIndex((row) => !row.header);
    const headerRows =
      marked === -1
        ? 0
        : marked > 0
          ? marked
          : this.#firstRow && style?.parts.has("firstRow") === true && drafts.length > 1
            ? 1
            : 0;
    const headerColumns =
      this.#firstColumn && style?.parts.has("firstCol") === true && drafts.some((row) => row.cells.length > 1) ? 1 : 0;
    return {
      type: "table",
      at: this.at,
      index: this.index,
      caption: null,
      alt: this.#alt,
      headerRows,
      headerColumns,
      ...(this.#rightToLeft ? { rightToLeft: true } : {}),
      rows,
    };
  }
}

/** Cells with their spans down: a cell that a merge swallows goes into the one above, its words with it. */
function mergeDown(drafts: readonly DraftRow[]): readonly MergedRow[] {
  const rows: MergedRow[] = [];
  let above = new Map<number, MergedCell>();
  for (const draft of drafts) {
    const cells: MergedCell[] = [];
    const now = new Map<number, MergedCell>();
    let column = Math.min(draft.before, widest);
    if (column > 0) cells.push({ colSpan: column, rowSpan: 1, blocks: [] });
    for (const cell of draft.cells) {
      if (cell.deleted || column >= widest) continue;
      const over = cell.merge === "on" ? above.get(column) : undefined;
      if (over !== undefined) {
        over.rowSpan += 1;
        for (const block of cell.blocks) if (!isWordless(block)) over.blocks.push(block);
        now.set(column, over);
        column += over.colSpan;
        continue;
      }
      const colSpan = Math.min(cell.colSpan, widest - column);
      const merged: MergedCell = { colSpan, rowSpan: 1, blocks: cell.blocks };
      cells.push(merged);
      if (cell.merge !== "none") now.set(column, merged);
      column += colSpan;
    }
    rows.push({ cells });
    above = now;
  }
  return rows;
}

/** Whether a block shows nothing, or a number with no words: of what a merge swallows Word shows no such. */
function isWordless(block: Block): boolean {
  return isBlankBlock(block) || (block.type === "paragraph" && isBlank(block.inlines));
}

/** Whether Word shows nothing of a row: its end is hidden and it has no words to show, or all its cells are hidden. */
function isHiddenRow({ hidden, cells }: DraftRow): boolean {
  return cells.length > 0 && cells.every((cell) => cell.hidden || (hidden && cell.blocks.every(isWordless)));
}

function isShortened(draft: DraftRow): boolean {
  return draft.cells.some(({ deleted }) => deleted);
}

/** Gives a row that lost cells an empty one where it ends before the widest does. */
function fillOut(rows: readonly MergedRow[], drafts: readonly DraftRow[]): void {
  const widths = drafts.map(({ before, cells }) =>
    cells.reduce((width, { colSpan, deleted }) => (deleted ? width : width + colSpan), before),
  );
  const widestRow = Math.min(
    widest,
    widths.reduce((most, width) => Math.max(most, width), 0),
  );
  for (const [index, draft] of drafts.entries()) {
    const missing = widestRow - (widths[index] ?? 0);
    if (missing > 0 && isShortened(draft)) rows[index]?.cells.push({ colSpan: missing, rowSpan: 1, blocks: [] });
  }
}

interface MergedRow {
  readonly cells: MergedCell[];
}

type MergedCell = { -readonly [K in keyof Cell]: Cell[K] } & { readonly blocks: Block[] };

function span(value: string | undefined, otherwise: number): number {
  const number = Number(value ?? otherwise);
  return Number.isInteger(number) && number >= 0 ? Math.min(number, widest) : otherwise;
}
