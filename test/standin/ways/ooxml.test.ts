import { control, heading, paragraph, rawXml } from "../../../src/docx/build/build.ts";
import { picture } from "../../../src/docx/build/buildPicture.ts";
import { insertText } from "../../../src/standin/paper/editSpan.ts";
import { place } from "../../../src/standin/paper/place.ts";
import { openInWord, refusalOf } from "../openInWord.ts";
import { flatDocument } from "../objects/flatDocument.ts";
import type { OfficeInJsdom } from "../officeInJsdom.ts";

function bodyOoxml({ Word }: OfficeInJsdom): Promise<string> {
  return Word.run(async (context) => {
    const ooxml = context.document.body.getOoxml();
    await context.sync();
    return ooxml.value;
  });
}

const groupedPicture =
  '<w:p xmlns:wpg="urn:wpg" xmlns:pic="urn:pic"><w:r><w:drawing><wpg:wgp><pic:pic/></wpg:wgp></w:drawing></w:r></w:p>';

describe("ways of getOoxml", () => {
  test("getOoxmlRefused: the body's OOXML is refused each time, and all else can be read", async () => {
    const office = await openInWord([paragraph("Tekst")], { profile: "windows", mishaps: ["getOoxmlRefused"] });
    expect(await refusalOf(bodyOoxml(office))).toEqual({ code: "GeneralException", at: "Body.getOoxml" });
    expect(await refusalOf(bodyOoxml(office))).toMatchObject({ code: "GeneralException" });
    const text = await office.Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const ooxml = first.getOoxml();
      await context.sync();
      return ooxml.value;
    });
    expect(text).toContain("Tekst");
  });

  test("groupedPictureRefusesOoxml: a picture grouped with a shape has the body refused on Windows, not on the web", async () => {
    const windows = await openInWord([paragraph("x"), rawXml(groupedPicture)], { profile: "windows" });
    expect(await refusalOf(bodyOoxml(windows))).toMatchObject({ code: "GeneralException" });
    const web = await openInWord([paragraph("x"), rawXml(groupedPicture)], { profile: "web" });
    expect(await bodyOoxml(web)).toContain("wpg:wgp");
  });

  test("nestedControlsLeftOut: a control's OOXML has the text of the controls within it, but not them, on the web alone", async () => {
    const pieces = [control("ytre", "Ytre", paragraph("Mål"), control("indre", "Indre", paragraph("Tiltak")))];
    const ooxmlOf = async (office: OfficeInJsdom): Promise<string> =>
      office.Word.run(async (context) => {
        const ooxml = context.document.contentControls.getFirst().getOoxml();
        await context.sync();
        return ooxml.value;
      });
    const web = await ooxmlOf(await openInWord(pieces, { profile: "web" }));
    expect([web.includes('"ytre"'), web.includes('"indre"'), web.includes("Tiltak")]).toEqual([true, false, true]);
    expect(await ooxmlOf(await openInWord(pieces, { profile: "windows" }))).toContain('"indre"');
  });

  test("largeAnswersRefused: an answer over 5 MB is refused in the browser, and comes whole on the desktop", async () => {
    const write = ({ standin: { document } }: OfficeInJsdom): void => {
      const [first] = document.paragraphs();
      if (first !== undefined)
        document.journal.apart(() => insertText(document, place(first, 0), "ord ".repeat(1_400_000)));
    };
    const web = await openInWord([paragraph("Lang")], { profile: "web" });
    write(web);
    expect(await refusalOf(bodyOoxml(web))).toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    const mac = await openInWord([paragraph("Lang")], { profile: "mac" });
    write(mac);
    expect((await bodyOoxml(mac)).length).toBeGreaterThan(5_000_000);
  });

  test("largeRequestsRefused: a batch over 5 MB is refused in the browser with nothing of it done, and is done on the desktop", async () => {
    const write = async (profile: "web" | "windows"): Promise<readonly [string, number]> => {
      const { Word, standin } = await openInWord([paragraph("x")], { profile });
      const code = await refusalOf(
        Word.run(async (context) => {
          context.document.body.insertParagraph("y", "End");
          context.document.body.insertParagraph("å".repeat(3 * 1024 * 1024), "End");
          await context.sync();
        }),
      ).then(
        (refused) => refused.code,
        () => "done",
      );
      return [code, standin.document.paragraphs().length];
    };
    expect(await write("web")).toEqual(["RequestPayloadSizeLimitExceeded", 1]);
    expect(await write("windows")).toEqual(["done", 3]);
  });

  test("insertOoxmlEndsUndo: after OOXML is put in nothing is undone in the browser, and what comes after it is", async () => {
    const words = async (profile: "web" | "windows"): Promise<string> => {
      const { Word, standin } = await openInWord([paragraph("x")], { profile });
      await Word.run(async (context) => {
        const { body } = context.document;
        body.insertParagraph("før", "End");
        await context.sync();
        body.insertOoxml(flatDocument("<w:p><w:r><w:t>satt inn</w:t></w:r></w:p>"), "End");
        await context.sync();
        body.paragraphs.getFirst().insertText("!", "End");
        await context.sync();
      });
      for (let times = 0; times < 3; times++) standin.undo();
      return standin.document.body.text;
    };
    expect(await words("web")).toContain("førsatt inn");
    expect(await words("web")).not.toContain("!");
    expect(await words("windows")).toBe("x");
  });

  test("pieceCarriesStyles: a piece brings the styles and numbering, and of the pictures those it names", async () => {
    const map = picture({ bytes: new Uint8Array([1, 2, 3]), name: "kart.png", width: 10, height: 10 });
    const office = await openInWord([heading(1, "Mål"), paragraph(map)], { profile: "windows" });
    const [words, pictured] = await office.Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      const words = paragraphs.getFirst().getOoxml();
      const pictured = paragraphs.getLast().getOoxml();
      await context.sync();
      return [words.value, pictured.value];
    });
    expect(words).toContain("/word/styles.xml");
    expect([words, pictured].map((ooxml) => ooxml.includes("/word/media/"))).toEqual([false, true]);
  });
});
