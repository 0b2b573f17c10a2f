import { rawXml, withPart } from "../../../../src/docx/build/build.ts";
import type { Piece } from "../../../../src/docx/build/builtPackage.ts";
import { pair } from "../pair.ts";

const level = (index: number, format: string) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${format === "bullet" ? "•" : `%${index + 1}.`}"/><w:pPr><w:ind w:left="${720 * (index + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;
/** 1 counts, with letters below; 2 is 1 begun anew; 3 has bullets. */
const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1">${level(0, "decimal")}${level(1, "lowerLetter")}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, "bullet")}${level(1, "bullet")}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
const item = (id: number, depth: number, text: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const indented = (left: number, text: string) =>
  `<w:p><w:pPr><w:ind w:left="${left}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const body = (...paragraphs: readonly string[]): readonly Piece[] => [
  withPart(
    "numbering.xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
    numbering,
    "numbering",
    () => rawXml(paragraphs.join("")),
  ),
];

// Word has no paragraphs of an item but its first; an indentation is how their authors, and Word itself on "remove number", make them.
describe("a paragraph without number between two items of a list", () => {
  pair(
    "belongs to the first where it is indented as that, and the list goes on",
    body(item(1, 0, "En"), indented(720, "Mer om en."), item(1, 0, "To")),
    "<ol><li><p>En</p><p>Mer om en.</p></li><li>To</li></ol>",
  );

  pair(
    "belongs to it with others after it, and empty ones among them",
    body(
      item(3, 0, "En"),
      "<w:p/>",
      indented(700, "Mer."),
      "<w:p/>",
      indented(1400, "Enda mer."),
      item(3, 0, "To"),
      indented(720, "Slutt."),
    ),
    "<ul><li><p>En</p><p>Mer.</p><p>Enda mer.</p></li><li>To</li></ul><p>Slutt.</p>",
  );

  pair(
    "belongs to the item above or around that is indented as it is",
    body(
      item(1, 0, "En"),
      item(1, 1, "A"),
      indented(1440, "Om a."),
      item(1, 1, "B"),
      indented(720, "Om en."),
      item(1, 0, "To"),
      item(1, 1, "A"),
    ),
    '<ol><li><p>En</p><ol type="a"><li><p>A</p><p>Om a.</p></li><li>B</li></ol><p>Om en.</p></li><li>To<ol type="a"><li>A</li></ol></li></ol>',
  );

  pair(
    "belongs to it where a list under it comes first",
    body(item(1, 0, "En"), indented(720, "Slik:"), item(3, 1, "A"), item(1, 0, "To")),
    "<ol><li><p>En</p><p>Slik:</p><ul><li>A</li></ul></li><li>To</li></ol>",
  );

  pair(
    "parts the list where it is not indented, or less",
    body(item(1, 0, "En"), indented(0, "Mellom."), item(1, 0, "To"), indented(360, "Mellom."), item(1, 0, "Tre")),
    '<ol><li>En</li></ol><p>Mellom.</p><ol start="2"><li>To</li></ol><p>Mellom.</p><ol start="3"><li>Tre</li></ol>',
  );

  pair(
    "parts it where another that is indented less comes before the list goes on",
    body(item(1, 0, "En"), indented(720, "Mer."), indented(360, "Mellom."), item(1, 0, "To")),
    '<ol><li>En</li></ol><p>Mer.</p><p>Mellom.</p><ol start="2"><li>To</li></ol>',
  );

  pair(
    "parts it where the list begins anew after it, or another does, or none",
    body(
      item(1, 0, "En"),
      indented(720, "Mellom."),
      item(2, 0, "En"),
      indented(720, "Mellom."),
      item(3, 0, "En"),
      indented(720, "Mellom."),
      indented(0, "Slutt."),
    ),
    "<ol><li>En</li></ol><p>Mellom.</p><ol><li>En</li></ol><p>Mellom.</p><ul><li>En</li></ul><p>Mellom.</p><p>Slutt.</p>",
  );
});
