import { readFileSync } from "node:fs";
import { docx, paragraph, rawXml, withPart } from "../../../../src/docx/build/build.ts";
import { picture } from "../../../../src/docx/build/buildPicture.ts";
import type { Piece } from "../../../../src/docx/build/builtPackage.ts";
import { pageOf, pair, readBuilt } from "../pair.ts";

const shapes = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
const groups = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
const canvas = "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas";
const box = (words: string) => `<w:txbxContent><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:txbxContent>`;
const shape = (words: string, own = "") =>
  `<wps:wsp><wps:cNvPr id="2" name="y" ${own}/><wps:spPr/><wps:txbx>${box(words)}</wps:txbx></wps:wsp>`;
const drawn = (frame: "inline" | "anchor", own: string, uri: string, inside: string) =>
  `<w:drawing><wp:${frame}><wp:extent cx="952500" cy="952500"/><wp:docPr id="1" name="x" descr="Ord" ${own}/><a:graphic><a:graphicData uri="${uri}">${inside}</a:graphicData></a:graphic></wp:${frame}></w:drawing>`;
const run = (inside: string, hidden = "") => `<w:r>${hidden}${inside}</w:r>`;
const alone = (inside: string) => rawXml(`<w:p>${inside}<w:r><w:t>Synlig.</w:t></w:r></w:p>`);
const pictured = (frame: "inline" | "anchor", own: string, ownOfPicture = ""): Piece =>
  withPart("media/a.png", "image/png", new Uint8Array([1]), "image", (id) =>
    alone(
      run(
        drawn(
          frame,
          own,
          "http://schemas.openxmlformats.org/drawingml/2006/picture",
          `<pic:pic><pic:nvPicPr><pic:cNvPr id="3" name="z" ${ownOfPicture}/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic>`,
        ),
      ),
    ),
  );

const hidingStyle =
  '<w:style w:type="character" w:styleId="Skjult"><w:name w:val="Skjult"/><w:rPr><w:vanish/></w:rPr></w:style>';

