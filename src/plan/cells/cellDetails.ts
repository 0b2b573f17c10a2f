import type { ElementDetails } from "../element.ts";

/** What the cells beside an action say of it. */
export interface CellDetails {
  readonly responsible: string | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly status: ElementDetails["status"];
  /** As it is written. */
  readonly cost: string | null;
}

export const noCellDetails: CellDetails = { responsible: null, fromYear: null, toYear: null, status: null, cost: null };
