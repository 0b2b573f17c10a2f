import { paragraph } from "../../src/docx/build/build.ts";
import { readDocument } from "./readDocument.ts";
import { readFile } from "../../src/word/readFile.ts";
import { closeWord, openInWord } from "./openInWord.ts";

afterEach(closeWord);

test("a document that is encrypted or has restricted rights is said to be so, and not to be for reading only", async () => {
  await openInWord([paragraph("Fjordvik")], { profile: "windows", mishaps: ["documentIsProtected"] });
  expect(await readDocument()).toMatchObject({ ok: false, refusal: { code: "protected" } });
  expect(await readFile(() => undefined)).toMatchObject({ ok: false, refusal: { code: "protected" } });
});
