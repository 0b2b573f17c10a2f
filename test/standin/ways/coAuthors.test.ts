import { control, paragraph } from "../../../src/docx/build/build.ts";
import { insertText } from "../../../src/standin/paper/editSpan.ts";
import { removeBlock } from "../../../src/standin/paper/editText.ts";
import { place } from "../../../src/standin/paper/place.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { asked } from "../asked.ts";
import { settled } from "../settled.ts";
import { openBytesInWord, openInWord, refusalOf } from "../openInWord.ts";
import type { OfficeInJsdom } from "../officeInJsdom.ts";

function selectedText({ Word }: OfficeInJsdom): Promise<string> {
  return Word.run(async (context) => {
    const selection = context.document.getSelection();
    selection.load("text");
    await context.sync();
    return selection.text;
  });
}

describe("two panes in one document", () => {
  test("what one writes the other reads, and each has a selection of their own", async () => {
    const kari = await openInWord([paragraph("En"), paragraph("To")], { profile: "web" });
    const ola = await kari.beside();
    kari.standin.select("En");
    ola.standin.select("To");
    expect([await selectedText(kari), await selectedText(ola)]).toEqual(["En", "To"]);
    await ola.Word.run(async (context) => {
      context.document.getSelection().insertText("Tre", "Replace");
      await context.sync();
    });
    const [text, selected] = [kari.standin.document.body.text, await selectedText(kari)];
    expect([text, selected]).toEqual(["EnTre", "En"]);
  });

  test("what a co-author writes arrives between any two calls: a held paragraph follows its words, or is gone", async () => {
    const office = await openInWord([paragraph("En"), paragraph("To"), paragraph("Tre")], { profile: "web" });
    let calls = 0;
    office.standin.beforeEachCall((document) => {
      const [first] = document.paragraphs();
      calls++;
      if (first !== undefined && calls === 2) insertText(document, place(first, 0), "Nytt\n");
      if (first !== undefined && calls === 3) removeBlock(document, document.paragraphs()[2] ?? first);
    });
    const run = office.Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text");
      await context.sync();
      const [, second] = paragraphs.items;
      second?.load("text");
      await context.sync();
      expect(second?.text).toBe("To");
      second?.insertText("!", "End");
      await context.sync();
    });
    expect(await refusalOf(run)).toMatchObject({ code: "ItemNotFound" });
    expect(office.standin.document.paragraphs().map(({ text }) => text)).toEqual(["Nytt", "En", "Tre"]);
  });

  test("coAuthorsSelectionRaisesEvents: a co-author's moving and writing is heard as one's own, and not without the mishap", async () => {
    const kari = await openInWord([paragraph("En"), paragraph("To")], { profile: "web" });
    const ola = await kari.beside();
    let heard = 0;
    await asked((callback) =>
      kari.Office.context.document.addHandlerAsync(
        kari.Office.EventType.DocumentSelectionChanged,
        () => heard++,
        callback,
      ),
    );
    ola.standin.select("To");
    await settled();
    expect(heard).toBe(0);
    kari.standin.setMishap("coAuthorsSelectionRaisesEvents", true);
    ola.standin.select("En");
    await settled();
    expect([heard, await selectedText(kari)]).toEqual([1, ""]);
  });
});

describe("ways of the selection", () => {
  const rows = table({}, ["a", "b"], ["c", "d"], ["e", "f"]);

  test("selectionIsLastRow: of rows selected, the last is what the add-in gets, in every Word", async () => {
    for (const profile of ["web", "windows", "mac", "word2021"] as const) {
      const office = await openInWord([rows, paragraph("x")], { profile });
      office.standin.selectParagraphs("a", "d");
      expect(await selectedText(office)).toBe("c\nd");
    }
  });

  test("selectionIsLastRow: cells of one column give the last cell, and a whole table gives all", async () => {
    const office = await openInWord([rows, paragraph("x")], { profile: "windows" });
    office.standin.selectParagraphs("b", "d");
    expect(await selectedText(office)).toBe("d");
    office.standin.selectParagraphs("a", "f");
    expect(await selectedText(office)).toBe("a\nb\nc\nd\ne\nf");
  });
});

describe("ways of custom XML", () => {
  const xml = '<plan xmlns="urn:x"><a/></plan>';

  test("customXmlNotWritten: a part is said to be added, and is not there", async () => {
    const { Office } = await openInWord([paragraph("x")], { profile: "web", mishaps: ["customXmlNotWritten"] });
    const added = await asked<Office.CustomXmlPart>((callback) =>
      Office.context.document.customXmlParts.addAsync(xml, callback),
    );
    expect(typeof added).toBe("object");
    const found = await asked<Office.CustomXmlPart[]>((callback) =>
      Office.context.document.customXmlParts.getByNamespaceAsync("urn:x", callback),
    );
    expect(found).toEqual([]);
  });

  test("customXmlReadsEmpty: a part is there and reads as nothing", async () => {
    const { Office } = await openInWord([paragraph("x")], { profile: "windows", mishaps: ["customXmlReadsEmpty"] });
    const added = await asked<Office.CustomXmlPart>((callback) =>
      Office.context.document.customXmlParts.addAsync(xml, callback),
    );
    if (typeof added === "number") throw new Error(`refused: ${added}`);
    expect(await asked<string>((callback) => added.getXmlAsync(callback))).toBe("");
  });

  test("largeCustomXmlNotFound: a part over a megabyte is refused and not found on the web, and is on the desktop", async () => {
    const large = `<plan xmlns="urn:x">${"x".repeat(1_100_000)}</plan>`;
    const added = (office: OfficeInJsdom) =>
      asked<Office.CustomXmlPart>((callback) =>
        office.Office.context.document.customXmlParts.addAsync(large, callback),
      );
    const found = async (office: OfficeInJsdom): Promise<number> => {
      const parts = await asked<Office.CustomXmlPart[]>((callback) =>
        office.Office.context.document.customXmlParts.getByNamespaceAsync("urn:x", callback),
      );
      return typeof parts === "number" ? -1 : parts.length;
    };
    const desktop = await openInWord([control("a", "A", paragraph("x"))], { profile: "windows" });
    await added(desktop);
    const web = await openBytesInWord(desktop.standin.save(), { profile: "web" });
    expect([await found(desktop), await found(web), await added(web)]).toEqual([1, 0, 6100]);
  });

  test("largeCustomXmlHidesProperties: with a part over a megabyte custom properties are refused in the browser, and given on the desktop", async () => {
    const properties = (office: OfficeInJsdom): Promise<number> =>
      office.Word.run(async (context) => {
        const { customProperties } = context.document.properties;
        customProperties.load("items");
        await context.sync();
        return customProperties.items.length;
      });
    const desktop = await openInWord([paragraph("x")], { profile: "windows" });
    await desktop.Word.run(async (context) => {
      context.document.properties.customProperties.add("Plan", "Klima");
      await context.sync();
    });
    expect(await properties(await openBytesInWord(desktop.standin.save(), { profile: "web" }))).toBe(1);
    const large = `<plan xmlns="urn:x">${"x".repeat(1_100_000)}</plan>`;
    await asked<Office.CustomXmlPart>((callback) =>
      desktop.Office.context.document.customXmlParts.addAsync(large, callback),
    );
    const web = await openBytesInWord(desktop.standin.save(), { profile: "web" });
    expect(await properties(desktop)).toBe(1);
    expect(await refusalOf(properties(web))).toMatchObject({ code: "GeneralException" });
  });
});
