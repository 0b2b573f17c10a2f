import { control, paragraph } from "../../../src/docx/build/build.ts";
import { paragraphText } from "../../../src/standin/paper/paragraphPieces.ts";
import { asked } from "../asked.ts";
import { settled } from "../settled.ts";
import { openInWord, refusalOf } from "../openInWord.ts";
import type { OfficeInJsdom } from "../officeInJsdom.ts";

/** Writes "!" at the end of the body; gives what is known of it so far. */
function writing({ Word }: OfficeInJsdom): { readonly run: Promise<void>; readonly done: () => boolean } {
  let done = false;
  const run = Word.run(async (context) => {
    context.document.body.insertText("!", "End");
    await context.sync();
    done = true;
  });
  return { run, done: () => done };
}

function textNow({ standin }: OfficeInJsdom): string {
  return standin.document.body.text;
}

/** Counts the selection events a pane hears. */
async function countSelections({ Office }: OfficeInJsdom): Promise<() => number> {
  let heard = 0;
  await asked((callback) =>
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => heard++, callback),
  );
  return () => heard;
}

describe("ways of time", () => {
  test("answerNeverComes: the document is written, and sync neither returns nor fails", async () => {
    const office = await openInWord([paragraph("En")], { profile: "windows" });
    office.standin.setMishap("answerNeverComes", true);
    const { done } = writing(office);
    await settled();
    expect([textNow(office), done()]).toEqual(["En!", false]);
    office.standin.setMishap("answerNeverComes", false);
    const after = writing(office);
    await after.run;
    expect([textNow(office), done(), after.done()]).toEqual(["En!!", false, true]);
  });

  test("answerAfterThirtySeconds: the answer comes when the clock has moved half a minute, and not before", async () => {
    const office = await openInWord([paragraph("En")], { profile: "mac", mishaps: ["answerAfterThirtySeconds"] });
    const { done } = writing(office);
    await settled();
    await office.standin.clock.pass(29_999);
    await settled();
    expect(done()).toBe(false);
    await office.standin.clock.pass(1);
    await settled();
    expect(done()).toBe(true);
  });

  test("a pane that is reloaded in the middle of a call never hears the answer, and the document has the write", async () => {
    const office = await openInWord([paragraph("En")], { profile: "web", mishaps: ["answerAfterThirtySeconds"] });
    const { done } = writing(office);
    await settled();
    office.standin.setMishap("answerAfterThirtySeconds", false);
    const again = await office.reload();
    await office.standin.clock.pass(30_000);
    await settled();
    expect([textNow(office), done()]).toEqual(["En!", false]);
    await writing(again).run;
    expect(textNow(office)).toBe("En!!");
  });

  test("selectionEventsMissing: the selection moves and nothing is told", async () => {
    const office = await openInWord([paragraph("En"), paragraph("To")], { profile: "windows" });
    const heard = await countSelections(office);
    office.standin.select("En");
    await settled();
    office.standin.setMishap("selectionEventsMissing", true);
    office.standin.select("To");
    await settled();
    expect(heard()).toBe(1);
  });

  test("selectionEventsLate: the selection is told five seconds after it moved", async () => {
    const office = await openInWord([paragraph("En")], { profile: "web", mishaps: ["selectionEventsLate"] });
    const heard = await countSelections(office);
    office.standin.select("En");
    await office.standin.clock.pass(4_999);
    await settled();
    expect(heard()).toBe(0);
    await office.standin.clock.pass(1);
    await settled();
    expect(heard()).toBe(1);
  });

  test("combinedRangesAreUndone: a range put together of two is a step to undo that takes nothing back, on the web", async () => {
    for (const [profile, left] of [
      ["web", "En!"],
      ["windows", "En"],
    ] as const) {
      const office = await openInWord([paragraph("En"), paragraph("To")], { profile });
      await office.Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.getFirst().insertText("!", "End");
        await context.sync();
        const all = paragraphs.getFirst().getRange().expandTo(paragraphs.getLast().getRange());
        all.load("text");
        await context.sync();
      });
      office.standin.undo();
      expect([profile, office.standin.document.paragraphs().map((each) => paragraphText(each))]).toEqual([
        profile,
        [left, "To"],
      ]);
      office.standin.undo();
      expect(office.standin.document.paragraphs().map((each) => paragraphText(each))).toEqual(["En", "To"]);
    }
  });

  test("perpetualStopsAt13: what came after WordApi 1.3 is not found in Word 2021, and is in Microsoft 365", async () => {
    for (const profile of ["windows", "word2021"] as const) {
      const { Word } = await openInWord([paragraph("En")], { profile });
      const asking = Word.run(async (context) => {
        context.document.load("changeTrackingMode");
        await context.sync();
        return context.document.changeTrackingMode;
      });
      if (profile === "windows") expect(await asking).toBe("Off");
      else expect(await refusalOf(asking)).toMatchObject({ code: "ApiNotFound" });
    }
  });

  test("perpetualStopsAt13: a newer client is told that no set is newer, and is refused each newer member and event", async () => {
    const { Word, Office } = await openInWord([control("a", "A", paragraph("En"))], {
      profile: "word2021",
      newerClient: true,
    });
    const { requirements } = Office.context;
    expect(["1.3", "1.4", "1.6"].map((set) => requirements.isSetSupported("WordApi", set))).toEqual([
      true,
      false,
      false,
    ]);
    const asks: readonly ((context: Word.RequestContext) => void)[] = [
      ({ document }) => document.getContentControls(),
      ({ document }) => document.body.getContentControls(),
      ({ document }) => document.getSelection().getContentControls(),
      ({ document }) => document.getParagraphByUniqueLocalId("1"),
      ({ document }) => document.body.paragraphs.load("items/uniqueLocalId"),
      ({ document }) => document.onParagraphAdded.add(() => Promise.resolve()),
      ({ document }) => document.onContentControlAdded.add(() => Promise.resolve()),
      ({ document }) => document.contentControls.getFirst().onEntered.add(() => Promise.resolve()),
      ({ document }) => document.contentControls.getFirst().onDataChanged.add(() => Promise.resolve()),
    ];
    for (const ask of asks) {
      const run = Word.run(async (context) => {
        context.document.load("saved");
        context.document.contentControls.getFirst().load("tag");
        await context.sync();
        ask(context);
        await context.sync();
      });
      expect(await refusalOf(run)).toMatchObject({ code: "ApiNotFound" });
    }
  });

  test("undoOfEachWrite: one undo takes back one write of a batch, in every Word", async () => {
    const office = await openInWord([paragraph("En")], { profile: "word2021" });
    await office.Word.run(async (context) => {
      const made = context.document.body.paragraphs.getFirst().insertContentControl();
      made.tag = "a";
      made.title = "A";
      await context.sync();
    });
    const state = (): readonly (string | undefined)[] => {
      const [first] = office.standin.document.body.elements;
      return [first?.name, ...(first?.first("w:sdtPr")?.elements ?? []).map(({ name }) => name)];
    };
    expect(state()).toEqual(["w:sdt", "w:alias", "w:tag", "w:id"]);
    office.standin.undo();
    expect(state()).toEqual(["w:sdt", "w:tag", "w:id"]);
    office.standin.undo();
    office.standin.undo();
    expect(state()).toEqual(["w:p"]);
  });

  test("readOnlyUnannounced: the mode is readWrite, reading works, and a write is refused as GeneralException", async () => {
    const office = await openInWord([paragraph("En")], { profile: "web", mishaps: ["readOnlyUnannounced"] });
    expect(office.Office.context.document.mode).toBe("readWrite");
    expect(await refusalOf(writing(office).run)).toMatchObject({ code: "GeneralException" });
    const text = await office.Word.run(async (context) => {
      context.document.body.load("text");
      await context.sync();
      return context.document.body.text;
    });
    expect(text).toBe("En");
  });
});
