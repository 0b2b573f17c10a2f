import { docx, paragraph, rawXml } from "../../../../src/docx/build/build.ts";
import { pair, readBuilt } from "../pair.ts";

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const unended = `<w:p>${run("A")}${mark("begin")}${instruction(" DATE ")}</w:p>`;

describe("a field that lacks its end hides nothing after its paragraph", () => {
  pair("in the body", [rawXml(unended), paragraph("B"), paragraph("C")], "<p>A</p><p>B</p><p>C</p>");

  pair(
    "in a table cell",
    [rawXml(`<w:tbl><w:tr><w:tc>${unended}</w:tc><w:tc><w:p>${run("B")}</w:p></w:tc></w:tr></w:tbl>`), paragraph("C")],
    "<table><tbody><tr><td>A</td><td>B</td></tr></tbody></table><p>C</p>",
  );

  pair(
    "with another in it",
    [
      rawXml(`<w:p>${mark("begin")}${instruction(" IF ")}${mark("begin")}${instruction(" PAGE ")}</w:p>`),
      paragraph("B"),
    ],
    "<p>B</p>",
  );

  pair(
    "with a field around it that has its end, whose link goes on",
    [
      rawXml(
        `<w:p>${mark("begin")}${instruction('HYPERLINK "https://a.no"')}${mark("separate")}${mark("begin")}${instruction(" DATE ")}</w:p><w:p>${run("B")}${mark("end")}${mark("end")}${run("C")}</w:p>`,
      ),
    ],
    '<p><a href="https://a.no">B</a>C</p>',
  );

  pair(
    "and one whose code is several paragraphs still shows only its result",
    [
      rawXml(
        `<w:p>${mark("begin")}${instruction(' IF 1 = 1 "ja')}</w:p><w:p>${instruction('og" ')}${mark("begin")}${instruction(" DATE ")}${mark("separate")}${run("skjult")}${mark("end")}</w:p><w:p>${instruction('"nei"')}${mark("separate")}${run("ja")}${mark("end")}${run(".")}</w:p>`,
      ),
    ],
    "<p>ja.</p>",
  );

  test("and is told, where it is met and where it is not", () => {
    const told = (...body: Parameters<typeof rawXml>[0][]) =>
      readBuilt(docx({}, ...body.map(rawXml))).document.messages;
    expect(told(unended, `<w:p>${run("B")}</w:p>`)).toContainEqual({ kind: "unknown", at: 1, detail: "w:fldChar" });
    expect(told(unended)).toContainEqual({ kind: "unknown", at: null, detail: "w:fldChar" });
    expect(told(`<w:tbl><w:tr><w:tc>${unended}</w:tc></w:tr></w:tbl>`)).toContainEqual({
      kind: "unknown",
      at: 0,
      detail: "w:fldChar",
    });
  });
});
