import {
  docx,
  endnote,
  field,
  footnote,
  paragraph,
  rawXml,
  bookmark,
  withPart,
} from "../../../../src/docx/build/build.ts";
import type { Piece } from "../../../../src/docx/build/builtPackage.ts";
import { pageOf, pair, readBuilt } from "../pair.ts";

const section = (properties: string): Piece => rawXml(`<w:p><w:pPr><w:sectPr>${properties}</w:sectPr></w:pPr></w:p>`);
const newPage = rawXml("<w:r><w:lastRenderedPageBreak/></w:r>");
const numbersOf = (kind: "footnote" | "endnote", ...body: readonly Piece[]) =>
  [...pageOf(docx({}, ...body)).matchAll(/role="doc-noteref"[^>]*>([^<]*)</g)]
    .map(([, number]) => number)
    .concat(readBuilt(docx({}, ...body)).document.notes.some((note) => note.kind !== kind) ? ["other"] : []);
const eachSection = (kind: "footnote" | "endnote", more = "") =>
  `<w:${kind}Pr>${more}<w:numRestart w:val="eachSect"/></w:${kind}Pr>`;

describe("notes are numbered as Word numbers them", () => {
  test("anew in each section", () => {
    const note = (at: string) => paragraph(at, footnote(at));
    expect(
      numbersOf(
        "footnote",
        note("a"),
        note("b"),
        section(eachSection("footnote")),
        note("c"),
        section(eachSection("footnote")),
      ),
    ).toEqual(["1", "2", "1"]);
  });

  test("anew on each page, as Word last showed them", () => {
    expect(
      numbersOf(
        "footnote",
        paragraph("a", footnote("a"), footnote("b")),
        paragraph(newPage, "c", footnote("c")),
        paragraph("d", footnote("d"), newPage, footnote("e")),
        section('<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>'),
      ),
    ).toEqual(["1", "2", "1", "2", "1"]);
  });

  test("anew on each page that the text asks for, where Word has shown none", () => {
    expect(
      numbersOf(
        "footnote",
        paragraph("a", footnote("a")),
        paragraph("b", rawXml('<w:r><w:br w:type="page"/></w:r>'), footnote("b")),
        section('<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>'),
      ),
    ).toEqual(["1", "1"]);
  });

  test.each([
    ["lowerLetter", ["a", "b"]],
    ["upperRoman", ["I", "II"]],
    ["chicago", ["*", "†"]],
  ])("in the format of their section: %s", (format, numbers) => {
    expect(
      numbersOf(
        "footnote",
        paragraph("a", footnote("a"), footnote("b")),
        section(`<w:footnotePr><w:numFmt w:val="${format}"/></w:footnotePr>`),
      ),
    ).toEqual(numbers);
  });

  test("from another number than 1, and endnotes apart from footnotes", () => {
    expect(
      numbersOf(
        "endnote",
        paragraph("a", endnote("a"), endnote("b")),
        section('<w:endnotePr><w:numFmt w:val="decimal"/><w:numStart w:val="5"/></w:endnotePr>'),
      ),
    ).toEqual(["5", "6"]);
  });

  test("as the document says, where a section does not", () => {
    const settings: Piece = withPart(
      "settings2.xml",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",
      '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnotePr><w:numFmt w:val="lowerRoman"/></w:footnotePr></w:settings>',
      "settings",
      () => paragraph("a", footnote("a"), footnote("b")),
    );
    expect(numbersOf("footnote", settings)).toEqual(["i", "ii"]);
  });

  pair(
    "in the list of notes too, and where a field refers to one",
    [
      paragraph("a", footnote("Første."), bookmark("note", footnote("Andre."))),
      paragraph("Se note ", field("NOTEREF note \\h", "b"), "."),
      section('<w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr>'),
    ],
    `<p id="note">a<sup><a id="footnote-1-ref" href="#footnote-1" role="doc-noteref" aria-label="Note a">a</a></sup><sup><a id="footnote-2-ref" href="#footnote-2" role="doc-noteref" aria-label="Note b">b</a></sup></p>
     <p>Se note <a href="#note">b</a>.</p>
     <section role="doc-endnotes" aria-labelledby="footnotes"><h2 id="footnotes">Fotnoter</h2><ol class="marked" role="list">
     <li id="footnote-1"><p><span class="marker">a</span> Første. <a href="#footnote-1-ref" role="doc-backlink" aria-label="Tilbake til teksten fra note a">↩</a></p></li>
     <li id="footnote-2"><p><span class="marker">b</span> Andre. <a href="#footnote-2-ref" role="doc-backlink" aria-label="Tilbake til teksten fra note b">↩</a></p></li></ol></section>`,
  );

  test("past those with a mark of their author's own", () => {
    const own: Piece = (built) =>
      rawXml(
        `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="${built.addNote("footnote", [])}"/><w:t>*</w:t></w:r>`,
      )(built);
    expect(
      numbersOf(
        "footnote",
        paragraph("a", footnote("a"), own, footnote("b")),
        section('<w:footnotePr><w:numFmt w:val="upperLetter"/></w:footnotePr>'),
      ),
    ).toEqual(["A", "*", "B"]);
  });
});
