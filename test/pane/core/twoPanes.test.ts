import { control, paragraph } from "../../../src/docx/build/build.ts";
import { readDocx } from "../../../src/document/readDocx.ts";
import { emptyDetails } from "../../../src/plan/emptyDetails.ts";
import { emptyRecord, writePlanPart } from "../../../src/plan/planPart.ts";
import { buildPlan } from "../../../src/plan/buildPlan.ts";
import type { OfficeInJsdom } from "../../standin/officeInJsdom.ts";
import { openInWord, valueOf } from "../../word/openInWord.ts";
import { away, closePanes, lookAtPaneAgain, readOf, startedPane, until } from "../paneInWord.ts";

afterEach(closePanes);

const id = "abcdefghij";
const document = [control(`pt1:goal:${id}`, "Mål", paragraph("Alle barn")), paragraph("Midt i."), paragraph("Etter.")];

function inFile({ standin }: OfficeInJsdom) {
  return buildPlan(valueOf(readDocx(standin.save())).document, null);
}

/** Does something as the co-author, in whose Word another pane is open. */
async function asCoAuthor<T>(kari: OfficeInJsdom, ola: OfficeInJsdom, work: () => Promise<T>): Promise<T> {
  ola.install();
  try {
    return await work();
  } finally {
    kari.install();
  }
}

test("what a co-author's pane tags is found, and stays when the own pane tags", async () => {
  const kari = await openInWord(document);
  const ola = await kari.beside();
  const pane = await startedPane(away);
  await asCoAuthor(kari, ola, () =>
    ola.Word.run(async (context) => {
      const tagged = context.document.body.paragraphs.getLast().insertContentControl();
      tagged.tag = "pt1:measure:mmmmmmmmmm";
      await context.sync();
    }),
  );
  kari.standin.setCursor("Midt i.");
  await pane.commands.tagHere("strategy");
  lookAtPaneAgain();
  await until(pane, () => readOf(pane).plan.elements.length === 3);
  expect(readOf(pane).plan.elements.map(({ kind }) => kind)).toEqual(["goal", "strategy", "measure"]);
  expect(inFile(kari).elements.map(({ kind }) => kind)).toEqual(["goal", "strategy", "measure"]);
});

test("a plan record that a co-author's pane has written since it was read is written upon, also for the same element", async () => {
  const kari = await openInWord(document);
  const ola = await kari.beside();
  const pane = await startedPane(away);
  let calls = 0;
  const written = new Promise<void>((resolve) => {
    kari.standin.wire.onEntry(({ actions }) => {
      // The own pane has asked for the record's parts, and found none.
      if (!actions.includes("customXmlParts.getByNamespaceAsync") || ++calls > 1) return;
      const theirs = writePlanPart({ ...emptyRecord, details: [{ ...emptyDetails(id), responsible: "Ola" }] });
      ola.Office.context.document.customXmlParts.addAsync(theirs, () => resolve());
    });
  });
  await pane.commands.addSdg(id, "13");
  await written;
  expect(pane.store.get().notice).toMatchObject({ type: "done" });
  expect(inFile(kari).record.details).toMatchObject([{ id, sdgs: ["13"], responsible: "Ola" }]);
  expect(readOf(pane).plan.elements).toMatchObject([{ id, sdgs: ["13"], responsible: "Ola" }]);
});
