import { XmlElement } from "../../docx/xml/xmlTree.ts";
import type { Arguments } from "./classTable.ts";
import { makeRun } from "../paper/editText.ts";
import type { HostObject } from "./hostObject.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { spanOf } from "./spanOf.ts";
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
  document.journal.insert(parent, parent.indexOf(node) + (early ? 0 : 1), table);
  const grid = builtInStyle("TableGrid");
  if (grid !== null) setStyle(document, table, grid);
  // Two tables with nothing between would become one, and a cell or body may not end in a table.
  document.journal.insert(parent, parent.indexOf(table) + 1, new XmlElement("w:p"));
  return { class: "Table", node: table };
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
