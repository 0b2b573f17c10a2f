import { control, paragraph } from "../../src/docx/build/build.ts";
import { table } from "../../src/docx/build/buildTable.ts";
import { elementSpot } from "../../src/word/controlSpot.ts";
import { readFile } from "../../src/word/readFile.ts";
import { removeTag } from "../../src/word/removeTag.ts";
import { rewriteElement } from "../../src/word/rewriteElement.ts";
import { setHeadingLevel } from "../../src/word/setHeadingLevel.ts";
import { tagPassages } from "../../src/word/tagPassages.ts";
import { tagSelection } from "../../src/word/tagSelection.ts";
import type { OfficeInJsdom } from "../standin/officeInJsdom.ts";
import { as, closeWord, knownNow, openInWord, planNow, valueOf } from "./openInWord.ts";

afterEach(closeWord);

const id = "abcdefghij";
const refused = (code: string): object => ({ ok: false, refusal: { code } });

/** A form of the municipality's template around two paragraphs, with a lock of Word's on it. */
async function openLocked(lock: "cannotEdit" | "cannotDelete", tag = "mal"): Promise<OfficeInJsdom> {
  const pieces = [control(tag, "Mal", paragraph("I skjemaet."), paragraph("Også her.")), paragraph("Utenfor.")];
  const office = await openInWord(pieces, { profile: "web" });
  await office.Word.run(async (context) => {
    context.document.contentControls.getFirst()[lock] = true;
    await context.sync();
  });
  return office;
}

test("tagging, proposals and headings within a locked part are refused as locked, and nothing is changed", async () => {
  const { standin } = await openLocked("cannotEdit");
  const known = await knownNow();
  const before = standin.save();
  standin.setCursor("Også her.");
  expect(await tagSelection(known, as("goal", "nb"))).toMatchObject(refused("locked"));
  expect(await setHeadingLevel(known, 1, 2)).toMatchObject(refused("locked"));
  expect(valueOf(await tagPassages(known, [{ at: 1, last: 1, kind: "goal", id }], "nb"))).toEqual([]);
  expect(standin.save()).toEqual(before);
});

test("a tag that is locked against deletion is refused as locked and stands", async () => {
  await openLocked("cannotDelete", `pt1:goal:${id}`);
  expect(await removeTag(await knownNow(), elementSpot("goal", id))).toMatchObject(refused("locked"));
  expect((await planNow()).elements).toMatchObject([{ id }]);
});

test("other words for a tag that may not be edited are refused as locked", async () => {
  await openLocked("cannotEdit", `pt1:goal:${id}`);
  const words = { title: "Nye ord", text: "", section: false };
  expect(await rewriteElement(await knownNow(), elementSpot("goal", id), words)).toMatchObject(refused("locked"));
  expect((await planNow()).elements).toMatchObject([{ title: "I skjemaet." }]);
});

test.each(["web", "windows", "mac", "word2021"] as const)(
  "a selection from text into a table is refused as half a table, and nothing is tagged: %s",
  async (profile) => {
    const { standin } = await openInWord([paragraph("Før."), table({}, ["a", "b"], ["c", "d"]), paragraph("Etter.")], {
      profile,
    });
    standin.selectParagraphs("Før.", "a");
    expect(await tagSelection(await knownNow(), as("goal", "nb"))).toMatchObject(refused("halfTable"));
    standin.selectParagraphs("d", "Etter.");
    expect(await tagSelection(await knownNow(), as("goal", "nb"))).toMatchObject(refused("halfTable"));
    expect((await planNow()).document.controls).toEqual([]);
  },
);

test("a tag that stands when its removal is read back is told as standing still, and is still known", async () => {
  const { standin } = await openInWord([control(`pt1:goal:${id}`, "Mål", paragraph("Alle barn"))], { profile: "web" });
  const known = await knownNow();
  let calls = 0;
  standin.beforeEachCall((document) => {
    // The third call is the reading back: somebody has pressed undo by then.
    if (++calls === 3) document.journal.undo();
  });
  expect(await removeTag(known, elementSpot("goal", id))).toMatchObject(refused("stillThere"));
  expect(known.document.controls).toHaveLength(1);
  expect((await planNow()).elements).toMatchObject([{ id }]);
});

test("other words for a tag while changes are tracked are refused, since the old ones stand there too", async () => {
  const office = await openInWord([control(`pt1:goal:${id}`, "Mål", paragraph("Gamle ord"))], { profile: "windows" });
  await office.Word.run(async (context) => {
    context.document.changeTrackingMode = "TrackAll";
    await context.sync();
  });
  const known = await knownNow();
  const words = { title: "Nye", text: "", section: false };
  expect(await rewriteElement(known, elementSpot("goal", id), words)).toMatchObject(refused("otherwise"));
  expect(known.doubtful).toBe(true);
});

test("a heading that became another style is refused, the other style is left, and the document is read again", async () => {
  const office = await openInWord([paragraph("Til slutt.")], { profile: "web" });
  const known = await knownNow();
  let calls = 0;
  office.standin.beforeEachCall((document) => {
    // The third call is the reading back: a co-author has made the paragraph something else by then.
    if (++calls !== 3) return;
    const style = document.paragraphs()[0]?.first("w:pPr")?.first("w:pStyle");
    style?.set("w:val", "Tittel");
  });
  expect(await setHeadingLevel(known, 0, 2)).toMatchObject(refused("otherwise"));
  expect(known.doubtful).toBe(true);
  const style = office.standin.document.paragraphs()[0]?.first("w:pPr")?.first("w:pStyle")?.get("w:val");
  expect(style).toBe("Tittel");
});

test.each([
  ["web", "notInBrowser"],
  ["windows", "readOnly"],
  ["mac", "readOnly"],
  ["ipad", "readOnly"],
] as const)(
  "NotAllowed is what the browser cannot do, and elsewhere what may not be changed: %s",
  async (profile, code) => {
    const { standin } = await openInWord([paragraph("Til slutt.")], { profile });
    const known = await knownNow();
    standin.wire.failNext("NotAllowed");
    expect(await setHeadingLevel(known, 0, 2)).toMatchObject(refused(code));
  },
);

test("the file is asked for in slices that Word on iPad gives", async () => {
  await openInWord([paragraph("Til slutt.")], { profile: "ipad" });
  expect((await readFile(() => undefined)).ok).toBe(true);
});
