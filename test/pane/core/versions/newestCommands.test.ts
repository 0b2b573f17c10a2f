import { control, docx, heading, paragraph } from "../../../../src/docx/build/build.ts";
import type { Service } from "../../../../src/api/publishing.ts";
import { changePlanRecord } from "../../../../src/word/changePlanRecord.ts";
import { done, refuse } from "../../../../src/words/refusal.ts";
import { knownNow, openInWord, planNow } from "../../../word/openInWord.ts";
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

async function paneOn(service: Partial<Service>) {
  await openInWord([
    heading(1, "Mål"),
    goal(kept, "Alle barn kan svømme"),
    goal(reworded, "Fjordvik er klimanøytral i 2035"),
    goal(oursOnly, "Bygdene har tog"),
  ]);
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
  expect(compared?.sections.map(({ heading: name, change }) => [name, change])).toEqual([
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

test("where the version cannot be had it is told, and nothing is compared", async () => {
  const pane = await paneOn({ document: () => Promise.resolve(refuse("sealed")) });
  await pane.commands.compareWith("klima", 2);
  expect(pane.store.get().newest).toBeNull();
  expect(pane.store.get().notice).toMatchObject({ type: "service", refusal: { code: "sealed" } });
});

test("where Word cannot open another document, its bytes are given to be saved", async () => {
  const pane = await paneOn({ document: () => Promise.resolve(done(newest)) });
  expect(await pane.commands.openVersion("klima", 2)).toEqual(newest);
});
