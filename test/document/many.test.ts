import { rawXml, withPart } from "../../src/docx/build/build.ts";
import type { Cell, Table } from "../../src/document/blocks/document.ts";
import { toHtml } from "../../src/document/html/toHtml.ts";
import { readBody } from "./readBody.ts";

/** More than can be given a function as its arguments. */
const many = 150_000;

const words = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const ofDeletedMark = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>";
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const begun = (instruction: string) =>
  `${mark("begin")}<w:r><w:instrText>${instruction}</w:instrText></w:r>${mark("separate")}`;
const bookmarks = Array.from(
  { length: many },
  (_, index) => `<w:bookmarkStart w:id="${index}" w:name="b${index}"/>`,
).join("");
const textBox = (inside: string) =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

const cases: readonly (readonly [name: string, xml: string])[] = [
  ["bookmarks before a paragraph", `${bookmarks}<w:p>`],
  ["bookmarks in a paragraph that is one with the next", `<w:p>${ofDeletedMark}${bookmarks}</w:p><w:p>`],
  [
    "breaks in a paragraph that is one with the next",
    `<w:p>${ofDeletedMark}<w:r>${"<w:br/>".repeat(many)}</w:r></w:p><w:p>`,
  ],
  [
    "paragraphs that are one",
    `${`<w:p>${ofDeletedMark}<w:bookmarkStart w:id="1" w:name="a"/><w:r><w:br/></w:r></w:p>`.repeat(many)}<w:p>`,
  ],
  [
    "breaks in a link inside another",
    `<w:p>${begun('HYPERLINK "https://a.no"')}<w:hyperlink w:anchor="x"><w:r>${"<w:br/>".repeat(many)}</w:r></w:hyperlink>${mark("end")}`,
  ],
  ["paragraphs in a text box", `<w:p>${textBox(`<w:p>${words("x")}</w:p>`.repeat(many))}`],
  [
    "formulas in a paragraph",
    `<w:p>${"<m:oMathPara><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></m:oMathPara>".repeat(many)}</w:p><w:p>`,
  ],
  [
    "entries of a table of contents that no heading replaces",
    `<w:p>${begun("TOC")}</w:p>${`<w:p>${words("x")}</w:p>`.repeat(many)}<w:p>${mark("end")}`,
  ],
  [
    "tables of contents that no heading replaces",
    `${`<w:p>${begun("TOC")}${words("x")}</w:p><w:p>${words("y")}${mark("end")}</w:p>`.repeat(50_000)}<w:p>`,
  ],
  [
    "tables of contents in a paragraph",
    `<w:p>${`${begun("TOC")}${words("x")}${mark("end")}${words("y")}`.repeat(50_000)}`,
  ],
  ["headings", `${`<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${words("Mål")}</w:p>`.repeat(many)}<w:p>`],
];

test.each(cases)("any number of %s are read and written", (_, xml) => {
  const document = readBody(`${xml}${words("Sist.")}</w:p>`);
  expect(toHtml(document, { topLevel: 1, language: "nb", mediaAddress: () => null, passages: [] })).toContain("Sist.");
});

test("any number of cells in a row are written where a passage stands in one of them", () => {
  const document = readBody("<w:p><w:r><w:t>Sist.</w:t></w:r></w:p>");
  const cell = { colSpan: 1, rowSpan: 1, blocks: document.blocks };
  const blocks: readonly Table[] = [
    {
      type: "table",
      at: 0,
      index: 0,
      caption: null,
      alt: "",
      headerRows: 0,
      headerColumns: 0,
      rows: [{ cells: Array<Cell>(many).fill(cell) }],
    },
  ];
  const passage = { first: 0, last: 0, id: "e1", className: "", data: {}, before: "", after: "" };
  expect(
    toHtml({ ...document, blocks }, { topLevel: 1, language: "nb", mediaAddress: () => null, passages: [passage] }),
  ).toContain('id="e1"');
});

test("any number of lines of text brought in are read", () => {
  const lines = withPart("word/afchunk.txt", "text/plain", "x\n".repeat(many), "aFChunk", (id) =>
    rawXml(`<w:altChunk r:id="${id}"/>`),
  );
  expect(readBody("", lines).paragraphCount).toBe(many);
});

test("any number of spaces amid words are kept, and those around them are not", () => {
  const [block] = readBody(`<w:p><w:r><w:t> \t a${" ".repeat(1_000_000)}b \t</w:t></w:r></w:p>`).blocks;
  expect(block?.type === "paragraph" && block.inlines).toEqual([{ type: "text", text: `a${" ".repeat(1_000_000)}b` }]);
});
