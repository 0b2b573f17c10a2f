import { sayDocxRefusal, type DocxRefusalCode } from "../../src/docx/docxRefusal.ts";
import { languages } from "../../src/words/language.ts";

const codes: readonly DocxRefusalCode[] = [
  "notZip",
  "oldWord",
  "locked",
  "rightsProtected",
  "cutShort",
  "encrypted",
  "tooManyParts",
  "tooLarge",
  "tooDense",
  "badName",
  "brokenPart",
  "noPart",
  "notWord",
  "xmlBroken",
  "xmlDoctype",
  "xmlTooDeep",
  "xmlTooManyAttributes",
];

test.each(codes)("%s says what happened and what to do, in whole sentences of all three languages", (code) => {
  for (const language of languages) {
    const { what, next } = sayDocxRefusal({ code, detail: { part: "word/document.xml", limit: 256 } }, language);
    for (const sentence of [what, next]) expect(sentence).toMatch(/^[A-ZÅØÆ].*\.$/s);
    expect(what).not.toContain("undefined");
  }
});

test("a document too large as a whole is not said to be so in a part", () => {
  expect(sayDocxRefusal({ code: "tooLarge", detail: { part: "", limit: 512 } }, "nb").what).toBe(
    "Dokumentet er for stort: mer enn 512 MB når det pakkes ut.",
  );
});
