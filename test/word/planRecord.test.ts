import { paragraph } from "../../src/docx/build/build.ts";
import { readDocx } from "../../src/document/readDocx.ts";
import { emptyDetails } from "../../src/plan/emptyDetails.ts";
import { emptyRecord, writePlanPart } from "../../src/plan/planPart.ts";
import { planNamespace } from "../../src/plan/tag.ts";
import { changeDetails } from "../../src/word/changeDetails.ts";
import { changePlanRecord } from "../../src/word/changePlanRecord.ts";
import { planParts } from "../../src/word/planParts.ts";
import { readDocument } from "./readDocument.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { closeWord, knownNow, openInWord, planNow, valueOf } from "./openInWord.ts";

afterEach(closeWord);

const id = "abcdefghij";

function addPart(xml: string): Promise<void> {
  return new Promise((resolve) => Office.context.document.customXmlParts.addAsync(xml, () => resolve()));
}

test("a document that was never tagged has an empty record and no part", async () => {
  await openInWord([paragraph("Tekst")]);
  expect(valueOf(await planParts())).toEqual([]);
  expect((await planNow()).record).toEqual(emptyRecord);
});

test("what is kept of an element is read back, also from the saved file", async () => {
  const { standin } = await openInWord([paragraph("Tekst")]);
  const known = await knownNow();
  valueOf(await changeDetails(known, id, (details) => ({ ...details, sdgs: ["11.3"], responsible: "Teknisk" })));
  const expected = { ...emptyDetails(id), sdgs: ["11.3"], responsible: "Teknisk" };
  expect((await planNow()).record.details).toEqual([expected]);
  const saved = valueOf(readDocx(standin.save()));
  expect(buildPlan(saved.document, null).record.details).toEqual([expected]);
});

test("changing one element leaves every other entry, and there is one part after many changes", async () => {
  await openInWord([paragraph("Tekst")]);
  const known = await knownNow();
  await Promise.all([
    changeDetails(known, id, (details) => ({ ...details, sdgs: ["1"] })),
    changeDetails(known, "bbbbbbbbbb", (details) => ({ ...details, fromYear: 2027 })),
    changePlanRecord(known, (record) => ({ ...record, plan: "klima", kind: "temaplan", language: "nb" })),
  ]);
  valueOf(await changeDetails(known, id, (details) => ({ ...details, sdgs: [...details.sdgs, "2"] })));
  const { record } = await planNow();
  expect(record).toMatchObject({ plan: "klima", kind: "temaplan", language: "nb" });
  expect(record.details.map(({ id: one, sdgs, fromYear }) => [one, sdgs, fromYear])).toEqual([
    [id, ["1", "2"], null],
    ["bbbbbbbbbb", [], 2027],
  ]);
  expect(valueOf(await planParts())).toHaveLength(1);
});

test("two parts, as a cut write leaves them, are read as one: the newer stands and keeps what only the older knows", async () => {
  await openInWord([paragraph("Tekst")]);
  await addPart(
    writePlanPart({ ...emptyRecord, plan: "gammel", details: [emptyDetails(id), emptyDetails("bbbbbbbbbb")] }),
  );
  await addPart(writePlanPart({ ...emptyRecord, plan: "ny", details: [{ ...emptyDetails(id), sdgs: ["4"] }] }));
  const { record, recordRefusal } = await planNow();
  expect(recordRefusal).toBeNull();
  expect(record.plan).toBe("ny");
  expect(record.details.map(({ id: one, sdgs }) => [one, sdgs])).toEqual([
    ["bbbbbbbbbb", []],
    [id, ["4"]],
  ]);
});

test("a broken record is never written over, and the document is read all the same", async () => {
  await openInWord([paragraph("Tekst")]);
  const known = await knownNow();
  const broken = `<plan xmlns="${planNamespace}"><element id="x"/></plan>`;
  await addPart(broken);
  expect(await changeDetails(known, id, (details) => details)).toMatchObject({
    ok: false,
    refusal: { code: "planPartBroken" },
  });
  expect(valueOf(await readDocument()).customXml.map(({ xml }) => xml.includes("<element"))).toEqual([true]);
  expect((await planNow()).recordRefusal).not.toBeNull();
});
