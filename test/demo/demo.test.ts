import { demoPlans } from "../../src/demo/demoPlans.ts";
import { readDocx } from "../../src/document/readDocx.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { check } from "../../src/plan/check.ts";
import { readTag } from "../../src/plan/tag.ts";

const documents = demoPlans.flatMap(({ entry, document, decision }) =>
  document === null ? [] : [[entry.id, { entry, docx: document.docx, decision }] as const],
);

function read(docx: () => Uint8Array) {
  const answer = readDocx(docx());
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.document;
}

test.each(documents)("%s: every tag is an element, found once", (_id, { docx }) => {
  const document = read(docx);
  const tagged = document.controls.flatMap(({ tag }) => {
    const is = readTag(tag);
    return is.type === "element" ? [is.id] : [];
  });
  expect(
    buildPlan(document, null)
      .elements.map(({ id }) => id)
      .sort(),
  ).toEqual([...tagged].sort());
  expect(new Set(tagged).size).toBe(tagged.length);
});

/** Faults that are in the demo on purpose, for people to find and mend. */
const onPurpose: Readonly<Record<string, readonly string[]>> = {
  samfunnsdel: ["advice personal-data"],
  folkehelse: [],
  okonomiplan: ["advice goal-has-strategy", "advice goal-has-strategy", "advice goal-has-strategy"],
  klima: [
    "error plan-is-registered",
    "error plan-language-set",
    "warning heading-levels",
    "warning real-headings",
    "warning real-lists",
    "error picture-has-alt",
    "warning table-has-header",
    "warning link-text-says-where",
    "warning no-open-revisions",
    "advice no-open-comments",
    "advice personal-data",
  ],
};

test.each(documents)("%s has the faults it is meant to have, and no other", (id, { docx, decision }) => {
  const findings = check(buildPlan(read(docx), null), null, "2026-11-24", decision);
  expect(findings.map(({ rule, level }) => `${level} ${rule}`)).toEqual(onPurpose[id]);
});

test.each(documents)("%s is in the language the register says", (_id, { entry, docx }) => {
  expect(read(docx).language).toBe(`${entry.language}-NO`);
});

test.each(documents)("%s is the same bytes each time it is made", (_id, { docx }) => {
  expect(Buffer.compare(docx(), docx())).toBe(0);
});

test("what is fetched stands in the samfunnsdel with the same words, but for the one that has drifted", () => {
  const elements = new Map(
    documents.flatMap(([id, { docx }]) =>
      buildPlan(read(docx), null).elements.map((element) => [`${id} ${element.id}`, element] as const),
    ),
  );
  const drifted = [...elements.values()].filter(({ origin, title, text }) => {
    const there = origin === null ? undefined : elements.get(`${origin.plan} ${origin.element}`);
    return origin !== null && (there?.title !== title || !there.text.startsWith(text));
  });
  expect(drifted.map(({ id }) => id)).toEqual(["maalnatur2"]);
});
