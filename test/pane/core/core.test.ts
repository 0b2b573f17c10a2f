import { control, heading, paragraph } from "../../../src/docx/build/build.ts";
import type { Piece } from "../../../src/docx/build/builtPackage.ts";
import { emptyDetails } from "../../../src/plan/emptyDetails.ts";
import { changePlanRecord } from "../../../src/word/changePlanRecord.ts";
import { knownNow, openInWord } from "../../word/openInWord.ts";
import { readPlan } from "../../../src/pane/core/paneCore.ts";
import { sayDone } from "../../../src/pane/words/done.ts";
import { languages } from "../../../src/words/language.ts";
import type { Pane } from "../../../src/pane/core/createPane.ts";
import {
  answering,
  away,
  closePanes,
  lookAtPaneAgain,
  memory,
  readOf,
  register,
  startedPane,
  until,
} from "../paneInWord.ts";

afterEach(closePanes);

const id = "abcdefghij";
const document: readonly Piece[] = [
  heading(1, "Mål"),
  paragraph("Fjordvik er klimanøytral"),
  heading(3, "For dypt"),
  paragraph("Til slutt."),
];

test("the pane reads the document and knows where the cursor is", async () => {
  const { standin } = await openInWord(document);
  standin.setCursor("Til slutt.");
  const pane = await startedPane(away);
  expect(readOf(pane).plan.outline.map((line) => line.at)).toEqual([0, 2]);
  expect(pane.store.get().cursor).toMatchObject({ text: "Til slutt.", at: 3, selected: { count: 1 } });
});

test("tagging and checking work signed out, without any register", async () => {
  const { standin } = await openInWord(document);
  standin.setCursor("Fjordvik er klimanøytral");
  const pane = await startedPane(away);
  await pane.commands.tagHere("goal");
  expect(readOf(pane).plan.elements).toMatchObject([{ kind: "goal", title: "Fjordvik er klimanøytral" }]);
  expect(readOf(pane).findings.map(({ rule }) => rule)).toContain("heading-levels");
  expect(pane.store.get().notice).toEqual({ type: "done", what: { did: "tagged", kind: "goal", count: 1 } });
});

test("a service that is away leaves the register kept last time, and says so", async () => {
  const keep = memory();
  await openInWord(document);
  const before = await startedPane(answering, keep);
  await before.commands.signIn();
  expect(before.store.get().register).toMatchObject({ source: "service", value: register });
  before.stop();

  await openInWord(document);
  const pane = await startedPane(away, keep);
  await pane.commands.refreshRegister();
  expect(pane.store.get().register).toMatchObject({ source: "cached", value: register, refusal: { code: "away" } });
});

test("a document tied to a plan has the plan's kind, language and newest version", async () => {
  await openInWord(document);
  const pane = await startedPane(answering);
  await pane.commands.signIn();
  const klima = register.plans[1];
  if (!klima) throw new Error("no plan");
  expect(await pane.commands.tie(klima)).toBe(true);
  expect(readOf(pane).plan.record).toMatchObject({ plan: "klima", kind: "temaplan", language: "nb", baseVersion: 0 });
  expect(readOf(pane).plan.registered?.title).toBe("Klimaplanen");
});

test("a document that is tied to a plan with versions counts as built on the newest, and says so", async () => {
  await openInWord(document);
  const pane = await startedPane(answering);
  await pane.commands.signIn();
  const published = register.plans.find(({ version }) => version > 0);
  if (!published) throw new Error("no plan with versions");
  expect(await pane.commands.tie(published)).toBe(true);
  expect(readOf(pane).plan.record.baseVersion).toBe(published.version);
  const { notice } = pane.store.get();
  if (notice?.type !== "done") throw new Error("nothing said");
  for (const language of languages) expect(sayDone(notice.what, language)).toContain(` ${published.version}, `);
});

test("a document that is older than the plan's newest version is tied as that, and the check says so", async () => {
  await openInWord(document);
  const pane = await startedPane(answering);
  await pane.commands.signIn();
  const published = register.plans.find(({ version }) => version > 0);
  if (!published) throw new Error("no plan with versions");
  expect(await pane.commands.tie(published, 0)).toBe(true);
  expect(readOf(pane).findings.map(({ rule }) => rule)).toContain("base-version-current");
  const { notice } = pane.store.get();
  if (notice?.type !== "done") throw new Error("nothing said");
  expect(sayDone(notice.what, "nb")).toContain("regnes ikke som bygd på versjon 1");
});

