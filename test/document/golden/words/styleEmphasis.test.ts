import { rawXml } from "../../../../src/docx/build/build.ts";
import { pair } from "../pair.ts";

const style = (id: string, properties: string, more = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:rPr>${properties}</w:rPr></w:style>`;
const inStyle = (id: string, ...runs: readonly string[]) =>
  rawXml(`<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${runs.join("")}</w:p>`);
const run = (words: string, look = "") => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;

describe("what a paragraph style does to the looks of its words", () => {
  pair(
    "is emphasis in a style that is its maker's own, where the words do not say otherwise",
    [inStyle("Viktig", run("Alt "), run("utenom dette", '<w:b w:val="0"/>')), inStyle("Avledet", run("Også her"))],
    "<p><strong>Alt </strong>utenom dette</p><p><strong>Også her</strong></p>",
    { styles: [style("Viktig", "<w:b/>"), style("Avledet", "", '<w:basedOn w:val="Viktig"/>')] },
  );

  // A heading, a caption, a quotation and contents look so because of what they are, which the page says by its elements.
  pair(
    "is none in a heading, a caption, a quotation, or a style based on one",
    [
      inStyle("Overskrift1", run("Mål")),
      inStyle("Bildetekst", run("Figur 1")),
      inStyle("Sitat", run("Sitert")),
      inStyle("EgetSitat", run("Sitert")),
    ],
    '<section id="mal"><h1>Mål</h1><p class="caption">Figur 1</p><blockquote><p>Sitert</p></blockquote><p>Sitert</p></section>',
    { styles: [style("EgetSitat", "<w:b/>", '<w:basedOn w:val="Sitat"/>')] },
  );

  // What all text has sets none of it apart.
  pair(
    "is none where all text of the document looks so",
    [inStyle("Normal", run("A")), inStyle("Viktig", run("B"))],
    "<p>A</p><p>B</p>",
    {
      styles: [
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:i/></w:rPr></w:style>',
        style("Viktig", "<w:i/>"),
      ],
    },
  );
});
