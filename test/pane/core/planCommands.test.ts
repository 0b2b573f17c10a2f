import { control, heading, paragraph } from "../../../src/docx/build/build.ts";
import { emptyDetails } from "../../../src/plan/emptyDetails.ts";
import { changePlanRecord } from "../../../src/word/changePlanRecord.ts";
import { knownNow, openInWord } from "../../word/openInWord.ts";
import { answering, closePanes, readOf, startedPane } from "../paneInWord.ts";

afterEach(closePanes);

const goal = "abcdefghij";
const theirs = { service: "s-1", municipality: "havnes", organisation: "310000027", name: "Havnes" };
const fjordvik = { service: "s-1", municipality: "fjordvik", organisation: "310000019", name: "Fjordvik" };

const fetched = {
  plan: "samfunnsdel",
  version: 1,
  element: "maal000001",
  title: "Fossilfri",
  text: "",
  ownReason: null,
};

/** A pane on a document of one goal and a strategy within it, with this in its record. */
async function paneOn(record: { readonly plan: string; readonly belongs: typeof theirs | null }) {
  await openInWord([
    heading(1, "Mål"),
    control("pt1:goal:cdefghijkl", "Mål", heading(2, "Fjordvik har fossilfri transport")),
    paragraph("Bilene er elektriske."),
    control(
      `pt1:goal:${goal}`,
      "Mål",
      paragraph("Alle barn kan svømme"),
      control("pt1:strategy:bcdefghijk", "Strategi", paragraph("Vi øver")),
    ),
  ]);
  await changePlanRecord(await knownNow(), (old) => ({
    ...old,
    ...record,
    kind: "temaplan",
    language: "nb",
    baseVersion: 3,
    details: [
      { ...emptyDetails(goal), sdgs: ["3"] },
      { ...emptyDetails("cdefghijkl"), origin: fetched },
    ],
  }));
  const pane = await startedPane(answering);
  await pane.commands.signIn();
  return pane;
}

test("nothing is written in another municipality's document, though this one has a plan of the same id", async () => {
  const pane = await paneOn({ plan: "klima", belongs: theirs });
  expect(readOf(pane).plan.registered).toBeNull();
  await pane.commands.addSdg(goal, "4");
  expect(pane.store.get().notice).toMatchObject({ type: "word", refusal: { code: "readOnly" } });
  expect(readOf(pane).plan.record.details[0]?.sdgs).toEqual(["3"]);
});

test("another municipality's document becomes the start of a plan of one's own, with ids of its own and its goals' origin", async () => {
  const pane = await paneOn({ plan: "klima", belongs: theirs });
  expect(await pane.commands.startOwn()).toBe(true);
  const { plan } = readOf(pane);
  expect(plan.record).toMatchObject({ plan: null, belongs: null, baseVersion: 0 });
  expect(plan.elements.map(({ title }) => title)).toEqual([
    "Fjordvik har fossilfri transport",
    "Alle barn kan svømme",
    "Vi øver",
  ]);
  const [section, own, strategy] = plan.elements;
  expect([goal, "bcdefghijk"]).not.toContain(own?.id);
  expect(section?.origin).toEqual({ ...fetched, municipality: "havnes" });
  expect(strategy?.id).not.toBe("bcdefghijk");
  expect(own).toMatchObject({
    sdgs: ["3"],
    origin: { municipality: "havnes", plan: "klima", version: 3, element: goal },
  });
  expect(plan.record.details.map(({ id }) => id)).toEqual([section?.id, own?.id, strategy?.id]);
  expect(pane.store.get().notice).toEqual({ type: "done", what: { did: "startedOwn" } });
  // Now it is one's own, and is written in again.
  await pane.commands.addSdg(own?.id ?? "", "4");
  expect(readOf(pane).plan.elements[1]?.sdgs).toEqual(["3", "4"]);
});

test("a document from before it was kept says where it belongs once it has been asked, and a tied one from the start", async () => {
  const pane = await paneOn({ plan: "klima", belongs: null });
  expect(await pane.commands.belongHere()).toBe(true);
  const belongs = { service: "s-1", municipality: "fjordvik", organisation: "310000019", name: "Fjordvik" };
  expect(readOf(pane).plan.record).toMatchObject({ plan: "klima", baseVersion: 3, belongs });
  await pane.commands.untie();
  expect(readOf(pane).plan.record.belongs).toBeNull();
  const klima = pane.store.get().register.value?.plans.find(({ id }) => id === "klima");
  if (klima === undefined) throw new Error("no plan");
  await pane.commands.tie(klima);
  expect(readOf(pane).plan.record.belongs).toEqual(belongs);
});

test("an untied document says whose plans it has fetched from, and one tied to a plan here says it of others' alone", async () => {
  const pane = await paneOn({ plan: "klima", belongs: fjordvik });
  const origins = () => readOf(pane).plan.elements.flatMap(({ origin }) => origin ?? []);
  expect(origins()).toEqual([fetched]);
  await pane.commands.untie();
  expect(origins()).toEqual([{ ...fetched, municipality: "fjordvik" }]);
  const [klima] = pane.store.get().register.value?.plans.filter(({ id }) => id === "klima") ?? [];
  if (klima === undefined) throw new Error("the register is too small");
  await pane.commands.tie(klima);
  expect(origins()).toEqual([fetched]);
});
