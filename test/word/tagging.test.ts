import { heading, list, paragraph } from "../../src/docx/build/build.ts";
import { changeTag } from "../../src/word/changeTag.ts";
import { elementSpot } from "../../src/word/controlSpot.ts";
import { removeTag } from "../../src/word/removeTag.ts";
import { tagSelection } from "../../src/word/tagSelection.ts";
import { as, closeWord, knownNow, openInWord, planNow, valueOf } from "./openInWord.ts";

afterEach(closeWord);

const document = [
  heading(1, "Mål og strategier"),
  heading(2, "Fjordvik er klimanøytral i 2035"),
  paragraph("Kommunen har kuttet utslippene."),
  paragraph("Vi bygger tett rundt holdeplassene."),
  list("bullet", "Elektriske busser", "Flere sykkelveier"),
  paragraph("Til slutt."),
];

test("a press with the cursor in a heading tags its section", async () => {
  const { standin } = await openInWord(document);
  standin.setCursor("Fjordvik er klimanøytral i 2035", 4);
  const {
    ids: [id],
    changed,
  } = valueOf(await tagSelection(await knownNow(), as("goal", "nb")));
  expect(changed).toBe(false);
  expect((await planNow()).elements).toMatchObject([
    { id, kind: "goal", title: "Fjordvik er klimanøytral i 2035", section: true },
  ]);
});

test("a press with the cursor in a list item tags just that item", async () => {
  const { standin } = await openInWord(document);
  standin.setCursor("Flere sykkelveier");
  valueOf(await tagSelection(await knownNow(), as("strategy", "nb")));
  expect((await planNow()).elements).toMatchObject([
    { kind: "strategy", title: "Flere sykkelveier", text: "", section: false },
  ]);
});

test("several selected paragraphs become one element: the first its title, the rest its text", async () => {
  const { standin } = await openInWord(document);
  standin.selectParagraphs("Kommunen har kuttet utslippene.", "Vi bygger tett rundt holdeplassene.");
  valueOf(await tagSelection(await knownNow(), as("goal", "nb")));
  expect((await planNow()).elements).toMatchObject([
    { title: "Kommunen har kuttet utslippene.", text: "Vi bygger tett rundt holdeplassene." },
  ]);
});

test("pressing another kind on what is tagged changes the kind and keeps the id", async () => {
  const { standin } = await openInWord(document);
  standin.setCursor("Til slutt.");
  const first = valueOf(await tagSelection(await knownNow(), as("goal", "nb")));
  const second = valueOf(await tagSelection(await knownNow(), as("strategy", "nn")));
  expect(second).toEqual({ ids: first.ids, changed: true });
  expect((await planNow()).elements).toMatchObject([{ id: first.ids[0], kind: "strategy" }]);
});

test("a paragraph inside a wider tag gets a tag of its own", async () => {
  const { standin } = await openInWord(document);
  standin.selectParagraphs("Kommunen har kuttet utslippene.", "Vi bygger tett rundt holdeplassene.");
  valueOf(await tagSelection(await knownNow(), as("goal", "nb")));
  standin.setCursor("Vi bygger tett rundt holdeplassene.");
  valueOf(await tagSelection(await knownNow(), as("strategy", "nb")));
  expect((await planNow()).elements.map(({ kind, depth }) => [kind, depth])).toEqual([
    ["goal", 0],
    ["strategy", 1],
  ]);
});

test("a tag is titled in the plan's language, framed and never locked", async () => {
  const { standin, Word } = await openInWord(document);
  standin.setCursor("Til slutt.");
  valueOf(await tagSelection(await knownNow(), as("climateMeasure", "nn")));
  await Word.run(async (context) => {
    const control = context.document.contentControls.getFirst();
    control.load({ title: true, appearance: true, color: true, cannotDelete: true, cannotEdit: true });
    await context.sync();
    expect(control.toJSON()).toMatchObject({
      title: "Klimatiltak",
      appearance: "BoundingBox",
      color: "#00666D",
      cannotDelete: false,
      cannotEdit: false,
    });
  });
});

test("removing a tag leaves the text", async () => {
  const { standin } = await openInWord(document);
  standin.setCursor("Til slutt.");
  const {
    ids: [id = ""],
  } = valueOf(await tagSelection(await knownNow(), as("goal", "nb")));
  valueOf(await removeTag(await knownNow(), elementSpot("goal", id)));
  const plan = await planNow();
  expect(plan.elements).toEqual([]);
  expect(plan.document.controls).toEqual([]);
  expect(JSON.stringify(plan.document.blocks)).toContain("Til slutt.");
});

test("a tag that someone else has removed is refused as moved", async () => {
  await openInWord(document);
  const gone = await changeTag(await knownNow(), elementSpot("goal", "aaaaaaaaaa"), {
    kind: "strategy",
    id: "aaaaaaaaaa",
    language: "nb",
  });
  expect(gone).toMatchObject({ ok: false, refusal: { code: "moved" } });
});

test("undoing a press takes the tag away again", async () => {
  const { standin } = await openInWord(document);
  standin.setCursor("Til slutt.");
  valueOf(await tagSelection(await knownNow(), as("goal", "nb")));
  standin.undo();
  expect((await planNow()).elements).toEqual([]);
});

test("a read-only document refuses tagging, and says so", async () => {
  const { standin } = await openInWord(document, { readOnly: true });
  standin.setCursor("Til slutt.");
  expect(await tagSelection(await knownNow(), as("goal", "nb"))).toMatchObject({
    ok: false,
    refusal: { code: "readOnly" },
  });
});
