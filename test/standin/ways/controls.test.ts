import { control, inlineControl, paragraph, rawXml } from "../../../src/docx/build/build.ts";
import type { Piece } from "../../../src/docx/build/builtPackage.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { realProfiles } from "../../../src/standin/ways/profiles.ts";
import { openInWord, refusalOf } from "../openInWord.ts";
import type { OfficeInJsdom } from "../officeInJsdom.ts";

/** Puts a content control round what is selected; "made", or the code of the refusal. */
async function wrapSelection({ Word }: OfficeInJsdom): Promise<string> {
  let made = false;
  const run = Word.run(async (context) => {
    context.document.getSelection().insertContentControl().tag = "ny";
    await context.sync();
    made = true;
  });
  const refused = await refusalOf(run).catch(() => ({ code: "" }));
  return made ? "made" : refused.code;
}

async function wrapped(
  pieces: readonly Piece[],
  profile: "web" | "windows" | "mac",
  select: (office: OfficeInJsdom) => void,
): Promise<string> {
  const office = await openInWord(pieces, { profile });
  select(office);
  return wrapSelection(office);
}

describe("ways of content controls", () => {
  test("titleCut: 64 characters of a title are kept, and nothing is refused", async () => {
    const { Word } = await openInWord([paragraph("Mål")], { profile: "web" });
    const title = await Word.run(async (context) => {
      const made = context.document.body.paragraphs.getFirst().insertContentControl();
      made.title = "å".repeat(70);
      made.load("title");
      await context.sync();
      return made.title;
    });
    expect(title).toBe("å".repeat(64));
  });

  test("severalRowsRefused: cells of a table with several rows are refused in the browser", async () => {
    const cells = [table({}, ["a", "b"], ["c", "d"])];
    const row = ({ standin }: OfficeInJsdom): void => standin.selectParagraphs("c", "d");
    expect(await wrapped(cells, "web", row)).toBe("GeneralException");
    expect(await wrapped(cells, "windows", row)).toBe("made");
  });

  test("cellsTakeTable: cells of a table's only row take the whole table", async () => {
    const office = await openInWord([table({}, ["a", "b", "c"])], { profile: "web" });
    office.standin.selectParagraphs("a", "b");
    expect(await wrapSelection(office)).toBe("made");
    const [outer] = office.standin.document.body.elements;
    expect([outer?.name, outer?.first("w:sdtContent")?.elements[0]?.name]).toEqual(["w:sdt", "w:tbl"]);
  });

  test("partOverlapRefused: a stretch with one end in another control is refused everywhere", async () => {
    const pieces = [control("a", "A", paragraph("En"), paragraph("To")), paragraph("Tre")];
    const across = ({ standin }: OfficeInJsdom): void => standin.selectParagraphs("To", "Tre");
    expect([await wrapped(pieces, "web", across), await wrapped(pieces, "mac", across)]).toEqual([
      "GeneralException",
      "GeneralException",
    ]);
    const within = ({ standin }: OfficeInJsdom): void => standin.selectParagraphs("En", "En");
    expect(await wrapped(pieces, "web", within)).toBe("made");
  });

  test("controlAtEdgeRefused: a stretch that begins with a control and has more is refused in the browser alone", async () => {
    const pieces = [paragraph(inlineControl("a", "A", "Alle barn"), " skal svømme")];
    const line = ({ standin }: OfficeInJsdom): void => standin.select("Alle barn skal svømme");
    expect([await wrapped(pieces, "web", line), await wrapped(pieces, "windows", line)]).toEqual([
      "GeneralException",
      "made",
    ]);
    const middle = [paragraph("Vi vil at ", inlineControl("a", "A", "alle barn"), " skal svømme")];
    expect(await wrapped(middle, "web", ({ standin }) => standin.select("Vi vil at alle barn skal svømme"))).toBe(
      "made",
    );
  });

  test("snapToGridRefused: text that is not to snap to the grid is refused in the browser alone", async () => {
    const pieces = [rawXml('<w:p><w:pPr><w:snapToGrid w:val="0"/></w:pPr><w:r><w:t>Gammel</w:t></w:r></w:p>')];
    const line = ({ standin }: OfficeInJsdom): void => standin.select("Gammel");
    expect([await wrapped(pieces, "web", line), await wrapped(pieces, "windows", line)]).toEqual([
      "GeneralException",
      "made",
    ]);
  });

  test("documentControlsAreOfAllStories: a control in a text box is the document's, and not the body's", async () => {
    const box =
      '<w:p><w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent><w:sdt><w:sdtPr><w:tag w:val="boks"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt></w:txbxContent></v:textbox></w:pict></w:r></w:p>';
    const { Word } = await openInWord([control("a", "A", paragraph("x")), rawXml(box)], { profile: "windows" });
    const tags = await Word.run(async (context) => {
      const [all, own] = [context.document.contentControls, context.document.body.contentControls];
      all.load("items/tag");
      own.load("items/tag");
      await context.sync();
      return [all, own].map(({ items }) => items.map(({ tag }) => tag));
    });
    expect(tags).toEqual([["a", "boks"], ["a"]]);
  });

  test("otherControlsLeftOut: plain text, check boxes and dates are in no list, and are no control around the cursor", async () => {
    const of = (tag: string, kind: string, words: string): string =>
      `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${String(words.length)}"/>${kind}</w:sdtPr><w:sdtContent><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:sdtContent></w:sdt>`;
    const pieces = [
      rawXml(of("tekst", "<w:text/>", "Ren tekst")),
      rawXml(of("dato", "<w:date/>", "En dato")),
      control("mål", "Mål", paragraph("Alle barn"), rawXml(of("indre", "<w:text/>", "Felt i målet"))),
    ];
    for (const profile of realProfiles) {
      const { Word, standin } = await openInWord(pieces, { profile });
      const around = async (words: string): Promise<string | null> => {
        standin.setCursor(words);
        return Word.run(async (context) => {
          const found = context.document.getSelection().parentContentControlOrNullObject;
          found.load("tag");
          await context.sync();
          return found.isNullObject ? null : found.tag;
        });
      };
      const listed = await Word.run(async (context) => {
        const { contentControls, body } = context.document;
        contentControls.load("items/tag");
        body.contentControls.load("items/tag");
        await context.sync();
        return [contentControls.items, body.contentControls.items].map((items) => items.map(({ tag }) => tag));
      });
      expect(listed).toEqual([["mål"], ["mål"]]);
      expect([await around("Ren tekst"), await around("Felt i målet")]).toEqual([null, "mål"]);
    }
  });

  test("lockedControlRefuses: a new control in one that may not be edited is refused as AccessDenied", async () => {
    const office = await openInWord([control("a", "A", paragraph("En"), paragraph("To"))], { profile: "web" });
    await office.Word.run(async (context) => {
      context.document.contentControls.getFirst().cannotEdit = true;
      await context.sync();
    });
    office.standin.select("En");
    expect(await wrapSelection(office)).toBe("AccessDenied");
  });

  test("tableControlsRefused: no paragraph in a cell takes a control", async () => {
    const office = await openInWord([table({}, ["a", "b"])], { profile: "web", mishaps: ["tableControlsRefused"] });
    office.standin.select("a");
    expect(await wrapSelection(office)).toBe("GeneralException");
  });

  test("citationKeepsTag: a citation's control takes no other tag in the browser, as NotAllowed, and does on the desktop", async () => {
    const citation =
      '<w:p><w:sdt><w:sdtPr><w:id w:val="5"/><w:citation/></w:sdtPr><w:sdtContent><w:r><w:t>(Dahl 2024)</w:t></w:r></w:sdtContent></w:sdt></w:p>';
    const retag = async (profile: "web" | "windows"): Promise<string> => {
      const { Word } = await openInWord([rawXml(citation)], { profile });
      return Word.run(async (context) => {
        const first = context.document.contentControls.getFirst();
        first.tag = "ny";
        first.load("tag");
        await context.sync();
        return first.tag;
      });
    };
    expect(await refusalOf(retag("web"))).toEqual({ code: "NotAllowed", at: "ContentControl.tag" });
    expect(await retag("windows")).toBe("ny");
  });

  test("emptyControlNotDeleted: a control without text cannot be deleted in the browser", async () => {
    const { Word } = await openInWord([control("a", "A", paragraph("")), paragraph("x")], { profile: "web" });
    const run = Word.run(async (context) => {
      context.document.contentControls.getFirst().delete(true);
      await context.sync();
    });
    expect(await refusalOf(run)).toEqual({ code: "NotAllowed", at: "ContentControl.delete" });
  });

  test("headerRowIgnored: one header row is not marked by Word 2021, two are", async () => {
    const headersAfter = async (profile: "word2021" | "windows", count: number): Promise<number> => {
      const { Word } = await openInWord([table({}, ["a", "b"], ["c", "d"], ["e", "f"])], { profile });
      return Word.run(async (context) => {
        const first = context.document.body.tables.getFirst();
        first.headerRowCount = count;
        first.load("headerRowCount");
        await context.sync();
        return first.headerRowCount;
      });
    };
    expect([
      await headersAfter("word2021", 1),
      await headersAfter("word2021", 2),
      await headersAfter("windows", 1),
    ]).toEqual([0, 2, 1]);
  });

  test("unsupportedControlRefusesReplacing: a date picker has the body's replacing refused as NotAllowed, which says nothing of rights", async () => {
    const date = rawXml(
      "<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>1.1.</w:t></w:r></w:p></w:sdtContent></w:sdt>",
    );
    const { Word } = await openInWord([date, paragraph("x")], { profile: "web" });
    const run = Word.run(async (context) => {
      context.document.body.insertOoxml("<pkg:package/>", "Replace");
      await context.sync();
    });
    expect(await refusalOf(run)).toMatchObject({ code: "NotAllowed" });
    const text = await Word.run(async (context) => {
      context.document.body.insertParagraph("Ny", "End");
      const last = context.document.body.paragraphs.getLast();
      last.load("text");
      await context.sync();
      return last.text;
    });
    expect(text).toBe("Ny");
  });

  test("pasteLosesTags: what is pasted on the web has the text of the control without its tag", async () => {
    const office = await openInWord([control("mål", "Mål", paragraph("Alle barn")), paragraph("Slutt")], {
      profile: "web",
    });
    office.standin.select("Alle barn");
    office.standin.copy();
    office.standin.setCursor("Slutt");
    office.standin.paste();
    expect(await tagsAndText(office)).toEqual([["mål"], "Alle barn\nSlutt\nAlle barn"]);
  });

  test("copiesKeepTags: what is pasted on the desktop is a second control with the same tag and another number", async () => {
    const office = await openInWord([control("mål", "Mål", paragraph("Alle barn")), paragraph("Slutt")], {
      profile: "windows",
    });
    office.standin.select("Alle barn");
    office.standin.copy();
    office.standin.setCursor("Slutt");
    office.standin.paste();
    expect(await tagsAndText(office)).toEqual([["mål", "mål"], "Alle barn\nSlutt\nAlle barn"]);
    const ids = await office.Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.load("items/id");
      await context.sync();
      return contentControls.items.map((each) => each.id);
    });
    expect(new Set(ids).size).toBe(2);
  });
});

async function tagsAndText({ Word }: OfficeInJsdom): Promise<readonly [readonly string[], string]> {
  return Word.run(async (context) => {
    const { contentControls, body } = context.document;
    contentControls.load("items/tag");
    body.load("text");
    await context.sync();
    return [contentControls.items.map(({ tag }) => tag), body.text] as const;
  });
}
