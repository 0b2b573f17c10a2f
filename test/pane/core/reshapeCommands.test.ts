import { bold, control, heading, list, paragraph } from "../../../src/docx/build/build.ts";
import type { Piece } from "../../../src/docx/build/builtPackage.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { movePlaces, splitPlaces, mergeable } from "../../../src/plan/reshape.ts";
import { changePlanRecord } from "../../../src/word/changePlanRecord.ts";
import { emptyDetails } from "../../../src/plan/emptyDetails.ts";
import { knownNow, openInWord, planNow } from "../../word/openInWord.ts";
import { away, closePanes, readOf, startedPane } from "../paneInWord.ts";

afterEach(closePanes);

function tagged(kind: string, id: string, ...pieces: readonly Piece[]): Piece {
  return control(`pt1:${kind}:${id}`, kind, ...pieces);
}

const head = tagged("goal", "aaaaaaaaaa", heading(1, "Alle er med"));
const one = tagged("strategy", "bbbbbbbbbb", paragraph("Åpne hallene"), paragraph("Også om kvelden."));
const two = tagged("strategy", "cccccccccc", paragraph("Låne ut utstyr"));

/** The elements with their words, as a reading anew finds them. */
async function elementsNow(): Promise<readonly (readonly [string, string, string])[]> {
  return (await planNow()).elements.map(({ id, title, text, section }) => [id, title, section ? "" : text]);
}

async function wordsNow(): Promise<readonly string[]> {
  return (await knownNow()).words;
}

test("an element is split where its second paragraph begins, stays under its parent, and is whole again when undone", async () => {
  await openInWord([head, one, paragraph("Slutt.")]);
  await changePlanRecord(await knownNow(), (record) => ({
    ...record,
    details: [{ ...emptyDetails("bbbbbbbbbb"), parent: "aaaaaaaaaa", responsible: "Kultur" }],
  }));
  const pane = await startedPane(away);
  const { plan } = readOf(pane);
  const old = plan.elements.find(({ id }) => id === "bbbbbbbbbb");
  if (old === undefined) throw new Error("no such element");
  const [place] = splitPlaces(plan, old);
  await pane.commands.split("bbbbbbbbbb", place?.at ?? -1);
  expect(pane.store.get().notice).toMatchObject({ type: "done", what: { did: "split" } });
  const made = readOf(pane).plan.elements.at(-1);
  expect(made).toMatchObject({ kind: "strategy", title: "Også om kvelden.", parent: "aaaaaaaaaa", responsible: null });
  expect(await elementsNow()).toEqual([
    ["aaaaaaaaaa", "Alle er med", ""],
    ["bbbbbbbbbb", "Åpne hallene", ""],
    [made?.id, "Også om kvelden.", ""],
  ]);
  await pane.commands.undo(pane.store.get().history[0]?.id ?? -1);
  expect(await elementsNow()).toEqual([
    ["aaaaaaaaaa", "Alle er med", ""],
    ["bbbbbbbbbb", "Åpne hallene", "Også om kvelden."],
  ]);
  expect((await planNow()).elements[1]).toMatchObject({ responsible: "Kultur" });
});

test("two neighbours become one with the SDGs of both, and two again when that is undone", async () => {
  await openInWord([head, one, two, tagged("measure", "dddddddddd", paragraph("Kjøpe ski"))]);
  await changePlanRecord(await knownNow(), (record) => ({
    ...record,
    details: [
      { ...emptyDetails("bbbbbbbbbb"), sdgs: ["3"] },
      { ...emptyDetails("cccccccccc"), sdgs: ["10", "3"] },
      { ...emptyDetails("dddddddddd"), parent: "cccccccccc" },
    ],
  }));
  const before = (await planNow()).elements;
  const pane = await startedPane(away);
  await pane.commands.mergeWithNext("bbbbbbbbbb");
  expect(pane.store.get().notice).toMatchObject({ type: "done", what: { did: "merged" } });
  const after = (await planNow()).elements;
  expect(after.map(({ id }) => id)).toEqual(["aaaaaaaaaa", "bbbbbbbbbb", "dddddddddd"]);
  expect(after[1]).toMatchObject({
    title: "Åpne hallene",
    text: "Også om kvelden.\nLåne ut utstyr",
    sdgs: ["3", "10"],
  });
  expect(after[2]).toMatchObject({ parent: "bbbbbbbbbb", under: "bbbbbbbbbb" });
  await pane.commands.undo(pane.store.get().history[0]?.id ?? -1);
  expect((await planNow()).elements).toEqual(before);
});

