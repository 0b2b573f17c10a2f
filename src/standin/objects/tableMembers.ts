import { XmlElement } from "../../docx/xml/xmlTree.ts";
import { defineClass, found, numberValue, textValue, type Surroundings } from "./classTable.ts";
import { deleteSpan, insertText } from "../paper/editSpan.ts";
import { removeBlock } from "../paper/editText.ts";
import type { HostObject, HostObjectOf, Json } from "./hostObject.ts";
import { HostRefusal } from "../paper/hostRefusal.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { spanOf, withoutMark } from "./spanOf.ts";
import { builtInStyle, setStyle, styleBuiltIn, styleOf, styleTitle, styleTitled } from "../paper/styles.ts";
import { cellsOf, closest, rowsOf, tableDepth } from "../paper/wordTree.ts";
import { parentMembers, spanMembers, tablesOf } from "./spanMembers.ts";
import { textOf } from "./textOf.ts";
import { addCells, addRows, insertTable, setWidth } from "./tableWriting.ts";
import { borderOf, formMembers, formOf, putForm } from "./tableForm.ts";
import { wrapSpan, writingMembers } from "./writing.ts";
import { keepForm, rowProperties } from "../paper/trackedForm.ts";

/** What a table's style does for rows and columns, in w:tblLook, and whether the attribute says it or its opposite. */
const looks: Readonly<Record<string, readonly [string, boolean]>> = {
  StyleFirstColumn: ["w:firstColumn", true],
  StyleLastColumn: ["w:lastColumn", true],
  StyleTotalRow: ["w:lastRow", true],
  StyleBandedRows: ["w:noHBand", false],
  StyleBandedColumns: ["w:noVBand", false],
};

const alignments: Readonly<Record<string, string>> = { left: "Left", center: "Centered", right: "Right" };

