import { control, heading, paragraph } from "../../../src/docx/build/build.ts";
import type { Piece } from "../../../src/docx/build/builtPackage.ts";
import { readDocx } from "../../../src/document/readDocx.ts";
import { changesSince, holds } from "../../../src/pane/core/reviewCommands.ts";
import type { PlanReview } from "../../../src/api/contract.ts";
import type { Service } from "../../../src/api/publishing.ts";
import { buildPlan } from "../../../src/plan/buildPlan.ts";
import { done } from "../../../src/words/refusal.ts";
import { openInWord, valueOf } from "../../word/openInWord.ts";
import { answering, closePanes, memory, register, readOf, startedPane } from "../paneInWord.ts";

afterEach(closePanes);

const document: readonly Piece[] = [
  heading(1, "Mål"),
  control("pt1:goal:yyyyyyyyyy", "Mål", paragraph("Utslippene er halvert")),
  paragraph("- Sykkel først"),
  paragraph("- Buss deretter"),
  heading(3, "For dypt"),
  paragraph("Til slutt."),
];

/** A service that keeps the verdict it is given, as the real one does. */
function keeping(): Service {
  let told: PlanReview = { asked: null, newest: null, earlier: [] };
  const ingrid = {
    name: "Ingrid",
    municipality: register.municipality,
    roles: ["reviewer"],
    planRoles: [],
    ask: [],
    waiting: [],
  } as const;
  return {
    ...answering,
    me: () => Promise.resolve(done(ingrid)),
    review: () => Promise.resolve(done(told)),
    giveReview: (_plan, given) => {
      told = { asked: null, newest: { ...given, by: "Ingrid", at: "2026-11-24T11:00:00.000Z" }, earlier: [] };
      return Promise.resolve(done(told));
    },
  };
}

async function reviewed(service: Service = keeping(), storage = memory()) {
  const office = await openInWord(document);
  const pane = await startedPane(service, storage);
  await pane.commands.signIn();
  for (const plan of register.plans) if (plan.id === "klima") await pane.commands.tie(plan);
  await pane.commands.findReview("klima");
  const inFile = () => buildPlan(valueOf(readDocx(office.standin.save())).document, register);
  const finding = (rule: string) => readOf(pane).findings.find((one) => one.rule === rule);
  return { office, pane, inFile, finding };
}

/** Somebody writes in the document, beside the pane. */
function writeAfter(words: string, more: string): Promise<void> {
  return Word.run(async (context) => {
    context.document.body.search(words).getFirst().insertText(more, "End");
    await context.sync();
  });
}

test("a warning accepted with a reason stands in the document, and falls when the passage changes", async () => {
  const { pane, inFile, finding } = await reviewed();
  const loose = finding("goal-has-sdg");
  if (loose === undefined) throw new Error("nothing is found");
  expect(await pane.commands.waive([loose], "Tas i handlingsdelen")).toBe(true);
  expect(pane.store.get().notice).toMatchObject({ type: "done", what: { did: "waived", count: 1 } });
  expect(inFile().record.details).toMatchObject([
    { id: "yyyyyyyyyy", waivers: [{ rule: "goal-has-sdg", by: "Ingrid", reason: "Tas i handlingsdelen" }] },
  ]);
  expect(finding("goal-has-sdg")?.waived).toEqual({ by: "Ingrid", reason: "Tas i handlingsdelen" });
  await writeAfter("Utslippene er halvert", " innen 2030");
  await pane.commands.checkAgain();
  expect(finding("goal-has-sdg")?.waived).toBeNull();
});

test("in a document that may only be read it goes with the verdict, counts meanwhile, and is written by the next who may", async () => {
  const { pane, inFile, finding } = await reviewed();
  const { surroundings } = pane.store.get();
  if (surroundings) pane.store.set({ surroundings: { ...surroundings, readOnly: true } });
  const loose = finding("goal-has-sdg");
  if (loose === undefined) throw new Error("nothing is found");
  await pane.commands.waive([loose], "Tas i handlingsdelen");
  expect(inFile().record.details).toEqual([]);
  expect(finding("goal-has-sdg")?.waived).toMatchObject({ by: "Ingrid" });
  await pane.commands.giveVerdict({ verdict: "ready", remark: "", reasons: [] });
  expect(pane.store.get().review).toMatchObject({ waivers: [], told: { newest: { waivers: [{ by: "Ingrid" }] } } });
  expect(readOf(pane).unwritten).toBe(1);

  if (surroundings) pane.store.set({ surroundings });
  expect(await pane.commands.writeWaivers()).toBe(true);
  expect(inFile().record.details).toMatchObject([{ waivers: [{ by: "Ingrid" }] }]);
  expect(readOf(pane).unwritten).toBe(0);
});

test("what is accepted and not sent is still there when the pane is loaded anew, and goes with the verdict then", async () => {
  const service = keeping();
  const storage = memory();
  const { pane, finding } = await reviewed(service, storage);
  const { surroundings } = pane.store.get();
  if (surroundings) pane.store.set({ surroundings: { ...surroundings, readOnly: true } });
  const loose = finding("goal-has-sdg");
  if (loose === undefined) throw new Error("nothing is found");
  await pane.commands.waive([loose], "Tas i handlingsdelen");

  const next = await startedPane(service, storage);
  await next.commands.signIn();
  await next.commands.findReview("klima");
  const again = () => readOf(next).findings.find(({ rule }) => rule === "goal-has-sdg");
  expect(again()?.waived).toMatchObject({ by: "Ingrid", reason: "Tas i handlingsdelen" });
  await next.commands.giveVerdict({ verdict: "ready", remark: "", reasons: [] });
  expect(next.store.get().review).toMatchObject({ waivers: [], told: { newest: { waivers: [{ by: "Ingrid" }] } } });

  const last = await startedPane(service, storage);
  await last.commands.findReview("klima");
  expect(last.store.get().review).toMatchObject({ waivers: [], told: { newest: { waivers: [{ by: "Ingrid" }] } } });
});

test("a verdict holds through waivers and saving, and falls when a word changes", async () => {
  const { pane, office, finding } = await reviewed();
  await pane.commands.giveVerdict({ verdict: "ready", remark: "", reasons: [] });
  const newest = () => {
    const review = pane.store.get().review.told?.newest;
    if (!review) throw new Error("no verdict");
    return review;
  };
  const loose = finding("goal-has-sdg");
  if (loose) await pane.commands.waive([loose], "Tas i handlingsdelen");
  office.standin.save();
  await pane.commands.checkAgain();
  expect(holds(newest(), readOf(pane))).toBe(true);

  await writeAfter("Til slutt.", " Eller ikke.");
  await pane.commands.checkAgain();
  expect(holds(newest(), readOf(pane))).toBe(false);
  expect(changesSince(newest(), readOf(pane))).toMatchObject({ sections: ["For dypt"], added: [], reworded: [] });
});

test("a list typed by hand becomes one by a press, which is told and in the file", async () => {
  const { pane, inFile, finding } = await reviewed();
  const typed = finding("real-lists");
  expect(typed?.fix).toEqual({ type: "makeList", at: 2, items: 2, ordered: false });
  if (typed) await pane.commands.fix(typed);
  expect(pane.store.get().notice).toMatchObject({ type: "done", what: { did: "fixed" } });
  expect(finding("real-lists")).toBeUndefined();
  expect(inFile().document.blocks).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ type: "list", ordered: false, items: [expect.anything(), expect.anything()] }),
    ]) as object,
  );
  expect(readOf(pane).plan.document.blocks).toEqual(inFile().document.blocks);
});
