import { control, docx, footnote, heading, paragraph } from "../../src/docx/build/build.ts";
import { picture } from "../../src/docx/build/buildPicture.ts";
import { table } from "../../src/docx/build/buildTable.ts";
import { openPackage } from "../../src/docx/openPackage.ts";
import { openBytesInWord } from "./openInWord.ts";

const plan = docx(
  { customXml: ['<a xmlns="urn:other:1"/>'], properties: { title: "Plan" }, header: [paragraph("Topp")] },
  heading(1, "Mål"),
  paragraph("Med note", footnote("Noten"), "."),
  table({ headerRows: 1 }, ["Tiltak", "År"]),
  control("a", "A", paragraph("Tatt")),
  paragraph(picture({ bytes: Uint8Array.of(137, 80, 78, 71), name: "x.png", width: 10, height: 10 })),
);

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return new Map(
    opened.value.names.map((name) => {
      const part = opened.value.bytes(name);
      return [name, part.ok ? Array.from(part.value, (byte) => String.fromCharCode(byte)).join("") : ""];
    }),
  );
}

describe("a saved document", () => {
  test("has every part byte for byte as it was opened when nothing was changed", async () => {
    const { standin, Word } = await openBytesInWord(plan);
    await Word.run(async (context) => {
      const { body } = context.document;
      body.paragraphs.load("items/text,items/style");
      body.tables.load("items/values");
      const xml = body.getOoxml();
      await context.sync();
      expect(xml.value).toContain("pkg:package");
    });
    expect(partsOf(standin.save())).toEqual(partsOf(plan));
  });

  test("differs in the main part alone when a heading was tagged, and there only round that heading", async () => {
    const { standin, Word } = await openBytesInWord(plan);
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertContentControl().tag = "pt1:goal:x";
      await context.sync();
    });
    const [before, after] = [partsOf(plan), partsOf(standin.save())];
    const changed = [...after].filter(([name, content]) => before.get(name) !== content).map(([name]) => name);
    expect(changed).toEqual(["word/document.xml"]);
    const [old, fresh] = [before.get("word/document.xml") ?? "", after.get("word/document.xml") ?? ""];
    const restored = fresh.replace(
      /<w:sdt><w:sdtPr><w:tag w:val="pt1:goal:x"\/><w:id w:val="\d+"\/><\/w:sdtPr><w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/,
      "$1",
    );
    expect(restored).toBe(old);
  });

  test("is what was opened again after the change was undone", async () => {
    const { standin, Word } = await openBytesInWord(plan);
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertContentControl().tag = "pt1:goal:x";
      context.document.body.paragraphs.getLast().insertText("Mer", "Start");
      await context.sync();
    });
    standin.undo();
    expect(partsOf(standin.save())).toEqual(partsOf(plan));
  });
});
