import { heading, paragraph } from "../../../src/docx/build/build.ts";
import { openInWord, refusalOf } from "../openInWord.ts";

const two = [heading(1, "Mål"), paragraph("Tekst")];

describe("what passes between the add-in and Word", () => {
  test("is counted without what Office.js does for itself", async () => {
    const { Word, standin } = await openInWord(two);
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text");
      await context.sync();
      paragraphs.items[0]?.insertText("!", "End");
      await context.sync();
    });
    await Word.run((context) => context.sync());
    expect(standin.wire.counters.batches).toBe(3);
    expect(standin.wire.entries.filter((entry) => entry.kind === "housekeeping").length).toBeGreaterThan(0);
    standin.wire.resetCounters();
    expect(standin.wire.counters).toEqual({ batches: 0, bytesIn: 0, bytesOut: 0 });
  });

  test("fails with the code it was asked to fail with, once", async () => {
    const { Word, standin } = await openInWord(two);
    standin.wire.failNext("AccessDenied");
    const text = () =>
      Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst();
        first.load("text");
        await context.sync();
        return first.text;
      });
    expect((await refusalOf(text())).code).toBe("AccessDenied");
    expect(await text()).toBe("Mål");
  });

  test("stops at the first action refused, and names the member that was", async () => {
    const { Word, standin } = await openInWord(two);
    const run = Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.insertText("1", "End");
      first.getReviewedText("Original");
      first.insertText("2", "End");
      await context.sync();
    });
    expect(await refusalOf(run)).toEqual({ code: "ApiNotFound", at: "Paragraph.getReviewedText" });
    expect(standin.document.paragraphs()[0]?.text).toBe("Mål1");
  });

  test.each([
    [
      "a property nobody answers",
      (context: Word.RequestContext) => context.document.body.paragraphs.getFirst().load("isHidden"),
      "Paragraph.isHidden",
    ],
    [
      "an object nobody answers",
      (context: Word.RequestContext) => context.document.body.footnotes.load("items"),
      "Body.footnotes",
    ],
    [
      "a method nobody answers",
      (context: Word.RequestContext) => context.document.body.paragraphs.getFirst().getComments().load("items"),
      "Paragraph.getComments",
    ],
  ])("refuses %s by its name", async (_, ask, at) => {
    const { Word } = await openInWord(two);
    const run = Word.run(async (context) => {
      ask(context);
      await context.sync();
    });
    expect(await refusalOf(run)).toEqual({ code: "ApiNotFound", at });
  });

  test("makes an insertion once, however often its object is used after", async () => {
    const { Word, standin } = await openInWord(two);
    await Word.run(async (context) => {
      const made = context.document.body.insertParagraph("Ny", "End");
      made.load("text");
      await context.sync();
      made.insertText("!", "End");
      await context.sync();
      made.styleBuiltIn = "Heading2";
      await context.sync();
    });
    expect(standin.document.paragraphs().map((each) => each.text)).toEqual(["Mål", "Tekst", "Ny!"]);
  });

  test("lets a tracked object be used in a later run", async () => {
    const { Word } = await openInWord(two);
    const kept = await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load("text");
      first.track();
      await context.sync();
      return first;
    });
    const text = await Word.run(kept, async (context) => {
      kept.insertText("et", "End");
      kept.load("text");
      await context.sync();
      return kept.text;
    });
    expect(text).toBe("Målet");
  });

  test("changes nothing in a document open for reading only", async () => {
    const { Word, Office, standin } = await openInWord(two, { readOnly: true });
    expect(Office.context.document.mode).toBe("readOnly");
    const write = Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText("!", "End");
      await context.sync();
    });
    expect(await refusalOf(write)).toEqual({ code: "AccessDenied", at: "Paragraph.insertText" });
    expect(standin.document.paragraphs()[0]?.text).toBe("Mål");
  });

  test("is one step to undo for each batch that changed something, and one to redo", async () => {
    const { Word, standin } = await openInWord(two);
    await Word.run(async (context) => {
      const { body } = context.document;
      body.paragraphs.getFirst().insertContentControl().tag = "a";
      body.paragraphs.getLast().insertText("!", "End");
      await context.sync();
      body.insertParagraph("Ny", "End");
      await context.sync();
    });
    const shape = () => standin.document.body.elements.map((each) => `${each.name} ${each.text}`);
    const after = shape();
    standin.undo();
    standin.undo();
    expect(shape()).toEqual(["w:p Mål", "w:p Tekst", "w:sectPr "]);
    standin.redo();
    standin.redo();
    expect(shape()).toEqual(after);
  });
});
