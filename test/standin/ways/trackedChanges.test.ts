import { control, paragraph, rawXml } from "../../../src/docx/build/build.ts";
import type { Piece } from "../../../src/docx/build/builtPackage.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { closest } from "../../../src/standin/paper/wordTree.ts";
import { openInWord } from "../openInWord.ts";
import type { OfficeInJsdom, OfficeOptions } from "../officeInJsdom.ts";

/** A document in which changes are tracked. */
async function tracked(pieces: readonly Piece[]): Promise<OfficeInJsdom> {
  const office = await openInWord(pieces, { profile: "windows" });
  await office.Word.run(async (context) => {
    context.document.changeTrackingMode = "TrackAll";
    await context.sync();
  });
  return office;
}

/** What is marked as inserted and as deleted, in order. */
function marks({ standin }: OfficeInJsdom): readonly string[] {
  return [...standin.document.body.descendants()]
    .filter(({ name, elements }) => (name === "w:ins" || name === "w:del") && elements.length > 0)
    .map(({ name, text }) => `${name} ${text}`);
}

describe("ways of tracked changes", () => {
  test("trackedWrites: what an add-in writes is marked as inserted, and what it deletes stays, marked as deleted", async () => {
    const office = await tracked([paragraph("Fjordvik er grønn"), paragraph("Slutt")]);
    const text = await office.Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.search("grønn").getFirst().insertText("klimanøytral", "Replace");
      first.insertParagraph("Nytt avsnitt", "After");
      await context.sync();
      first.load("text");
      await context.sync();
      return first.text;
    });
    expect(marks(office)).toEqual(["w:ins klimanøytral", "w:del grønn", "w:ins Nytt avsnitt"]);
    expect(text).toContain("grønn");
    expect(office.standin.document.paragraphs()).toHaveLength(3);
  });

  test("trackedWrites: what was inserted with tracking is taken out when it is deleted", async () => {
    const office = await tracked([paragraph("En")]);
    await office.Word.run(async (context) => {
      const added = context.document.body.paragraphs.getFirst().insertText(" to", "End");
      added.delete();
      await context.sync();
    });
    expect([marks(office), office.standin.document.body.text]).toEqual([[], "En"]);
  });

  test("trackedWrites: another form or style keeps the former beside it, once, and not of what was itself inserted", async () => {
    const office = await tracked([paragraph("Fjordvik er grønn"), paragraph("Slutt")]);
    await office.Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      const first = paragraphs.getFirst();
      first.search("grønn").getFirst().font.bold = true;
      await context.sync();
      first.search("grønn").getFirst().font.italic = true;
      first.styleBuiltIn = "Heading2";
      await context.sync();
      first.styleBuiltIn = "Heading3";
      paragraphs.getLast().alignment = "Centered";
      const added = first.insertParagraph("Nytt", "After");
      added.font.bold = true;
      added.styleBuiltIn = "Heading1";
      await context.sync();
    });
    const kept = [...office.standin.document.body.descendants()].filter(({ name }) => name.endsWith("PrChange"));
    expect(kept.map(({ name, elements }) => [name, elements.map((held) => held.elements.length)])).toEqual([
      ["w:pPrChange", [0]],
      ["w:rPrChange", [0]],
      ["w:pPrChange", [0]],
    ]);
    // What keeps the form is the last of the properties, and each mark has a number of its own.
    expect(kept.every((each) => each.parent?.elements.at(-1) === each)).toBe(true);
    const numbers = kept.map((each) => each.get("w:id"));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test("trackedWrites: rows put in are marked as inserted, rows taken out stay, marked as deleted, and so with a whole table", async () => {
    const office = await tracked([table({}, ["a", "b"], ["c", "d"]), paragraph("Slutt")]);
    const rows = (): readonly string[] =>
      [...office.standin.document.body.descendants("w:tr")].map((row) =>
        [row.text, ...["w:ins", "w:del"].filter((name) => row.first("w:trPr")?.first(name))].join(" "),
      );
    await office.Word.run(async (context) => {
      const first = context.document.body.tables.getFirst();
      first.addRows("End", 1, [["e", "f"]]);
      first.deleteRows(0, 1);
      first.headerRowCount = 2;
      context.document.body.paragraphs.getLast().insertTable(1, 2, "After", [["g", "h"]]);
      await context.sync();
    });
    expect(rows()).toEqual(["ab w:del", "cd", "ef w:ins", "gh w:ins"]);
    const changed = [...office.standin.document.body.descendants("w:trPrChange")];
    expect(changed.map((each) => closest(each, "w:tr")?.text)).toEqual(["ab", "cd"]);
    await office.Word.run(async (context) => {
      const { tables } = context.document.body;
      tables.load("items");
      await context.sync();
      for (const each of tables.items) each.delete();
      await context.sync();
    });
    expect(rows()).toEqual(["ab w:del", "cd w:del"]);
  });

  test("deletedWordsHidden: where changes are not shown in the line the desktop's text lacks the deleted words, and the browser's has them", async () => {
    const del =
      '<w:p><w:r><w:t>Fjordvik er </w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>ikke </w:delText></w:r></w:del><w:r><w:t>grønn</w:t></w:r></w:p>';
    const text = async (options: OfficeOptions): Promise<readonly string[]> => {
      const { Word } = await openInWord([rawXml(del)], options);
      return Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst();
        context.document.body.load("text");
        first.load("text");
        await context.sync();
        return [context.document.body.text, first.text];
      });
    };
    const [all, shown] = ["Fjordvik er ikke grønn", "Fjordvik er grønn"];
    expect(await text({ profile: "mac", mishaps: ["deletedWordsHidden"] })).toEqual([shown, shown]);
    expect(await text({ profile: "mac" })).toEqual([all, all]);
    expect(await text({ profile: "web" })).toEqual([all, all]);
  });

  test("trackedDeletionStays: a control deleted while changes are tracked is still listed, with its text", async () => {
    const office = await tracked([control("mål", "Mål", paragraph("Alle barn")), paragraph("Slutt")]);
    const listed = await office.Word.run(async (context) => {
      context.document.contentControls.getFirst().delete(false);
      await context.sync();
      const { contentControls } = context.document;
      contentControls.load("items/tag,items/text");
      await context.sync();
      return contentControls.items.map(({ tag, text }) => [tag, text]);
    });
    expect(listed).toEqual([["mål", "Alle barn"]]);
    expect(marks(office)).toEqual(["w:del Alle barn"]);
  });
});
