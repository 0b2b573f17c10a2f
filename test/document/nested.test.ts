import { control, docx, inlineControl, paragraph, rawXml, withPart } from "../../src/docx/build/build.ts";
import type { Block } from "../../src/document/blocks/document.ts";
import { readBuilt } from "./golden/pair.ts";
import { readBody } from "./readBody.ts";

function listsDeep(blocks: readonly Block[]): number {
  return Math.max(
    0,
    ...blocks.map((block) => (block.type === "list" ? 1 + listsDeep(block.items.flatMap((item) => item.blocks)) : 0)),
  );
}

test("lists stand in one another nine deep, and no word of the rest is lost", () => {
  const numbers = (id: number) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${1 + (id % 2)}"/></w:numPr><w:ind w:left="${200 * id}"/></w:pPr><w:r><w:t>Punkt ${id}.</w:t></w:r></w:p>`;
  const nums = [1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join("");
  const levels = [1, 2]
    .map(
      (id) =>
        `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>`,
    )
    .join("");
  const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${levels}${nums}</w:numbering>`;
  const { blocks } = readBody(
    Array.from({ length: 500 }, (_, id) => numbers(id)).join(""),
    withPart(
      "numbering.xml",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
      numbering,
      "numbering",
      () => rawXml(""),
    ),
  );
  expect(listsDeep(blocks)).toBe(9);
  expect(JSON.stringify(blocks).match(/Punkt \d+\./g)).toHaveLength(500);
});

test("controls in one another share the memory of their words", () => {
  const { controls } = readBody(
    `${"<w:sdt><w:sdtContent>".repeat(190)}${"<w:p/>".repeat(1_000_000)}${"</w:sdtContent></w:sdt>".repeat(190)}`,
  );
  expect(controls).toHaveLength(190);
  expect(controls.every(({ text }) => text.length === 999_999)).toBe(true);
});

test("a control has the words it holds, its paragraphs parted by line ends", () => {
  const outer = control(
    "a",
    "A",
    paragraph("En ", inlineControl("b", "B", "to"), " tre."),
    control("c", "C", paragraph("Fire.")),
    paragraph("Fem."),
    rawXml("<w:p/>"),
    control("d", "D", rawXml("<w:p/><w:p/>")),
  );
  const { controls } = readBuilt(
    docx({}, paragraph("Før."), outer, paragraph("Mellom."), control("e", "E", paragraph("Seks."), paragraph("Sju."))),
  ).document;
  expect(controls.map(({ tag, text }) => [tag, text])).toEqual([
    ["a", "En to tre.\nFire.\nFem.\n\n\n"],
    ["b", "to"],
    ["c", "Fire."],
    ["d", "\n"],
    ["e", "Seks.\nSju."],
  ]);
});
