import { docx, rawXml } from "../../../../src/docx/build/build.ts";
import { pair, readBuilt } from "../pair.ts";

const style = (type: "paragraph" | "character", id: string, properties: string, basedOn = "") =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn === "" ? "" : `<w:basedOn w:val="${basedOn}"/>`}<w:rPr>${properties}</w:rPr></w:style>`;
const run = (text: string, characterStyle: string, direct = "") =>
  `<w:r><w:rPr>${characterStyle === "" ? "" : `<w:rStyle w:val="${characterStyle}"/>`}${direct}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const inStyle = (paragraphStyle: string, ...runs: readonly string[]) =>
  rawXml(`<w:p><w:pPr><w:pStyle w:val="${paragraphStyle}"/></w:pPr>${runs.join("")}</w:p>`);

const styles = [
  style("paragraph", "Fet", "<w:b/><w:i/><w:smallCaps/><w:strike/>"),
  style("paragraph", "Fetere", '<w:b/><w:i w:val="0"/>', "Fet"),
  style("paragraph", "Skjult", "<w:vanish/>"),
  style("character", "Sterk", "<w:b/><w:i/><w:smallCaps/><w:strike/>"),
  style("character", "Sterkere", "<w:b/>", "Sterk"),
  style("character", "Svak", '<w:b w:val="0"/><w:vanish w:val="0"/>', "Sterk"),
  style("character", "Borte", "<w:vanish/>"),
];

// § 17.7.3: a toggle property is on where an odd number of a paragraph's style and a run's say so.
describe("what a paragraph's style and a run's both turn on", () => {
  pair(
    "is off, in each of the properties that toggle",
    [inStyle("Fet", run("A ", ""), run("B", "Sterk")), inStyle("Normal", run("A ", ""), run("B", "Sterk"))],
    '<p><strong><em><s><span class="small-caps">A </span></s></em></strong>B</p><p>A <strong><em><s><span class="small-caps">B</span></s></em></strong></p>',
    { styles },
  );

  pair(
    "counts once for each chain of styles, of which the nearest to say so says it",
    [inStyle("Fetere", run("A ", ""), run("B", "Sterkere")), inStyle("Normal", run("C", "Svak"))],
    '<p><strong><s><span class="small-caps">A </span></s></strong><em>B</em></p><p><em><s><span class="small-caps">C</span></s></em></p>',
    { styles },
  );

  pair(
    "is as the run says where it says so itself",
    [inStyle("Fet", run("A ", "Sterk", "<w:b/>"), run("B", "", "<w:b/>"), run(" C", "Sterk", '<w:b w:val="0"/>'))],
    '<p><strong>A <em><s><span class="small-caps">B</span></s></em></strong> C</p>',
    { styles },
  );

  pair(
    "is on where the document's defaults have it on",
    [inStyle("Fet", run("A ", ""), run("B", "Sterk"))],
    '<p><em><s><span class="small-caps">A </span></s></em><strong>B</strong></p>',
    {
      styles: [
        ...styles.slice(1),
        style("paragraph", "Fet", "<w:b/><w:i/><w:smallCaps/><w:strike/>"),
        "<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>",
      ],
    },
  );

  pair(
    "hides nothing where both hide; a run's style that does not hide shows nothing that its paragraph's hides",
    [
      inStyle("Skjult", run("A", ""), run("B", "Borte"), run("C", "Svak"), run("D", "", '<w:vanish w:val="0"/>')),
      inStyle("Normal", run("E", ""), run("F", "Borte")),
    ],
    "<p>BD</p><p>E</p>",
    { styles },
  );

  test("what hides words hides pictures and breaks among them", () => {
    const { document } = readBuilt(
      docx({ styles }, inStyle("Skjult", run("A", ""), '<w:r><w:br/></w:r><w:r><w:footnoteReference w:id="1"/></w:r>')),
    );
    expect(document.blocks).toMatchObject([{ type: "paragraph", inlines: [] }]);
  });
});
