import { heading, list, paragraph } from "../../src/docx/build/build.ts";
import type { Piece } from "../../src/docx/build/builtPackage.ts";
import { picture } from "../../src/docx/build/buildPicture.ts";
import { table } from "../../src/docx/build/buildTable.ts";
import { eachParagraph } from "../../src/document/blocks/eachParagraph.ts";
import { controlSpot, elementSpot } from "../../src/word/controlSpot.ts";
import { goToControl } from "../../src/word/goToControl.ts";
import { goToParagraph } from "../../src/word/goToParagraph.ts";
import { insertElement } from "../../src/word/insertElement.ts";
import { markHeaderRow } from "../../src/word/markHeaderRow.ts";
import { readFile } from "../../src/word/readFile.ts";
import { rewriteElement } from "../../src/word/rewriteElement.ts";
import { setAltText } from "../../src/word/setAltText.ts";
import { setHeadingLevel } from "../../src/word/setHeadingLevel.ts";
import { tagSelection } from "../../src/word/tagSelection.ts";
import { locate } from "../../src/word/known/locate.ts";
import { whereIsSelection } from "../../src/word/whereIsSelection.ts";
import { changeTag } from "../../src/word/changeTag.ts";
import { control } from "../../src/docx/build/build.ts";
import { as, closeWord, knownNow, openInWord, planNow, valueOf } from "./openInWord.ts";

afterEach(closeWord);

const id = "abcdefghij";
const texts = (plan: Awaited<ReturnType<typeof planNow>>): readonly string[] =>
  [...eachParagraph(plan.document)].map(({ text }) => text);

/** A red pixel. */
const png = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="),
  (byte) => byte.charCodeAt(0),
);

const document: readonly Piece[] = [
  heading(1, "Mål"),
  paragraph("Samme ord."),
  paragraph("Mellom."),
  paragraph("Samme ord."),
  paragraph("Til slutt."),
];

test("a fetched goal stands after the paragraph of the cursor, word for word, and is tagged", async () => {
  const { standin } = await openInWord(document);
  standin.setCursor("Mellom.");
  valueOf(
    await insertElement(await knownNow(), {
      id,
      kind: "goal",
      title: "Alle skal med",
      text: "Første linje\nAndre linje",
      language: "nb",
      place: { form: { type: "text" }, after: 0, afterItem: false },
    }),
  );
  const plan = await planNow();
  expect(plan.elements).toMatchObject([
    { id, kind: "goal", title: "Alle skal med", text: "Første linje\nAndre linje" },
  ]);
  expect(texts(plan)).toEqual([
    "Mål",
    "Samme ord.",
    "Mellom.",
    "Alle skal med",
    "Første linje",
    "Andre linje",
    "Samme ord.",
    "Til slutt.",
  ]);
});

test("a goal fetched with the cursor in a list is ordinary text, not a point of the list", async () => {
  const { standin } = await openInWord([list("bullet", "Et punkt", "Et annet")]);
  standin.setCursor("Et punkt");
  valueOf(
    await insertElement(await knownNow(), {
      id,
      kind: "goal",
      title: "Alle skal med",
      text: "",
      language: "nb",
      place: { form: { type: "text" }, after: 0, afterItem: false },
    }),
  );
  const { document } = await planNow();
  expect(document.blocks.map(({ type }) => type)).toEqual(["list", "paragraph", "list"]);
});

test("a goal fetched with the cursor in a tagged heading stands below the heading, outside its tag", async () => {
  const { standin } = await openInWord(document);
  standin.setCursor("Mål");
  valueOf(await tagSelection(await knownNow(), as("focusArea", "nb")));
  valueOf(
    await insertElement(await knownNow(), {
      id,
      kind: "goal",
      title: "Alle skal med",
      text: "",
      language: "nb",
      place: { form: { type: "text" }, after: 0, afterItem: false },
    }),
  );
  expect((await planNow()).elements).toMatchObject([
    { kind: "focusArea", section: true },
    { kind: "goal", title: "Alle skal med", section: false },
  ]);
});

test.each([
  ["fewer paragraphs", "Nye ord", "", "Nye ord", ""],
  ["as many paragraphs", "Nye ord", "Ny linje", "Nye ord", "Ny linje"],
  ["more paragraphs", "Nye ord", "En\nTo", "Nye ord", "En\nTo"],
])("an element gets its origin's words: %s", async (_name, title, text, expectedTitle, expectedText) => {
  await openInWord([
    control(`pt1:goal:${id}`, "Mål", paragraph("Gamle ord"), paragraph("Gammel linje")),
    paragraph("Etter."),
  ]);
  valueOf(await rewriteElement(await knownNow(), elementSpot("goal", id), { title, text, section: false }));
  const plan = await planNow();
  expect(plan.elements).toMatchObject([{ id, title: expectedTitle, text: expectedText }]);
  expect(texts(plan).at(-1)).toBe("Etter.");
});

