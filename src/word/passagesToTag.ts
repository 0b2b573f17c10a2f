import { refuse, done, type Outcome } from "../words/refusal.ts";
import type { SelectedParagraph } from "./selectedParagraphs.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** Whether several selected paragraphs become one element, or an element each. */
export type Gathering = "each" | "together";

/** Selected paragraphs next to one another that become one element: from this one to that, counted in the selection. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/**
 * What of a selection becomes elements. In a table each row is one, by its first selected cell with
 * words, and never the table as a whole; outside tables the paragraphs together, or each with words
 * alone. Refuses `nothingToTag` where none has words, and `halfTable` where the selection goes into a
 * table or out of one.
 */
export function passagesToTag(
  paragraphs: readonly SelectedParagraph[],
  how: Gathering,
): Outcome<readonly Passage[], WordRefusalCode> {
  if (paragraphs.every(({ text }) => text.trim() === "")) return refuse("nothingToTag");
  const inCells = paragraphs.filter(({ cell }) => cell !== null).length;
  if (inCells > 0 && inCells < paragraphs.length) return refuse("halfTable");
  const [first] = paragraphs;
  const severalCells = paragraphs.some(
    ({ cell }) => cell?.row !== first?.cell?.row || cell?.column !== first?.cell?.column,
  );
  if (severalCells) return done(eachRow(paragraphs));
  if (how === "together") return done([{ from: 0, to: paragraphs.length - 1 }]);
  return done(paragraphs.flatMap(({ text }, at) => (text.trim() === "" ? [] : [{ from: at, to: at }])));
}

function eachRow(paragraphs: readonly SelectedParagraph[]): readonly Passage[] {
  const rows = new Map<number, Passage>();
  for (let from = 0; from < paragraphs.length;) {
    const cell = paragraphs[from]?.cell;
    let to = from;
    while (paragraphs[to + 1]?.cell?.row === cell?.row && paragraphs[to + 1]?.cell?.column === cell?.column) to++;
    const words = paragraphs.slice(from, to + 1).some(({ text }) => text.trim() !== "");
    if (cell && words && !rows.has(cell.row)) rows.set(cell.row, { from, to });
    from = to + 1;
  }
  return [...rows.values()];
}
