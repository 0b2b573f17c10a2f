import { paragraph, w } from "./build.ts";
import type { Piece } from "./builtPackage.ts";
import type { BuiltPackage } from "./builtPackage.ts";
import type { XmlElement } from "../xml/xmlTree.ts";

export interface TableOptions {
  /** Rows from the top marked as repeated header rows. */
  readonly headerRows?: number;
  /** Mark the first column as header. */
  readonly firstColumn?: boolean;
  /** Alternative text of the table. */
  readonly alt?: string;
}

/** A cell: words, or pieces of whole paragraphs with how many columns and rows it spans. */
export interface CellOptions {
  readonly blocks: readonly Piece[];
  readonly colSpan?: number;
  /** "start" of a vertical merge, or "on": swallowed by the cell above. */
  readonly merged?: "start" | "on";
}

/** A table of rows of cells. */
export function table(options: TableOptions, ...rows: readonly (readonly (string | CellOptions)[])[]): Piece {
  return (built) => {
    const columns = Math.max(
      ...rows.map((row) => row.reduce((sum, cell) => sum + (typeof cell === "string" ? 1 : (cell.colSpan ?? 1)), 0)),
    );
    const look = w("tblLook", {
      firstRow: options.headerRows ? "1" : "0",
      firstColumn: options.firstColumn ? "1" : "0",
      lastRow: "0",
      lastColumn: "0",
      noHBand: "0",
      noVBand: "1",
    });
    const alt = options.alt === undefined ? [] : [w("tblDescription", { val: options.alt })];
    return [
      w(
        "tbl",
        {},
        w("tblPr", {}, w("tblStyle", { val: "Tabellrutenett" }), w("tblW", { w: "0", type: "auto" }), look, ...alt),
        w(
          "tblGrid",
          {},
          ...Array.from({ length: columns }, () => w("gridCol", { w: String(Math.floor(9000 / columns)) })),
        ),
        ...rows.map((row, index) =>
          w(
            "tr",
            {},
            ...(index < (options.headerRows ?? 0) ? [w("trPr", {}, w("tblHeader", {}))] : []),
            ...row.map((cell) => cellElement(built, cell)),
          ),
        ),
      ),
    ];
  };
}

function cellElement(built: BuiltPackage, cell: string | CellOptions): XmlElement {
  const options: CellOptions = typeof cell === "string" ? { blocks: [paragraph(cell)] } : cell;
  const properties = [
    ...(options.colSpan === undefined ? [] : [w("gridSpan", { val: String(options.colSpan) })]),
    ...(options.merged === undefined ? [] : [w("vMerge", options.merged === "start" ? { val: "restart" } : {})]),
  ];
  const blocks = options.blocks.flatMap((piece) => piece(built));
  const last = blocks.at(-1);
  const closing = last?.type === "element" && last.name === "w:p" ? [] : [w("p", {})];
  return w("tc", {}, w("tcPr", {}, w("tcW", { w: "0", type: "auto" }), ...properties), ...blocks, ...closing);
}
