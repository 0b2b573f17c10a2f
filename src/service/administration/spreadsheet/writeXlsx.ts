import { escapeXmlAttribute, escapeXmlText } from "../../../docx/xml/escapeXml.ts";
import { writePackage } from "../../../docx/writePackage.ts";
import { dayNumber } from "../../../plan/days.ts";
import type { Cell, Sheet } from "../../../site/administration/sheet.ts";

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const ofSheets = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Days from 30 December 1899, which Excel counts from, to 1 January 1970. */
const sinceEpoch = 25_569;

/** Longest text of a cell, and name of a sheet (Excel's own limits). */
const longest = { cell: 32_767, name: 31 };

/** Sheets as an .xlsx (ECMA-376, SpreadsheetML): words as words, never calculated; days as days. The same sheets give the same bytes. */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array {
  const numbered = sheets.map((sheet, at) => ({ sheet, number: at + 1 }));
  return writePackage([
    {
      name: "[Content_Types].xml",
      content: `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${ofSheets}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${ofSheets}.styles+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${ofSheets}.worksheet+xml"/>`).join("")}</Types>`,
    },
    {
      name: "_rels/.rels",
      content: `${xml}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${numbered.map(({ sheet, number }) => `<sheet name="${nameOf(sheet)}" sheetId="${number}" r:id="rId${number}"/>`).join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `${xml}<Relationships xmlns="${packageRelations}">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join("")}<Relationship Id="rId${numbered.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    },
    { name: "xl/styles.xml", content: styles },
    ...numbered.map(({ sheet, number }) => ({ name: `xl/worksheets/sheet${number}.xml`, content: sheetXml(sheet) })),
  ]);
}

/** Of cells: 0 plain, 1 a head, 2 a day. */
const styles = `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function sheetXml({ columns, rows }: Sheet): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = [columns.map(({ name }) => name), ...rows].map((row, at) => {
    const cells = row.map((cell, column) => cellXml(cell, `${columnName(column)}${at + 1}`, at === 0));
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  });
  const all = `A1:${columnName(Math.max(columns.length - 1, 0))}${lines.length}`;
  return `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData>${lines.join("")}</sheetData><autoFilter ref="${all}"/></worksheet>`;
}

function cellXml(cell: Cell, at: string, isHead: boolean): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  const day = typeof cell === "string" ? null : dayNumber(cell.date);
  if (day !== null) return `<c r="${at}" s="2"><v>${day + sinceEpoch}</v></c>`;
  const words = (typeof cell === "string" ? cell : cell.date).slice(0, longest.cell);
  return `<c r="${at}" t="inlineStr"${isHead ? ' s="1"' : ""}><is><t xml:space="preserve">${escapeXmlText(words)}</t></is></c>`;
}

/** A column's name by its number from 0: A, B, … Z, AA. */
function columnName(number: number): string {
  const rest = number % 26;
  const last = String.fromCharCode(65 + rest);
  return number < 26 ? last : `${columnName(Math.floor(number / 26) - 1)}${last}`;
}

/** A sheet's name may not hold these letters. */
function nameOf({ name }: Sheet): string {
  return escapeXmlAttribute(name.replace(/[\\/?*[\]:]/g, " ").slice(0, longest.name));
}
