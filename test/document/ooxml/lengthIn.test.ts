import { docx, rawXml } from "../../../src/docx/build/build.ts";
import { lengthIn } from "../../../src/document/ooxml/lengthIn.ts";
import { readBuilt } from "../golden/pair.ts";

// ECMA-376-1 § 22.9.2.15: a length is a number in the unit of its attribute, or says its own unit.
test.each([
  ["720", 720],
  ["-360", -360],
  ["36pt", 720],
  ["1in", 1440],
  ["2.54cm", 1440],
  ["25.4mm", 1440],
  ["3pc", 720],
  ["3pi", 720],
  ["-0.5in", -720],
  [undefined, null],
  ["", null],
  ["x", null],
  ["12 apples", null],
  ["1e999", null],
])("%s is %s twentieths of a point", (written, expected) => {
  expect(lengthIn("twip", written)).toBe(expected);
});

test("indentations and sizes with units are read as those without", () => {
  const item = (level: number, properties: string, text: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${level}"/></w:numPr>${properties}</w:pPr><w:r><w:rPr><w:sz w:val="14pt"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
  const numbering = (...indents: readonly string[]) =>
    `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${indents
      .map(
        (indent, index) =>
          `<w:abstractNum w:abstractNumId="${index}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:start="${indent}"/></w:pPr></w:lvl></w:abstractNum>`,
      )
      .join("")}${indents
      .map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`)
      .join("")}</w:numbering>`;
  const under = (...indents: readonly string[]) => {
    const built = (use: string) =>
      docx({}, (pieces) => {
        pieces.addPart(
          "numbering.xml",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
          numbering(...indents),
          "numbering",
        );
        return rawXml(use)(pieces);
      });
    const { blocks } = readBuilt(built(item(1, "", "A") + item(2, "", "B"))).document;
    return blocks;
  };
  const nested = [
    {
      type: "list",
      items: [
        {
          blocks: [
            { type: "paragraph", size: 14 },
            { type: "list", items: [{ blocks: [{ size: 14 }] }] },
          ],
        },
      ],
    },
  ];
  expect(under("720", "1440")).toMatchObject(nested);
  expect(under("36pt", "1in")).toMatchObject(nested);
  expect(under("36pt", "1.27cm")).toHaveLength(1);
  expect(under("1in", "36pt")).toHaveLength(2);
});
