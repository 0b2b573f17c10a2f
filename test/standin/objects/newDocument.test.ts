import { encodeBase64 } from "../../../src/docx/base64.ts";
import { docx, paragraph } from "../../../src/docx/build/build.ts";
import { openInWord, refusalOf } from "../openInWord.ts";

const other = docx({}, paragraph("Et annet dokument"));

test("a document made from a file is seen once it is opened, and this one stays as it is", async () => {
  const { Word, standin } = await openInWord([paragraph("Dette dokumentet")]);
  const opened: Uint8Array[] = [];
  standin.onOpenedBeside((bytes) => opened.push(bytes));
  const before = standin.save();
  await Word.run(async (context) => {
    const made = context.application.createDocument(encodeBase64(other));
    await context.sync();
    expect(opened).toEqual([]);
    made.open();
    await context.sync();
  });
  expect(opened).toEqual([other]);
  expect(standin.save()).toEqual(before);
});

test.each([
  ["no base64", "æøå"],
  ["no Word document", encodeBase64(new Uint8Array([1, 2, 3]))],
])("what is %s is refused", async (_what, file) => {
  const { Word } = await openInWord([paragraph("x")]);
  const made = Word.run(async (context) => {
    context.application.createDocument(file).open();
    await context.sync();
  });
  expect(await refusalOf(made)).toMatchObject({ code: "InvalidArgument" });
});
