import type { Probe } from "./wildProbes.ts";

/**
 * Questions of what Word makes of OOXML, each put into an empty document and read back. `npm run wild` puts this file
 * into the snippet, too: it imports nothing but a type.
 */
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A part beside the document: its relationship, what it is in the package, and its content (XML, or text as it stands). */
interface PartBeside {
  readonly relation: string;
  readonly type: string;
  readonly content: string;
  readonly binary?: boolean;
}

/** A flat OPC package with this in its body. Parts beside it have the relationships rIdP0, rIdP1 … */
function flat(body: string, ...parts: readonly PartBeside[]): string {
  const part = (name: string, type: string, xml: string): string =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const relations = parts
    .map(({ relation }, at) => `<Relationship Id="rIdP${at}" Type="${office}/${relation}" Target="part${at}"/>`)
    .join("");
  const named = (xml: string): string => `<Relationships xmlns="${packaged}">${xml}</Relationships>`;
  const relationsType = "application/vnd.openxmlformats-package.relationships+xml";
  return [
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
    part(
      "/_rels/.rels",
      relationsType,
      named(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    ),
    part(
      "/word/document.xml",
      `${types}.document.main+xml`,
      `<w:document xmlns:w="${word}" xmlns:r="${office}" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}</w:body></w:document>`,
    ),
    part("/word/_rels/document.xml.rels", relationsType, named(relations)),
    ...parts.map(({ type, content, binary }, at) =>
      binary === true
        ? `<pkg:part pkg:name="/word/part${at}" pkg:contentType="${type}"><pkg:binaryData>${content}</pkg:binaryData></pkg:part>`
        : part(`/word/part${at}`, type, content),
    ),
    "</pkg:package>",
  ].join("");
}

const paragraph = (words: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

const styles = (...each: readonly string[]): PartBeside => ({
  relation: "styles",
  type: `${types}.styles+xml`,
  content: `<w:styles xmlns:w="${word}">${each.join("")}</w:styles>`,
});

const numbering = (...levels: readonly string[]): PartBeside => ({
  relation: "numbering",
  type: `${types}.numbering+xml`,
  content: `<w:numbering xmlns:w="${word}">${levels
    .map(
      (format, at) =>
        `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>`,
    )
    .join(
      "",
    )}${levels.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`).join("")}</w:numbering>`,
});

const numbered = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

/** Puts this in place of the body, and gives each paragraph's text. */
async function textsOf(context: Word.RequestContext, ooxml: string): Promise<readonly string[]> {
  context.document.body.insertOoxml(ooxml, "Replace");
  await context.sync();
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text");
  await context.sync();
  return paragraphs.items.map(({ text }) => text);
}

/** Puts this in place of the body, and gives the number or bullet before each paragraph; null where it is in no list. */
async function numbersOf(context: Word.RequestContext, ooxml: string): Promise<readonly (string | null)[]> {
  context.document.body.insertOoxml(ooxml, "Replace");
  await context.sync();
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text");
  await context.sync();
  const items = paragraphs.items.map((each) => each.listItemOrNullObject);
  for (const item of items) item.load("listString");
  await context.sync();
  return items.map((item) => (item.isNullObject ? null : item.listString));
}

const field = (...parts: readonly ("begin" | "separate" | "end")[]): string =>
  parts
    .map(
      (part) =>
        `<w:r><w:fldChar w:fldCharType="${part}"/></w:r>${
          part === "begin"
            ? '<w:r><w:instrText xml:space="preserve"> SEQ Figur </w:instrText></w:r>'
            : part === "separate"
              ? "<w:r><w:t>7</w:t></w:r>"
              : ""
        }`,
    )
    .join("");

export const ooxmlProbes: readonly Probe[] = [
  {
    name: "text-of-footnote",
    ask: (context) =>
      textsOf(
        context,
        flat('<w:p><w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>b</w:t></w:r></w:p>', {
          relation: "footnotes",
          type: `${types}.footnotes+xml`,
          content: `<w:footnotes xmlns:w="${word}"><w:footnote w:id="2">${paragraph("note")}</w:footnote></w:footnotes>`,
        }),
      ),
  },
  {
    name: "text-of-deleted-words",
    ask: (context) =>
      textsOf(
        context,
        flat(
          '<w:p><w:r><w:t xml:space="preserve">a </w:t></w:r><w:del w:id="1" w:author="x" w:date="2026-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve">ikke </w:delText></w:r></w:del><w:r><w:t>b</w:t></w:r></w:p>',
        ),
      ),
  },
  {
    name: "text-of-field",
    ask: (context) =>
      textsOf(
        context,
        flat(
          `<w:p><w:r><w:t xml:space="preserve">Figur </w:t></w:r>${field("begin", "separate", "end")}</w:p>` +
            '<w:p><w:fldSimple w:instr=" SEQ Tabell "><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>',
        ),
      ),
  },
  {
    name: "text-of-open-field",
    ask: (context) =>
      textsOf(context, flat(`<w:p>${field("begin", "separate")}</w:p>${paragraph("etter")}${paragraph("slutt")}`)),
  },
  {
    name: "text-of-letters-as-signs",
    ask: (context) =>
      textsOf(
        context,
        flat(
          '<w:p><w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>ab</w:t></w:r></w:p>' +
            '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>',
        ),
      ),
  },
  {
    name: "text-box-in-body",
    async ask(context) {
      const texts = await textsOf(
        context,
        flat(
          `<w:p><w:r><w:pict><v:shape style="width:100pt;height:50pt"><v:textbox><w:txbxContent><w:sdt><w:sdtPr><w:tag w:val="boks"/><w:id w:val="77"/></w:sdtPr><w:sdtContent>${paragraph("i boksen")}</w:sdtContent></w:sdt></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
        ),
      );
      const { contentControls } = context.document;
      contentControls.load("items/tag");
      await context.sync();
      return [texts, contentControls.items.map(({ tag }) => tag)];
    },
  },
  {
    name: "kinds-of-control",
    async ask(context) {
      const of = (tag: string, kind: string): string =>
        `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/>${kind}</w:sdtPr><w:sdtContent>${paragraph(tag)}</w:sdtContent></w:sdt>`;
      context.document.body.insertOoxml(
        flat(of("tekst", "<w:text/>") + of("rik", "") + of("dato", "<w:date/>")),
        "Start",
      );
      await context.sync();
      const { contentControls } = context.document;
      contentControls.load("items/tag");
      await context.sync();
      return contentControls.items.map(({ tag }) => tag);
    },
  },
  {
    name: "style-by-identifier",
    async ask(context) {
      const own = '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="Noe annet"/></w:style>';
      context.document.body.insertOoxml(flat(paragraph("x", '<w:pStyle w:val="Heading1"/>'), styles(own)), "Replace");
      await context.sync();
      const first = context.document.body.paragraphs.getFirst();
      first.load("style,styleBuiltIn");
      await context.sync();
      return [first.style, first.styleBuiltIn];
    },
  },
  {
    name: "bold-twice",
    async ask(context) {
      const both = styles(
        '<w:style w:type="paragraph" w:styleId="FetA"><w:name w:val="Fet A"/><w:rPr><w:b/></w:rPr></w:style>',
        '<w:style w:type="character" w:styleId="FetB"><w:name w:val="Fet B"/><w:rPr><w:b/></w:rPr></w:style>',
      );
      context.document.body.insertOoxml(
        flat(
          '<w:p><w:pPr><w:pStyle w:val="FetA"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FetB"/></w:rPr><w:t>to</w:t></w:r></w:p>' +
            '<w:p><w:pPr><w:pStyle w:val="FetA"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FetB"/><w:b/></w:rPr><w:t>tre</w:t></w:r></w:p>',
          both,
        ),
        "Replace",
      );
      await context.sync();
      const { paragraphs } = context.document.body;
      paragraphs.load("items/font/bold");
      await context.sync();
      return paragraphs.items.map(({ font }) => font.bold);
    },
  },
  {
    name: "level-that-is-none",
    async ask(context) {
      context.document.body.insertOoxml(
        flat(paragraph("x", '<w:outlineLvl w:val="25"/>') + paragraph("y", '<w:outlineLvl w:val="-3"/>')),
        "Replace",
      );
      await context.sync();
      const { paragraphs } = context.document.body;
      paragraphs.load("items/outlineLevel");
      await context.sync();
      return paragraphs.items.map(({ outlineLevel }) => outlineLevel);
    },
  },
  {
    name: "number-in-empty-cell",
    ask(context) {
      const cell = (words: string, merge = ""): string =>
        `<w:tr><w:tc><w:tcPr>${merge}</w:tcPr>${words === "" ? `<w:p><w:pPr>${numbered(1)}</w:pPr></w:p>` : paragraph(words, numbered(1))}</w:tc></w:tr>`;
      const rows = cell("a") + cell("", '<w:vMerge w:val="restart"/>') + cell("", "<w:vMerge/>") + cell("b");
      const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>${rows}</w:tbl>`;
      return numbersOf(context, flat(table + paragraph("etter", numbered(1)), numbering("decimal")));
    },
  },
  {
    name: "number-after-hidden",
    ask: (context) =>
      numbersOf(
        context,
        flat(
          paragraph("a", numbered(1)) +
            `<w:p><w:pPr>${numbered(1)}<w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r></w:p>` +
            paragraph("b", numbered(1)),
          numbering("decimal"),
        ),
      ),
  },
  {
    name: "number-in-words",
    ask: (context) =>
      numbersOf(
        context,
        flat(
          [1, 2, 3].map((id) => paragraph("x", numbered(id))).join(""),
          numbering("ordinalText", "cardinalText", "ordinal"),
        ),
      ),
  },
  {
    name: "text-brought-in",
    ask: (context) =>
      textsOf(
        context,
        flat(
          `${paragraph("før")}<w:altChunk r:id="rIdP0"/><w:altChunk r:id="rIdP1"/>${paragraph("etter")}`,
          // "to\nlinjer", and a page with a paragraph, a quotation and lines as they stand
          { relation: "aFChunk", type: "text/plain", content: "dG8KbGluamVy", binary: true },
          {
            relation: "aFChunk",
            type: "text/html",
            content: "PHA+YTwvcD48YmxvY2txdW90ZT5iPC9ibG9ja3F1b3RlPjxwcmU+YwpkPC9wcmU+",
            binary: true,
          },
        ),
      ),
  },
  {
    name: "control-off-grid",
    async ask(context) {
      const off =
        '<w:p><w:pPr><w:snapToGrid w:val="0"/></w:pPr><w:r><w:rPr><w:snapToGrid w:val="0"/></w:rPr><w:t>x</w:t></w:r></w:p>';
      context.document.body.insertOoxml(flat(off), "Start");
      await context.sync();
      context.document.body.paragraphs.getFirst().insertContentControl();
      await context.sync();
      return "given";
    },
  },
];
