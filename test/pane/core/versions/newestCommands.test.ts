import { control, docx, heading, paragraph } from "../../../../src/docx/build/build.ts";
import type { Service } from "../../../../src/api/publishing.ts";
import { changePlanRecord } from "../../../../src/word/changePlanRecord.ts";
import { done, refuse } from "../../../../src/words/refusal.ts";
import { knownNow, openInWord, planNow } from "../../../word/openInWord.ts";
import type { OfficeOptions } from "../../../standin/officeInJsdom.ts";
import { answering, closePanes, startedPane } from "../../paneInWord.ts";

afterEach(closePanes);

const [kept, reworded, theirsOnly, oursOnly] = ["abcdefghij", "bcdefghijk", "cdefghijkl", "defghijklm"];
const goal = (id: string, words: string) => control(`pt1:goal:${id}`, "Mål", paragraph(words));

const newest = docx(
  {},
  heading(1, "Mål"),
  goal(kept, "Alle barn kan svømme"),
  goal(reworded, "Fjordvik er klimanøytral i 2030"),
  goal(theirsOnly, "Ingen er ensomme"),
  heading(1, "Økonomi"),
  paragraph("Alt er finansiert."),
);

async function paneOn(service: Partial<Service>, options: OfficeOptions = {}) {
  await openInWord(
    [
      heading(1, "Mål"),
      goal(kept, "Alle barn kan svømme"),
      goal(reworded, "Fjordvik er klimanøytral i 2035"),
      goal(oursOnly, "Bygdene har tog"),
    ],
    options,
  );
  await changePlanRecord(await knownNow(), (record) => ({ ...record, plan: "klima", baseVersion: 1 }));
  const pane = await startedPane({ ...answering, ...service });
  await pane.commands.signIn();
  return pane;
}

test("the newest version is held against the open document, by element and by text, and nothing is changed by it", async () => {
  const pane = await paneOn({ document: () => Promise.resolve(done(newest)) });
  const before = await planNow();
  await pane.commands.compareWith("klima", 2);
  const compared = pane.store.get().newest;
  expect(compared?.changes).toEqual({
    added: [{ element: theirsOnly, title: "Ingen er ensomme" }],
    reworded: [{ element: reworded, from: "Fjordvik er klimanøytral i 2035", to: "Fjordvik er klimanøytral i 2030" }],
    gone: [{ element: oursOnly, title: "Bygdene har tog" }],
  });
  expect(compared?.sections.map(({ change }) => [change.heading, change.change])).toEqual([
    ["Mål", "changed"],
    ["Økonomi", "new"],
  ]);
  expect((await planNow()).elements).toEqual(before.elements);
  pane.commands.closeComparison();
  expect(pane.store.get().newest).toBeNull();
});

test("an element is taken in from the newest version, reworded where it stands or as a new one, and the rest is left", async () => {
  const pane = await paneOn({ document: () => Promise.resolve(done(newest)) });
  await pane.commands.compareWith("klima", 2);
  await pane.commands.takeIn(reworded);
  await pane.commands.takeIn(theirsOnly);
  const titles = new Map((await planNow()).elements.map(({ id, title }) => [id, title]));
  expect(titles.get(reworded)).toBe("Fjordvik er klimanøytral i 2030");
  expect(titles.get(theirsOnly)).toBe("Ingen er ensomme");
  expect(titles.get(oursOnly)).toBe("Bygdene har tog");
  expect(pane.store.get().newest?.changes).toEqual({
    added: [],
    reworded: [],
    gone: [{ element: oursOnly, title: "Bygdene har tog" }],
  });
});

test("what was written since the document was last read is compared, too", async () => {
  const pane = await paneOn({ document: () => Promise.resolve(done(newest)) });
  await Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().getNext().insertText(" trygt", "End");
    await context.sync();
  });
  await pane.commands.compareWith("klima", 2);
  expect(pane.store.get().newest?.changes.reworded).toContainEqual({
    element: kept,
    from: "Alle barn kan svømme trygt",
    to: "Alle barn kan svømme",
  });
});

test("where the version cannot be had it is told, and nothing is compared", async () => {
  const pane = await paneOn({ document: () => Promise.resolve(refuse("sealed")) });
  await pane.commands.compareWith("klima", 2);
  expect(pane.store.get().newest).toBeNull();
  expect(pane.store.get().notice).toMatchObject({ type: "service", refusal: { code: "sealed" } });
});

