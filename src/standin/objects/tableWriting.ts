import { XmlElement } from "../../docx/xml/xmlTree.ts";
import type { Arguments } from "./classTable.ts";
import { makeRun } from "../paper/editText.ts";
import type { HostObject } from "./hostObject.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { spanOf } from "./spanOf.ts";
import { markRows } from "../paper/trackedForm.ts";
import { isTracking, trackAsNew } from "../paper/tracking.ts";
import { cellsOf, paragraphsBelow, rowsOf } from "../paper/wordTree.ts";
import { builtInStyle, setStyle } from "../paper/styles.ts";

/** Width of a new table: the text width of an A4 page with Word's own margins, in twentieths of a point. */
const tableWidth = 9062;

/** A new table (rows, columns, where, values) before or after an object, with lines round its cells as Word makes it. */
export function insertTable(document: OpenedDocument, object: HostObject, args: Arguments): HostObject {
  const [rows, columns] = [args.number(0), args.number(1)];
  const where = args.choice(2, ["After", "Before", "End", "Start"]);
  const values = args.json(3);
  const span = spanOf(object);
  const early = where === "Before" || where === "Start";
  const node =
    "node" in object && ["w:tbl", "w:sdt"].includes(object.node.name)
      ? object.node
      : early
        ? span.start.paragraph
        : span.end.paragraph;
  const parent = node.parent;
  if (parent === null) throw new Error("the object stands in no tree");
  const width = String(Math.floor(tableWidth / columns));
  const table = new XmlElement(
    "w:tbl",
    [],
    [
      new XmlElement(
        "w:tblPr",
        [],
        [
          new XmlElement("w:tblW", [
            ["w:w", "0"],
            ["w:type", "auto"],
          ]),
        ],
      ),
      new XmlElement(
        "w:tblGrid",
        [],
        Array.from({ length: columns }, () => new XmlElement("w:gridCol", [["w:w", width]])),
      ),
      ...Array.from(
        { length: rows },
        (_, row) =>
          new XmlElement(
            "w:tr",
            [],
            Array.from({ length: columns }, (_, column) => makeCell(cellValue(values, row, column), width)),
          ),
      ),
    ],
  );
  const after = new XmlElement("w:p");
  if (isTracking(document)) for (const paragraph of paragraphsBelow(table)) trackAsNew(document, paragraph);
  document.journal.insert(parent, parent.indexOf(node) + (early ? 0 : 1), table);
  if (isTracking(document)) markRows(document, rowsOf(table), "w:ins");
  const grid = builtInStyle("TableGrid");
  if (grid !== null) setStyle(document, table, grid);
  // Two tables with nothing between would become one, and a cell or body may not end in a table.
  if (isTracking(document)) trackAsNew(document, after);
  document.journal.insert(parent, parent.indexOf(table) + 1, after);
  return { class: "Table", node: table };
}

/** Rows like one beside it, with values; gives the new ones. */
export function addRows(
  document: OpenedDocument,
  beside: XmlElement,
  before: boolean,
  count: number,
  values: unknown,
): readonly XmlElement[] {
  const parent = beside.parent;
  if (parent === null) throw new Error("the row stands in no table");
  const at = parent.indexOf(beside) + (before ? 0 : 1);
  return Array.from({ length: count }, (_, number) => {
    const cells = cellsOf(beside).map((cell, column) => likeCell(cell, cellValue(values, number, column)));
    const row = new XmlElement("w:tr", [], cells);
    if (isTracking(document)) for (const paragraph of paragraphsBelow(row)) trackAsNew(document, paragraph);
    document.journal.insert(parent, at + number, row);
    if (isTracking(document)) markRows(document, [row], "w:ins");
    return row;
  });
}

/** Cells like one beside it, with values. */
export function addCells(
  document: OpenedDocument,
  beside: XmlElement,
  before: boolean,
  count: number,
  values: unknown,
): void {
  const parent = beside.parent;
  if (parent === null) throw new Error("the cell stands in no row");
  const at = parent.indexOf(beside) + (before ? 0 : 1);
  for (let number = 0; number < count; number++)
    document.journal.insert(parent, at + number, likeCell(beside, cellValue([values], 0, number)));
}

/** Gives a table a width in twentieths of a point, the same for each column. */
export function setWidth(document: OpenedDocument, table: XmlElement, width: number): void {
  const columns = table.first("w:tblGrid")?.all("w:gridCol") ?? [];
  const each = String(Math.floor(width / Math.max(1, columns.length)));
  for (const column of columns) document.journal.setAttribute(column, "w:w", each);
  for (const cell of rowsOf(table).flatMap(cellsOf)) {
    const own = cell.first("w:tcPr")?.first("w:tcW");
    if (own !== undefined) document.journal.setAttribute(own, "w:w", each);
  }
}

/** A new cell in the form of another, without what joins that with its neighbours. */
function likeCell(like: XmlElement, text: string): XmlElement {
  const made = makeCell(text, like.first("w:tcPr")?.first("w:tcW")?.get("w:w") ?? "0");
  const shading = like.first("w:tcPr")?.first("w:shd");
  if (shading !== undefined) made.first("w:tcPr")?.append(shading.clone());
  return made;
}

function makeCell(text: string, width: string): XmlElement {
  const paragraph = new XmlElement("w:p", [], text === "" ? [] : [makeRun(text, null)]);
  return new XmlElement(
    "w:tc",
    [],
    [
      new XmlElement(
        "w:tcPr",
        [],
        [
          new XmlElement("w:tcW", [
            ["w:w", width],
            ["w:type", "dxa"],
          ]),
        ],
      ),
      paragraph,
    ],
  );
}

function cellValue(values: unknown, row: number, column: number): string {
  const cells: unknown = Array.isArray(values) ? values[row] : undefined;
  const value: unknown = Array.isArray(cells) ? cells[column] : undefined;
  return typeof value === "string" ? value : "";
}
