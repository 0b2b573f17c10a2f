import { answerOf, setUp, texts, type Press } from "./samplePress.ts";

const kinds = ["Primary", "FirstPage", "EvenPages"] as const;
const binding = "valgt";

/** The words of a header or footer of the first section. */
async function marginText(
  context: Word.RequestContext,
  where: "header" | "footer",
  kind: (typeof kinds)[number],
): Promise<string> {
  const section = context.document.sections.getFirst();
  const body = where === "header" ? section.getHeader(kind) : section.getFooter(kind);
  body.load("text");
  await context.sync();
  return body.text;
}

const margins: readonly Press[] = (["header", "footer"] as const).flatMap((where) =>
  kinds.map((kind) => ({
    sample: "25-paragraph/insert-header-and-footer",
    press: `${kind} ${where}`,
    run: async (context: Word.RequestContext) => {
      const section = context.document.sections.getFirst();
      const body = where === "header" ? section.getHeader(kind) : section.getFooter(kind);
      body.insertParagraph(`Kommunen ${kind}`, "End");
      await context.sync();
      return (await marginText(context, where, kind)).trim();
    },
    gives: `Kommunen ${kind}`,
  })),
);

/** Of the document as a whole: what is selected, found, in headers, among its properties, and bound. */
export const documentPresses: readonly Press[] = [
  {
    sample: "01-basics/basic-api-call",
    press: "print selection",
    run: async (context) => {
      await setUp(context);
      context.document.body.paragraphs.getFirst().select();
      const range = context.document.getSelection();
      range.font.color = "red";
      range.load("text,font/color");
      await context.sync();
      return [range.text, range.font.color];
    },
    gives: ["Første avsnitt om planen", "#FF0000"],
  },
  {
    sample: "01-basics/basic-common-api-call",
    press: "run",
    run: async (context, office) => {
      await setUp(context);
      context.document.body.paragraphs.getFirst().getRange("Content").select();
      await context.sync();
      return answerOf<string>((done) => office.context.document.getSelectedDataAsync(office.CoercionType.Text, done));
    },
    gives: "Første avsnitt om planen",
  },
  {
    sample: "25-paragraph/get-paragraph-on-insertion-point",
    press: "get paragraph",
    run: async (context) => {
      const { body } = context.document;
      body.clear();
      body.insertParagraph("Vil du lage en plan? Ja. Vi lager den. Takk.", "Start");
      body.paragraphs.getFirst().getRange("Start").select();
      const paragraph = context.document.getSelection().paragraphs.getFirst();
      paragraph.load("text");
      await context.sync();
      return paragraph.text;
    },
    gives: "Vil du lage en plan? Ja. Vi lager den. Takk.",
  },
  {
    sample: "25-paragraph/get-paragraph-on-insertion-point",
    press: "get sentences",
    run: async (context) => {
      const sentences = context.document.getSelection().getTextRanges(["."], false);
      sentences.load("$none");
      await context.sync();
      const toTheEnd = sentences.items[0]
        ?.getRange()
        .expandTo(context.document.getSelection().paragraphs.getFirst().getRange("End"))
        .getTextRanges(["."], false);
      toTheEnd?.load("text");
      await context.sync();
      return toTheEnd?.items.map(({ text }) => text);
    },
    gives: ["Vil du lage en plan? Ja.", " Vi lager den.", " Takk."],
  },
  {
    sample: "25-paragraph/insert-formatted-text",
    press: "insert formatted text",
    run: async (context) => {
      const sentence = context.document.body.insertText("Formede ord", "Replace");
      sentence.font.set({ name: "Courier New", bold: true, size: 18 });
      await context.sync();
      sentence.load("text,font/name,font/bold,font/size");
      await context.sync();
      const { name, bold, size } = sentence.font;
      return [sentence.text, name, bold, size];
    },
    gives: ["Formede ord", "Courier New", true, 18],
  },
  {
    sample: "25-paragraph/insert-formatted-text",
    press: "insert formatted paragraph",
    run: async (context) => {
      const second = context.document.body.insertParagraph("I kursiv", "End");
      second.font.set({ bold: false, italic: true, name: "Berlin Sans FB", color: "blue", size: 30 });
      await context.sync();
      second.load("font/bold,font/italic,font/name,font/color,font/size");
      await context.sync();
      const { bold, italic, name, color, size } = second.font;
      return [bold, italic, name, color, size];
    },
    gives: [false, true, "Berlin Sans FB", "#0000FF", 30],
  },
  {
    sample: "25-paragraph/insert-formatted-text",
    press: "insert paragraph with preset style",
    run: async (context) => {
      const sentence = context.document.body.insertParagraph("Å være eller ikke", "End");
      sentence.styleBuiltIn = "IntenseReference";
      await context.sync();
      return null;
    },
    refused: "Paragraph.styleBuiltIn",
  },
  {
    sample: "25-paragraph/insert-header-and-footer",
    press: "add sample text",
    run: async (context) => {
      const { body } = context.document;
      body.clear();
      body.insertParagraph("Første side", "Start");
      body.insertBreak("Page", "End");
      body.insertParagraph("Andre side", "End");
      body.insertBreak("Page", "End");
      body.insertParagraph("Tredje side", "End");
      const section = context.document.sections.getFirst();
      for (const kind of kinds) {
        section.getHeader(kind).clear();
        section.getFooter(kind).clear();
      }
      await context.sync();
      return (await texts(context)).map((text) => text.trim()).filter((text) => text !== "");
    },
    gives: ["Første side", "Andre side", "Tredje side"],
  },
  ...margins,
  {
    sample: "25-paragraph/search",
    press: "basic search",
    run: async (context) => {
      await setUp(context);
      const found = context.document.body.search("avsnitt");
      found.load("length");
      await context.sync();
      for (const range of found.items) range.font.highlightColor = "yellow";
      await context.sync();
      found.load("font/highlightColor");
      await context.sync();
      return found.items.map(({ font }) => font.highlightColor);
    },
    gives: ["#FFFF00", "#FFFF00"],
  },
  {
    sample: "25-paragraph/search",
    press: "wildcard search",
    run: async (context) => {
      context.document.body.insertParagraph("Det koster $12.50 og $7.00.", "End");
      const found = context.document.body.search("$*.[0-9][0-9]", { matchWildcards: true });
      found.load("text");
      await context.sync();
      return found.items.map(({ text }) => text);
    },
    gives: ["$12.50", "$7.00"],
  },
  {
    sample: "30-properties/get-built-in-properties",
    press: "get built-in properties",
    run: async (context) => {
      const { properties } = context.document;
      properties.load("*");
      await context.sync();
      return ["author", "title", "subject", "keywords", "category", "creationDate"].filter(
        (name) => !(name in properties.toJSON()),
      );
    },
    gives: [],
  },
  {
    sample: "30-properties/read-write-custom-document-properties",
    press: "add numeric, add string",
    run: async (context) => {
      const { customProperties } = context.document.properties;
      customProperties.add("Antall", 1234);
      customProperties.add("Tekst", "Hei");
      await context.sync();
      return null;
    },
    gives: null,
  },
  {
    sample: "30-properties/read-write-custom-document-properties",
    press: "read properties",
    run: async (context) => {
      const { customProperties } = context.document.properties;
      customProperties.load("key,type,value");
      await context.sync();
      return customProperties.items.map(({ key, type, value }): unknown => [key, type, value]);
    },
    gives: [
      ["Antall", "Number", 1234],
      ["Tekst", "String", "Hei"],
    ],
  },
  ...(["Select", "End"] as const).map((mode) => ({
    sample: "35-ranges/scroll-to-range",
    press: `scroll, ${mode}`,
    run: async (context: Word.RequestContext) => {
      await setUp(context);
      context.document.body.paragraphs.getFirst().insertBreak("Page", "After");
      context.document.body.paragraphs.getLast().select(mode);
      await context.sync();
      const selected = context.document.getSelection();
      selected.load("text,isEmpty");
      await context.sync();
      return [selected.text, selected.isEmpty];
    },
    gives: mode === "End" ? ["", true] : ["Siste avsnitt om planen", false],
  })),
  {
    sample: "40-tables/table-cell-access",
    press: "add table",
    run: async (context) => {
      const table = context.document.body.insertTable(2, 3, "Start", [
        ["Oslo", "Bergen", "Bodø"],
        ["Eple", "Appelsin", "Ananas"],
      ]);
      await context.sync();
      table.styleBuiltIn = "GridTable5Dark_Accent2";
      await context.sync();
      return null;
    },
    refused: "Table.styleBuiltIn",
  },
  {
    sample: "40-tables/table-cell-access",
    press: "get cell content",
    run: async (context) => {
      const { body } = context.document.body.tables.getFirst().getCell(0, 0);
      body.load("text");
      await context.sync();
      return body.text;
    },
    gives: "Oslo",
  },
  {
    sample: "10-scenarios/basic-doc-assembly",
    press: "add title",
    run: async (context) => {
      const title = context.document.body.insertText("En tittel\n", "Start");
      title.styleBuiltIn = "Heading1";
      await context.sync();
      const first = context.document.body.paragraphs.getFirst();
      first.load("text,styleBuiltIn");
      await context.sync();
      return [first.text, first.styleBuiltIn];
    },
    gives: ["En tittel", "Heading1"],
  },
  {
    sample: "10-scenarios/basic-doc-assembly",
    press: "add paragraphs and controls",
    run: async (context) => {
      const { body } = context.document;
      body.insertParagraph("Tidsplan", "End").style = "Overskrift 2";
      const costs = body.insertParagraph("<Kostnader her>", "End");
      costs.style = "Normal";
      costs.font.highlightColor = "#FFFF00";
      costs.insertContentControl().title = "Kostnader";
      body.insertParagraph("Leverandøren leverer, og leverandøren får betalt.", "End").style = "Normal";
      body.insertBreak("Page", "End");
      await context.sync();
      const controls = context.document.contentControls.getByTitle("Kostnader");
      controls.load("text");
      await context.sync();
      return controls.items.map(({ text }) => text);
    },
    gives: ["<Kostnader her>"],
  },
  {
    sample: "10-scenarios/basic-doc-assembly",
    press: "search and templetize",
    run: async (context) => {
      const results = context.document.body.search("leverandøren");
      results.load("font/bold");
      const before = context.document.contentControls.getByTag("kunde");
      before.load("text");
      await context.sync();
      results.items.forEach((result, at) => {
        result.font.bold = true;
        const control = result.insertContentControl();
        control.tag = "kunde";
        control.title = `Kundens navn ${at}`;
      });
      await context.sync();
      return [before.items.length, results.items.length];
    },
    gives: [0, 2],
  },
  {
    sample: "10-scenarios/basic-doc-assembly",
    press: "change customer",
    run: async (context) => {
      const controls = context.document.contentControls.getByTag("kunde");
      controls.load("text");
      await context.sync();
      for (const control of controls.items) control.insertText("Fabrikken", "Replace");
      await context.sync();
      return (await texts(context)).map((text) => text.trim()).filter((text) => text.startsWith("Fabrikken"));
    },
    gives: ["Fabrikken leverer, og Fabrikken får betalt."],
  },
  {
    sample: "10-scenarios/basic-doc-assembly",
    press: "insert footer",
    run: async (context) => {
      context.document.sections.getFirst().getFooter("Primary").insertParagraph("Fortrolig", "End");
      await context.sync();
      return (await marginText(context, "footer", "Primary")).trim();
    },
    gives: "Fortrolig",
  },
  {
    sample: "03-bindings/manage-bindings",
    press: "set up, create binding from selection",
    run: async (context, office) => {
      context.document.body.clear();
      context.document.body.insertParagraph("Bundet tekst", "Start").select();
      await context.sync();
      const made = await answerOf<Office.Binding>((done) =>
        office.context.document.bindings.addFromSelectionAsync(office.BindingType.Text, { id: binding }, done),
      );
      return [made.id, made.type];
    },
    gives: [binding, "text"],
  },
  {
    sample: "03-bindings/manage-bindings",
    press: "replace and read bound text",
    run: async (_context, office) => {
      const bound = await answerOf<Office.Binding>((done) =>
        office.context.document.bindings.getByIdAsync(binding, done),
      );
      const coercionType = office.CoercionType.Text;
      await answerOf<unknown>((done) => bound.setDataAsync("Ny tekst", { coercionType }, done));
      return answerOf<string>((done) => bound.getDataAsync({ coercionType }, done));
    },
    gives: "Ny tekst",
  },
  {
    sample: "03-bindings/manage-bindings",
    press: "list all, release binding",
    run: async (_context, office) => {
      const { bindings } = office.context.document;
      const all = await answerOf<Office.Binding[]>((done) => bindings.getAllAsync(done));
      await answerOf<unknown>((done) => bindings.releaseByIdAsync(binding, done));
      const left = await answerOf<Office.Binding[]>((done) => bindings.getAllAsync(done));
      return [all.map(({ id }) => id), left.length];
    },
    gives: [[binding], 0],
  },
];
