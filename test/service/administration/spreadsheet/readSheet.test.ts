import { writePackage } from "../../../../src/docx/writePackage.ts";
import { readSheet } from "../../../../src/service/administration/spreadsheet/readSheet.ts";
import { writeCsv } from "../../../../src/service/administration/spreadsheet/writeCsv.ts";
import { writeXlsx } from "../../../../src/service/administration/spreadsheet/writeXlsx.ts";
import type { SheetLine } from "../../../../src/plan/planList/readPlanList.ts";

const sheet = {
  name: "Planer",
  columns: [
    { name: "Plan", width: 20 },
    { name: "År", width: 8 },
    { name: "Vedtatt", width: 12 },
  ],
  rows: [
    ["Vann & avløp <ny>; «fase 2»", 2026, { date: "2026-11-01" }],
    [null, 1.5, 'Sagt: "ja"'],
  ],
};

function linesOf(bytes: Uint8Array): readonly SheetLine[] {
  const read = readSheet(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.lines;
}
const refusalOf = (bytes: Uint8Array): string => {
  const read = readSheet(bytes);
  return read.ok ? "read" : read.refusal.code;
};

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook as another program writes it: prefixes, shared strings, a sheet before that is hidden, days from 1904. */
function foreign(cells: string, strings = ""): Uint8Array {
  const related = (lines: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines}</Relationships>`;
  return writePackage([
    {
      name: "_rels/.rels",
      content: related(`<Relationship Id="a" Type="${relations}/officeDocument" Target="/xl/bok.xml"/>`),
    },
    {
      name: "xl/bok.xml",
      content: `<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="Skjult" sheetId="1" state="hidden" r:id="r1"/><x:sheet name="Planer" sheetId="2" r:id="r2"/></x:sheets></x:workbook>`,
    },
    {
      name: "xl/_rels/bok.xml.rels",
      content: related(
        `<Relationship Id="r1" Type="${relations}/worksheet" Target="ark1.xml"/><Relationship Id="r2" Type="${relations}/worksheet" Target="ark2.xml"/><Relationship Id="r3" Type="${relations}/sharedStrings" Target="ord.xml"/>`,
      ),
    },
    { name: "xl/ark1.xml", content: `<worksheet ${main}><sheetData/></worksheet>` },
    { name: "xl/ark2.xml", content: `<worksheet ${main}><sheetData>${cells}</sheetData></worksheet>` },
    { name: "xl/ord.xml", content: `<sst ${main}>${strings}</sst>` },
  ]);
}

describe("a sheet", () => {
  test("that we have written is read as it was, from Excel's format and from CSV", () => {
    expect(linesOf(writeXlsx([sheet]))).toEqual([
      { line: 1, cells: ["Plan", "År", "Vedtatt"] },
      { line: 2, cells: ["Vann & avløp <ny>; «fase 2»", 2026, 46_327] },
      { line: 3, cells: ["", 1.5, 'Sagt: "ja"'] },
    ]);
    expect(linesOf(new TextEncoder().encode(writeCsv(sheet))).slice(0, 3)).toEqual([
      { line: 1, cells: ["Plan", "År", "Vedtatt"] },
      { line: 2, cells: ["Vann & avløp <ny>; «fase 2»", "2026", "2026-11-01"] },
      { line: 3, cells: ["", "1.5", 'Sagt: "ja"'] },
    ]);
  });

  test("of another program is read by what it says itself: the first that is shown, shared words, formulas by what they came to", () => {
    const strings = "<si><r><t>Vann</t></r><r><t>plan</t></r><rPh><t>ヴァン</t></rPh></si><si><t>B</t></si>";
    const cells =
      '<row r="3"><c r="B3" t="s"><v>0</v></c><c r="D3" t="str"><f>1+1</f><v>to</v></c></row><row><c t="s"><v>7</v></c><c><v>2</v></c></row>';
    expect(readSheet(foreign(cells, strings))).toEqual({
      ok: true,
      value: {
        sinceEpoch: 24_107,
        lines: [
          { line: 3, cells: ["", "Vannplan", "", "to"] },
          { line: 4, cells: ["", 2] },
        ],
      },
    });
  });

  test.each([
    ["semicolons in windows-1252", Buffer.from("Plan;Hva\r\nV\xe5r plan;Plan", "latin1")],
    ["commas in UTF-8", Buffer.from("Plan,Hva\nVår plan,Plan")],
    ["tabs in UTF-16", Buffer.from("\ufeffPlan\tHva\nVår plan\tPlan", "utf16le")],
  ])("as CSV is read with %s", (_what, bytes) => {
    expect(linesOf(bytes)).toEqual([
      { line: 1, cells: ["Plan", "Hva"] },
      { line: 2, cells: ["Vår plan", "Plan"] },
    ]);
  });

  test.each([
    ["notSheet", "a program", Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0)],
    ["notSheet", "a zip of something else", writePackage([{ name: "a.txt", content: "a" }])],
    ["oldExcel", "an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0)],
    ["damaged", "half a workbook", writeXlsx([sheet]).subarray(0, 900)],
    ["damaged", "one whose XML does not end", foreign('<row r="1"><c><v>1</v></c>')],
    ["damaged", "one with a document type", foreign("", '<!DOCTYPE a [<!ENTITY b "c">]>')],
    ["tooLarge", "one with too many lines", foreign("<row><c><v>1</v></c></row>".repeat(5_001))],
    ["tooLarge", "one that swells", foreign(`<row><c t="str"><v>${"a".repeat(17 * 1024 * 1024)}</v></c></row>`)],
    ["tooLarge", "CSV with too many lines", new TextEncoder().encode("a;b\n".repeat(6_000))],
  ])("is refused as %s: %s", (code, _what, bytes) => {
    expect(refusalOf(bytes)).toBe(code);
  });

  test("keeps of a line no more than so many cells, and of a cell no more than so many letters", () => {
    const wide = `<row r="1"><c r="AX1"><v>1</v></c><c r="AY1"><v>2</v></c><c r="XFD1"><v>3</v></c></row>`;
    expect(linesOf(foreign(wide))[0]?.cells).toHaveLength(50);
    const long = linesOf(foreign(`<row><c t="inlineStr"><is><t>${"å".repeat(9_000)}</t></is></c></row>`));
    expect(String(long[0]?.cells[0])).toHaveLength(5_000);
  });
});
