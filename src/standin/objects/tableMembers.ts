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
import { parentMembers, spanMembers, tablesOf, textOf } from "./spanMembers.ts";
import { insertTable } from "./tableWriting.ts";
import { wrapSpan, writingMembers } from "./writing.ts";

/** Word.Table. */
export const tableClass = defineClass("Table", {
  values: {
    RowCount: ({ node }) => rowsOf(node).length,
    HeaderRowCount: ({ node }) => headerRows(node),
    Values: (object, { document }) => rowsOf(object.node).map((row) => rowTexts(document, row)),
    IsUniform: ({ node }) => new Set(rowsOf(node).map((row) => cellsOf(row).length)).size <= 1,
    NestingLevel: ({ node }) => tableDepth(node) + 1,
    Style: ({ node }, { document, language }) => styleTitle(styleOf(document, node), language),
    StyleBuiltIn: ({ node }, { document }) => styleBuiltIn(styleOf(document, node)),
  },
  puts: {
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
    GetCell: (object, args) => found(cellAt(object.node, args.number(0), args.number(1)), "Table.getCell"),
    GetCellOrNullObject: (object, args) => cellAt(object.node, args.number(0), args.number(1)),
    GetNext: (object, _, around) => found(nextTable(object, around), "Table.getNext"),
    GetNextOrNullObject: (object, _, around) => nextTable(object, around),
    GetParagraphBefore: (object, _, around) => found(beside(object, around, -1), "Table.getParagraphBefore"),
    GetParagraphBeforeOrNullObject: (object, _, around) => beside(object, around, -1),
    GetParagraphAfter: (object, _, around) => found(beside(object, around, 1), "Table.getParagraphAfter"),
    GetParagraphAfterOrNullObject: (object, _, around) => beside(object, around, 1),
  },
  calls: { Select: spanMembers.calls.Select },
  inserts: {
    InsertContentControl: (object, _, { document }) => wrapSpan(document, spanOf(object), "Table.insertContentControl"),
    InsertParagraph: writingMembers.inserts.InsertParagraph,
    InsertTable: (object, args, { document }) => insertTable(document, object, args),
  },
  acts: {
    Delete: ({ node }, _, { document }) => removeBlock(document, node),
  },
});

/** Word.TableRow. */
export const tableRowClass = defineClass("TableRow", {
  values: {
    CellCount: ({ node }) => cellsOf(node).length,
    RowIndex: ({ node }) => rowIndex(node),
    Values: ({ node }, { document }) => [rowTexts(document, node)],
    IsHeader: ({ node }) => isHeader(node),
  },
  objects: {
    Cells: ({ node }) => ({
      class: "TableCellCollection",
      find: () => cellsOf(node).map((cell): HostObject => ({ class: "TableCell", node: cell })),
    }),
    ParentTable: (object) => parentMembers.objects.ParentTable(object),
    Font: spanMembers.objects.Font,
    Search: spanMembers.objects.Search,
  },
  calls: { Select: spanMembers.calls.Select },
  acts: {
    Delete: ({ node }, _, { document }) => removeBlock(document, node),
  },
});

/** Word.TableCell. */
export const tableCellClass = defineClass("TableCell", {
  values: {
    Value: ({ node }, { document }) => cellText(document, node),
    RowIndex: ({ node }) => rowIndex(closest(node, "w:tr") ?? node),
    CellIndex: ({ node }) => cellsOf(closest(node, "w:tr") ?? node).indexOf(node),
  },
  puts: {
    Value: ({ node }, value, { document }) => writeCell(document, node, textValue(value, "TableCell.value")),
  },
  objects: {
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
    if (at >= count) {
      if (mark !== undefined) journal.remove(mark);
    } else if (mark !== undefined) journal.setAttribute(mark, "w:val", null);
    else {
      let properties = row.first("w:trPr");
      if (properties === undefined) {
        properties = new XmlElement("w:trPr");
        const exceptions = row.first("w:tblPrEx");
        journal.insert(row, exceptions === undefined ? 0 : row.indexOf(exceptions) + 1, properties);
      }
      journal.append(properties, new XmlElement("w:tblHeader"));
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
