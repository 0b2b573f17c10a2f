import { control, paragraph, rawXml } from "../../../src/docx/build/build.ts";
import type { Piece } from "../../../src/docx/build/builtPackage.ts";
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
