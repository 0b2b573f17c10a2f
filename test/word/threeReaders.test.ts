import { docx, heading, rawXml } from "../../src/docx/build/build.ts";
import type { Document, Inline } from "../../src/document/blocks/document.ts";
import { eachParagraph, inlineText } from "../../src/document/blocks/eachParagraph.ts";
import { bareWords } from "../../src/word/sameWords.ts";
import { demoPlans } from "../../src/demo/demoPlans.ts";
import { readDocx } from "../../src/document/readDocx.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { planFingerprint } from "../../src/plan/review.ts";
import { readDocument } from "./readDocument.ts";
import { madePlan } from "../bench/madePlan.ts";
import { richDocument } from "../fuzz/richDocument.ts";
import { officeInJsdom } from "../standin/officeInJsdom.ts";
import { valueOf } from "./openInWord.ts";

const bound = (path: string, properties: string, kept: string) =>
  rawXml(
    `<w:p><w:r><w:t xml:space="preserve">Sak </w:t></w:r><w:sdt><w:sdtPr><w:tag w:val="${path}"/><w:dataBinding w:prefixMappings="xmlns:s='urn:sak'" w:xpath="/s:sak[1]/s:${path}[1]"/>${properties}</w:sdtPr><w:sdtContent><w:r><w:t>${kept}</w:t></w:r></w:sdtContent></w:sdt></w:p>`,
  );

/** Controls that Word fills from a store when it opens the document, whatever words were kept in them. */
const filled = docx(
  {
    customXml: [
      '<s:sak xmlns:s="urn:sak"><s:nr>2026/55</s:nr><s:dag>2026-03-05</s:dag><s:valg>b</s:valg><s:ja>true</s:ja></s:sak>',
    ],
  },
  heading(1, "Saken"),
  bound("nr", "<w:text/>", "Gammelt"),
  bound("dag", '<w:date><w:dateFormat w:val="d. MMMM yyyy"/><w:lid w:val="nb-NO"/></w:date>', "1. mai 2020"),
  bound("valg", '<w:dropDownList><w:listItem w:value="b" w:displayText="Vedtak"/></w:dropDownList>', "Velg"),
  bound("ja", '<w14:checkbox><w14:checkedState w14:val="2612"/></w14:checkbox>', "☐"),
  bound("borte", "<w:text/>", "Står som det sto"),
);

const documents: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...demoPlans.flatMap(({ entry, document }) => (document === null ? [] : [[entry.id, document.docx()] as const])),
  ["a document of everything", richDocument()],
  ["a long plan", madePlan(600)],
  ["a document of controls filled from a store", filled],
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
    expect(planFingerprint(buildPlan(throughWord, null))).toBe(planFingerprint(buildPlan(fromFile, null)));
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
      // A verdict given over one reading holds over the others; but Word's object model gives words that are tracked as
      // deleted, and what stands where a table of contents has never been filled.
      const isSettled =
        fromFile.contentsAt === undefined && fromFile.messages.every(({ kind }) => kind !== "revisions");
      const [looked, read] = [byLooks, fromFile].map((one) => planFingerprint(buildPlan(one, null)));
      expect(isSettled && looked !== read).toBe(false);
    } finally {
      office.close();
    }
  },
);

test("words that Word fills in from a store are the same by the object model as from the file", async () => {
  const office = await officeInJsdom(filled, { mishaps: ["getOoxmlRefused", "getFileRefused"] });
  office.install();
  try {
    const shown = allWords(valueOf(await readDocument()));
    expect(shown).toEqual(allWords(valueOf(readDocx(filled)).document));
    expect(shown).toEqual(["Saken", "Sak2026/55", "Sak5.mars2026", "SakVedtak", "Sak☒", "SakStårsomdetsto"]);
  } finally {
    office.close();
  }
});

function words(inlines: readonly Inline[]): string {
  return bareWords(inlineText(inlines));
}

function allWords(document: Document): readonly string[] {
  return [...eachParagraph(document)].map(({ text }) => bareWords(text)).filter((text) => text !== "");
}