const hidden: readonly (readonly [string, Piece])[] = [
  ["an anchored text box", alone(run(drawn("anchor", 'hidden="1"', shapes, shape("Skjult."))))],
  ["a text box in the line", alone(run(drawn("inline", 'hidden="true"', shapes, shape("Skjult."))))],
  ["a picture in the line", pictured("inline", 'hidden="1"')],
  ["an anchored picture", pictured("anchor", 'hidden="1"')],
  ["a picture that says so itself", pictured("anchor", "", 'hidden="1"')],
  [
    "a group",
    alone(run(drawn("anchor", 'hidden="1"', groups, `<wpg:wgp xmlns:wpg="${groups}">${shape("Skjult.")}</wpg:wgp>`))),
  ],
  [
    "a choice of alternate content",
    alone(
      run(
        `<mc:AlternateContent><mc:Choice Requires="wps">${drawn("anchor", 'hidden="1"', shapes, shape("Skjult."))}</mc:Choice><mc:Fallback><w:pict><v:rect><v:textbox>${box("Skjult.")}</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent>`,
      ),
    ),
  ],
  [
    "a VML text box",
    alone(
      run(
        `<w:pict><v:rect style="width:10pt; visibility:hidden"><v:textbox>${box("Skjult.")}</v:textbox></v:rect></w:pict>`,
      ),
    ),
  ],
  [
    "a VML text box that is not displayed",
    alone(run(`<w:pict><v:rect style="display: none"><v:textbox>${box("Skjult.")}</v:textbox></v:rect></w:pict>`)),
  ],
  [
    "a VML text box that is shown, in a group that is not",
    alone(
      run(
        `<w:pict><v:group style="VISIBILITY : Hidden;"><v:rect style="visibility:visible"><v:textbox>${box("Skjult.")}</v:textbox></v:rect></v:group></w:pict>`,
      ),
    ),
  ],
  [
    "a shape of alternate content in a group of alternate content",
    alone(
      run(
        `<mc:AlternateContent><mc:Choice Requires="wps">${drawn("inline", "", groups, `<wpg:wgp xmlns:wpg="${groups}"><mc:AlternateContent><mc:Choice Requires="wps">${shape("Skjult.", 'hidden="1"')}</mc:Choice><mc:Fallback>${shape("Skjult.")}</mc:Fallback></mc:AlternateContent></wpg:wgp>`)}</mc:Choice><mc:Fallback><w:pict><v:rect><v:textbox>${box("Skjult.")}</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent>`,
      ),
    ),
  ],
  [
    "a VML group",
    alone(
      run(
        `<w:pict><v:group style="visibility:hidden"><v:rect><v:textbox>${box("Skjult.")}</v:textbox></v:rect></v:group></w:pict>`,
      ),
    ),
  ],
  [
    "a group within a group",
    alone(
      run(
        drawn(
          "inline",
          "",
          groups,
          `<wpg:wgp xmlns:wpg="${groups}"><wpg:grpSp><wpg:cNvPr id="4" name="g" hidden="1"/>${shape("Skjult.")}${shape("Skjult.")}</wpg:grpSp></wpg:wgp>`,
        ),
      ),
    ),
  ],
  [
    "a canvas",
    alone(
      run(
        drawn("inline", 'hidden="on"', canvas, `<wpc:wpc xmlns:wpc="${canvas}"><wpc:bg/>${shape("Skjult.")}</wpc:wpc>`),
      ),
    ),
  ],
  [
    "a chart",
    alone(
      run(
        drawn(
          "inline",
          'hidden="1"',
          "http://schemas.openxmlformats.org/drawingml/2006/chart",
          '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId99"/>',
        ),
      ),
    ),
  ],
  [
    "a picture of VML",
    withPart("media/a.png", "image/png", new Uint8Array([1]), "image", (id) =>
      alone(
        run(
          `<w:pict><v:shape alt="Ord" style="width:10pt;height:10pt;VISIBILITY : hidden"><v:imagedata r:id="${id}"/></v:shape></w:pict>`,
        ),
      ),
    ),
  ],
  [
    "a picture that fills a shape of VML",
    withPart("media/a.png", "image/png", new Uint8Array([1]), "image", (id) =>
      alone(
        run(
          `<w:pict><v:rect alt="Ord" style='visibility:hidden'><v:fill type="frame" r:id="${id}"/></v:rect></w:pict>`,
        ),
      ),
    ),
  ],
  [
    "letters that are drawn",
    alone(
      run(
        '<w:pict><v:shape alt="Ord" style="visibility:hidden"><v:textpath style="font-size:1pt" string="Skjult."/></v:shape></w:pict>',
      ),
    ),
  ],
  [
    "one of a group of VML",
    alone(
      run(
        `<w:pict><v:group><v:rect style="visibility:hidden"><v:textbox>${box("Skjult.")}</v:textbox></v:rect></v:group></w:pict>`,
      ),
    ),
  ],
  [
    "what stands in place of a drawing that is not known",
    alone(
      run(
        `<mc:AlternateContent><mc:Choice Requires="w99">${drawn("anchor", "", shapes, shape("Skjult."))}</mc:Choice><mc:Fallback><w:pict><v:rect style="visibility:hidden"><v:textbox>${box("Skjult.")}</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent>`,
      ),
    ),
  ],
  [
    "a drawing that is a link",
    rawXml(
      `<w:p><w:hyperlink w:anchor="x">${run(drawn("inline", 'hidden="1"', shapes, shape("Skjult.")))}</w:hyperlink><w:r><w:t>Synlig.</w:t></w:r></w:p>`,
    ),
  ],
  [
    "a text box among words that a style hides",
    rawXml(
      `<w:p>${run(drawn("anchor", "", shapes, shape("Skjult.")), '<w:rPr><w:rStyle w:val="Skjult"/></w:rPr>')}<w:r><w:t>Synlig.</w:t></w:r></w:p>`,
    ),
  ],
  [
    "a text box among hidden words",
    alone(run(drawn("anchor", "", shapes, shape("Skjult.")), "<w:rPr><w:vanish/></w:rPr>")),
  ],
];

