import { heading, list, paragraph, type Item } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import type { CellTable } from "../../../src/plan/cells/cellMeaning.ts";
import type { Pane } from "../../../src/pane/core/createPane.ts";
import { proposeElements, type ProposedElement } from "../../../src/suggest/document/proposeElements.ts";
import { passageKey } from "../../../src/plan/passageKey.ts";
import { readLines } from "../../../src/plan/readLines.ts";
import { openInWord } from "../../word/openInWord.ts";
import { away, closePanes, readOf, startedPane } from "../paneInWord.ts";

afterEach(closePanes);

const plan = [
  heading(1, "Et trygt sted"),
  heading(2, "Mål"),
  list("bullet", "Ingen barn lever i fattigdom"),
  heading(2, "Strategier"),
  list("bullet", "Gjøre fritidstilbud gratis", "Styrke familievernet"),
  heading(1, "Handlingsdel"),
  table(
    { headerRows: 1 },
    ["Tiltak", "Ansvarlig", "Frist", "Status"],
    ["Åpne utlånssentral", "Oppvekst", "2027", "I gang"],
    ["Ansette familieveileder", "Helse", "2028", "Ikke startet"],
  ),
];

function proposedIn(pane: Pane): {
  readonly elements: readonly ProposedElement[];
  readonly tables: readonly CellTable[];
} {
  const { elements, cellTables } = proposeElements(readOf(pane).plan.document, "nb");
  return { elements, tables: cellTables };
}

test("all that is proposed becomes elements with parent and SDGs, and what the table says is read from its cells", async () => {
  await openInWord(plan);
  const pane = await startedPane(away);
  const { elements, tables } = proposedIn(pane);
  await pane.commands.accept(elements, tables);
  const { plan: tagged } = readOf(pane);
  const titleOf = (id: string | null) => tagged.elements.find((one) => one.id === id)?.title ?? null;
  expect(
    tagged.elements.map(({ kind, title, under, responsible, toYear, status }) => [
      kind,
      title,
      titleOf(under),
      responsible,
      toYear,
      status,
    ]),
  ).toEqual([
    ["goal", "Ingen barn lever i fattigdom", null, null, null, null],
    ["strategy", "Gjøre fritidstilbud gratis", "Ingen barn lever i fattigdom", null, null, null],
    ["strategy", "Styrke familievernet", "Ingen barn lever i fattigdom", null, null, null],
    ["measure", "Åpne utlånssentral", null, "Oppvekst", 2027, "underWay"],
    ["measure", "Ansette familieveileder", null, "Helse", 2028, "notStarted"],
  ]);
  expect(tagged.elements[0]?.sdgs).toContain("1");
  expect(tagged.record.details.every(({ responsible, toYear }) => responsible === null && toYear === null)).toBe(true);
  expect(tagged.record.tables).toHaveLength(1);
  expect(pane.store.get()).toMatchObject({
    accepting: null,
    notice: { type: "done", what: { did: "accepted", count: 5, of: 5 } },
  });
});

test("one proposal is accepted as another kind", async () => {
  await openInWord(plan);
  const pane = await startedPane(away);
  const { elements, tables } = proposedIn(pane);
  const one = elements.find(({ text }) => text === "Styrke familievernet");
  if (one === undefined) throw new Error("not proposed");
  await pane.commands.accept([{ ...one, kind: "measure" }], tables);
  expect(readOf(pane).plan.elements).toMatchObject([{ kind: "measure", title: "Styrke familievernet" }]);
});

test("a table with its heads at the side says who, when and at what cost, also when it is changed later", async () => {
  await openInWord([
    heading(1, "Tiltak"),
    table(
      {},
      ["Tiltak", "Bygge turvei langs elva"],
      ["Ansvarlig", "Teknisk"],
      ["Frist", "2028"],
      ["Kostnad", "1,2 mill. kr"],
    ),
    table({}, ["Tiltak", "Legge om stien"], ["Ansvarlig", "Kultur"], ["Frist", "2027"], ["Kostnad", "80 000 kr"]),
  ]);
  const pane = await startedPane(away);
  const { elements, tables } = proposedIn(pane);
  await pane.commands.accept(elements, tables);
  const { plan: tagged } = readOf(pane);
  expect(tagged.elements).toMatchObject([
    { title: "Bygge turvei langs elva", responsible: "Teknisk", toYear: 2028, cost: "1,2 mill. kr" },
    { title: "Legge om stien", responsible: "Kultur", toYear: 2027, cost: "80 000 kr" },
  ]);
  expect(tagged.elements[0]?.cells).toEqual({ responsible: "Ansvarlig", toYear: "Frist", cost: "Kostnad" });
  expect(tagged.record.details).toMatchObject([
    { responsible: null, cost: null },
    { responsible: null, cost: null },
  ]);
  expect(tagged.record.tables).toHaveLength(1);
});

