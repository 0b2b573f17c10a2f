import { control, heading, inlineControl, paragraph } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { writeXmlNode } from "../../../src/docx/xml/writeXml.ts";
import { openInWord, refusalOf } from "../openInWord.ts";

describe("content controls", () => {
  test("go round a whole paragraph, as a block, with tag, title and colour", async () => {
    const { Word, standin } = await openInWord([heading(1, "Mål"), paragraph("Tekst")]);
    const made = await Word.run(async (context) => {
      const made = context.document.body.paragraphs.getFirst().insertContentControl();
      made.tag = "pt1:goal:abc";
      made.title = "Mål";
      made.color = "#1F7A4D";
      made.appearance = Word.ContentControlAppearance.boundingBox;
      made.load("tag,title,color,appearance,text,subtype,id");
      await context.sync();
      return made.toJSON();
    });
    expect(made).toMatchObject({
      tag: "pt1:goal:abc",
      title: "Mål",
      color: "#1F7A4D",
      appearance: "BoundingBox",
      text: "Mål",
      subtype: "RichTextParagraphs",
    });
    const [first] = standin.document.body.elements;
    expect(first?.name).toBe("w:sdt");
    expect(first?.first("w:sdtPr")?.elements.map((each) => each.name)).toEqual([
      "w:alias",
      "w:tag",
      "w:id",
      "w15:color",
      "w15:appearance",
    ]);
    expect(first?.first("w:sdtContent")?.elements.map((each) => each.name)).toEqual(["w:p"]);
  });

  test("go round several paragraphs of a selection as one block", async () => {
    const { Word, standin } = await openInWord([paragraph("En"), paragraph("To"), paragraph("Tre")]);
    standin.selectParagraphs("En", "To");
    await Word.run(async (context) => {
      context.document.getSelection().insertContentControl().tag = "begge";
      await context.sync();
    });
    expect(standin.document.body.elements.map((each) => each.name)).toEqual(["w:sdt", "w:p", "w:sectPr"]);
    expect(standin.document.body.elements[0]?.first("w:sdtContent")?.elements).toHaveLength(2);
  });

  test("go round a part of a paragraph within its line", async () => {
    const { Word, standin } = await openInWord([paragraph("Vi bygger tett rundt sentrum")]);
    standin.select("Vi bygger tett rundt sentrum", "tett");
    const text = await Word.run(async (context) => {
      const made = context.document.getSelection().insertContentControl();
      made.load("text,subtype");
      await context.sync();
      return [made.text, made.subtype];
    });
    expect(text).toEqual(["tett", "RichTextInline"]);
    const runs = standin.document.body.first("w:p")?.elements.map((each) => each.name);
    expect(runs).toEqual(["w:r", "w:sdt", "w:r"]);
  });

  test("stand within a table cell when they go round its paragraph", async () => {
    const { Word, standin } = await openInWord([table({}, ["Tiltak", "2027"]), paragraph("")]);
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertContentControl().tag = "i celle";
      await context.sync();
    });
    expect(writeXmlNode(standin.document.body)).toMatch(/<w:tc><w:tcPr>.*?<\/w:tcPr><w:sdt>/);
  });

  test("are found by tag, by title, by number and first of all", async () => {
    const { Word } = await openInWord([
      control("a", "Mål", paragraph("En")),
      control("b", "Tiltak", paragraph("To")),
      control("a", "Mål", paragraph("Tre")),
    ]);
    await Word.run(async (context) => {
      const { contentControls } = context.document;
      const [byTag, byTitle, first] = [
        contentControls.getByTag("a"),
        contentControls.getByTitle("Tiltak"),
        contentControls.getFirst(),
      ];
      byTag.load("items/text");
      byTitle.load("items/text");
      first.load("id,text");
      await context.sync();
      expect(byTag.items.map((each) => each.text)).toEqual(["En", "Tre"]);
      expect(byTitle.items.map((each) => each.text)).toEqual(["To"]);
      const [again, none] = [contentControls.getById(first.id), contentControls.getByIdOrNullObject(-1)];
      again.load("text");
      none.load("text");
      await context.sync();
      expect(again.text).toBe("En");
      expect(none.isNullObject).toBe(true);
    });
  });

  test("are known as the one round the selection, innermost first, and as none where there is none", async () => {
    const { Word, standin } = await openInWord([
      control("ytre", "Y", control("indre", "I", paragraph("Her"))),
      paragraph("Der"),
    ]);
    const around = () =>
      Word.run(async (context) => {
        const parent = context.document.getSelection().parentContentControlOrNullObject;
        const outer = parent.parentContentControlOrNullObject;
        parent.load("tag");
        outer.load("tag");
        await context.sync();
        return [parent.isNullObject ? null : parent.tag, outer.isNullObject ? null : outer.tag];
      });
    standin.setCursor("Her", 1);
    expect(await around()).toEqual(["indre", "ytre"]);
    standin.setCursor("Der");
    expect(await around()).toEqual([null, null]);
  });

  test("let their content stand when they are deleted so, and take it with them when not", async () => {
    const { Word, standin } = await openInWord([
      control("a", "A", paragraph("Blir")),
      control("b", "B", paragraph("Går")),
      paragraph("Slutt"),
    ]);
    await Word.run(async (context) => {
      context.document.contentControls.getByTag("a").getFirst().delete(true);
      context.document.contentControls.getByTag("b").getFirst().delete(false);
      await context.sync();
    });
    expect(standin.document.body.elements.map((each) => each.text)).toEqual(["Blir", "Slutt", ""]);
  });

  test("keep new text within them, also when it stands at their edge", async () => {
    const { Word, standin } = await openInWord([paragraph("Før ", inlineControl("a", "A", "midt"), " etter")]);
    const text = await Word.run(async (context) => {
      const made = context.document.contentControls.getFirst();
      made.insertText("i ", "Start");
      made.insertText("en", "End");
      made.load("text");
      await context.sync();
      const grown = made.text;
      made.insertText("helt ny", "Replace");
      made.load("text");
      await context.sync();
      return [grown, made.text];
    });
    expect(text).toEqual(["i midten", "helt ny"]);
    expect(standin.document.body.first("w:p")?.text).toBe("Før helt ny etter");
  });

  test("that are locked refuse changes, by the paragraph and by themselves", async () => {
    const { Word } = await openInWord([control("a", "A", paragraph("Låst"))]);
    await Word.run(async (context) => {
      const made = context.document.contentControls.getFirst();
      made.cannotEdit = true;
      made.cannotDelete = true;
      await context.sync();
    });
    const write = Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText("!", "End");
      await context.sync();
    });
    expect(await refusalOf(write)).toEqual({ code: "AccessDenied", at: "Paragraph.insertText" });
    const remove = Word.run(async (context) => {
      context.document.contentControls.getFirst().delete(true);
      await context.sync();
    });
    expect(await refusalOf(remove)).toEqual({ code: "AccessDenied", at: "ContentControl.delete" });
  });

  test("refuse a tag of more than 64 characters, as Word does", async () => {
    const { Word } = await openInWord([control("a", "A", paragraph("x"))]);
    const tooLong = Word.run(async (context) => {
      context.document.contentControls.getFirst().tag = "x".repeat(65);
      await context.sync();
    });
    expect(await refusalOf(tooLong)).toEqual({ code: "InvalidArgument", at: "ContentControl.tag" });
  });

  test("are selected by their number through the common API, and by themselves", async () => {
    const { Word, standin } = await openInWord([paragraph("Før"), control("a", "A", paragraph("Her"))]);
    await Word.run(async (context) => {
      context.document.contentControls.getFirst().select(Word.SelectionMode.start);
      await context.sync();
      const selection = context.document.getSelection();
      const first = selection.paragraphs.getFirst();
      first.load("text");
      selection.load("isEmpty");
      await context.sync();
      expect([first.text, selection.isEmpty]).toEqual(["Her", true]);
    });
    expect(standin.document.selection.start.offset).toBe(0);
  });
});