test("a fetched goal has the origin's exact words, its SDG links and where it came from", async () => {
  const { standin } = await openInWord(document);
  standin.setCursor("Til slutt.");
  const pane = await startedPane(answering);
  await pane.commands.signIn();
  const goal = register.elements[0];
  if (!goal) throw new Error("no goal");
  await pane.commands.fetch(goal);
  expect(readOf(pane).plan.elements).toMatchObject([
    {
      kind: "goal",
      title: "Alle barn kan svømme",
      text: "Før de fyller elleve.",
      sdgs: ["3"],
      origin: {
        plan: "samfunnsdel",
        version: 1,
        element: "zzzzzzzzzz",
        title: "Alle barn kan svømme",
        text: "Før de fyller elleve.",
        ownReason: null,
      },
    },
  ]);
});

test("a fetched goal that has drifted: own words are kept with a reason, or the origin's are taken again", async () => {
  await openInWord([control(`pt1:goal:${id}`, "Mål", paragraph("Alle barn skal svømme"))]);
  await changePlanRecord(await knownNow(), (record) => ({
    ...record,
    plan: "klima",
    kind: "temaplan",
    language: "nb",
    details: [
      {
        ...emptyDetails(id),
        origin: {
          plan: "samfunnsdel",
          version: 1,
          element: "zzzzzzzzzz",
          title: "Alle barn kan svømme",
          text: "",
          ownReason: null,
        },
      },
    ],
  }));
  const pane = await startedPane(answering);
  await pane.commands.signIn();
  const rules = (): readonly string[] => readOf(pane).findings.map(({ rule }) => rule);
  expect(rules()).toContain("origin-drift");

  await pane.commands.keepOwnWords(id, "Vi har ikke basseng");
  expect(rules()).not.toContain("origin-drift");

  const goal = register.elements[0];
  if (!goal) throw new Error("no goal");
  await pane.commands.updateFromOrigin(id, goal);
  expect(readOf(pane).plan.elements).toMatchObject([
    { title: "Alle barn kan svømme", text: "Før de fyller elleve.", origin: { ownReason: null } },
  ]);
  expect(rules()).not.toContain("origin-drift");
});

test("one press mends a skipped heading level", async () => {
  await openInWord(document);
  const pane = await startedPane(away);
  const skipped = () => readOf(pane).findings.find(({ fix }) => fix?.type === "setHeadingLevel");
  const finding = skipped();
  if (!finding) throw new Error("no finding");
  await pane.commands.fix(finding);
  expect(skipped()).toBeUndefined();
});

test("one press gives a doubled tag an id of its own, with what was known of it", async () => {
  const goal = (text: string): Piece => control(`pt1:goal:${id}`, "Mål", paragraph(text));
  await openInWord([goal("Klimanøytral"), goal("Et annet mål")]);
  await changePlanRecord(await knownNow(), (record) => ({
    ...record,
    details: [{ ...emptyDetails(id), sdgs: ["13"] }],
  }));
  const pane = await startedPane(away);
  const finding = readOf(pane).findings.find(({ rule }) => rule === "tag-is-unique");
  if (!finding) throw new Error("no finding");
  await pane.commands.fix(finding);
  const { elements } = readOf(pane).plan;
  expect(elements.map(({ title, sdgs }) => [title, sdgs])).toEqual([
    ["Klimanøytral", ["13"]],
    ["Et annet mål", ["13"]],
  ]);
  expect(new Set(elements.map((element) => element.id)).size).toBe(2);
});

test("SDG links are added once and dropped", async () => {
  await openInWord([control(`pt1:goal:${id}`, "Mål", paragraph("Alle barn"))]);
  const pane = await startedPane(away);
  await pane.commands.addSdg(id, "11.3");
  await pane.commands.addSdg(id, "11.3");
  await pane.commands.addSdg(id, "4");
  expect(readOf(pane).plan.elements).toMatchObject([{ sdgs: ["11.3", "4"] }]);
  await pane.commands.dropSdg(id, "11.3");
  expect(readOf(pane).plan.elements).toMatchObject([{ sdgs: ["4"] }]);
});

test("after a reload of the pane everything is there", async () => {
  const office = await openInWord(document);
  office.standin.setCursor("Fjordvik er klimanøytral");
  const before = await startedPane(away);
  await before.commands.tagHere("goal");
  const element = readOf(before).plan.elements[0];
  await before.commands.addSdg(element?.id ?? "", "13");

  before.stop();
  const again = await office.reload();
  again.install();
  const after = await startedPane(away);
  expect(readOf(after).plan.elements).toEqual(readOf(before).plan.elements);
  again.close();
});

test("when the element is no longer there, it is said, and the outline is the document's own", async () => {
  const { Word } = await openInWord([control(`pt1:goal:${id}`, "Mål", paragraph("Alle barn")), paragraph("Etter.")]);
  const pane = await startedPane(away);
  await Word.run(async (context) => {
    context.document.contentControls.getFirst().delete(true);
    await context.sync();
  });
  await pane.commands.untag(id);
  expect(pane.store.get().notice).toMatchObject({ type: "word", refusal: { code: "moved" } });
  expect(readOf(pane).plan.elements).toEqual([]);
});

