import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { control, paragraph } from "../../src/docx/build/build.ts";
import { eventNumbers } from "../../src/standin/wire/eventNumbers.ts";
import { openInWord } from "./openInWord.ts";
import { settled } from "./settled.ts";

const newer = { profile: "web", newerClient: true } as const;

describe("WordApi 1.4 to 1.6, asked by members made from the typings", () => {
  test("is what this Word has, and is not claimed for the client from npm", async () => {
    const { Office } = await openInWord([paragraph("En")], newer);
    const old = await openInWord([paragraph("En")], { profile: "web" });
    expect(Office.context.requirements.isSetSupported("WordApi", "1.6")).toBe(true);
    expect(old.Office.context.requirements.isSetSupported("WordApi", "1.6")).toBe(false);
  });

  test("a paragraph has an identity of its own, and is found by it after others were put before it", async () => {
    const { Word } = await openInWord([paragraph("En"), paragraph("To")], newer);
    const text = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/uniqueLocalId");
      await context.sync();
      const [first, second] = paragraphs.items;
      expect(first?.uniqueLocalId).not.toBe(second?.uniqueLocalId);
      first?.insertParagraph("Null", "Before");
      const found = context.document.getParagraphByUniqueLocalId(second?.uniqueLocalId ?? "");
      found.load("text");
      await context.sync();
      return found.text;
    });
    expect(text).toBe("To");
  });

  test("tells which paragraphs were added, changed and deleted, and whether here or by a co-author", async () => {
    const office = await openInWord([paragraph("En"), paragraph("To")], newer);
    const told: string[] = [];
    await office.Word.run(async (context) => {
      const { document } = context;
      const listen = (event: { type: string; source: string; uniqueLocalIds: string[] }): Promise<void> => {
        told.push(`${event.type} ${event.source} ${event.uniqueLocalIds.length}`);
        return Promise.resolve();
      };
      document.load("saved");
      await context.sync();
      document.onParagraphAdded.add(listen);
      document.onParagraphChanged.add(listen);
      document.onParagraphDeleted.add(listen);
      context.trackedObjects.add(document);
      await context.sync();
    });
    const ola = await office.beside();
    await ola.Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText("!", "End");
      context.document.body.insertParagraph("Tre", "End");
      await context.sync();
    });
    await settled();
    expect(told).toEqual(["ParagraphAdded Remote 1", "ParagraphChanged Remote 1"]);
    await office.Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().delete();
      await context.sync();
    });
    await settled();
    expect(told.slice(2)).toEqual(["ParagraphDeleted Local 1"]);
  });

  test("tells of a control that was added, entered and deleted", async () => {
    const office = await openInWord([control("pt1:goal:a", "Mål", paragraph("Mål")), paragraph("Etter")], newer);
    const told: string[] = [];
    const listen = (event: { eventType: string }): Promise<void> => {
      told.push(event.eventType);
      return Promise.resolve();
    };
    await office.Word.run(async (context) => {
      const { document } = context;
      const tagged = document.contentControls.getFirst();
      tagged.load("tag");
      document.load("saved");
      await context.sync();
      document.onContentControlAdded.add(listen);
      tagged.onEntered.add(listen);
      tagged.onExited.add(listen);
      tagged.onDeleted.add(listen);
      context.trackedObjects.add(tagged);
      await context.sync();
    });
    office.standin.setCursor("Mål");
    office.standin.setCursor("Etter");
    await office.Word.run(async (context) => {
      context.document.body.paragraphs.getLast().insertContentControl();
      context.document.contentControls.getFirst().delete(true);
      await context.sync();
    });
    await settled();
    expect(told).toEqual([
      "ContentControlEntered",
      "ContentControlExited",
      "ContentControlAdded",
      "ContentControlDeleted",
    ]);
  });

  test("turns tracking on and off, and gives controls by their kind", async () => {
    const { Word, standin } = await openInWord([control("pt1:goal:a", "Mål", paragraph("Mål"))], newer);
    const [mode, rich, plain] = await Word.run(async (context) => {
      const { document } = context;
      document.changeTrackingMode = "TrackAll";
      document.load("changeTrackingMode");
      const controls = document.getContentControls();
      const plainOnes = document.getContentControls({ types: [Word.ContentControlType.plainText] });
      controls.load("items/tag");
      plainOnes.load("items/tag");
      await context.sync();
      return [document.changeTrackingMode, controls.items.length, plainOnes.items.length];
    });
    expect([mode, rich, plain]).toEqual(["TrackAll", 1, 0]);
    expect(standin.document.relatedRoot("settings")?.first("w:trackRevisions")).toBeDefined();
  });

  test("names its events as the typings do", () => {
    const typed = readFileSync(createRequire(import.meta.url).resolve("@types/office-js/index.d.ts"), "utf8");
    const declared = /enum EventType \{[^}]*paragraphAdded = "ParagraphAdded"[^}]*\}/.exec(typed)?.[0] ?? "";
    expect(Object.keys(eventNumbers).filter((name) => !declared.includes(`= "${name}"`))).toEqual([]);
  });
});
