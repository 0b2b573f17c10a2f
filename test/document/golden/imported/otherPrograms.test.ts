import { rawXml, withPart } from "../../../../src/docx/build/build.ts";
import type { Piece } from "../../../../src/docx/build/builtPackage.ts";
import { pair } from "../pair.ts";

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const numberingType = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";
const levels = (write: (level: number) => string) => Array.from({ length: 9 }, (_, level) => write(level)).join("");

/** Google Docs: every property is said, on or off; every run says it does not run from right to left; no border is a border of its own. */
const googleRun = (text: string, properties = "") =>
  `<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr>${properties}<w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const googleParagraph = (properties: string, ...runs: readonly string[]) =>
  `<w:p><w:pPr>${properties}<w:pageBreakBefore w:val="0"/><w:pBdr><w:top w:space="0" w:sz="0" w:val="nil"/><w:bottom w:space="0" w:sz="0" w:val="nil"/><w:between w:space="0" w:sz="0" w:val="nil"/></w:pBdr><w:rPr><w:b w:val="1"/></w:rPr></w:pPr>${runs.join("")}</w:p>`;
const googleControl = (tag: number, inside: string) =>
  `<w:sdt><w:sdtPr><w:id w:val="${tag}"/><w:tag w:val="goog_rdk_${tag}"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const googleItem = (numbering: number, level: number, text: string) =>
  googleParagraph(
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numbering}"/></w:numPr><w:ind w:left="${720 * (level + 1)}" w:hanging="360"/>`,
    googleRun(text, '<w:u w:val="none"/>'),
  );
const googleCell = (text: string) =>
  `<w:tc><w:tcPr><w:shd w:fill="auto" w:val="clear"/><w:vAlign w:val="top"/></w:tcPr>${googleParagraph("", googleRun(text))}</w:tc>`;
const googleRow = (header: 0 | 1, ...cells: readonly string[]) =>
  `<w:tr><w:trPr><w:cantSplit w:val="0"/><w:tblHeader w:val="${header}"/></w:trPr>${cells.map(googleCell).join("")}</w:tr>`;

const googleNumbering = `<w:numbering ${namespace}><w:abstractNum w:abstractNumId="1">${levels(
  (level) =>
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${["●", "○", "■"][level % 3]}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${720 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>`,
)}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${levels(
    (level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${["decimal", "lowerLetter", "lowerRoman"][level % 3]}"/><w:lvlText w:val="%${level + 1}."/><w:lvlJc w:val="left"/></w:lvl>`,
  )}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;

const googleBody = [
  googleParagraph('<w:pStyle w:val="Title"/>', googleRun("Temaplan")),
  googleParagraph('<w:pStyle w:val="Subtitle"/>', googleRun("For Fjordvik")),
  googleControl(
    0,
    googleParagraph(
      '<w:pStyle w:val="Heading1"/>',
      '<w:bookmarkStart w:colFirst="0" w:colLast="0" w:name="_heading=h.gjdgxs" w:id="0"/><w:bookmarkEnd w:id="0"/>',
      googleRun("Mål"),
      '<w:r><w:rPr><w:rtl w:val="0"/></w:rPr></w:r>',
    ),
  ),
  googleParagraph(
    "",
    googleRun("Vi skal ", '<w:b w:val="0"/>'),
    googleControl(1, googleRun("dele", '<w:b w:val="1"/>')),
    googleRun("", '<w:b w:val="1"/>'),
    googleRun(". Se "),
    `<w:hyperlink w:anchor="_heading=h.gjdgxs">${googleRun("mål", '<w:color w:val="1155cc"/>')}</w:hyperlink>`,
    googleRun("."),
  ),
  googleItem(1, 0, "En"),
  googleItem(1, 1, "En a"),
  googleItem(1, 0, "To"),
  googleItem(2, 0, "Først"),
  googleItem(2, 0, "Så"),
  `<w:tbl><w:tblPr><w:tblStyle w:val="Table1"/><w:tblLook w:val="0600"/></w:tblPr><w:tblGrid><w:gridCol w:w="4680"/><w:gridCol w:w="4680"/></w:tblGrid>${googleRow(1, "År", "Tall")}${googleRow(0, "2026", "5")}</w:tbl>`,
  googleParagraph(
    "",
    '<w:r><w:pict><v:rect style="width:0.0pt;height:1.5pt" o:hr="t" o:hrstd="t" o:hralign="center" fillcolor="#A0A0A0" stroked="f"/></w:pict></w:r>',
  ),
  googleParagraph("", googleRun("Slutt.")),
].join("");

const googleStyles = [
  ...["Title", "Subtitle"].map(
    (name) =>
      `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/></w:style>`,
  ),
  `<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:pageBreakBefore w:val="0"/></w:pPr></w:style>`,
  '<w:style w:type="table" w:styleId="Table1"><w:name w:val="Table1"/><w:basedOn w:val="Vanligtabell"/><w:tblStylePr w:type="firstRow"/></w:style>',
];

const google: Piece = withPart("numbering.xml", numberingType, googleNumbering, "numbering", () => rawXml(googleBody));

describe("what other programs than Word write", () => {
  pair(
    "a document from Google Docs has its title, headings, lists, links, table and line",
    [google],
    `<section id="temaplan"><h1>Temaplan</h1><p>For Fjordvik</p><section id="mal"><h2>Mål</h2><p>Vi skal <strong>dele</strong>. Se <a href="#mal">mål</a>.</p>
     <ul><li>En<ul><li>En a</li></ul></li><li>To</li></ul><ol><li>Først</li><li>Så</li></ol>
     <table><thead><tr><th scope="col">År</th><th scope="col">Tall</th></tr></thead><tbody><tr><td>2026</td><td>5</td></tr></tbody></table><hr><p>Slutt.</p></section></section>`,
    { styles: googleStyles },
  );

  // LibreOffice sets every heading in a numbering of its own that shows no number.
  pair(
    "a document from LibreOffice has headings without the numbers its outline does not show",
    [
      withPart(
        "numbering.xml",
        numberingType,
        `<w:numbering ${namespace}><w:abstractNum w:abstractNumId="1">${levels(
          (level) =>
            `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:pStyle w:val="Heading${level + 1}"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/></w:lvl>`,
        )}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
        "numbering",
        () =>
          rawXml(
            '<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr></w:rPr></w:pPr><w:r><w:rPr></w:rPr><w:t>Mål</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TextBody"/><w:rPr/></w:pPr><w:r><w:rPr/><w:t>Tekst.</w:t></w:r></w:p>',
          ),
      ),
    ],
    '<section id="mal"><h1>Mål</h1><p>Tekst.</p></section>',
    {
      styles: [
        '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="Heading 1"/><w:basedOn w:val="Heading"/></w:style>',
        '<w:style w:type="paragraph" w:styleId="TextBody"><w:name w:val="Body Text"/></w:style>',
      ],
    },
  );
});