test("a read-only document can be read and checked, and tagging says why it cannot", async () => {
  const { standin } = await openInWord(document, { readOnly: true });
  standin.setCursor("Til slutt.");
  const pane = await startedPane(away);
  expect(pane.store.get().surroundings?.readOnly).toBe(true);
  await pane.commands.tagHere("goal");
  expect(pane.store.get().notice).toMatchObject({ type: "word", refusal: { code: "readOnly" } });
});

test("the reader's language is Word's until another is chosen, and then the chosen one", async () => {
  const keep = memory();
  await openInWord(document, { locale: "nn-NO" });
  const pane = await startedPane(away, keep);
  expect(pane.store.get().language).toBe("nn");
  pane.commands.setLanguage("en");
  pane.stop();
  await openInWord(document, { locale: "nn-NO" });
  expect((await startedPane(away, keep)).store.get().language).toBe("en");
});

test("a tag undone in Word leaves the outline, and one redone comes back", async () => {
  const { standin } = await openInWord(document);
  standin.setCursor("Fjordvik er klimanøytral");
  const pane = await startedPane(away);
  await pane.commands.tagHere("goal");
  const count = (state: Parameters<typeof readPlan>[0]): number | undefined => readPlan(state)?.plan.elements.length;
  standin.setCursor("Til slutt.");
  standin.undo();
  await until(pane, (state) => count(state) === 0);
  standin.setCursor("Til slutt.");
  standin.redo();
  await until(pane, (state) => count(state) === 1);
  standin.undo();
  await until(pane, (state) => count(state) === 0);
  await pane.commands.tagHere("goal");
  standin.undo();
  await until(pane, (state) => count(state) === 0);
});

test.each([
  ["when the pane is looked at again", () => lookAtPaneAgain()],
  ["when another view is shown", (pane: Pane) => pane.commands.show("check")],
])("a tag undone in Word is noticed without any event, %s", async (_when, look) => {
  const { standin } = await openInWord(document, { mishaps: ["selectionEventsMissing"] });
  standin.setCursor("Fjordvik er klimanøytral");
  const pane = await startedPane(away);
  await pane.commands.tagHere("goal");
  standin.undo();
  expect(readOf(pane).plan.elements).toHaveLength(1);
  look(pane);
  await until(pane, (state) => readPlan(state)?.plan.elements.length === 0);
});

test.each<readonly [string, (pane: Pane, id: string) => Promise<unknown>]>([
  ["another kind", ({ commands }, id) => commands.changeKind(id, "strategy")],
  ["a link to an SDG", ({ commands }, id) => commands.addSdg(id, "13")],
  ["a property", ({ commands }, id) => commands.setDetails(id, { responsible: "Teknisk" })],
])(
  "what is undone in Word and not noticed is noticed by the write that needs it, and nothing is written: %s",
  async (_what, write) => {
    const { standin } = await openInWord(document, { mishaps: ["selectionEventsMissing"] });
    standin.setCursor("Fjordvik er klimanøytral");
    const pane = await startedPane(away);
    await pane.commands.tagHere("goal");
    const [tagged] = readOf(pane).plan.elements;
    standin.undo();
    await write(pane, tagged?.id ?? "");
    expect(pane.store.get().notice).toMatchObject({ type: "word", refusal: { code: "moved" } });
    expect(readOf(pane).plan.elements).toEqual([]);
    expect(readOf(pane).plan.record.details).toEqual([]);
  },
);

test("a check that could not be made is not told as made", async () => {
  const { standin } = await openInWord(document);
  const pane = await startedPane(away);
  standin.wire.failNext("InvalidOrTimedOutSession");
  await pane.commands.checkAgain();
  expect(pane.store.get().notice).toMatchObject({ type: "word", refusal: { code: "busy" } });
  expect(readOf(pane).changedSince).toBe(true);
  await pane.commands.checkAgain();
  expect(pane.store.get().notice).toEqual({ type: "done", what: { did: "checked" } });
  expect(readOf(pane).changedSince).toBe(false);
});

test("an empty paragraph is not tagged, and it is said why", async () => {
  const { standin } = await openInWord([heading(1, "Mål"), paragraph("")]);
  standin.setCursor("");
  const pane = await startedPane(away);
  await pane.commands.tagHere("goal");
  expect(pane.store.get().notice).toMatchObject({ type: "word", refusal: { code: "nothingToTag" } });
  expect(readOf(pane).plan.elements).toEqual([]);
});
