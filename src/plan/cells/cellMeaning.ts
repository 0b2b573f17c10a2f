/** What a column of a table of actions says of the action in its row. */
export type CellMeaning =
  | { readonly type: "responsible" | "time" | "start" | "end" | "cost" | "status" }
  /** A year of its own: a mark or a sum in it says that something happens then. */
  | { readonly type: "year"; readonly year: number };

export const cellMeaningTypes = ["responsible", "time", "start", "end", "cost", "status", "year"] as const;

/**
 * A table whose cells say what is known of the actions in it: the words at the head of each column (or row), and what it means;
 * null where it says nothing of that. Known again by its heads, wherever it stands.
 */
export interface CellTable {
  /** Set where the heads stand at the side, down the first column, and the second says what is known of all its actions. */
  readonly side?: true;
  readonly columns: readonly { readonly head: string; readonly meaning: CellMeaning | null }[];
}
