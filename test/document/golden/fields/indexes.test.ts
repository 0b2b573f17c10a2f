import {
  bold,
  docx,
  field,
  heading,
  italic,
  paragraph,
  rawXml,
  tableOfContents,
} from "../../../../src/docx/build/build.ts";
import type { Piece } from "../../../../src/docx/build/builtPackage.ts";
import { pageOf, pair } from "../pair.ts";

const run = (inside: string) => `<w:r>${inside}</w:r>`;
const text = (words: string) =>
  words
    .split("\t")
    .map((part) => `<w:t xml:space="preserve">${part}</w:t>`)
    .join("<w:tab/>");
const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
/** A field over paragraphs, as Word writes an index. */
const over = (instruction: string, ...entries: readonly string[]): Piece =>
  rawXml(
    entries
      .map((entry, at) => {
        const begin = `${mark("begin")}${run(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`)}${mark("separate")}`;
        return `<w:p>${at === 0 ? begin : ""}${run(text(entry))}${at === entries.length - 1 ? mark("end") : ""}</w:p>`;
      })
      .join(""),
  );
const lines = (...all: readonly string[]) => all.map((line) => `<p>${line}</p>`).join("");

describe("lists of what stands on which page have no page numbers", () => {
  pair(
    "an index",
    [over('INDEX \\c "2"', "Skog, 3, 7", "Vann, 4", "By, 12–14, xii", "A", "Rett, se lov"), paragraph("Etter, 5")],
    lines("Skog", "Vann", "By", "A", "Rett, se lov", "Etter, 5"),
  );
  pair(
    "an index with separators of its own",
    [over('INDEX \\e "\\t" \\l "; "', "Skog\t3; 7"), over('INDEX \\e ": "', "Vann: 4, 5")],
    lines("Skog", "Vann"),
  );
  pair(
    "an index whose entries have others under them on their line",
    [over("INDEX \\r", "Skog, 3, 7: bjørk, 4–6; furu, 5, viii", "Vann: elv, 2")],
    lines("Skog: bjørk; furu", "Vann: elv"),
  );
  pair(
    "an index of some letters, in runs of their own",
    [
      over('INDEX \\p "a-f"', "By, 12"),
      paragraph(field("INDEX \\r", "Skog", italic(", 3"), ": ", bold("bjørk"), ", 4")),
    ],
    lines("By", "Skog: <strong>bjørk</strong>"),
  );
  pair(
    "contents of one part of the document, or of nothing but what is marked for them",
    [over('TOC \\o "1-3" \\b del', "Delen\t3"), over("TOC \\f v", "Vedlegg 1\t14"), paragraph("Etter.")],
    lines("Delen", "Vedlegg 1", "Etter."),
  );
  pair(
    "a table of authorities",
    [over('TOA \\h \\c "1"', "Plan- og bygningsloven\t3, 4")],
    lines("Plan- og bygningsloven"),
  );
  pair(
    "a list of figures, whose words may end in a number",
    [over('TOC \\c "Figur"', "Figur 1. Folketall, 2025\t3", "Figur 2. Utslipp, 2026\t14")],
    lines("Figur 1. Folketall, 2025", "Figur 2. Utslipp, 2026"),
  );
});

describe("a table of contents shows the levels its field asks for", () => {
  const body = [heading(1, "A"), heading(2, "B"), heading(3, "C"), heading(4, "D")];
  const shown = (instruction: string) =>
    [...pageOf(docx({}, paragraph(field(instruction, "Oppdater.")), ...body)).matchAll(/<a href="#\w">(\w)<\/a>/g)].map(
      ([, name]) => name,
    );
  test.each([
    ['TOC \\o "1-1" \\h', ["A"]],
    ['TOC \\o "2-3" \\u', ["B", "C"]],
    ['TOC \\o "1-1" \\t "Overskrift 3;2"', ["A", "C"]],
    ['TOC \\t "Overskrift 2;1;Heading 4;2"', ["B", "D"]],
    ["TOC \\o \\h", ["A", "B", "C", "D"]],
    ["TOC \\u", ["A", "B", "C", "D"]],
  ])("%s", (instruction, levels) => {
    expect(shown(instruction)).toEqual(levels);
  });

  test("and of a whole paragraph set as a heading no more than its beginning", () => {
    const long =
      "Innenfor området skal ny bebyggelse plasseres slik at den ikke stenger for ferdsel langs sjøen. ".repeat(3);
    const page = pageOf(docx({}, tableOfContents(), heading(1, long)));
    expect(/<a [^>]*>([^<]*)<\/a>/.exec(page)?.[1]).toBe(
      "Innenfor området skal ny bebyggelse plasseres slik at den ikke stenger for ferdsel langs sjøen. Innenfor området skal…",
    );
    expect(page).toContain(`<h1>${long}</h1>`);
  });
});
