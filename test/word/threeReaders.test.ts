import type { Document, Inline } from "../../src/document/blocks/document.ts";
import { inlineText } from "../../src/document/blocks/eachParagraph.ts";
import { bareWords } from "../../src/word/sameWords.ts";
import { demoPlans } from "../../src/demo/demoPlans.ts";
import { readDocx } from "../../src/document/readDocx.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { readDocument } from "./readDocument.ts";
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

/** What the object model alone tells, which a full reading must agree with. */
test.each(documents)(
  "%s has the same headings, paragraphs and elements by the object model alone",
  async (_name, bytes) => {
    const office = await officeInJsdom(bytes, { mishaps: ["getOoxmlRefused", "getFileRefused"] });
    office.install();
    try {
      const byLooks = valueOf(await readDocument());
      const fromFile = valueOf(readDocx(bytes)).document;
      expect(byLooks.partial).toBe(true);
      expect(byLooks.paragraphCount).toBe(fromFile.paragraphCount);
      const headings = ({ blocks }: Document) =>
        blocks.flatMap((block) => (block.type === "heading" ? [[block.at, block.level, words(block.inlines)]] : []));
      expect(headings(byLooks)).toEqual(headings(fromFile));
      const elements = (document: Document) =>
        buildPlan(document, null).elements.map(({ id, kind, title, first, last, section, under }) => [
          id,
          kind,
          bareWords(title),
          first,
          last,
          section,
          under,
        ]);
      expect(elements(byLooks)).toEqual(elements(fromFile));
      expect(buildPlan(byLooks, null).record).toEqual(buildPlan(fromFile, null).record);
    } finally {
      office.close();
    }
  },
);

function words(inlines: readonly Inline[]): string {
  return bareWords(inlineText(inlines));
}
