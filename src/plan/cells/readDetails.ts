import type { CellDetails } from "./cellDetails.ts";
import type { CellMeaning } from "./cellMeaning.ts";
import { isMarked, readStatus, readYears } from "./readCell.ts";

/** Reads what cells say of an action, by what each means. A deadline is its last year; marked years are its first and last. */
export function readDetails(cells: readonly { readonly meaning: CellMeaning; readonly text: string }[]): CellDetails {
  const said = (type: CellMeaning["type"]): string => cells.find(({ meaning }) => meaning.type === type)?.text ?? "";
  const [start, end, time] = [readYears(said("start")), readYears(said("end")), readYears(said("time"))];
  const marked = cells.flatMap(({ meaning, text }) =>
    meaning.type === "year" && isMarked(text) ? [meaning.year] : [],
  );
  const first = marked.length === 0 ? null : Math.min(...marked);
  const last = marked.length === 0 ? null : Math.max(...marked);
  const span = end !== null && end.from !== end.to ? end : null;
  return {
    responsible: said("responsible") || null,
    fromYear: start?.from ?? span?.from ?? time?.from ?? first,
    toYear: end?.to ?? time?.to ?? last,
    status: readStatus(said("status")),
    cost: said("cost") || null,
  };
}
