import { heading, paragraph } from "../../../src/docx/build/build.ts";
import { picture } from "../../../src/docx/build/buildPicture.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { openInWord, refusalOf } from "../openInWord.ts";

const dot = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

describe("tables", () => {
  const measures = [heading(1, "Tiltak"), table({}, ["Tiltak", "År"], ["Sykkelvei", "2027"]), paragraph("Slutt")];

  test("say their rows and values, and how many rows are header rows", async () => {
    const { Word } = await openInWord(measures);
    await Word.run(async (context) => {
      const { tables } = context.document.body;
      tables.load("items/values,items/rowCount,items/headerRowCount,items/isUniform,items/nestingLevel");
      await context.sync();
      expect(
        tables.items.map((each) => [each.rowCount, each.headerRowCount, each.isUniform, each.nestingLevel]),
      ).toEqual([[2, 0, true, 1]]);
      expect(JSON.stringify(tables.items[0]?.values)).toBe('[["Tiltak","År"],["Sykkelvei","2027"]]');
    });
  });

  test("get header rows, as the file marks them", async () => {
    const { Word, standin } = await openInWord(measures);
    await Word.run(async (context) => {
      const first = context.document.body.tables.getFirst();
      first.headerRowCount = 1;
      first.load("headerRowCount");
      await context.sync();
      expect(first.headerRowCount).toBe(1);
    });
    const rows = standin.document.body.first("w:tbl")?.all("w:tr");
    expect(rows?.map((row) => row.first("w:trPr")?.first("w:tblHeader") !== undefined)).toEqual([true, false]);
  });

  test("lead to rows, cells and the paragraphs beside them, and are found from within", async () => {
    const { Word } = await openInWord(measures);
    await Word.run(async (context) => {
      const first = context.document.body.tables.getFirst();
      const cell = first.getCell(1, 0);
      const [before, after] = [first.getParagraphBefore(), first.getParagraphAfter()];
      const inside = cell.body.paragraphs.getFirst().parentTable;
      const outside = before.parentTableOrNullObject;
      cell.load("value,rowIndex,cellIndex");
      first.rows.load("items/cellCount,items/isHeader");
      for (const each of [before, after]) each.load("text");
      inside.load("rowCount");
      outside.load("rowCount");
      await context.sync();
      expect([cell.value, cell.rowIndex, cell.cellIndex]).toEqual(["Sykkelvei", 1, 0]);
      expect(first.rows.items.map((row) => row.cellCount)).toEqual([2, 2]);
      expect([before.text, after.text, inside.rowCount, outside.isNullObject]).toEqual(["Tiltak", "Slutt", 2, true]);
    });
  });

  test("are made with values, and their cells written", async () => {
    const { Word } = await openInWord([paragraph("Før")]);
    await Word.run(async (context) => {
      const made = context.document.body.paragraphs.getFirst().insertTable(2, 2, "After", [
        ["A", "B"],
        ["C", "D"],
      ]);
      made.getCell(1, 1).value = "E";
      made.load("values,styleBuiltIn");
      await context.sync();
      expect(JSON.stringify(made.values)).toBe('[["A","B"],["C","E"]]');
    });
  });
});

describe("pictures in the text", () => {
  test("say and take their alternative text", async () => {
    const { Word, standin } = await openInWord(
      [picture({ bytes: dot, name: "kart.png", width: 96, height: 48 }), paragraph("Slutt")].map((piece, at) =>
        at === 0 ? paragraph(piece) : piece,
      ),
    );
    await Word.run(async (context) => {
      const pictures = context.document.body.inlinePictures;
      pictures.load("items/altTextDescription,items/width,items/height");
      await context.sync();
      expect(pictures.items.map((each) => [each.altTextDescription, each.width, each.height])).toEqual([["", 72, 36]]);
      const first = pictures.getFirst();
      first.altTextDescription = "Kart over Fjordvik";
      first.altTextTitle = "Kart";
      first.load("altTextDescription,altTextTitle");
      const source = first.getBase64ImageSrc();
      const around = first.paragraph;
      around.load("text");
      await context.sync();
      expect([first.altTextDescription, first.altTextTitle, around.text]).toEqual(["Kart over Fjordvik", "Kart", ""]);
      expect(source.value.startsWith("iVBOR")).toBe(true);
    });
    expect([...standin.document.body.descendants("wp:docPr")][0]?.get("descr")).toBe("Kart over Fjordvik");
  });

  test("that are not there are refused, or null where that is asked for", async () => {
    const { Word } = await openInWord([paragraph("Ingen bilder")]);
    await Word.run(async (context) => {
      const none = context.document.body.inlinePictures.getFirstOrNullObject();
      none.load("width");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    const first = Word.run(async (context) => {
      context.document.body.inlinePictures.getFirst().load("width");
      await context.sync();
    });
    expect(await refusalOf(first)).toEqual({ code: "ItemNotFound", at: "InlinePictureCollection.getFirst" });
  });
});
