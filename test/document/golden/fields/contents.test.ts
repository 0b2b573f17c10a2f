import { docx, heading, paragraph, rawXml } from "../../../../src/docx/build/build.ts";
import { pair, readBuilt } from "../pair.ts";

const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const contents = rawXml(
  `<w:p>${field("begin")}<w:r><w:instrText> TOC \\o "1-3" \\h </w:instrText></w:r>${field("separate")}<w:r><w:t>Gammelt navn</w:t></w:r><w:r><w:tab/><w:t>3</w:t></w:r></w:p><w:p><w:r><w:t>Et navn til</w:t></w:r></w:p><w:p>${field("end")}</w:p>`,
);
const ownHeadings = rawXml(
  `<w:p>${field("begin")}<w:r><w:instrText> TOC \\t "Fet overskrift;1" </w:instrText></w:r>${field("separate")}<w:r><w:t>Bo</w:t></w:r></w:p><w:p><w:r><w:t>Leve</w:t></w:r></w:p><w:p><w:r><w:t>Virke</w:t></w:r></w:p><w:p>${field("end")}</w:p>`,
);

describe("tables of contents", () => {
  pair(
    "Word's is left out, and one made from the headings as they are stands in its place",
    [paragraph("Fjordvik"), contents, heading(1, "Mål"), heading(2, "Delmål"), heading(1, "Tiltak")],
    `<p>Fjordvik</p><nav aria-label="Innhold"><ol><li><a href="#mal">Mål</a><ol><li><a href="#delmal">Delmål</a></li></ol></li><li><a href="#tiltak">Tiltak</a></li></ol></nav>
     <section id="mal"><h1>Mål</h1><section id="delmal"><h2>Delmål</h2></section></section><section id="tiltak"><h1>Tiltak</h1></section>`,
  );

  pair(
    "Word's own is kept where there are no headings to make one from",
    [paragraph("Fjordvik"), contents, paragraph("Slutt.")],
    "<p>Fjordvik</p><p>Gammelt navn\t3</p><p>Et navn til</p><p>Slutt.</p>",
  );

  pair(
    "and where they are fewer than half of its entries: its author had other headings than those a style says",
    [contents, ownHeadings, heading(1, "Mål")],
    `<nav aria-label="Innhold"><ol><li><a href="#mal">Mål</a></li></ol></nav><p>Bo</p><p>Leve</p><p>Virke</p><section id="mal"><h1>Mål</h1></section>`,
  );

  pair(
    "the contents made from the headings stand where those of Word's stood that they replace",
    [ownHeadings, paragraph("Innhold"), contents, heading(1, "Mål")],
    `<p>Bo</p><p>Leve</p><p>Virke</p><p>Innhold</p><nav aria-label="Innhold"><ol><li><a href="#mal">Mål</a></li></ol></nav><section id="mal"><h1>Mål</h1></section>`,
  );

  pair(
    "what is kept is kept whole: with no heading to lead to, the page number is all that says where",
    [
      rawXml(
        `<w:p>${field("begin")}<w:r><w:instrText> TOC \\h </w:instrText></w:r>${field("separate")}<w:r><w:t>Mål</w:t><w:tab/></w:r>${field("begin")}<w:r><w:instrText> PAGEREF _Toc1 \\h </w:instrText></w:r>${field("separate")}<w:r><w:t>3</w:t></w:r>${field("end")}</w:p><w:p>${field("end")}</w:p>`,
      ),
      paragraph("Slutt."),
    ],
    "<p>Mål\t3</p><p>Slutt.</p>",
  );

  const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const entries = `${words("Gammelt navn 3")}<w:r><w:br/></w:r>${words("Et navn til 4")}`;
  const simple = rawXml(
    `<w:p>${words("Innhold: ")}<w:fldSimple w:instr=" TOC \\o &quot;1-3&quot; ">${entries}</w:fldSimple>${words(" Se også:")}</w:p>`,
  );
  const inOne = rawXml(
    `<w:p>${words("Innhold: ")}${field("begin")}<w:r><w:instrText> TOC </w:instrText></w:r>${field("separate")}${entries}${field("end")}${words(" Se også:")}</w:p>`,
  );

  for (const [name, piece] of [
    ["in a field of one element", simple],
    ["in one paragraph", inOne],
  ] as const) {
    pair(
      `Word's is left out where it is ${name}, too, with what stands beside it kept`,
      [piece, heading(1, "Mål")],
      '<nav aria-label="Innhold"><ol><li><a href="#mal">Mål</a></li></ol></nav><p>Innhold:  Se også:</p><section id="mal"><h1>Mål</h1></section>',
    );

    test(`and told, and nothing is left where it stood, ${name}`, () => {
      const { document } = readBuilt(docx({}, paragraph("Før."), piece, heading(1, "Mål")));
      expect(document.messages).toEqual([{ kind: "contents", at: 1, detail: "" }]);
      expect(document.blocks[1]).toMatchObject({ inlines: [{ text: "Innhold: " }, { text: " Se også:" }] });
    });

    pair(
      `it is kept where the headings are too few, ${name}`,
      [piece, paragraph("Slutt.")],
      "<p>Innhold: Gammelt navn 3<br>Et navn til 4 Se også:</p><p>Slutt.</p>",
    );

    test(`and then not told, ${name}`, () => {
      expect(readBuilt(docx({}, piece)).document).not.toHaveProperty("contentsAt");
      expect(readBuilt(docx({}, piece)).document.messages).toEqual([]);
    });
  }

  const ended = (before: string) =>
    `<w:p>${field("begin")}<w:r><w:instrText> TOC </w:instrText></w:r>${field("separate")}${words("En 1")}</w:p><w:p>${words("To 2")}</w:p><w:p>${before}${field("end")}</w:p>`;

  pair(
    "what is kept is kept to its end",
    [rawXml(ended(words("Tre 3"))), paragraph("Slutt.")],
    "<p>En 1</p><p>To 2</p><p>Tre 3</p><p>Slutt.</p>",
  );

  pair(
    "what is kept is kept in a table, too, in its place",
    [
      rawXml(
        `<w:tbl><w:tr><w:tc><w:p>${words("Innhold")}</w:p>${ended("")}<w:p>${words("Under")}</w:p></w:tc><w:tc><w:p>${words("Ved siden")}</w:p></w:tc></w:tr></w:tbl>`,
      ),
    ],
    "<table><tbody><tr><td><p>Innhold</p><p>En 1</p><p>To 2</p><p>Under</p></td><td>Ved siden</td></tr></tbody></table>",
  );

  pair(
    "one that stands in another goes where that goes",
    [
      rawXml(
        `<w:p>${field("begin")}<w:r><w:instrText> TOC </w:instrText></w:r>${field("separate")}${words("En 1")}</w:p>${ended("")}<w:p>${field("end")}</w:p>`,
      ),
      paragraph("Slutt."),
    ],
    "<p>En 1</p><p>En 1</p><p>To 2</p><p>Slutt.</p>",
  );

  pair(
    "a field that nobody ends takes nothing with it",
    [
      rawXml(
        `<w:p>${field("begin")}<w:r><w:instrText> TOC </w:instrText></w:r>${field("separate")}<w:r><w:t>Innhold</w:t></w:r></w:p>`,
      ),
      heading(1, "Mål"),
      paragraph("Tekst."),
    ],
    '<p>Innhold</p><section id="mal"><h1>Mål</h1><p>Tekst.</p></section>',
  );
});
