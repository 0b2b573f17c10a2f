import { paragraph } from "../../../src/docx/build/build.ts";
import { openInWord } from "../../word/openInWord.ts";
import { away, closePanes, memory, readOf, startedPane } from "../paneInWord.ts";

afterEach(closePanes);

const document = [paragraph("Fjordvik er klimanøytral"), paragraph("Til slutt.")];

test.each(["goal", "strategy", "measure"] as const)("the text's menu tags the selected text as %s", async (kind) => {
  const { standin } = await openInWord(document);
  standin.select("Fjordvik er klimanøytral", "klimanøytral");
  const pane = await startedPane(away);
  await pane.runAddInCommand({ view: "tag", tag: kind });
  expect(readOf(pane).plan.elements).toMatchObject([{ kind, title: "Fjordvik er klimanøytral" }]);
  expect(pane.store.get().notice).toEqual({ type: "done", what: { did: "tagged", kind, count: 1 } });
});

test("pressed again on the same text, the text's menu changes its kind and makes no second tag", async () => {
  const { standin } = await openInWord(document);
  standin.select("Fjordvik er klimanøytral");
  const pane = await startedPane(away);
  await pane.runAddInCommand({ view: "tag", tag: "goal" });
  await pane.runAddInCommand({ view: "tag", tag: "strategy" });
  expect(readOf(pane).plan.elements).toMatchObject([{ kind: "strategy" }]);
});

test("where no text is selected the text's menu tags nothing, as when the pane is loaded again by its address", async () => {
  const { standin } = await openInWord(document);
  standin.setCursor("Fjordvik er klimanøytral");
  const pane = await startedPane(away);
  await pane.runAddInCommand({ view: "tag", tag: "goal" });
  expect(readOf(pane).plan.elements).toEqual([]);
});

test("the text's menu says why where the document is open for reading only", async () => {
  const { standin } = await openInWord(document, { readOnly: true });
  standin.select("Fjordvik er klimanøytral");
  const pane = await startedPane(away);
  await pane.runAddInCommand({ view: "tag", tag: "goal" });
  expect(pane.store.get().notice).toMatchObject({ type: "word", refusal: { code: "readOnly" } });
});

test("a press on the ribbon shows its view in the pane that is open", async () => {
  await openInWord(document);
  const pane = await startedPane(away);
  pane.commands.open({ view: "fetch" });
  await pane.runAddInCommand({ view: "check", tag: null });
  expect(pane.store.get()).toMatchObject({ tab: "check", subview: null });
  await pane.runAddInCommand({ view: "plan", tag: null });
  expect(pane.store.get()).toMatchObject({ subview: { view: "plan" } });
});

test("what is being written and decided is there when a press has loaded the pane anew", async () => {
  const session = memory();
  await openInWord(document);
  const before = await startedPane(away, memory(), undefined, session);
  before.drafts.write("reason.abc", "Fordi vi");
  before.commands.decide({ kind: "hearing", hearingDeadline: "2027-01-15" });

  await openInWord(document);
  const after = await startedPane(away, memory(), undefined, session);
  expect(after.drafts.read("reason.abc")).toBe("Fordi vi");
  expect(after.store.get().publishing.decision).toMatchObject({ kind: "hearing", hearingDeadline: "2027-01-15" });
});

test("a publication that is begun again is decided anew, also when the pane is loaded anew", async () => {
  const session = memory();
  await openInWord(document);
  const before = await startedPane(away, memory(), undefined, session);
  before.commands.decide({ kind: "hearing", hearingDeadline: "2027-01-15" });
  before.commands.startAgain();

  await openInWord(document);
  const after = await startedPane(away, memory(), undefined, session);
  expect(after.store.get().publishing.decision.kind).toBe("preview");
});