/** Word.Table. */
export const tableClass = defineClass("Table", {
  values: {
    ...formMembers.values,
    Alignment: ({ node }) => alignments[formOf(node, "w:jc")?.get("w:val") ?? "left"] ?? "Unknown",
    Width: ({ node }) =>
      (node.first("w:tblGrid")?.all("w:gridCol") ?? []).reduce((sum, each) => sum + Number(each.get("w:w") ?? 0), 0) /
      20,
    ...Object.fromEntries(
      Object.entries(looks).map(([name, [attribute, on]]) => [
        name,
        ({ node }: { readonly node: XmlElement }) => (formOf(node, "w:tblLook")?.get(attribute) === "1") === on,
      ]),
    ),
    RowCount: ({ node }) => rowsOf(node).length,
    HeaderRowCount: ({ node }) => headerRows(node),
    Values: (object, { document }) => rowsOf(object.node).map((row) => rowTexts(document, row)),
    IsUniform: ({ node }) => new Set(rowsOf(node).map((row) => cellsOf(row).length)).size <= 1,
    NestingLevel: ({ node }) => tableDepth(node) + 1,
    Style: ({ node }, { document, language }) => styleTitle(styleOf(document, node), language),
    StyleBuiltIn: ({ node }, { document }) => styleBuiltIn(styleOf(document, node)),
  },
  puts: {
    ...formMembers.puts,
    Alignment: ({ node }, value, { document }) => {
      const word = Object.entries(alignments).find(([, name]) => name === value)?.[0] ?? "left";
      putForm(document, node, "w:jc", { "w:val": word });
    },
    Width: ({ node }, value, { document }) =>
      setWidth(document, node, Math.round(numberValue(value, "Table.width") * 20)),
    ...Object.fromEntries(
      Object.entries(looks).map(([name, [attribute, on]]) => [
        name,
        ({ node }: { readonly node: XmlElement }, value: Json, { document }: Surroundings) =>
          void putForm(document, node, "w:tblLook", { [attribute]: (value === true) === on ? "1" : "0" }),
      ]),
    ),
    HeaderRowCount: ({ node }, value, { document }) =>
      setHeaderRows(document, node, numberValue(value, "Table.headerRowCount")),
    Values: ({ node }, value, { document }) => {
      if (!Array.isArray(value) || value.length !== rowsOf(node).length)
        throw new HostRefusal("InvalidArgument", "Table.values", "The values have another number of rows.");
      rowsOf(node).forEach((row, at) =>
        writeRow(document, row, (value as readonly Json[])[at] ?? null, "Table.values"),
      );
    },
    Style: ({ node }, value, { document, language }) => {
      const style = styleTitled(document, textValue(value, "Table.style"), "table", language);
      if (style === null) throw new HostRefusal("ItemNotFound", "Table.style", "The document has no such style.");
      setStyle(document, node, style);
    },
    StyleBuiltIn: ({ node }, value, { document }) => {
      const style = builtInStyle(textValue(value, "Table.styleBuiltIn"));
      if (style === null)
        throw new HostRefusal("ApiNotFound", "Table.styleBuiltIn", "This built-in style is not known here.");
      setStyle(document, node, style);
    },
  },
  objects: {
    GetRange: spanMembers.objects.GetRange,
    Search: spanMembers.objects.Search,
    Font: spanMembers.objects.Font,
    ...parentMembers.objects,
    Rows: ({ node }) => ({
      class: "TableRowCollection",
      find: () => rowsOf(node).map((row): HostObject => ({ class: "TableRow", node: row })),
    }),
    Tables: spanMembers.objects.Tables,
    GetBorder: ({ node }, args) => borderOf(node, args, "Table.getBorder"),
    GetCell: (object, args) => found(cellAt(object.node, args.number(0), args.number(1)), "Table.getCell"),
    GetCellOrNullObject: (object, args) => cellAt(object.node, args.number(0), args.number(1)),
    GetNext: (object, _, around) => found(nextTable(object, around), "Table.getNext"),
    GetNextOrNullObject: (object, _, around) => nextTable(object, around),
    GetParagraphBefore: (object, _, around) => found(beside(object, around, -1), "Table.getParagraphBefore"),
    GetParagraphBeforeOrNullObject: (object, _, around) => beside(object, around, -1),
    GetParagraphAfter: (object, _, around) => found(beside(object, around, 1), "Table.getParagraphAfter"),
    GetParagraphAfterOrNullObject: (object, _, around) => beside(object, around, 1),
  },
  calls: { Select: spanMembers.calls.Select, ...formMembers.calls },
  inserts: {
    AddRows: ({ node }, args, { document }) => {
      const rows = rowsOf(node);
      const beside = args.choice(0, ["End", "Start"]) === "Start" ? rows[0] : rows.at(-1);
      if (beside === undefined) throw new HostRefusal("ItemNotFound", "Table.addRows", "The table has no row.");
      return asRows(addRows(document, beside, args.json(0) === "Start", args.number(1), args.json(2)));
    },
    InsertContentControl: (object, _, { document }) => wrapSpan(document, spanOf(object), "Table.insertContentControl"),
    InsertParagraph: writingMembers.inserts.InsertParagraph,
    InsertTable: (object, args, { document }) => insertTable(document, object, args),
  },
  acts: {
    ...formMembers.acts,
    AddColumns: ({ node }, args, { document }) => {
      const start = args.choice(0, ["End", "Start"]) === "Start";
      const values = args.json(2);
      const count = args.number(1);
      rowsOf(node).forEach((row, at) => {
        const beside = start ? cellsOf(row)[0] : cellsOf(row).at(-1);
        if (beside !== undefined) addCells(document, beside, start, count, Array.isArray(values) ? values[at] : null);
      });
    },
    AutoFitWindow: ({ node }, _, { document }) =>
      void putForm(document, node, "w:tblW", { "w:w": "5000", "w:type": "pct" }),
    Clear: ({ node }, _, { document }) => {
      for (const cell of rowsOf(node).flatMap(cellsOf)) writeCell(document, cell, "");
    },
    DeleteColumns: ({ node }, args, { document }) => {
      const from = args.number(0);
      for (const row of rowsOf(node))
        for (const cell of cellsOf(row).slice(from, from + args.numberOr(1, 1))) document.journal.remove(cell);
    },
    DeleteRows: ({ node }, args, { document }) => {
      const from = args.number(0);
      for (const row of rowsOf(node).slice(from, from + args.numberOr(1, 1))) removeBlock(document, row);
    },
    DistributeColumns: ({ node }, _, { document }) => {
      const columns = node.first("w:tblGrid")?.all("w:gridCol") ?? [];
      const whole = columns.reduce((sum, each) => sum + Number(each.get("w:w") ?? 0), 0);
      setWidth(document, node, whole);
    },
    Delete: ({ node }, _, { document }) => removeBlock(document, node),
  },
});

