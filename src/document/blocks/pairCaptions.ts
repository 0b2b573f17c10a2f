/** What stands at a place, for whoever pairs captions: a thing that may have one, a caption, nothing that is shown, or anything else. */
export type CaptionKind = "thing" | "caption" | "blank" | "other";

/** More empty paragraphs than this part what they stand between. */
const mostBlank = 3;

/**
 * Which caption belongs to which thing, by their places: the one above or the one below, and on the same side all
 * through a row of them with nothing between. Where a row does not say which ("table, caption, table") it is the side
 * most others have, else the `usual` one.
 */
export function pairCaptions(kinds: readonly CaptionKind[], usual: "above" | "below"): ReadonlyMap<number, number> {
  const rows = rowsOf(kinds);
  const sides = rows.map((row) => sideOf(kinds, row));
  const length = (side: "above" | "below") =>
    rows.reduce((sum, row, at) => (sides[at] === side ? sum + row.length : sum), 0);
  const above = length("above");
  const below = length("below");
  const most = above === below ? usual : above > below ? "above" : "below";
  const pairs = new Map<number, number>();
  for (const [index, row] of rows.entries()) {
    const step = (sides[index] ?? most) === "above" ? -1 : 1;
    for (const [at, place] of row.entries()) {
      const caption = row[at + step];
      if (kinds[place] === "thing" && caption !== undefined) pairs.set(place, caption);
    }
  }
  return pairs;
}

/** Things and captions by turns with no more than a little empty space between. */
function rowsOf(kinds: readonly CaptionKind[]): readonly (readonly number[])[] {
  const rows: number[][] = [];
  let row: number[] = [];
  let blanks = 0;
  for (const [at, kind] of kinds.entries()) {
    if (kind === "blank") {
      blanks += 1;
      continue;
    }
    const last = row.at(-1);
    if (kind === "other" || blanks > mostBlank || (last !== undefined && kinds[last] === kind)) row = [];
    blanks = 0;
    if (kind === "other") continue;
    if (row.length === 0) rows.push(row);
    row.push(at);
  }
  return rows.filter(({ length }) => length > 1);
}

/** The side of the captions in a row that has one for each thing; null where it does not say. */
function sideOf(kinds: readonly CaptionKind[], row: readonly number[]): "above" | "below" | null {
  if (row.length % 2 === 1) return null;
  return kinds[row[0] ?? 0] === "caption" ? "above" : "below";
}
