import { control, docx, heading, link, list, paragraph, rawXml, withPart } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { openBytesInWord, openInWord } from "../openInWord.ts";
import { flatDocument } from "./flatDocument.ts";

const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

describe("what is put into a document", () => {
  test("HTML becomes headings, words in bold, items and tables", async () => {
    const { Word, standin } = await openInWord([paragraph("Først")]);
    await Word.run(async (context) => {
      const html =
        "<h1>Mål</h1><p>Vi er <b>tydelige</b></p><ul><li>En</li></ul><table><tr><td>A</td><td>B</td></tr></table>";
      context.document.body.insertHtml(html, "End");
      await context.sync();
    });
    expect(standin.document.paragraphs().map(({ text }) => text)).toEqual([
      "Først",
      "Mål",
      "Vi er tydelige",
      "En",
      "A",
      "B",
    ]);
    const read = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/styleBuiltIn,items/tableNestingLevel");
      const fat = context.document.body.search("tydelige").getFirst().font;
      fat.load("bold");
      const html = context.document.body.getHtml();
      await context.sync();
      return [
        paragraphs.items.map((each) => each.styleBuiltIn),
        paragraphs.items.at(-1)?.tableNestingLevel,
        fat.bold,
        html.value,
      ];
    });
    expect(read.slice(0, 3)).toEqual([["Normal", "Heading1", "Normal", "ListParagraph", "Normal", "Normal"], 1, true]);
    expect(read[3]).toContain("<h1>Mål</h1><p>Vi er <b>tydelige</b></p>");
  });

  test("a file, and OOXML without w:body, come as their paragraphs", async () => {
    const { Word, standin } = await openInWord([paragraph("Først")]);
    const file = Buffer.from(docx({}, paragraph("Fra fil"))).toString("base64");
    await Word.run(async (context) => {
      context.document.body.insertFileFromBase64(file, "End");
      context.document.body.insertOoxml(flatDocument("<w:p><w:r><w:t>Uten kropp</w:t></w:r></w:p>", false), "End");
      await context.sync();
    });
    expect(standin.document.paragraphs().map(({ text }) => text)).toEqual(["Først", "Fra fil", "Uten kropp"]);
  });

  test("a picture stands in the line, in a part of its own, with the size it says", async () => {
    const { Word, standin } = await openInWord([paragraph("Kart: ")]);
    const size = await Word.run(async (context) => {
      const picture = context.document.body.paragraphs.getFirst().insertInlinePictureFromBase64(png, "End");
      picture.altTextDescription = "Kart";
      picture.width = 100;
      picture.load("width,height,altTextDescription");
      await context.sync();
      return [picture.width, picture.height, picture.altTextDescription];
    });
    expect(size).toEqual([100, 0.75, "Kart"]);
    expect(standin.document.partNames).toContain("word/media/image1.png");
  });

  test("a page break stands where it is put: before the words at the start, after them at the end", async () => {
    const { Word, standin } = await openInWord([paragraph("En"), paragraph("To")]);
    await Word.run(async (context) => {
      context.document.body.paragraphs.getLast().getRange().insertBreak("Page", "Before");
      context.document.body.insertBreak("Page", "Start");
      await context.sync();
    });
    const kinds = standin.document.paragraphs().map((each) => each.all("w:r").map((run) => run.elements.at(-1)?.name));
    expect(kinds).toEqual([
      ["w:br", "w:t"],
      ["w:br", "w:t"],
    ]);
  });

  test("a section break ends a section, of the kind asked for", async () => {
    const { Word, standin } = await openInWord([paragraph("En"), paragraph("To")]);
    const sections = await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertBreak("SectionContinuous", "After");
      const { sections } = context.document;
      sections.load("items");
      await context.sync();
      return sections.items.length;
    });
    expect(sections).toBe(2);
    const ended = [...standin.document.body.descendants("w:pPr")].flatMap((each) => each.first("w:sectPr") ?? []);
    expect(ended.map((each) => each.first("w:type")?.get("w:val"))).toEqual(["continuous"]);
  });
});

