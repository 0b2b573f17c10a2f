import { heading, paragraph, rawXml } from "../../../src/docx/build.ts";
import { pair } from "./pair.ts";

const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const contents = rawXml(`<w:p>${field("begin")}<w:r><w:instrText> TOC \\o "1-3" \\h </w:instrText></w:r>${field("separate")}<w:r><w:t>Gammelt navn</w:t></w:r><w:r><w:tab/><w:t>3</w:t></w:r></w:p><w:p><w:r><w:t>Et navn til</w:t></w:r></w:p><w:p>${field("end")}</w:p>`);
const ownHeadings = rawXml(`<w:p>${field("begin")}<w:r><w:instrText> TOC \\t "Fet overskrift;1" </w:instrText></w:r>${field("separate")}<w:r><w:t>Bo</w:t></w:r></w:p><w:p><w:r><w:t>Leve</w:t></w:r></w:p><w:p><w:r><w:t>Virke</w:t></w:r></w:p><w:p>${field("end")}</w:p>`);

describe("tables of contents", () => {
  pair("Word's is left out, and one made from the headings as they are stands in its place",
    [paragraph("Fjordvik"), contents, heading(1, "Mål"), heading(2, "Delmål"), heading(1, "Tiltak")],
    `<p>Fjordvik</p><nav aria-label="Innhold"><ol><li><a href="#mal">Mål</a><ol><li><a href="#delmal">Delmål</a></li></ol></li><li><a href="#tiltak">Tiltak</a></li></ol></nav>
     <section id="mal"><h1>Mål</h1><section id="delmal"><h2>Delmål</h2></section></section><section id="tiltak"><h1>Tiltak</h1></section>`);

  pair("Word's own is kept where there are no headings to make one from",
    [paragraph("Fjordvik"), contents, paragraph("Slutt.")],
    "<p>Fjordvik</p><p>Gammelt navn\t3</p><p>Et navn til</p><p>Slutt.</p>");

  pair("and where they are fewer than half of its entries: its author had other headings than those a style says",
    [contents, ownHeadings, heading(1, "Mål")],
    `<nav aria-label="Innhold"><ol><li><a href="#mal">Mål</a></li></ol></nav><p>Bo</p><p>Leve</p><p>Virke</p><section id="mal"><h1>Mål</h1></section>`);

  pair("the contents made from the headings stand where those of Word's stood that they replace",
    [ownHeadings, paragraph("Innhold"), contents, heading(1, "Mål")],
    `<p>Bo</p><p>Leve</p><p>Virke</p><p>Innhold</p><nav aria-label="Innhold"><ol><li><a href="#mal">Mål</a></li></ol></nav><section id="mal"><h1>Mål</h1></section>`);

  pair("what is kept is kept whole: with no heading to lead to, the page number is all that says where",
    [rawXml(`<w:p>${field("begin")}<w:r><w:instrText> TOC \\h </w:instrText></w:r>${field("separate")}<w:r><w:t>Mål</w:t><w:tab/></w:r>${field("begin")}<w:r><w:instrText> PAGEREF _Toc1 \\h </w:instrText></w:r>${field("separate")}<w:r><w:t>3</w:t></w:r>${field("end")}</w:p><w:p>${field("end")}</w:p>`), paragraph("Slutt.")],
    "<p>Mål\t3</p><p>Slutt.</p>");

  pair("a field that nobody ends takes nothing with it",
    [rawXml(`<w:p>${field("begin")}<w:r><w:instrText> TOC </w:instrText></w:r>${field("separate")}<w:r><w:t>Innhold</w:t></w:r></w:p>`), heading(1, "Mål"), paragraph("Tekst.")],
    '<p>Innhold</p><section id="mal"><h1>Mål</h1><p>Tekst.</p></section>');
});
