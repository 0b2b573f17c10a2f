import { docx, rawXml } from "../../../../src/docx/build/build.ts";
import { pair, readBuilt } from "../pair.ts";

const by = 'w:id="1" w:author="Kari" w:date="2026-01-01T00:00:00Z"';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${run(text)}</w:p></w:tc>`;
const deleted = (text: string) => `<w:del ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

describe("tracked changes are read as accepted", () => {
  pair(
    "what is inserted is there, what is deleted is not",
    [rawXml(`<w:p>${run("Vi ")}<w:ins ${by}>${run("skal ")}</w:ins>${deleted("bør ")}${run("dele.")}</w:p>`)],
    "<p>Vi skal dele.</p>",
  );

  pair(
    "what is moved is where it was moved to",
    [
      rawXml(
        `<w:p><w:moveFrom ${by}>${run("Flyttet.")}</w:moveFrom>${run("Først.")}</w:p><w:p><w:moveTo ${by}>${run("Flyttet.")}</w:moveTo></w:p>`,
      ),
    ],
    "<p>Først.</p><p>Flyttet.</p>",
  );

  // § 17.13.5.15: a deleted paragraph mark joins its paragraph with the next, whose properties hold.
  pair(
    "a deleted paragraph mark joins its paragraph with the next",
    [
      rawXml(
        `<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${run("Først ")}</w:p><w:p><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr>${run("og sist")}</w:p>`,
      ),
    ],
    '<section id="forst-og-sist"><h1>Først og sist</h1></section>',
  );

  pair(
    "a paragraph deleted with its mark leaves nothing",
    [
      rawXml(
        `<w:p>${run("En.")}</w:p><w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${deleted("To.")}</w:p><w:p>${run("Tre.")}</w:p>`,
      ),
    ],
    "<p>En.</p><p>Tre.</p>",
  );

  pair(
    "words whose deleted mark has no paragraph after it to join stay",
    [
      rawXml(
        `<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${run("Før tabellen.")}</w:p><w:tbl><w:tblPr/><w:tr><w:tc><w:p>${run("A")}</w:p></w:tc><w:tc><w:p>${run("B")}</w:p></w:tc></w:tr></w:tbl>`,
      ),
    ],
    "<p>Før tabellen.</p><table><tbody><tr><td>A</td><td>B</td></tr></tbody></table>",
  );

  pair(
    "a row that is short of a deleted cell is filled out, so that the table has no hole in it",
    [
      rawXml(
        `<w:tbl><w:tblPr/><w:tr>${cell("A")}${cell("B")}</w:tr><w:tr>${cell("C", `<w:cellDel ${by}/>`)}${cell("D")}</w:tr></w:tbl>`,
      ),
    ],
    "<table><tbody><tr><td>A</td><td>B</td></tr><tr><td>D</td><td></td></tr></tbody></table>",
  );

  pair(
    "a column deleted in every row is gone",
    [
      rawXml(
        `<w:tbl><w:tblPr/><w:tr>${cell("A")}${cell("B", `<w:cellDel ${by}/>`)}${cell("X")}</w:tr><w:tr>${cell("C")}${cell("D", `<w:cellDel ${by}/>`)}${cell("Y")}</w:tr></w:tbl>`,
      ),
    ],
    "<table><tbody><tr><td>A</td><td>X</td></tr><tr><td>C</td><td>Y</td></tr></tbody></table>",
  );

  pair(
    "cells merged by a tracked change are one",
    [
      rawXml(
        `<w:tbl><w:tblPr/><w:tr>${cell("A", `<w:cellMerge ${by} w:vMerge="rest"/>`)}${cell("B")}</w:tr><w:tr>${cell("", `<w:cellMerge ${by} w:vMerge="cont"/>`)}${cell("D")}</w:tr></w:tbl>`,
      ),
    ],
    '<table><tbody><tr><td rowspan="2">A</td><td>B</td></tr><tr><td>D</td></tr></tbody></table>',
  );

  test("changes of cells are counted among the tracked ones", () => {
    const { document } = readBuilt(
      docx({}, rawXml(`<w:tbl><w:tblPr/><w:tr>${cell("A")}${cell("B", `<w:cellIns ${by}/>`)}</w:tr></w:tbl>`)),
    );
    expect(document.messages).toContainEqual({ kind: "revisions", at: null, detail: "1" });
  });

  pair(
    "a change of format is the new format",
    [
      rawXml(
        `<w:p><w:r><w:rPr><w:b/><w:rPrChange ${by}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>Fet</w:t></w:r></w:p>`,
      ),
    ],
    "<p><strong>Fet</strong></p>",
  );
});
