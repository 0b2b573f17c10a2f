import { encodeBase64 } from "../../../src/docx/base64.ts";
import { control, docx, paragraph } from "../../../src/docx/build/build.ts";
import { openPackage } from "../../../src/docx/openPackage.ts";
import { asked, fileOf } from "../asked.ts";
import { openBytesInWord, openInWord } from "../openInWord.ts";
import type { OfficeInJsdom } from "../officeInJsdom.ts";

function opens(bytes: Uint8Array | number): boolean {
  return typeof bytes !== "number" && openPackage(bytes).ok;
}

async function controlOf({ Word }: OfficeInJsdom): Promise<{ readonly id: number; readonly tag: string }> {
  return Word.run(async (context) => {
    const first = context.document.contentControls.getFirst();
    first.load("id,tag");
    await context.sync();
    return { id: first.id, tag: first.tag };
  });
}

async function keepSetting({ Office }: OfficeInJsdom): Promise<void> {
  Office.context.document.settings.set("plan", "samfunnsdelen");
  await asked((callback) => Office.context.document.settings.saveAsync(callback));
}

describe("ways of getFileAsync", () => {
  test("getFileRefused: the file is refused as 11001 each time", async () => {
    const office = await openInWord([paragraph("x")], { profile: "web", mishaps: ["getFileRefused"] });
    expect([await fileOf(office, 1_000), await fileOf(office, 1_000)]).toEqual([11_001, 11_001]);
  });

  test("newDocumentRefused: a document made from a file is refused as NotAllowed", async () => {
    const office = await openInWord([paragraph("x")], { profile: "web", mishaps: ["newDocumentRefused"] });
    const made = office.Word.run(async (context) => {
      context.application.createDocument(encodeBase64(docx({}, paragraph("y")))).open();
      await context.sync();
    });
    await expect(made).rejects.toMatchObject({ code: "NotAllowed" });
  });

  test("twoFilesAtMost: with two files left open a third is refused as 11000, until one is closed", async () => {
    const office = await openInWord([paragraph("x")], { profile: "windows" });
    const { document } = office.Office.context;
    const ask = (): Promise<Office.File | number> =>
      asked<Office.File>((callback) => document.getFileAsync(office.Office.FileType.Compressed, callback));
    const [first, second, third] = [await ask(), await ask(), await ask()];
    expect([typeof first, typeof second, third]).toEqual(["object", "object", 11_000]);
    if (typeof first !== "number") await asked((callback) => first.closeAsync(callback));
    expect(typeof (await ask())).toBe("object");
  });

  test("smallSlicesOnIPad: slices of more than 64 kB are refused as 5001 on iPad", async () => {
    const office = await openInWord([paragraph("x")], { profile: "ipad" });
    expect(await fileOf(office, 64 * 1024 + 1)).toBe(5001);
    expect(opens(await fileOf(office, 64 * 1024))).toBe(true);
  });

  test("fileOfPdfRefused: the file is promised, and its first slice is refused as 5001", async () => {
    const office = await openInWord([paragraph("x")], { profile: "windows", mishaps: ["fileOfPdfRefused"] });
    const { document } = office.Office.context;
    const file = await asked<Office.File>((callback) =>
      document.getFileAsync(office.Office.FileType.Compressed, callback),
    );
    if (typeof file === "number") throw new Error("the file is refused");
    expect(await asked((callback) => file.getSliceAsync(0, callback))).toBe(5001);
  });

  test("controlsRenumbered: opened again the document's controls have other numbers, and the same tags", async () => {
    const office = await openInWord([control("mål", "Mål", paragraph("x"))], { profile: "web" });
    const again = await openBytesInWord(office.standin.save(), { profile: "web", mishaps: ["controlsRenumbered"] });
    const [before, after] = [await controlOf(office), await controlOf(again)];
    expect([before.tag, after.tag]).toEqual(["mål", "mål"]);
    expect(before.id).not.toBe(after.id);
  });

  test("documentIsProtected: the file is refused as 7000, and the body as AccessDenied", async () => {
    const office = await openInWord([paragraph("x")], { profile: "windows", mishaps: ["documentIsProtected"] });
    expect(await fileOf(office, 1_000)).toBe(7000);
    const body = office.Word.run(async (context) => {
      context.document.body.getOoxml();
      await context.sync();
    });
    await expect(body).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("unclosedFileSpoilsSlices: after a file left open the next has the size but not the bytes, also in a pane opened anew", async () => {
    const office = await openInWord([paragraph("x")], { profile: "web" });
    const first = await fileOf(office, 1_000, true);
    const next = await fileOf(await office.reload(), 1_000);
    expect([first, next].map(opens)).toEqual([true, false]);
    expect(typeof first === "number" || typeof next === "number" ? 0 : next.length - first.length).toBe(0);
  });

  test("unclosedFileSpoilsSlices: a file that is closed spoils nothing", async () => {
    const office = await openInWord([paragraph("x")], { profile: "web" });
    await fileOf(office, 1_000);
    expect(opens(await fileOf(office, 1_000))).toBe(true);
  });

  test("settingsNotInFile: on the desktop the add-in's file lacks its settings, which are in the file Word saves", async () => {
    const office = await openInWord([paragraph("x")], { profile: "mac" });
    await keepSetting(office);
    const given = await fileOf(office, 100_000);
    const [inGiven, inSaved] = [given, office.standin.save()].map((bytes) => {
      const opened = typeof bytes === "number" ? null : openPackage(bytes);
      return opened?.ok === true && opened.value.names.some((name) => name.startsWith("word/webextensions/"));
    });
    expect([opens(given), inGiven, inSaved]).toEqual([true, false, true]);
    expect(office.Office.context.document.settings.get("plan")).toBe("samfunnsdelen");
  });

  test("settingsNotInFile: on the web they are in it", async () => {
    const office = await openInWord([paragraph("x")], { profile: "web" });
    await keepSetting(office);
    const given = await fileOf(office, 100_000);
    const opened = typeof given === "number" ? null : openPackage(given);
    expect(opened?.ok === true && opened.value.names.join()).toContain("word/webextensions/");
  });
});
