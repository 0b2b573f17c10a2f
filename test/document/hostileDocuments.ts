import { createHash } from "node:crypto";
import { docx, footnote, heading, paragraph, rawXml, withPart } from "../../src/docx/build/build.ts";
import type { Piece } from "../../src/docx/build/builtPackage.ts";
import { openPackage } from "../../src/docx/openPackage.ts";
import { writePackage } from "../../src/docx/writePackage.ts";

const field =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "http://a.no"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const style = (id: number, base: number) =>
  `<w:style w:type="paragraph" w:styleId="S${id}"><w:name w:val="S${id}"/><w:basedOn w:val="S${base}"/></w:style>`;
const inStyle = rawXml('<w:p><w:pPr><w:pStyle w:val="S0"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>');

/** A document whose main part is changed as text: what no builder makes. */
function withDocumentXml(change: (xml: string) => string): Uint8Array {
  const opened = openPackage(docx({}, rawXml("<w:p><w:r><w:t>x</w:t></w:r></w:p>")));
  if (!opened.ok) throw new Error(opened.refusal.code);
  const pkg = opened.value;
  return writePackage(
    pkg.names.map((name) => {
      const content = name === pkg.main ? pkg.text(name) : pkg.bytes(name);
      if (!content.ok) throw new Error(content.refusal.code);
      return { name, content: typeof content.value === "string" ? change(content.value) : content.value };
    }),
  );
}

/** Documents whose cost would grow with the square of their length, or worse, in a reader that takes no care. */
export const hostileDocuments: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  [
    "50,000 headings with the same words",
    () => docx({}, ...Array.from({ length: 50_000 }, (): Piece => heading(1, "Mål"))),
  ],
  ["30,000 notes", () => docx({}, ...Array.from({ length: 30_000 }, (): Piece => paragraph("x", footnote("y"))))],
  [
    "8,000 fields that nobody ends, over 8,000 paragraphs",
    () => docx({}, rawXml(`<w:p>${field.repeat(8_000)}</w:p>${"<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(8_000)}`)),
  ],
  [
    "a chain of 40,000 styles",
    () => docx({ styles: Array.from({ length: 40_000 }, (_, id) => style(id, id + 1)) }, inStyle),
  ],
  ["a ring of styles", () => docx({ styles: [style(0, 1), style(1, 2), style(2, 0)] }, inStyle)],
  [
    "cells that claim a million columns",
    () =>
      docx(
        {},
        rawXml(
          `<w:tbl>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>'.repeat(2_000)}</w:tbl>`,
        ),
      ),
  ],
  [
    "a cell merged over 40,000 rows that all have words",
    () =>
      docx(
        {},
        rawXml(
          `<w:tbl>${Array.from({ length: 40_000 }, (_, row) => `<w:tr><w:tc><w:tcPr><w:vMerge${row === 0 ? ' w:val="restart"' : ""}/></w:tcPr><w:p><w:r><w:t>${createHash("sha256").update(String(row)).digest("hex")}</w:t></w:r></w:p></w:tc></w:tr>`).join("")}</w:tbl>`,
        ),
      ),
  ],
  [
    "a list on level 2,000,000,000, and headings on levels below the first",
    () =>
      docx(
        {},
        withPart(
          "word/numbering9.xml",
          "application/xml",
          `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="2000000000"><w:start w:val="1"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
          "numbering",
          () =>
            rawXml(
              '<w:p><w:pPr><w:outlineLvl w:val="-3"/><w:numPr><w:ilvl w:val="2000000000"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'.repeat(
                2,
              ),
            ),
        ),
      ),
  ],
  [
    "a paragraph of 500,000 attributes",
    () =>
      withDocumentXml((xml) =>
        xml.replace(
          "<w:p>",
          `<w:p ${Array.from({ length: 500_000 }, (_, index) => `w:a${index}="${index}"`).join(" ")}>`,
        ),
      ),
  ],
  [
    "50 paragraphs of 10,000 attributes each",
    () =>
      docx(
        {},
        rawXml(
          `<w:p ${Array.from({ length: 10_000 }, (_, index) => `w:a${index}="${index}"`).join(" ")}><w:r><w:t>x</w:t></w:r></w:p>`.repeat(
            50,
          ),
        ),
      ),
  ],
  [
    "a row of 40,000 cells merged to one",
    () =>
      docx(
        {},
        rawXml(
          `<w:tbl><w:tr>${Array.from({ length: 40_000 }, (_, cell) => `<w:tc><w:tcPr><w:hMerge${cell === 0 ? ' w:val="restart"' : ""}/></w:tcPr><w:p><w:r><w:t>${createHash("sha256").update(String(cell)).digest("hex")}</w:t></w:r></w:p></w:tc>`).join("")}</w:tr></w:tbl>`,
        ),
      ),
  ],
];