test("a section's heading gets the origin's words and stays a heading", async () => {
  await openInWord([control(`pt1:goal:${id}`, "Mål", heading(2, "Gamle ord")), paragraph("Brødtekst.")]);
  valueOf(
    await rewriteElement(await knownNow(), elementSpot("goal", id), {
      title: "Nye ord",
      text: "Angår ikke",
      section: true,
    }),
  );
  const plan = await planNow();
  expect(plan.elements).toMatchObject([{ title: "Nye ord", section: true }]);
  expect(texts(plan)).toEqual(["Nye ord", "Brødtekst."]);
});

test("a paragraph becomes a heading of the level asked for", async () => {
  await openInWord(document);
  valueOf(await setHeadingLevel(await knownNow(), 2, 2));
  expect((await planNow()).document.blocks[2]).toMatchObject({ type: "heading", level: 2 });
});

test("a paragraph is found again after someone has written above it", async () => {
  const { Word } = await openInWord(document);
  const known = await knownNow();
  await Word.run(async (context) => {
    context.document.body.insertParagraph("Ny først", "Start");
    await context.sync();
  });
  valueOf(await setHeadingLevel(known, 4, 2));
  expect((await planNow()).document.blocks[5]).toMatchObject({ type: "heading", level: 2, at: 5 });
  expect(known.doubtful).toBe(true);
});

test("a paragraph that has been deleted is refused as moved", async () => {
  const { Word } = await openInWord(document);
  const known = await knownNow();
  await Word.run(async (context) => {
    context.document.body.paragraphs.getLast().delete();
    context.document.body.paragraphs.getFirst().delete();
    await context.sync();
  });
  expect(await goToParagraph(known, 2)).toMatchObject({ ok: true });
  expect(await goToParagraph(known, 0)).toMatchObject({ ok: false, refusal: { code: "moved" } });
});

test("going to a paragraph moves the cursor there", async () => {
  await openInWord(document);
  const known = await knownNow();
  valueOf(await goToParagraph(known, 3));
  expect(locate(known.words, valueOf(await whereIsSelection()).seen, 0)?.first).toBe(3);
});

test("the first row of a table becomes its header row, also in a table further down", async () => {
  await openInWord([
    table({}, ["a", "b"], ["1", "2"]),
    paragraph("Mellom."),
    table({}, ["År", "Kroner"], ["2027", "3"]),
  ]);
  const { document: read } = await planNow();
  const second = read.blocks.find((block) => block.type === "table" && block.index === 1);
  if (second?.type !== "table") throw new Error("no second table");
  valueOf(await markHeaderRow(await knownNow(), second.at));
  const rows = (await planNow()).document.blocks.flatMap((block) => (block.type === "table" ? [block.headerRows] : []));
  expect(rows).toEqual([0, 1]);
});

test("a picture gets its alternative text", async () => {
  const kart = picture({ bytes: png, name: "kart.png", width: 40, height: 20 });
  await openInWord([paragraph("Før."), paragraph("Kart: ", kart, kart)]);
  valueOf(await setAltText(await knownNow(), { at: 1, nth: 1, pictures: 2 }, "Kart over sentrum"));
  expect(JSON.stringify((await planNow()).document.blocks)).toContain("Kart over sentrum");
  expect(await setAltText(await knownNow(), { at: 1, nth: 0, pictures: 3 }, "Noe")).toMatchObject({
    ok: false,
    refusal: { code: "pictureNotInLine" },
  });
});

test("a doubled tag: the second of two is reached, and gets an id of its own", async () => {
  const doubled = (text: string): Piece => control(`pt1:goal:${id}`, "Mål", paragraph(text));
  await openInWord([doubled("Først"), doubled("Kopien")]);
  const { document: read } = await planNow();
  const spot = controlSpot(read, 1);
  valueOf(await goToControl(spot));
  expect(valueOf(await whereIsSelection()).seen.texts[0]).toBe("Kopien");
  valueOf(await changeTag(await knownNow(), spot, { kind: "goal", id: "bbbbbbbbbb", language: "nb" }));
  expect((await planNow()).elements.map((element) => [element.id, element.title])).toEqual([
    [id, "Først"],
    ["bbbbbbbbbb", "Kopien"],
  ]);
});

test("the document's bytes come whole, in slices, with progress to the end", async () => {
  const { standin } = await openInWord([...document, list("number", "En", "To")]);
  const told: number[] = [];
  const bytes = valueOf(await readFile((got) => told.push(got)));
  expect(bytes).toEqual(standin.save());
  expect(told.at(-1)).toBe(bytes.length);
});

test("a document Word will not hand over in one piece is read from its file", async () => {
  const { standin } = await openInWord(document);
  standin.wire.failNext("ResponsePayloadSizeLimitExceeded");
  expect(texts(await planNow())).toHaveLength(5);
});

test.each([
  ["AccessDenied", "readOnly"],
  ["ItemNotFound", "moved"],
  ["ActivityLimitReached", "busy"],
  ["ApiNotFound", "notSupported"],
  ["GeneralException", "wordFailed"],
])("when Word answers %s the pane is told %s", async (code, refusal) => {
  const { standin } = await openInWord(document);
  standin.wire.failNext(code);
  expect(await whereIsSelection()).toMatchObject({ ok: false, refusal: { code: refusal } });
});