test.each([false, true])("the newest opens beside the open document (for reading only: %s)", async (readOnly) => {
  const { standin } = await openInWord([heading(1, "Mål")], { readOnly });
  const opened: Uint8Array[] = [];
  standin.onOpenedBeside((docx) => opened.push(docx));
  const pane = await startedPane({ ...answering, document: () => Promise.resolve(done(newest)) });
  expect(await pane.commands.openVersion("klima", 2)).toBeNull();
  expect(opened).toEqual([newest]);
});

test("where Word cannot open another document, its bytes are given to be saved", async () => {
  const pane = await paneOn(
    { document: () => Promise.resolve(done(newest)) },
    { profile: "web", mishaps: ["newDocumentRefused"] },
  );
  expect(await pane.commands.openVersion("klima", 2)).toEqual(newest);
});

describe("the text", () => {
  const there = docx(
    {},
    heading(1, "Mål"),
    paragraph("Vi bygger for alle."),
    goal(kept, "Alle barn kan svømme"),
    heading(2, "Oppfølging"),
    paragraph("Planen rulleres hvert år."),
    heading(1, "Økonomi"),
    paragraph("Alt er finansiert."),
  );
  const lines = async () => (await knownNow()).words.filter((line) => line !== "");

  async function compared() {
    await openInWord([
      heading(1, "Mål"),
      paragraph("Vi bygger for noen."),
      paragraph("Dette står bare her."),
      goal(kept, "Alle barn kan svømme"),
      heading(1, "Økonomi"),
      paragraph("Alt er finansiert."),
      heading(1, "Kart"),
      paragraph("Kartet kommer."),
    ]);
    await changePlanRecord(await knownNow(), (record) => ({ ...record, plan: "klima", baseVersion: 1 }));
    const pane = await startedPane({ ...answering, document: () => Promise.resolve(done(there)) });
    await pane.commands.signIn();
    await pane.commands.compareWith("klima", 2);
    const take = async (name: string): Promise<void> => {
      const choice = pane.store.get().newest?.sections.find(({ change }) => change.heading === name);
      if (choice === undefined) throw new Error(`nothing differs in ${name}`);
      await pane.commands.takeInSection(choice);
    };
    return { pane, take };
  }

  test("of each section is taken in by itself: changed where it stands, put in where it is missing, taken out where it is gone", async () => {
    const { pane, take } = await compared();
    expect(pane.store.get().newest?.sections.map(({ change }) => [change.heading, change.change])).toEqual([
      ["Mål", "changed"],
      ["Oppfølging", "new"],
      ["Kart", "gone"],
    ]);
    await take("Mål");
    expect(await lines()).toEqual([
      "Mål",
      "Vi bygger for alle.",
      "Alle barn kan svømme",
      "Økonomi",
      "Alt er finansiert.",
      "Kart",
      "Kartet kommer.",
    ]);
    await take("Oppfølging");
    await take("Kart");
    expect(await lines()).toEqual([
      "Mål",
      "Vi bygger for alle.",
      "Alle barn kan svømme",
      "Oppfølging",
      "Planen rulleres hvert år.",
      "Økonomi",
      "Alt er finansiert.",
    ]);
    expect(pane.store.get().newest?.sections).toEqual([]);
    const { elements, document } = await planNow();
    expect(elements.map(({ id, text }) => [id, text])).toEqual([[kept, ""]]);
    const levels = document.blocks.flatMap((block) => (block.type === "heading" ? [block.level] : []));
    expect(levels).toEqual([1, 2, 1]);
  });

  test("the tag of an element that is not in the newest is removed, and its text is chosen with its section", async () => {
    const pane = await paneOn({ document: () => Promise.resolve(done(newest)) });
    await pane.commands.compareWith("klima", 2);
    await pane.commands.takeOut(oursOnly);
    expect((await planNow()).elements.map(({ id }) => id)).toEqual([kept, reworded]);
    expect(await lines()).toContain("Bygdene har tog");
    expect(pane.store.get().newest?.changes.gone).toEqual([]);
    const [section] = pane.store.get().newest?.sections ?? [];
    expect(section).toMatchObject({ change: { heading: "Mål" }, leaves: true, edits: [{ type: "remove" }] });
  });
});
