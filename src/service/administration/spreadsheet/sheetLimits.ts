import type { SheetLine } from "../../../plan/planList/readPlanList.ts";

/** Why a sheet could not be read. */
export type SheetRefusalCode =
  | "notSheet" // neither a workbook nor text
  | "oldExcel" // an .xls, or a workbook with a password
  | "damaged"
  | "tooLarge";

/** A sheet's lines, and the number that 1 January 1970 has in it. */
export interface ReadSheet {
  readonly lines: readonly SheetLine[];
  readonly sinceEpoch: number;
}

/** Most lines and columns that are read, and letters of a cell. */
export const sheetLimits = { lines: 5_000, columns: 50, letters: 5_000 };
