import { control, heading, list, paragraph } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import type { Piece } from "../../../src/docx/build/builtPackage.ts";
import { fetchPlaces, type FetchForm } from "../../../src/plan/fetchPlaces.ts";
import { openInWord } from "../../word/openInWord.ts";
import { done } from "../../../src/words/refusal.ts";
import { answering, away, closePanes, readOf, register, startedPane } from "../paneInWord.ts";

afterEach(closePanes);

const [goal] = register.elements;
if (goal === undefined) throw new Error("the register is too small");

/** A tagged piece: ten letters and figures are an id. */
function tagged(kind: string, id: string, piece: Piece): Piece {
  return control(`pt1:${kind}:${id}`, kind, piece);
}

const area = tagged("focusArea", "aaaaaaaaaa", heading(1, "Oppvekst"));
const main = tagged("goal", "bbbbbbbbbb", heading(2, "Alle er med"));
const cases: readonly (readonly [string, readonly Piece[], string, FetchForm["type"], string, string | null])[] = [
  [
    "among goals that are headings a heading of their level, after the section and not into it",
    [area, main, paragraph("Om målet."), paragraph("Mer om målet."), heading(2, "Et annet"), paragraph("Slutt.")],
    "Om målet.",
    "heading",
    "Mer om målet.",
    "Oppvekst",
  ],
  [
    "in a list a point of the list, under the element its point stands under",
    [tagged("goal", "bbbbbbbbbb", heading(1, "Alle er med")), list("bullet", "Et punkt", "Et annet")],
    "Et punkt",
    "item",
    "Et punkt",
    "Alle er med",
  ],
  [
    "in a table a row, in the column that names",
    [area, table({}, ["Mål", "Når"], [{ blocks: [tagged("goal", "bbbbbbbbbb", paragraph("Alle er med"))] }, "2030"])],
    "2030",
    "row",
    "2030",
    "Oppvekst",
  ],
  [
    "elsewhere ordinary text",
    [area, paragraph("Innledning."), paragraph("Slutt.")],
    "Innledning.",
    "text",
    "Innledning.",
    "Oppvekst",
  ],
];

describe("what is fetched", () => {
  test.each(cases)("becomes %s", async (_name, pieces, cursor, form, after, parent) => {
    const { standin } = await openInWord(pieces);
    standin.setCursor(cursor);
    const pane = await startedPane(away);
    const at = pane.store.get().cursor?.at ?? -1;
    const [place] = fetchPlaces(readOf(pane).plan, "goal", at);
    expect(place).toMatchObject({ form: { type: form }, parent: parent === null ? null : { title: parent } });
    await pane.commands.fetch(goal, place?.form.type);
    expect(pane.store.get().notice).toMatchObject({ type: "done" });
    const { plan } = readOf(pane);
    const fetched = plan.elements.find(({ origin }) => origin !== null);
    expect(fetched).toMatchObject({ title: goal.title, text: goal.text, section: form === "heading" });
    expect(plan.elements.find(({ id }) => id === fetched?.under)?.title ?? null).toBe(parent);
    const words = standin.document.paragraphs().map(({ text }) => text);
    expect(words.slice(words.indexOf(after) + 1)).toContain(goal.title);
    const looks = JSON.stringify(plan.document.blocks.map(({ type }) => type));
    await pane.commands.checkAgain();
    expect(JSON.stringify(readOf(pane).plan.document.blocks.map(({ type }) => type))).toBe(looks);
    expect(readOf(pane).plan.elements).toEqual(plan.elements);
  });

  test("may be ordinary text wherever the cursor is", async () => {
    const { standin } = await openInWord([list("bullet", "Et punkt", "Et annet")]);
    standin.setCursor("Et punkt");
    const pane = await startedPane(away);
    const text = fetchPlaces(readOf(pane).plan, "goal", 0).at(-1);
    expect(text?.form.type).toBe("text");
    await pane.commands.fetch(goal, text?.form.type);
    expect(readOf(pane).plan.document.blocks.map(({ type }) => type)).toEqual([
      "list",
      "paragraph",
      "paragraph",
      "list",
    ]);
  });

  test("from another municipality says whose it is, follows what is published there, and keeps whose it is when it is updated", async () => {
    await openInWord([paragraph("Innledning."), paragraph("Slutt.")]);
    let title = goal.title;
    const there = { ...register.municipality, id: "havnes", name: "Havnes", organisation: "310000027" };
    const pane = await startedPane({
      ...answering,
      municipalities: () => Promise.resolve(done([register.municipality, there])),
      publicRegister: () =>
        Promise.resolve(
          done({
            municipality: there,
            plans: register.plans.slice(0, 1),
            elements: [{ ...goal, title }],
            proposals: [],
          }),
        ),
    });
    await pane.commands.signIn();
    expect((await pane.commands.listMunicipalities())?.map(({ name }) => name)).toEqual(["Fjordvik", "Havnes"]);
    expect(await pane.commands.readMunicipality("havnes")).toBe(true);
    await pane.commands.fetch(goal, "text", "havnes");
    const fetched = () => readOf(pane).plan.elements.find(({ origin }) => origin !== null);
    const rules = () => readOf(pane).findings.flatMap(({ rule }) => (rule.startsWith("origin-") ? [rule] : []));
    expect(fetched()?.origin).toMatchObject({ municipality: "havnes", plan: goal.plan, title });
    expect(rules()).toEqual([]);
    title = "Noe annet er vedtatt der";
    await pane.commands.refreshRegister();
    expect(rules()).toEqual(["origin-drift"]);
    const now = pane.store.get().register.value?.others?.[0]?.elements[0];
    if (now === undefined) throw new Error("Nothing was read.");
    await pane.commands.updateFromOrigin(fetched()?.id ?? "", now);
    expect(fetched()).toMatchObject({ title, origin: { municipality: "havnes", title } });
    expect(rules()).toEqual([]);
  });
});
