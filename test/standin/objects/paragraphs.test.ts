import { heading, list, paragraph, rawXml, styled } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { openInWord, refusalOf } from "../openInWord.ts";

const plan = [
  heading(1, "Mål"),
  paragraph("Vi skal dele."),
  list("number", "Bygge tett", "Sykle mer"),
  table({ headerRows: 1 }, ["Tiltak", "År"], ["Sykkelvei", "2027"]),
  paragraph("Slutt"),
];

describe("paragraphs of a document", () => {
  test("are all loaded in one round trip, those in tables and lists among them", async () => {
    const { Word, standin } = await openInWord(plan);
    const texts = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text");
      await context.sync();
      return paragraphs.items.map((each) => each.text);
    });
    expect([...texts]).toEqual([
      "Mål",
      "Vi skal dele.",
      "Bygge tett",
      "Sykle mer",
      "Tiltak",
      "År",
      "Sykkelvei",
      "2027",
      "Slutt",
    ]);
    expect(standin.wire.counters.batches).toBe(1);
  });

  test("on levels there are none of are on none", async () => {
    const { Word } = await openInWord([
      rawXml(
        '<w:p><w:pPr><w:outlineLvl w:val="-3"/><w:numPr><w:ilvl w:val="2000000000"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>',
      ),
    ]);
    const outlined = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text,items/outlineLevel");
      await context.sync();
      return paragraphs.items.map(({ text, outlineLevel }) => ({ text, outlineLevel }));
    });
    expect(outlined).toEqual([{ text: "x", outlineLevel: 10 }]);
  });

  test("are given in pages by top and skip", async () => {
    const { Word } = await openInWord(plan);
    const texts = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load({ select: "text", top: 2, skip: 1 });
      await context.sync();
      return paragraphs.items.map((each) => each.text);
    });
    expect([...texts]).toEqual(["Vi skal dele.", "Bygge tett"]);
  });

  test.each([
    ["nb-NO", "Overskrift 1", "Listeavsnitt"],
    ["nn-NO", "Overskrift 1", "Listeavsnitt"],
    ["en-US", "Heading 1", "List Paragraph"],
  ] as const)(
    "have style names in the language of Word, and built-in names in none: %s",
    async (locale, headingStyle, listStyle) => {
      const { Word } = await openInWord(plan, { locale });
      const styles = await Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load("items/style,items/styleBuiltIn");
        await context.sync();
        return paragraphs.items.map((each) => [each.style, each.styleBuiltIn]);
      });
      expect(styles[0]).toEqual([headingStyle, "Heading1"]);
      expect(styles[2]).toEqual([listStyle, "ListParagraph"]);
    },
  );

  test("know their outline level, their list and how deep in tables they stand", async () => {
    const { Word } = await openInWord(plan);
    const facts = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load(
        "items/outlineLevel,items/isListItem,items/tableNestingLevel,items/alignment,items/firstLineIndent,items/leftIndent,items/isLastParagraph",
      );
      await context.sync();
      return paragraphs.items.map((each) => [each.outlineLevel, each.isListItem, each.tableNestingLevel]);
    });
    expect(facts[0]).toEqual([1, false, 0]);
    expect(facts[2]).toEqual([10, true, 0]);
    expect(facts[4]).toEqual([10, false, 1]);
  });

  test("say the number they show in their list", async () => {
    const { Word } = await openInWord(plan);
    const shown = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/listItemOrNullObject/listString,items/listItemOrNullObject/level");
      await context.sync();
      return paragraphs.items.map((each) =>
        each.listItemOrNullObject.isNullObject ? null : each.listItemOrNullObject.listString,
      );
    });
    expect(shown.slice(1, 4)).toEqual([null, "1.", "2."]);
  });

  test("lead to their neighbours, and to null at the ends", async () => {
    const { Word } = await openInWord(plan);
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      const first = paragraphs.getFirst();
      const last = paragraphs.getLast();
      const [next, previous] = [first.getNext(), last.getPrevious()];
      const [before, after] = [first.getPreviousOrNullObject(), last.getNextOrNullObject()];
      for (const each of [first, last, next, previous, before, after]) each.load("text");
      await context.sync();
      expect([first.text, next.text, previous.text, last.text]).toEqual(["Mål", "Vi skal dele.", "2027", "Slutt"]);
      expect([before.isNullObject, after.isNullObject]).toEqual([true, true]);
    });
    const past = Word.run(async (context) => {
      context.document.body.paragraphs.getLast().getNext().load("text");
      await context.sync();
    });
    expect(await refusalOf(past)).toEqual({ code: "ItemNotFound", at: "Paragraph.getNext" });
  });

  test("take a built-in style, which is written into a file that lacks it", async () => {
    const { Word, standin } = await openInWord([paragraph("Et sitat")]);
    const style = await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.styleBuiltIn = "IntenseQuote";
      first.load("style,styleBuiltIn");
      await context.sync();
      return [first.style, first.styleBuiltIn];
    });
    expect(style).toEqual(["Sterkt sitat", "IntenseQuote"]);
    expect(
      standin.document
        .relatedRoot("styles")
        ?.all("w:style")
        .some((each) => each.first("w:name")?.get("w:val") === "Intense Quote"),
    ).toBe(true);
  });

  test("take a style by the name Word shows, and refuse one the document has not", async () => {
    const { Word } = await openInWord([paragraph("Mål")]);
    const style = await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.style = "Overskrift 2";
      first.load("styleBuiltIn");
      await context.sync();
      return first.styleBuiltIn;
    });
    expect(style).toBe("Heading2");
    const unknown = Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().style = "Finnes ikke";
      await context.sync();
    });
    expect(await refusalOf(unknown)).toEqual({ code: "ItemNotFound", at: "Paragraph.style" });
  });

  test("take outline level, alignment and indents where ECMA-376 wants them", async () => {
    const { Word, standin } = await openInWord([styled("Normal", "Tekst")]);
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.outlineLevel = 3;
      first.alignment = Word.Alignment.centered;
      first.leftIndent = 18;
      first.spaceAfter = 6;
      await context.sync();
    });
    const properties = standin.document.body.first("w:p")?.first("w:pPr");
    expect(properties?.elements.map((each) => each.name)).toEqual(["w:spacing", "w:ind", "w:jc", "w:outlineLvl"]);
    expect(properties?.first("w:ind")?.get("w:left")).toBe("360");
  });

  test("are put before and after one another in the form of the one they stand by", async () => {
    const { Word } = await openInWord([heading(2, "Midt"), paragraph("Slutt")]);
    const all = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      const first = paragraphs.getFirst();
      first.insertParagraph("Før", "Before");
      first.insertParagraph("Etter", "After");
      context.document.body.insertParagraph("Sist", "End");
      const fresh = context.document.body.getRange("Whole").paragraphs;
      fresh.load("items/text,items/styleBuiltIn");
      await context.sync();
      return fresh.items.map((each) => `${each.styleBuiltIn}: ${each.text}`);
    });
    expect([...all]).toEqual(["Heading2: Før", "Heading2: Midt", "Heading2: Etter", "Normal: Slutt", "Normal: Sist"]);
  });

  test("get text at start and end and in their place", async () => {
    const { Word } = await openInWord([paragraph("er")]);
    const text = await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.insertText("Her ", "Start");
      first.insertText(" vi.", "End");
      first.load("text");
      await context.sync();
      const before = first.text;
      first.insertText("Alt nytt", "Replace");
      first.load("text");
      await context.sync();
      return [before, first.text];
    });
    expect(text).toEqual(["Her er vi.", "Alt nytt"]);
  });

  test("are deleted, and an object that stood for one is then refused", async () => {
    const { Word, standin } = await openInWord([paragraph("En"), paragraph("To")]);
    const gone = Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load("text");
      await context.sync();
      first.delete();
      await context.sync();
      first.load("text");
      await context.sync();
    });
    expect((await refusalOf(gone)).code).toBe("ItemNotFound");
    expect(standin.document.paragraphs()).toHaveLength(1);
  });
});
