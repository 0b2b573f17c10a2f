import { docx, paragraph } from "../../../src/docx/build/build.ts";
import { pixel, setUp, texts, type Press } from "./samplePress.ts";

const first = "Første avsnitt om planen";
const last = "Siste avsnitt om planen";
const sample = "50-document/manage-body";

/** A press of the sample on the body, on the words that the sample sets up. */
const onBody = (
  press: string,
  ask: (context: Word.RequestContext, body: Word.Body) => Promise<unknown>,
  gives: unknown,
): Press => ({
  sample,
  press,
  run: async (context) => {
    await setUp(context);
    return ask(context, context.document.body);
  },
  gives,
});

/** A package as flat OPC with one paragraph of these words. */
const flat = (words: string): string => `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">
<pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml">
<pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Target="word/document.xml"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
</Relationships></pkg:xmlData></pkg:part><pkg:part pkg:name="/word/document.xml"
 pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`;

const sectionBreak = (name: "Next" | "Even" | "Odd" | "Continuous"): Press => ({
  sample: "50-document/insert-section-breaks",
  press: name,
  run: async (context) => {
    await setUp(context);
    const { body, sections } = context.document;
    body.insertBreak(`Section${name}`, "End");
    sections.load("items");
    await context.sync();
    return sections.items.length;
  },
  gives: 2,
});

const modes = ["Off", "TrackAll", "TrackMineOnly"] as const;

/** Of the body as a whole, its sections, and whether changes are tracked. */
export const bodyPresses: readonly Press[] = [
  onBody(
    "get font properties",
    async (context, body) => {
      body.load("font/size, font/name, font/color, style");
      await context.sync();
      return [typeof body.font.size, typeof body.font.name, typeof body.font.color, body.style];
    },
    ["number", "string", "string", "Normal"],
  ),
  onBody(
    "get html",
    async (context, body) => {
      const html = body.getHtml();
      await context.sync();
      return [html.value.includes(first), html.value.includes(last)];
    },
    [true, true],
  ),
  onBody(
    "get ooxml",
    async (context, body) => {
      const ooxml = body.getOoxml();
      await context.sync();
      return [ooxml.value.includes("pkg:package"), ooxml.value.includes(last)];
    },
    [true, true],
  ),
  onBody(
    "get text",
    async (context, body) => {
      body.load("text");
      await context.sync();
      return body.text.split(/[\r\n]+/).filter((line) => line !== "");
    },
    [first, last],
  ),
  onBody(
    "insert content control",
    async (context, body) => {
      body.insertContentControl();
      const controls = body.contentControls;
      controls.load("items/text");
      await context.sync();
      return controls.items.map(({ text }) => text.includes(first) && text.includes(last));
    },
    [true],
  ),
  onBody(
    "insert page break",
    async (context, body) => {
      body.insertBreak("Page", "Start");
      await context.sync();
      return (await texts(context)).map((text) => text.trim());
    },
    [first, last],
  ),
  onBody(
    "insert external body",
    async (context, body) => {
      body.insertFileFromBase64(Buffer.from(docx({}, paragraph("Fra en annen fil"))).toString("base64"), "Start");
      await context.sync();
      return (await texts(context)).filter((text) => text !== "");
    },
    ["Fra en annen fil", first, last],
  ),
  onBody(
    "insert html",
    async (context, body) => {
      body.insertHtml("<strong>Satt inn med body.insertHtml()</strong>", "Start");
      await context.sync();
      return (await texts(context)).join(" ");
    },
    `Satt inn med body.insertHtml() ${first} ${last}`,
  ),
  onBody(
    "insert image inline",
    async (context, body) => {
      body.insertInlinePictureFromBase64(pixel, "Start");
      const pictures = body.inlinePictures;
      pictures.load("items");
      await context.sync();
      return pictures.items.length;
    },
    1,
  ),
  onBody(
    "insert ooxml",
    async (context, body) => {
      body.insertOoxml(flat("Fra OOXML"), "Start");
      await context.sync();
      return (await texts(context)).filter((text) => text !== "");
    },
    ["Fra OOXML", first, last],
  ),
  onBody(
    "insert text",
    async (context, body) => {
      body.insertText("Satt inn. ", "Start");
      await context.sync();
      return (await texts(context))[0];
    },
    `Satt inn. ${first}`,
  ),
  onBody(
    "select",
    async (context, body) => {
      body.select();
      const selected = context.document.getSelection();
      selected.load("text");
      await context.sync();
      return selected.text.includes(first) && selected.text.includes(last);
    },
    true,
  ),
  onBody(
    "clear",
    async (context, body) => {
      body.clear();
      await context.sync();
      return texts(context);
    },
    [""],
  ),
  onBody(
    "insert paragraph",
    async (context, body) => {
      body.insertParagraph("Et nytt avsnitt", "End");
      await context.sync();
      return texts(context);
    },
    [first, last, "Et nytt avsnitt"],
  ),
  ...(["Next", "Even", "Odd", "Continuous"] as const).map(sectionBreak),
  ...modes.map((mode) => ({
    sample: "50-document/manage-change-tracking",
    press: `set and get ${mode}`,
    run: async ({ document }: Word.RequestContext) => {
      document.changeTrackingMode = mode;
      await document.context.sync();
      document.load("changeTrackingMode");
      await document.context.sync();
      return document.changeTrackingMode;
    },
    gives: mode,
  })),
  {
    sample: "50-document/manage-change-tracking",
    press: "get reviewed text",
    run: async (context) => {
      await setUp(context);
      context.document.body.paragraphs.getFirst().getRange("Content").select();
      const range = context.document.getSelection();
      const before = range.getReviewedText("Original");
      const after = range.getReviewedText("Current");
      await context.sync();
      return [before.value, after.value];
    },
    refused: "Range.getReviewedText",
  },
  {
    sample: "50-document/manage-comments",
    press: "insert comment",
    run: async (context) => {
      context.document.getSelection().insertComment("En merknad");
      await context.sync();
    },
    refused: "Range.insertComment",
  },
  {
    sample: "50-document/manage-footnotes",
    press: "insert footnote",
    run: async (context) => {
      context.document.getSelection().insertFootnote("En fotnote");
      await context.sync();
    },
    refused: "Range.insertFootnote",
  },
];
