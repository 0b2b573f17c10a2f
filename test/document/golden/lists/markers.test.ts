import { linkTo, paragraph, rawXml, withPart } from "../../../../src/docx/build/build.ts";
import type { Piece } from "../../../../src/docx/build/builtPackage.ts";
import { pair } from "../pair.ts";

/** A numbering of "1.", "1.1" as number 1, and one of "(a)" as number 2. */
const numbered = (...body: readonly Piece[]): Piece =>
  withPart(
    "numbering.xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
    `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
     <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
     <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum>
     <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    "numbering",
    () => (built) => body.flatMap((piece) => piece(built)),
  );
const item = (words: string, level = 0, id = 2, inside = "") =>
  rawXml(
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${inside}<w:r><w:t>${words}</w:t></w:r></w:p>`,
  );
const under = (words: string) =>
  rawXml(`<w:p><w:pPr><w:pStyle w:val="Listeavsnitt"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`);
const marker = (number: string) => `<span class="marker">${number}</span>`;
const list = '<ol class="marked" role="list">';

describe("a number that a browser does not count to itself stands beside its words, once", () => {
  pair(
    "in an item of one paragraph",
    [numbered(item("En"), item("To"))],
    `${list}<li>${marker("(a)")} En</li><li>${marker("(b)")} To</li></ol>`,
  );

  pair(
    "in an item of several paragraphs: beside the first",
    [numbered(item("En"), under("Mer."), item("To"))],
    `${list}<li><p>${marker("(a)")} En</p><p>Mer.</p></li><li>${marker("(b)")} To</li></ol>`,
  );

  pair(
    "in an item under another",
    [numbered(item("En", 0, 1), item("To", 1, 1), under("Mer."))],
    `<ol><li>En${list}<li><p>${marker("1.1")} To</p><p>Mer.</p></li></ol></li></ol>`,
  );

  pair(
    "in an item that a link leads to",
    [
      numbered(
        item("En", 0, 2, '<w:bookmarkStart w:id="9" w:name="her"/>'),
        paragraph("Se ", linkTo("her", "punkt a"), "."),
      ),
    ],
    `${list}<li><p id="her">${marker("(a)")} En</p></li></ol><p>Se <a href="#her">punkt a</a>.</p>`,
  );
});
