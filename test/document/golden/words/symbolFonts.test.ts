import { docx, rawXml } from "../../../../src/docx/build/build.ts";
import { pair, readBuilt } from "../pair.ts";

const fonts = (ascii: string, hAnsi = ascii) => `<w:rFonts w:ascii="${ascii}" w:hAnsi="${hAnsi}"/>`;
const style = (type: "paragraph" | "character", id: string, properties: string, basedOn = "") =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn === "" ? "" : `<w:basedOn w:val="${basedOn}"/>`}<w:rPr>${properties}</w:rPr></w:style>`;
const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const inStyle = (id: string, ...runs: readonly string[]) =>
  rawXml(`<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${runs.join("")}</w:p>`);

const styles = [
  style("character", "Tegn", fonts("Wingdings")),
  style("character", "Haketegn", "<w:b/>", "Tegn"),
  style("paragraph", "Gresk", fonts("Symbol")),
  style("paragraph", "Delt", fonts("Calibri", "Symbol")),
  style("character", "Vanlig", fonts("Arial")),
];

// § 17.3.2.26: the font of a letter is that of its run, else of the styles in their order, whatever the letter is.
describe("letters in a symbol font are the signs they show", () => {
  pair(
    "whichever style says the font, and not where one nearer says another",
    [
      inStyle(
        "Normal",
        run("ü", '<w:rStyle w:val="Tegn"/>'),
        run("\uf0fc", '<w:rStyle w:val="Haketegn"/>'),
        run(" ja"),
      ),
      inStyle(
        "Gresk",
        run("abc "),
        run("abc ", '<w:rStyle w:val="Vanlig"/>'),
        run("abc ", fonts("Arial")),
        run("\uf0b3", '<w:rFonts w:eastAsia="Arial"/>'),
      ),
    ],
    "<p>✓<strong>✓</strong> ja</p><p>αβχ abc abc ≥</p>",
    { styles },
  );

  pair(
    "each by the font it is in: the first 128 letters, and the others",
    [
      inStyle("Delt", run("abc \uf061 \u00b3")),
      inStyle(
        "Normal",
        run("abc \u00b3", fonts("Symbol", "Calibri")),
        run(" abc \u00b3", '<w:rFonts w:hAnsi="Symbol"/>'),
      ),
    ],
    "<p>abc α ≥</p><p>αβχ ³ αβχ ≥</p>",
    { styles },
  );

  pair(
    "by the document's defaults, unless its theme says the font",
    [
      inStyle("Normal", run("a")),
      inStyle(
        "Normal",
        run(
          "a",
          '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings" w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>',
        ),
      ),
    ],
    "<p>α</p><p>a</p>",
    { styles: [`<w:docDefaults><w:rPrDefault><w:rPr>${fonts("Symbol")}</w:rPr></w:rPrDefault></w:docDefaults>`] },
  );

  pair(
    "but no sign that the file has as an element or by its own number is taken for a letter of the font",
    [inStyle("Gresk", '<w:r><w:sym w:font="Symbol" w:char="F0B4"/><w:softHyphen/><w:noBreakHyphen/></w:r>')],
    "<p>×\u00ad\u2011</p>",
    { styles },
  );

  test("one that is not known is told, and a dot stands for it", () => {
    const { document } = readBuilt(docx({ styles }, inStyle("Normal", run("A \uf041", '<w:rStyle w:val="Tegn"/>'))));
    expect(document.messages).toEqual([{ kind: "unknown", at: 0, detail: "Wingdings 41" }]);
    expect(document.blocks).toMatchObject([{ inlines: [{ text: "• •" }] }]);
  });
});