describe("what Word hides of what is drawn", () => {
  test.each(hidden)("%s is left out, and told", (_, piece) => {
    const bytes = docx({ styles: [hidingStyle] }, piece);
    expect(pageOf(bytes)).toBe("<p>Synlig.</p>\n");
    expect(readBuilt(bytes).document.messages).toEqual([{ kind: "hiddenDrawings", at: null, detail: "1" }]);
  });

  pair(
    "one of a group is left out alone",
    [
      rawXml(
        `<w:p>${run(drawn("anchor", "", groups, `<wpg:wgp xmlns:wpg="${groups}">${shape("Skjult.", 'hidden="1"')}${shape("Synlig.")}</wpg:wgp>`))}</w:p>`,
      ),
    ],
    "<p>Synlig.</p>",
  );
});

describe("what Word hides among words is left out, and told", () => {
  const vanish = "<w:rPr><w:vanish/></w:rPr>";
  const letters = (words: string, own = "") => `<m:r>${own}<m:t>${words}</m:t></m:r>`;
  const tableStyle =
    '<w:style w:type="table" w:styleId="Tabell"><w:name w:val="Tabell"/><w:rPr><w:vanish/></w:rPr></w:style>';
  const shownParagraph =
    '<w:style w:type="paragraph" w:styleId="Vist"><w:name w:val="Vist"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>';

  test.each([
    ["a formula", `<m:oMath>${letters("ab", vanish)}</m:oMath>`, "<p>Synlig.</p>", "2"],
    [
      "some of a formula",
      `<m:oMath>${letters("x")}<m:sSup><m:e>${letters("a", vanish)}</m:e><m:sup>${letters("2")}</m:sup></m:sSup></m:oMath>`,
      "<p><math><mi>x</mi><msup><mrow></mrow><mn>2</mn></msup></math>Synlig.</p>",
      "1",
    ],
    [
      "small letters above others",
      `<w:r><w:ruby><w:rt><w:r>${vanish}<w:t>liten</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>Ord. </w:t></w:r></w:rubyBase></w:ruby></w:r>`,
      "<p>Ord.Synlig.</p>",
      "5",
    ],
    ["a note", `<w:r>${vanish}<w:footnoteReference w:id="2"/></w:r>`, "<p>Synlig.</p>", "1"],
  ])("%s", (_, inside, html, characters) => {
    const bytes = docx({}, alone(inside));
    expect(pageOf(bytes)).toBe(`${html}\n`);
    expect(readBuilt(bytes).document.messages).toEqual([{ kind: "hiddenText", at: null, detail: characters }]);
  });

  test("all in a table whose style hides, but what a paragraph's own style shows", () => {
    const inTable = (style: string, words: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const bytes = docx(
      { styles: [tableStyle, shownParagraph] },
      rawXml(
        `<w:tbl><w:tblPr><w:tblStyle w:val="Tabell"/></w:tblPr><w:tr><w:tc>${inTable("", "Skjult.")}</w:tc><w:tc>${inTable("Vist", "Synlig.")}</w:tc></w:tr></w:tbl>`,
      ),
    );
    expect(pageOf(bytes)).toBe("<table><tbody><tr><td></td><td>Synlig.</td></tr></tbody></table>\n");
    expect(readBuilt(bytes).document.messages).toEqual([{ kind: "hiddenText", at: null, detail: "7" }]);
  });
});

const cell = (words: string, hides = "") =>
  `<w:tc><w:p><w:pPr><w:rPr>${hides}</w:rPr></w:pPr><w:r><w:rPr>${hides}</w:rPr><w:t>${words}</w:t></w:r></w:p></w:tc>`;
const vanish = "<w:vanish/>";

describe("a row of a table", () => {
  const table = (row: string) => rawXml(`<w:tbl><w:tr>${cell("A")}${cell("B")}</w:tr>${row}</w:tbl>`);

  pair(
    "of which all is hidden is not there",
    [table(`<w:tr><w:trPr><w:hidden/></w:trPr>${cell("C", vanish)}${cell("D", vanish)}</w:tr>`)],
    "<table><tbody><tr><td>A</td><td>B</td></tr></tbody></table>",
  );

  pair(
    "of which the cells are hidden to their ends is not there",
    [table(`<w:tr>${cell("C", vanish)}${cell("D", vanish)}</w:tr>`)],
    "<table><tbody><tr><td>A</td><td>B</td></tr></tbody></table>",
  );

  pair(
    "that shows a word is there, whatever its end is",
    [table(`<w:tr><w:trPr><w:hidden/></w:trPr>${cell("C")}${cell("D", vanish)}</w:tr>`)],
    "<table><tbody><tr><td>A</td><td>B</td></tr><tr><td>C</td><td></td></tr></tbody></table>",
  );

  pair(
    "that is empty, but not hidden, is there",
    [table(`<w:tr>${cell("")}${cell("")}</w:tr><w:tr>${cell("E")}${cell("F")}</w:tr>`)],
    "<table><tbody><tr><td>A</td><td>B</td></tr><tr><td></td><td></td></tr><tr><td>E</td><td>F</td></tr></tbody></table>",
  );

  pair(
    "and with all its rows, the table",
    [
      paragraph("Før."),
      rawXml(`<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr>${cell("C", vanish)}</w:tr></w:tbl>`),
      paragraph("Etter."),
    ],
    "<p>Før.</p><p>Etter.</p>",
  );
});

describe("what a picture carries and does not show", () => {
  const photograph = new Uint8Array(readFileSync(new URL("../../pictures/samples/turned.jpg", import.meta.url)));
  const shown = (name: string) => paragraph(picture({ bytes: photograph, name, alt: "Kart", width: 6, height: 4 }));

  test("is told once for each picture, and not in the bytes that are given of it", () => {
    const read = readBuilt(docx({}, shown("a.jpg"), shown("a.jpg"), shown("b.jpg")));
    expect(read.document.messages).toEqual([{ kind: "pictureMetadata", at: null, detail: "2" }]);
    const given = read.media("word/media/a.jpg");
    expect(given).not.toBeNull();
    expect(Buffer.from(photograph).includes("hemmelig")).toBe(true);
    expect(Buffer.from(given ?? []).includes("hemmelig")).toBe(false);
  });
});

describe("what Word keeps in a field and never shows", () => {
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const words = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

  test.each([
    ["an answer that is set", field('SET sak "Skjult."', words("Skjult."))],
    ["an answer asked for", field('ASK sak "Hva?"', words("Skjult."))],
    ["another program's data", field("PRIVATE", words("Skjult."))],
    ["a mark for an index", field('XE "Skjult"', words("Skjult."))],
    ["one that is one element", `<w:fldSimple w:instr="SET sak x">${words("Skjult.")}</w:fldSimple>`],
    ["one with a field that would be shown inside", field('SET sak "x"', field("QUOTE x", words("Skjult.")))],
  ])("%s is left out, and told", (_, inside) => {
    const bytes = docx({}, rawXml(`<w:p>${inside}<w:r><w:t>Synlig.</w:t></w:r></w:p>`));
    expect(pageOf(bytes)).toBe("<p>Synlig.</p>\n");
    expect(readBuilt(bytes).document.messages).toEqual([{ kind: "hiddenText", at: null, detail: "7" }]);
  });
});
