import { demoPlans } from "../../src/demo/demoPlans.ts";
import { readDocx } from "../../src/document/readDocx.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { readDocument } from "../../src/word/readDocument.ts";
import { madePlan } from "../bench/madePlan.ts";
import { richDocument } from "../fuzz/richDocument.ts";
import { officeInJsdom } from "../standin/officeInJsdom.ts";
import { valueOf } from "./openInWord.ts";

const documents: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...demoPlans.flatMap(({ entry, document }) => (document === null ? [] : [[entry.id, document.docx()] as const])),
  ["a document of everything", richDocument()],
  ["a long plan", madePlan(600)],
];

/** The one test that holds the two readers against each other: through Word, and from the file. */
test.each(documents)("%s reads the same through Word as from the file", async (_name, bytes) => {
  const office = await officeInJsdom(bytes, {});
  office.install();
  try {
    const throughWord = valueOf(await readDocument());
    const fromFile = valueOf(readDocx(bytes)).document;
    expect(throughWord.blocks).toEqual(fromFile.blocks);
    expect(throughWord.notes).toEqual(fromFile.notes);
    expect(throughWord.controls).toEqual(fromFile.controls);
    expect([throughWord.title, throughWord.language, throughWord.paragraphCount]).toEqual([
      fromFile.title,
      fromFile.language,
      fromFile.paragraphCount,
    ]);
    expect(buildPlan(throughWord, null).elements).toEqual(buildPlan(fromFile, null).elements);
    expect(buildPlan(throughWord, null).record).toEqual(buildPlan(fromFile, null).record);
  } finally {
    office.close();
  }
});