test("what the planner writes before accepting is kept: parent, SDGs, and details that the cells do not say", async () => {
  await openInWord(plan);
  const pane = await startedPane(away);
  const { elements, tables } = proposedIn(pane);
  const goal = elements.find(({ kind }) => kind === "goal");
  const changed = elements.map((one) =>
    one.text === "Åpne utlånssentral"
      ? {
          ...one,
          under: goal?.at ?? null,
          sdgs: [{ code: "12", score: 1, words: [] }],
          written: { fromYear: 2026, cost: "200 000 kr" },
        }
      : one,
  );
  await pane.commands.accept(changed, tables);
  const { plan: tagged } = readOf(pane);
  const action = tagged.elements.find(({ title }) => title === "Åpne utlånssentral");
  expect(action).toMatchObject({
    under: tagged.elements.find(({ kind }) => kind === "goal")?.id,
    sdgs: ["12"],
    fromYear: 2026,
    cost: "200 000 kr",
    responsible: "Oppvekst",
    toYear: 2027,
  });
  expect(tagged.record.details.find(({ id }) => id === action?.id)).toMatchObject({ responsible: null, toYear: null });
});

test("a status chosen before accepting is kept, and a parent that is tagged after the child is given it then", async () => {
  await openInWord([
    heading(1, "Tiltak"),
    list("bullet", "Åpne utlånssentral", "Bygge turvei"),
    heading(1, "Strategier"),
    list("bullet", "Gjøre fritidstilbud gratis"),
  ]);
  const pane = await startedPane(away);
  const { elements, tables } = proposedIn(pane);
  const [first, second, strategy] = elements;
  if (!first || !second || !strategy) throw new Error("not proposed");
  await pane.commands.accept([{ ...first, under: strategy.at, written: { status: "underWay" } }], tables);
  expect(readOf(pane).plan.elements).toMatchObject([{ title: first.text, under: null, status: "underWay" }]);
  await pane.commands.accept([{ ...second, under: strategy.at }], tables);
  await pane.commands.accept([strategy], tables);
  const tagged = readOf(pane).plan.elements;
  const over = tagged.find(({ kind }) => kind === "strategy")?.id;
  expect(tagged.map(({ title, under }) => [title, under])).toEqual([
    [first.text, over],
    [second.text, over],
    [strategy.text, null],
  ]);
});

test("what is refused is kept in the document, nothing is tagged, and it can be asked for again", async () => {
  await openInWord(plan);
  const pane = await startedPane(away);
  const { elements } = proposedIn(pane);
  await pane.commands.decline(elements.slice(0, 2));
  expect(readOf(pane).plan.elements).toEqual([]);
  expect(readOf(pane).plan.record.declined).toEqual(
    ["Ingen barn lever i fattigdom", "Gjøre fritidstilbud gratis"].map(passageKey),
  );
  await pane.commands.proposeDeclined();
  expect(readOf(pane).plan.record.declined).toEqual([]);
});

const many = (count: number): readonly (string | Item)[] =>
  Array.from({ length: count }, (_, index) => `Bygge gangvei nummer ${index}`);

test("many are tagged in batches of 25, and stopping leaves the rest", async () => {
  await openInWord([heading(1, "Tiltak"), list("bullet", ...many(60))]);
  const pane = await startedPane(away);
  const { elements, tables } = proposedIn(pane);
  expect(elements).toHaveLength(60);
  const seen: number[] = [];
  const unsubscribe = pane.store.subscribe(() => {
    const { accepting } = pane.store.get();
    if (accepting !== null && accepting.done > (seen.at(-1) ?? 0)) seen.push(accepting.done);
    if (accepting?.done === 25) pane.commands.stopAccepting();
  });
  await pane.commands.accept(elements, tables);
  unsubscribe();
  expect(seen).toEqual([25]);
  expect(readOf(pane).plan.elements).toHaveLength(25);
  expect(pane.store.get().notice).toEqual({ type: "done", what: { did: "accepted", count: 25, of: 60 } });
});

test("what stands elsewhere since it was proposed is not tagged in the wrong place", async () => {
  await openInWord([heading(1, "Tiltak"), list("bullet", "Bygge bru", "Bygge vei"), paragraph("Slutt.")]);
  const pane = await startedPane(away);
  const { elements, tables } = proposedIn(pane);
  await pane.commands.accept(
    elements.map((one) => ({ ...one, at: one.at + 1 })),
    tables,
  );
  const { plan: read } = readOf(pane);
  expect(read.elements).toEqual([]);
  expect(readLines(read.document).all.map(({ text }) => text)).toEqual(["Tiltak", "Bygge bru", "Bygge vei", "Slutt."]);
});

test("a document that can only be read gets no tags", async () => {
  await openInWord(plan, { readOnly: true });
  const pane = await startedPane(away);
  const { elements, tables } = proposedIn(pane);
  await pane.commands.accept(elements, tables);
  expect(readOf(pane).plan.elements).toEqual([]);
  expect(pane.store.get()).toMatchObject({ accepting: null, notice: { type: "word", refusal: { code: "readOnly" } } });
});
