import { caption, heading, list, paragraph, rawXml } from "../../../../src/docx/build/build.ts";
import { table } from "../../../../src/docx/build/buildTable.ts";
import { pair } from "../pair.ts";

const cell = (text: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;

const inLanguage = (language: string, text: string) =>
  `<w:r><w:rPr><w:lang w:val="${language}"/></w:rPr><w:t>${text}</w:t></w:r>`;

describe("tables", () => {
  // WCAG 3.1.2: the words of a cell or a caption are in the language of their paragraph, whatever element they are written in.
  pair(
    "a cell, and a caption, say what language their words are in and which way they run",
    [
      rawXml(`<w:p><w:pPr><w:pStyle w:val="Bildetekst"/></w:pPr>${inLanguage("en-GB", "Table 1 Rivers")}</w:p>
      <w:tbl><w:tr><w:tc><w:p>${inLanguage("en-GB", "The whole cell")}</w:p></w:tc><w:tc><w:p><w:pPr><w:bidi/></w:pPr><w:r><w:t>שלום</w:t></w:r></w:p></w:tc><w:tc><w:p>${inLanguage("nn-NO", "Éin")}</w:p><w:p>${inLanguage("nn-NO", "To")}</w:p></w:tc></w:tr></w:tbl>`),
    ],
    `<table><caption><span lang="en-GB">Table 1 Rivers</span></caption><tbody><tr><td lang="en-GB">The whole cell</td><td dir="rtl">שלום</td><td><p lang="nn-NO">Éin</p><p lang="nn-NO">To</p></td></tr></tbody></table>`,
  );

  // § 17.4.1: the first cell of each row stands furthest to the right; which way the words of a cell run is its paragraphs' own matter.
  pair(
    "a table whose columns run from right to left does so, and its words run as they did",
    [
      rawXml(
        `<w:p><w:pPr><w:pStyle w:val="Bildetekst"/></w:pPr><w:r><w:t>Tabell 1</w:t></w:r></w:p><w:tbl><w:tblPr><w:bidiVisual/></w:tblPr><w:tr>${cell("A.")}<w:tc><w:p><w:pPr><w:bidi/></w:pPr><w:r><w:t>שלום</w:t></w:r></w:p></w:tc></w:tr><w:tr>${cell("")}<w:tc><w:p><w:r><w:t>En.</w:t></w:r></w:p><w:p><w:r><w:t>To.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`,
      ),
      rawXml(`<w:tbl><w:tblPr><w:bidiVisual w:val="0"/></w:tblPr><w:tr>${cell("A")}${cell("B")}</w:tr></w:tbl>`),
    ],
    `<table dir="rtl"><caption dir="ltr">Tabell 1</caption><tbody><tr><td dir="ltr">A.</td><td dir="rtl">שלום</td></tr><tr><td dir="ltr"></td><td dir="ltr"><p>En.</p><p>To.</p></td></tr></tbody></table>
     <table><tbody><tr><td>A</td><td>B</td></tr></tbody></table>`,
  );

  pair(
    "rows marked as header are the table's head",
    [table({ headerRows: 1 }, ["Mål", "År"], ["Skole", "2030"])],
    '<table><thead><tr><th scope="col">Mål</th><th scope="col">År</th></tr></thead><tbody><tr><td>Skole</td><td>2030</td></tr></tbody></table>',
  );

  // § 17.4.56: tblLook only asks for a look; a style without one for the first row marks nothing, and Word sets the bit on every new table.
  pair(
    "a first row that only the table's look asks for is no header, unless the style sets it apart",
    [
      rawXml(
        `<w:tbl><w:tblPr><w:tblStyle w:val="Tabellrutenett"/><w:tblLook w:val="04A0"/></w:tblPr><w:tr>${cell("A")}${cell("B")}</w:tr><w:tr>${cell("1")}${cell("2")}</w:tr></w:tbl>`,
      ),
      rawXml(
        `<w:tbl><w:tblPr><w:tblStyle w:val="Farget"/><w:tblLook w:val="04A0"/></w:tblPr><w:tr>${cell("A")}${cell("B")}</w:tr><w:tr>${cell("1")}${cell("2")}</w:tr></w:tbl>`,
      ),
    ],
    `<table><tbody><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></tbody></table>
     <table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><th scope="row">1</th><td>2</td></tr></tbody></table>`,
    {
      styles: [
        '<w:style w:type="table" w:styleId="Farget"><w:name w:val="Grid Table 4"/><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr><w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>',
      ],
    },
  );

  pair(
    "what stands beside a header merged down is no header",
    [
      rawXml(
        `<w:tbl><w:tblPr><w:tblStyle w:val="Farget"/><w:tblLook w:firstColumn="1"/></w:tblPr>${[
          ["restart", "2026", "A"],
          ["continue", "", "B"],
          ["", "2027", "C"],
        ]
          .map(
            ([merge, first, second]) =>
              `<w:tr><w:tc>${merge === "" ? "" : `<w:tcPr><w:vMerge w:val="${merge}"/></w:tcPr>`}<w:p><w:r><w:t>${first}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>${second}</w:t></w:r></w:p></w:tc></w:tr>`,
          )
          .join("")}</w:tbl>`,
      ),
    ],
    '<table><tbody><tr><th scope="row" rowspan="2">2026</th><td>A</td></tr><tr><td>B</td></tr><tr><th scope="row">2027</th><td>C</td></tr></tbody></table>',
    {
      styles: [
        '<w:style w:type="table" w:styleId="Farget"><w:name w:val="Farget"/><w:tblStylePr w:type="firstCol"/></w:style>',
      ],
    },
  );

  pair(
    "a caption beside the table is the table's caption, above or below",
    [
      caption("Tabell", ". Mål"),
      table({}, ["A", "B"]),
      paragraph("Mellom."),
      table({}, ["C", "D"]),
      caption("Tabell", ". Tiltak"),
    ],
    `<table><caption>Tabell 1. Mål</caption><tbody><tr><td>A</td><td>B</td></tr></tbody></table><p>Mellom.</p>
     <table><caption>Tabell 2. Tiltak</caption><tbody><tr><td>C</td><td>D</td></tr></tbody></table>`,
  );

  pair(
    "cells merged across and down span columns and rows",
    [
      table(
        {},
        [{ blocks: [paragraph("A")], colSpan: 2 }, "B"],
        [{ blocks: [paragraph("C")], merged: "start" }, "D", "E"],
        [{ blocks: [], merged: "on" }, "F", "G"],
      ),
    ],
    '<table><tbody><tr><td colspan="2">A</td><td>B</td></tr><tr><td rowspan="2">C</td><td>D</td><td>E</td></tr><tr><td>F</td><td>G</td></tr></tbody></table>',
  );

  pair(
    "columns and rows that are there only because others were merged are taken out",
    [table({}, [{ blocks: [paragraph("A")], colSpan: 3 }, "B"], [{ blocks: [paragraph("C")], colSpan: 3 }, "D"])],
    "<table><tbody><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></tbody></table>",
  );

  const counted = '<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p></w:tc>';
  pair(
    "a cell with a number and no words says its number; what a merge swallows says none",
    [
      list("number", "Først"),
      rawXml(
        `<w:tbl><w:tr>${counted}${cell("Skole")}</w:tr><w:tr>${counted}${cell("Vei", '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell("")}${counted.replace("<w:p>", "<w:tcPr><w:vMerge/></w:tcPr><w:p>")}</w:tr></w:tbl>`,
      ),
    ],
    '<ol><li>Først</li></ol><table><tbody><tr><td><span class="number">1</span></td><td>Skole</td></tr><tr><td><span class="number">2</span></td><td rowspan="2">Vei</td></tr><tr><td></td></tr></tbody></table>',
  );

  pair(
    "a table that holds nothing is a spacer, and is left out",
    [paragraph("Før"), table({}, ["", ""]), paragraph("Etter")],
    "<p>Før</p><p>Etter</p>",
  );

  pair(
    "empty paragraphs do not part a caption from its table, nor give one to the table before",
    [
      caption("Tabell", ". Mål"),
      paragraph(""),
      table({}, ["A", "B"]),
      paragraph(""),
      paragraph(""),
      caption("Tabell", ". Tiltak"),
      paragraph(""),
      table({}, ["C", "D"]),
      paragraph("Mellom."),
      table({}, ["E", "F"]),
      paragraph(""),
      caption("Tabell", ". Midler"),
    ],
    `<table><caption>Tabell 1. Mål</caption><tbody><tr><td>A</td><td>B</td></tr></tbody></table><table><caption>Tabell 2. Tiltak</caption><tbody><tr><td>C</td><td>D</td></tr></tbody></table>
     <p>Mellom.</p><table><caption>Tabell 3. Midler</caption><tbody><tr><td>E</td><td>F</td></tr></tbody></table>`,
  );

  pair(
    "a table that holds nothing but has a caption is kept, with what it is called",
    [caption("Tabell", ". Til utfylling"), table({}, ["", ""])],
    "<table><caption>Tabell 1. Til utfylling</caption><tbody><tr><td></td><td></td></tr></tbody></table>",
  );

  pair(
    "a table of one cell is a box around text",
    [table({}, [{ blocks: [paragraph("Slik leser du planen"), list("bullet", "Først", "Så")] }])],
    '<div class="box"><p>Slik leser du planen</p><ul><li>Først</li><li>Så</li></ul></div>',
  );

  pair(
    "a table in a cell stays in the cell",
    [table({}, ["A", { blocks: [table({}, ["x", "y"])] }])],
    "<table><tbody><tr><td>A</td><td><table><tbody><tr><td>x</td><td>y</td></tr></tbody></table></td></tr></tbody></table>",
  );

  pair(
    "an empty header cell is no header of anything",
    [table({ headerRows: 1 }, ["", "2030"], ["Skole", "12"])],
    '<table><thead><tr><td></td><th scope="col">2030</th></tr></thead><tbody><tr><td>Skole</td><td>12</td></tr></tbody></table>',
  );

  pair(
    "a heading in a header cell keeps its address, though a header may hold no heading",
    [table({ headerRows: 1 }, [{ blocks: [heading(1, "Krav")] }, "Type"], ["1", "O"])],
    '<table><thead><tr><th scope="col"><p id="krav">Krav</p></th><th scope="col">Type</th></tr></thead><tbody><tr><td>1</td><td>O</td></tr></tbody></table>',
  );

  // § 17.13.5.12 and .16: rows are tracked as deleted by w:del in their own properties.
  pair(
    "a row tracked as deleted is not there, one tracked as inserted is",
    [
      rawXml(
        `<w:tbl><w:tblPr/><w:tr>${cell("A")}${cell("B")}</w:tr><w:tr><w:trPr><w:del w:id="1" w:author="x"/></w:trPr>${cell("C")}${cell("D")}</w:tr><w:tr><w:trPr><w:ins w:id="2" w:author="x"/></w:trPr>${cell("E")}${cell("F")}</w:tr></w:tbl>`,
      ),
    ],
    "<table><tbody><tr><td>A</td><td>B</td></tr><tr><td>E</td><td>F</td></tr></tbody></table>",
  );
});
