import { docx, footnote, heading, paragraph, rawXml, type Piece } from "../../src/docx/build.ts";
import { readDocx } from "../../src/document/readDocx.ts";

/** Milliseconds to read a document; a refusal is as good an answer as a page. */
function time(bytes: Uint8Array): number {
  const start = performance.now();
  readDocx(bytes);
  return performance.now() - start;
}

const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "http://a.no"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const style = (id: number, base: number) => `<w:style w:type="paragraph" w:styleId="S${id}"><w:name w:val="S${id}"/><w:basedOn w:val="S${base}"/></w:style>`;
const inStyle = rawXml('<w:p><w:pPr><w:pStyle w:val="S0"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>');

const costly: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  ["20,000 headings with the same words", () => docx({}, ...Array.from({ length: 20_000 }, (): Piece => heading(1, "Mål")))],
  ["5,000 notes", () => docx({}, ...Array.from({ length: 5_000 }, (): Piece => paragraph("x", footnote("y"))))],
  ["3,000 fields that nobody ends, over 3,000 paragraphs", () => docx({}, rawXml(`<w:p>${field.repeat(3_000)}</w:p>${"<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(3_000)}`))],
  ["a chain of 20,000 styles", () => docx({ styles: Array.from({ length: 20_000 }, (_, id) => style(id, id + 1)) }, inStyle)],
  ["a ring of styles", () => docx({ styles: [style(0, 1), style(1, 2), style(2, 0)] }, inStyle)],
  ["cells that claim a million columns", () => docx({}, rawXml(`<w:tbl>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>'.repeat(2_000)}</w:tbl>`))],
];

test.each(costly)("%s are read in bounded time", (_, make) => {
  expect(time(make())).toBeLessThan(5_000);
});
