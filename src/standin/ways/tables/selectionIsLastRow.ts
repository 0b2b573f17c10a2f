import type { XmlElement } from "../../../docx/xml/xmlTree.ts";
import { isHostObject } from "../../objects/classTable.ts";
import { place, type Span } from "../../paper/place.ts";
import { cellsOf, closest, paragraphsBelow, rowsOf } from "../../paper/wordTree.ts";
import { everywhere, type Way } from "../way.ts";

export const selectionIsLastRow: Way = {
  says: "Of a selection over several rows of a table, but not all of it, getSelection gives what is selected in the last row.",
  sources: [
    "OfficeDev/office-js#5388 (open)",
    "OfficeDev/office-js#293",
    "OfficeDev/office-js#1428",
    "OfficeDev/office-js#2438",
    "OfficeDev/office-js#3359 (Windows and the web)",
  ],
  ...everywhere,
  members: {
    Document: {
      GetSelection: ({ args }, go) => {
        const given = go(args);
        if (!isHostObject(given) || given.class !== "Range") return given;
        const last = lastRow(given.span);
        return last === null ? given : { class: "Range", span: last };
      },
    },
  },
};

/** What a span over some rows of one table has of its last row; null for any other span. */
function lastRow({ start, end }: Span): Span | null {
  const table = closest(start.paragraph, "w:tbl");
  if (table === null || closest(end.paragraph, "w:tbl") !== table) return null;
  const [from, to] = [closest(start.paragraph, "w:tr"), closest(end.paragraph, "w:tr")];
  if (from === null || to === null || from === to) return null;
  if (isWhole(table, start.paragraph, end.paragraph)) return null;
  const cells = cellsOf(to);
  const column = cellsOf(from).findIndex((cell) => cell === closest(start.paragraph, "w:tc"));
  const first =
    cells[
      Math.min(
        column,
        cells.findIndex((cell) => cell === closest(end.paragraph, "w:tc")),
      )
    ];
  const paragraph = first === undefined ? undefined : paragraphsBelow(first)[0];
  return paragraph === undefined ? null : { start: place(paragraph, 0), end };
}

function isWhole(table: XmlElement, first: XmlElement, last: XmlElement): boolean {
  const rows = rowsOf(table);
  const cell = rows.at(-1) === undefined ? undefined : cellsOf(rows.at(-1) ?? table).at(-1);
  const [firstCell] = rows[0] === undefined ? [] : cellsOf(rows[0]);
  return closest(first, "w:tc") === firstCell && closest(last, "w:tc") === cell;
}
