import { rawXml } from "../../../src/docx/build.ts";
import { pair } from "./pair.ts";

const by = 'w:id="1" w:author="Kari" w:date="2026-01-01T00:00:00Z"';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const deleted = (text: string) => `<w:del ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

describe("tracked changes are read as accepted", () => {
  pair("what is inserted is there, what is deleted is not",
    [rawXml(`<w:p>${run("Vi ")}<w:ins ${by}>${run("skal ")}</w:ins>${deleted("bør ")}${run("dele.")}</w:p>`)],
    "<p>Vi skal dele.</p>");

  pair("what is moved is where it was moved to",
    [rawXml(`<w:p><w:moveFrom ${by}>${run("Flyttet.")}</w:moveFrom>${run("Først.")}</w:p><w:p><w:moveTo ${by}>${run("Flyttet.")}</w:moveTo></w:p>`)],
    "<p>Først.</p><p>Flyttet.</p>");

  // § 17.13.5.15: a deleted paragraph mark joins its paragraph with the next, whose properties hold.
  pair("a deleted paragraph mark joins its paragraph with the next",
    [rawXml(`<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${run("Først ")}</w:p><w:p><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr>${run("og sist")}</w:p>`)],
    '<section id="forst-og-sist"><h1>Først og sist</h1></section>');

  pair("a paragraph deleted with its mark leaves nothing",
    [rawXml(`<w:p>${run("En.")}</w:p><w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${deleted("To.")}</w:p><w:p>${run("Tre.")}</w:p>`)],
    "<p>En.</p><p>Tre.</p>");

  pair("words whose deleted mark has no paragraph after it to join stay",
    [rawXml(`<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${run("Før tabellen.")}</w:p><w:tbl><w:tblPr/><w:tr><w:tc><w:p>${run("A")}</w:p></w:tc><w:tc><w:p>${run("B")}</w:p></w:tc></w:tr></w:tbl>`)],
    "<p>Før tabellen.</p><table><tbody><tr><td>A</td><td>B</td></tr></tbody></table>");

  pair("a change of format is the new format",
    [rawXml(`<w:p><w:r><w:rPr><w:b/><w:rPrChange ${by}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>Fet</w:t></w:r></w:p>`)],
    "<p><strong>Fet</strong></p>");
});