const moves: readonly (readonly [string, readonly Piece[], string, readonly string[]])[] = [
  [
    "after another element, both paragraphs of it",
    [head, one, two, paragraph("Slutt.")],
    "cccccccccc",
    ["Alle er med", "Låne ut utstyr", "Åpne hallene", "Også om kvelden.", "Slutt."],
  ],
  [
    "right below a heading",
    [head, paragraph("Om målet."), one, paragraph("Slutt.")],
    "aaaaaaaaaa",
    ["Alle er med", "Åpne hallene", "Også om kvelden.", "Om målet.", "Slutt."],
  ],
];

test.each(moves)(
  "a passage moves %s, with its tag and style, and back when undone",
  async (_name, pieces, to, words) => {
    await openInWord(pieces);
    const [before, elements] = [await wordsNow(), (await planNow()).elements];
    const pane = await startedPane(away);
    await pane.commands.moveAfter("bbbbbbbbbb", to);
    expect(pane.store.get().notice).toMatchObject({ type: "done", what: { did: "movedText" } });
    expect(await wordsNow()).toEqual(words);
    expect((await planNow()).elements.find(({ id }) => id === "bbbbbbbbbb")).toMatchObject({
      kind: "strategy",
      title: "Åpne hallene",
      text: "Også om kvelden.",
    });
    expect((await planNow()).document.controls.filter(({ tag }) => tag.endsWith("bbbbbbbbbb"))).toHaveLength(1);
    await pane.commands.undo(pane.store.get().history[0]?.id ?? -1);
    expect(pane.store.get().notice).toMatchObject({ type: "done" });
    expect(await wordsNow()).toEqual(before);
    expect((await planNow()).elements.map(({ id, kind }) => [id, kind])).toEqual(
      elements.map(({ id, kind }) => [id, kind]),
    );
  },
);

test("moved into a list it becomes a point of the list, and out of it ordinary text", async () => {
  const { standin } = await openInWord([head, one, list("bullet", "Låne ut utstyr", "Gratis buss")]);
  const pane = await startedPane(away);
  standin.setCursor("Låne ut utstyr");
  await pane.commands.tagHere("strategy");
  const point = readOf(pane).plan.elements.at(-1)?.id ?? "";
  await pane.commands.moveAfter("bbbbbbbbbb", point);
  const isPoint = async (words: string): Promise<boolean> => {
    const lists = (await planNow()).document.blocks.filter(({ type }) => type === "list");
    return JSON.stringify(lists).includes(words);
  };
  expect(await isPoint("Åpne hallene")).toBe(true);
  await pane.commands.moveAfter("bbbbbbbbbb", "aaaaaaaaaa");
  expect(await isPoint("Åpne hallene")).toBe(false);
  expect(await isPoint("Gratis buss")).toBe(true);
});

test("what would lose something is not moved, split or merged from here", async () => {
  await openInWord([
    head,
    tagged("strategy", "bbbbbbbbbb", paragraph("Åpne ", bold("hallene"))),
    paragraph("Imellom."),
    two,
    tagged("measure", "eeeeeeeeee", paragraph("Kjøpe ski")),
    table(
      {},
      ["Tiltak", "Ansvar"],
      [{ blocks: [tagged("measure", "dddddddddd", paragraph("Svømmehall"))] }, "Teknisk"],
    ),
  ]);
  const plan = await planNow();
  const of = (id: string) => {
    const element = plan.elements.find((one) => one.id === id);
    if (element === undefined) throw new Error(`no ${id}`);
    return element;
  };
  expect(movePlaces(plan, of("bbbbbbbbbb"))).toEqual([]);
  expect(movePlaces(plan, of("aaaaaaaaaa"))).toEqual([]);
  expect(movePlaces(plan, of("dddddddddd"))).toEqual([]);
  expect(movePlaces(plan, of("cccccccccc")).map(({ element }) => element.id)).not.toContain("dddddddddd");
  expect(mergeable(plan, of("bbbbbbbbbb"))).toBeNull();
  expect(mergeable(plan, of("cccccccccc"))).toBeNull();
  expect(splitPlaces(plan, of("cccccccccc"))).toEqual([]);
});