/** Word.TableRow. */
export const tableRowClass = defineClass("TableRow", {
  values: {
    ...formMembers.values,
    PreferredHeight: ({ node }) => Number(formOf(node, "w:trHeight")?.get("w:val") ?? 0) / 20,
    CellCount: ({ node }) => cellsOf(node).length,
    RowIndex: ({ node }) => rowIndex(node),
    Values: ({ node }, { document }) => [rowTexts(document, node)],
    IsHeader: ({ node }) => isHeader(node),
  },
  puts: {
    ...formMembers.puts,
    PreferredHeight: ({ node }, value, { document }) => {
      const height = String(Math.round(numberValue(value, "TableRow.preferredHeight") * 20));
      putForm(document, node, "w:trHeight", { "w:val": height });
    },
    Values: ({ node }, value, { document }) => {
      const [values] = Array.isArray(value) ? (value as readonly Json[]) : [];
      writeRow(document, node, values ?? null, "TableRow.values");
    },
  },
  objects: {
    GetBorder: ({ node }, args) => borderOf(node, args, "TableRow.getBorder"),
    GetNext: ({ node }) => found(rowAfter(node), "TableRow.getNext"),
    GetNextOrNullObject: ({ node }) => rowAfter(node),
    Cells: ({ node }) => ({
      class: "TableCellCollection",
      find: () => cellsOf(node).map((cell): HostObject => ({ class: "TableCell", node: cell })),
    }),
    ParentTable: (object) => parentMembers.objects.ParentTable(object),
    Font: spanMembers.objects.Font,
    Search: spanMembers.objects.Search,
  },
  calls: { Select: spanMembers.calls.Select, ...formMembers.calls },
  inserts: {
    InsertRows: ({ node }, args, { document }) => {
      const before = args.choice(0, ["After", "Before"]) === "Before";
      return asRows(addRows(document, node, before, args.number(1), args.json(2)));
    },
  },
  acts: {
    ...formMembers.acts,
    Clear: ({ node }, _, { document }) => {
      for (const cell of cellsOf(node)) writeCell(document, cell, "");
    },
    Delete: ({ node }, _, { document }) => removeBlock(document, node),
  },
});

/** Word.TableCell. */
export const tableCellClass = defineClass("TableCell", {
  values: {
    ...formMembers.values,
    Width: ({ node }) => Number(formOf(node, "w:tcW")?.get("w:w") ?? 0) / 20,
    ColumnWidth: ({ node }) => Number(formOf(node, "w:tcW")?.get("w:w") ?? 0) / 20,
    Value: ({ node }, { document }) => cellText(document, node),
    RowIndex: ({ node }) => rowIndex(closest(node, "w:tr") ?? node),
    CellIndex: ({ node }) => cellsOf(closest(node, "w:tr") ?? node).indexOf(node),
  },
  puts: {
    ...formMembers.puts,
    ColumnWidth: ({ node }, value, { document }) => {
      const width = String(Math.round(numberValue(value, "TableCell.columnWidth") * 20));
      for (const cell of columnOf(node)) putForm(document, cell, "w:tcW", { "w:w": width, "w:type": "dxa" });
    },
    Value: ({ node }, value, { document }) => writeCell(document, node, textValue(value, "TableCell.value")),
  },
  calls: formMembers.calls,
  inserts: {
    InsertRows: ({ node }, args, { document }) => {
      const before = args.choice(0, ["After", "Before"]) === "Before";
      return asRows(addRows(document, closest(node, "w:tr") ?? node, before, args.number(1), args.json(2)));
    },
  },
  acts: {
    ...formMembers.acts,
    DeleteColumn: ({ node }, _, { document }) => {
      for (const cell of columnOf(node)) document.journal.remove(cell);
    },
    DeleteRow: ({ node }, _, { document }) => removeBlock(document, closest(node, "w:tr") ?? node),
    InsertColumns: ({ node }, args, { document }) => {
      const before = args.choice(0, ["After", "Before"]) === "Before";
      const values = args.json(2);
      const count = args.number(1);
      columnOf(node).forEach((cell, at) =>
        addCells(document, cell, before, count, Array.isArray(values) ? values[at] : null),
      );
    },
  },
  objects: {
    GetBorder: ({ node }, args) => borderOf(node, args, "TableCell.getBorder"),
    GetNext: ({ node }) => found(cellAfter(node), "TableCell.getNext"),
    GetNextOrNullObject: ({ node }) => cellAfter(node),
    Body: ({ node }) => ({ class: "Body", node }),
    ParentRow: ({ node }) => ({ class: "TableRow", node: closest(node, "w:tr") ?? node }),
    ParentTable: (object) => parentMembers.objects.ParentTable(object),
  },
});

