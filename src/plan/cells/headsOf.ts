import type { CellHeads } from "../element.ts";
import type { CellDetails } from "./cellDetails.ts";
import type { CellMeaning } from "./cellMeaning.ts";

/** The meanings that each detail may be read from, the likeliest first. */
const sources: Readonly<Record<keyof CellDetails, readonly CellMeaning["type"][]>> = {
  responsible: ["responsible"],
  fromYear: ["start", "time", "end", "year"],
  toYear: ["end", "time", "year", "start"],
  status: ["status"],
  cost: ["cost"],
};

/** Says by which head each of the details that cells tell was read. */
export function headsOf(
  columns: readonly { readonly head: string; readonly meaning: CellMeaning | null }[],
  details: CellDetails,
): CellHeads {
  const names = Object.keys(sources) as readonly (keyof CellDetails)[];
  return Object.fromEntries(
    names.flatMap((name) => {
      if (details[name] === null) return [];
      const head = sources[name]
        .map((type) => columns.find(({ meaning }) => meaning?.type === type)?.head)
        .find((found) => found !== undefined);
      return head === undefined ? [] : [[name, head]];
    }),
  );
}
