/** What stands in a cell: words, a number, a day (YYYY-MM-DD), or nothing. */
export type Cell = string | number | { readonly date: string } | null;

/** A sheet of cells under the names of its columns. */
export interface Sheet {
  readonly name: string;
  /** Widths in letters. */
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}