describe("what a document has besides its text", () => {
  test("headers and footers are bodies, made when they are asked for, and their controls are the document's", async () => {
    const { Word } = await openInWord([control("kropp", "Kropp", paragraph("Tekst"))]);
    const tags = await Word.run(async (context) => {
      const header = context.document.sections.getFirst().getHeader("Primary");
      header.insertParagraph("Fjordvik kommune", "End").insertContentControl().tag = "topp";
      header.load("type,text");
      const { contentControls, body } = context.document;
      contentControls.load("items/tag,items/id");
      body.contentControls.load("items/tag");
      await context.sync();
      expect([header.type, header.text.trim()]).toEqual(["Header", "Fjordvik kommune"]);
      const ofHeader = header.contentControls;
      ofHeader.load("items/tag");
      await context.sync();
      const ids = contentControls.items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(2);
      return [contentControls, body.contentControls, ofHeader].map(({ items }) => items.map(({ tag }) => tag));
    });
    expect(tags).toEqual([["kropp", "topp"], ["kropp"], ["topp"]]);
  });

  test("a control that comes with OOXML has its own number, where another has it already", async () => {
    const { Word } = await openInWord([control("mål", "Mål", paragraph("Alle barn"))]);
    const ids = await Word.run(async (context) => {
      const { body, contentControls } = context.document;
      const ooxml = body.getOoxml();
      await context.sync();
      body.insertOoxml(ooxml.value, "End");
      contentControls.load("items/id,items/tag");
      await context.sync();
      return contentControls.items.map(({ id, tag }) => [id, tag] as const);
    });
    expect(ids.map(([, tag]) => tag)).toEqual(["mål", "mål"]);
    expect(new Set(ids.map(([id]) => id)).size).toBe(2);
  });

  test("properties are loaded all at once, and own ones are added, counted and found", async () => {
    const { Word } = await openInWord([paragraph("x")]);
    const read = await Word.run(async (context) => {
      const { properties } = context.document;
      properties.title = "Klimaplan";
      properties.customProperties.add("plan", "klima");
      properties.customProperties.add("versjon", 3);
      properties.load("*");
      const count = properties.customProperties.getCount();
      const plan = properties.customProperties.getItem("plan");
      plan.load("key,type,value");
      const none = properties.customProperties.getItemOrNullObject("finnes ikke");
      none.load("key");
      await context.sync();
      const value: unknown = plan.value;
      return [properties.title, properties.security, count.value, plan.key, plan.type, value, none.isNullObject];
    });
    expect(read).toEqual(["Klimaplan", 0, 2, "plan", "String", "klima", true]);
  });

  test("colours go by name, a marker has a colour, and a font of the theme its own name", async () => {
    const theme = rawXml('<w:p><w:r><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr><w:t>Tema</w:t></w:r></w:p>');
    const themePart =
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Oslo Sans"/></a:majorFont><a:minorFont><a:latin typeface="Public Sans"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
    const office = await openBytesInWord(
      docx(
        {},
        withPart(
          "theme/theme1.xml",
          "application/vnd.openxmlformats-officedocument.theme+xml",
          themePart,
          "theme",
          () => theme,
        ),
      ),
    );
    const read = await office.Word.run(async (context) => {
      const { font } = context.document.body.paragraphs.getFirst();
      font.color = "crimson";
      font.highlightColor = "yellow";
      font.load("name,color,highlightColor");
      await context.sync();
      return [font.name, font.color, font.highlightColor];
    });
    expect(read).toEqual(["Public Sans", "#DC143C", "#FFFF00"]);
  });

  test("lists are begun, joined, formed and read by level", async () => {
    const { Word } = await openInWord([paragraph("En"), paragraph("To"), list("bullet", "Tre")]);
    const read = await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const made = first.startNewList();
      made.load("id");
      await context.sync();
      first.getNext().attachToList(made.id, 1);
      made.setLevelNumbering(0, "Arabic", [0, "."]);
      made.setLevelStartingNumber(0, 4);
      made.load("levelTypes,levelExistences");
      made.paragraphs.load("items/text");
      const level = made.getLevelString(0);
      const ancestor = first.getNext().listItem.getAncestor(true);
      ancestor.load("text");
      await context.sync();
      return [made.paragraphs.items.map(({ text }) => text), made.levelTypes.slice(0, 2), level.value, ancestor.text];
    });
    expect(read).toEqual([["En", "To"], ["Number", "Bullet"], "4.", "En"]);
  });

  test("tables take rows, columns, lines and shading", async () => {
    const { Word } = await openInWord([table({}, ["a", "b"], ["c", "d"]), paragraph("x")]);
    const read = await Word.run(async (context) => {
      const first = context.document.body.tables.getFirst();
      first.addRows("End", 1, [["e", "f"]]);
      first.addColumns("Start", 1, [["1"], ["2"], ["3"]]);
      first.deleteRows(0, 1);
      first.shadingColor = "#EEEEEE";
      const border = first.getBorder("Top");
      border.type = "Double";
      border.color = "red";
      border.load("type,color");
      first.load("values,shadingColor,rowCount");
      const after = first.rows.getFirst().getNext();
      after.load("values");
      await context.sync();
      return [first.values, first.shadingColor, border.type, border.color, after.values];
    });
    expect(read).toEqual([
      [
        ["2", "c", "d"],
        ["3", "e", "f"],
      ],
      "#EEEEEE",
      "Double",
      "#FF0000",
      [["3", "e", "f"]],
    ]);
  });

  test("text is parted by marks, and links are found and made", async () => {
    const { Word } = await openInWord([
      paragraph("Én setning. To til. "),
      paragraph("Se ", link("https://lovdata.no/", "loven")),
    ]);
    const read = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      const sentences = paragraphs.getFirst().getTextRanges([".", "!"], true);
      sentences.load("items/text");
      const words = paragraphs.getFirst().split([" "], true, true);
      words.load("items/text");
      const links = context.document.body.getRange().getHyperlinkRanges();
      links.load("items/text,items/hyperlink");
      const made = context.document.body.search("To til").getFirst();
      made.hyperlink = "https://fjordvik.no/";
      made.load("hyperlink");
      await context.sync();
      return [sentences.items, words.items, links.items]
        .map((items) => items.map(({ text }) => text))
        .concat([[made.hyperlink]]);
    });
    expect(read).toEqual([
      ["Én setning.", "To til."],
      ["Én", "setning.", "To", "til."],
      ["loven"],
      ["https://fjordvik.no/"],
    ]);
  });

  test("paragraphs beside one another are told as adjacent", async () => {
    const { Word } = await openInWord([heading(1, "En"), paragraph("To"), paragraph("Tre")]);
    const read = await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const [one, two, three] = [first.getRange(), first.getNext().getRange(), first.getNext().getNext().getRange()];
      const told = [one.compareLocationWith(two), two.compareLocationWith(one), one.compareLocationWith(three)];
      await context.sync();
      return told.map(({ value }) => value);
    });
    expect(read).toEqual(["AdjacentBefore", "AdjacentAfter", "Before"]);
  });
});