function headerRows(table: XmlElement): number {
  const rows = rowsOf(table);
  const first = rows.findIndex((row) => !isHeader(row));
  return first < 0 ? rows.length : first;
}

function isHeader(row: XmlElement): boolean {
  const mark = row.first("w:trPr")?.first("w:tblHeader");
  return mark !== undefined && !["0", "false", "off"].includes(mark.get("w:val") ?? "");
}

function setHeaderRows(document: OpenedDocument, table: XmlElement, count: number): void {
  const { journal } = document;
  const rows = rowsOf(table);
  if (!Number.isInteger(count) || count < 0 || count > rows.length)
    throw new HostRefusal("InvalidArgument", "Table.headerRowCount", "The table has not that many rows.");
  rows.forEach((row, at) => {
    const mark = row.first("w:trPr")?.first("w:tblHeader");
    if (isHeader(row) === at < count) return;
    const properties = rowProperties(document, row);
    keepForm(document, properties);
    if (at >= count) {
      if (mark !== undefined) journal.remove(mark);
    } else if (mark !== undefined) journal.setAttribute(mark, "w:val", null);
    else {
      const after = properties.elements.find(({ name }) => ["w:ins", "w:del", "w:trPrChange"].includes(name));
      const place = after === undefined ? properties.children.length : properties.indexOf(after);
      journal.insert(properties, place, new XmlElement("w:tblHeader"));
    }
  });
}

function rowTexts(document: OpenedDocument, row: XmlElement): readonly string[] {
  return cellsOf(row).map((cell) => cellText(document, cell));
}

function cellText(document: OpenedDocument, cell: XmlElement): string {
  return textOf(document, withoutMark(spanOf({ class: "TableCell", node: cell })));
}

function writeRow(document: OpenedDocument, row: XmlElement, values: Json, location: string): void {
  if (!Array.isArray(values)) throw new HostRefusal("InvalidArgument", location, "A row's values are a list.");
  cellsOf(row).forEach((cell, at) =>
    writeCell(document, cell, textValue((values as readonly Json[])[at] ?? "", location)),
  );
}

function writeCell(document: OpenedDocument, cell: XmlElement, text: string): void {
  const { start, end } = withoutMark(spanOf({ class: "TableCell", node: cell }));
  deleteSpan(document, { start, end });
  insertText(document, start, text);
}

function cellAt(table: XmlElement, row: number, cell: number): HostObject | null {
  const found = rowsOf(table)[row];
  const node = found === undefined ? undefined : cellsOf(found)[cell];
  return node === undefined ? null : { class: "TableCell", node };
}

function rowIndex(row: XmlElement): number {
  const table = closest(row, "w:tbl");
  return table === null ? -1 : rowsOf(table).indexOf(row);
}

function nextTable(object: HostObjectOf<"Table">, { document }: Surroundings): HostObject | null {
  const tables = tablesOf(document, { class: "Body", node: document.body });
  const at = tables.findIndex((each) => each.class === "Table" && each.node === object.node);
  return at < 0 ? null : (tables[at + 1] ?? null);
}

function beside(object: HostObjectOf<"Table">, { document }: Surroundings, step: 1 | -1): HostObject | null {
  const span = spanOf(object);
  const edge = document.paragraphNumber(step < 0 ? span.start.paragraph : span.end.paragraph);
  const node = document.paragraphs()[edge + step];
  return node === undefined ? null : { class: "Paragraph", node };
}

function asRows(rows: readonly XmlElement[]): HostObject {
  return { class: "TableRowCollection", find: () => rows.map((node): HostObject => ({ class: "TableRow", node })) };
}

function rowAfter(row: XmlElement): HostObject | null {
  const rows = rowsOf(closest(row, "w:tbl") ?? row);
  const node = rows[rows.indexOf(row) + 1];
  return node === undefined ? null : { class: "TableRow", node };
}

/** The cell after a cell: in its row, or the first of the next row. */
function cellAfter(cell: XmlElement): HostObject | null {
  const cells = rowsOf(closest(cell, "w:tbl") ?? cell).flatMap(cellsOf);
  const node = cells[cells.indexOf(cell) + 1];
  return node === undefined ? null : { class: "TableCell", node };
}

function columnOf(cell: XmlElement): readonly XmlElement[] {
  const at = cellsOf(closest(cell, "w:tr") ?? cell).indexOf(cell);
  return rowsOf(closest(cell, "w:tbl") ?? cell).flatMap((row) => cellsOf(row)[at] ?? []);
}
