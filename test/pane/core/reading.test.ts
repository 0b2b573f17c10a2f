import { heading, paragraph } from "../../../src/docx/build/build.ts";
import type { Piece } from "../../../src/docx/build/builtPackage.ts";
import type { PaneState } from "../../../src/pane/core/paneState.ts";
import { officeInJsdom, type OfficeInJsdom } from "../../standin/officeInJsdom.ts";
import { settled } from "../../standin/settled.ts";
import { openInWord } from "../../word/openInWord.ts";
import { planOf } from "../paneCosts.ts";
import { away, closePanes, readOf, startedPane, until } from "../paneInWord.ts";

let large: OfficeInJsdom | null = null;

afterEach(() => {
  closePanes();
  large?.close();
  large = null;
});

const document: readonly Piece[] = [heading(1, "Mål"), paragraph("Fjordvik er klimanøytral"), paragraph("Til slutt.")];

/** A document with pictures of so many megabytes, in Word on the web. */
async function openLarge(megabytes: number): Promise<OfficeInJsdom> {
  large = await officeInJsdom(planOf(20, megabytes), { profile: "web" });
  large.install();
  return large;
}

/** Counts the bytes Word has answered with since this was called. */
function answers({ standin }: OfficeInJsdom): () => number {
  let bytes = 0;
  standin.wire.onEntry(({ bytesOut }) => (bytes += bytesOut));
  return () => bytes;
}

test("a large document opens without its pictures, and says that what they need is not checked yet", async () => {
  const office = await openLarge(6);
  const bytes = answers(office);
  const pane = await startedPane(away);
  expect(bytes()).toBeLessThan(50_000);
  expect(readOf(pane)).toMatchObject({ isLarge: true, plan: { document: { partial: true } } });
  expect(readOf(pane).plan.elements).toMatchObject([{ kind: "goal", title: "Fjordvik er klimanøytral" }]);
  office.standin.setCursor("Avsnitt 3 om byen og bygdene.");
  await pane.commands.tagHere("strategy");
  expect(pane.store.get().notice).toMatchObject({ what: { did: "tagged" } });
  expect(bytes()).toBeLessThan(100_000);
});

test("all of a large document is read when that is asked for, and how far it has come moves", async () => {
  await openLarge(6);
  const pane = await startedPane(away);
  const seen: PaneState["scanning"][] = [];
  pane.store.subscribe(() => seen.push(pane.store.get().scanning));
  await pane.commands.checkAgain();
  expect(readOf(pane)).toMatchObject({ isLarge: false });
  expect(readOf(pane).plan.document.partial).toBeUndefined();
  const shares = seen.flatMap((now) => (now === null || now.total === 0 ? [] : [now.done / now.total]));
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(pane.store.get().scanning).toBeNull();
});

test("reading that takes long shows itself and can be stopped: what was known stays, and everything can be pressed", async () => {
  const { standin } = await openInWord(document, { profile: "web" });
  const pane = await startedPane(away);
  const { plan } = readOf(pane);
  standin.setMishap("answerNeverComes", true);
  const checked = pane.commands.checkAgain();
  await until(pane, ({ scanning }) => scanning !== null);
  pane.commands.stopReading();
  await checked;
  expect(pane.store.get()).toMatchObject({ scanning: null, busy: null, slow: false });
  expect(pane.store.get().notice).toMatchObject({ type: "word", refusal: { code: "cancelled" } });
  expect(readOf(pane)).toMatchObject({ changedSince: true });
  expect(readOf(pane).plan).toBe(plan);

  standin.setMishap("answerNeverComes", false);
  standin.setCursor("Fjordvik er klimanøytral");
  await pane.commands.tagHere("goal");
  expect(pane.store.get().notice).toMatchObject({ type: "done", what: { did: "tagged" } });
});

test("what comes of a reading after it was stopped is dropped, and never mixed with what was done since", async () => {
  const { standin } = await openInWord(document, { profile: "web" });
  const pane = await startedPane(away);
  standin.setMishap("answerAfterThirtySeconds", true);
  const checked = pane.commands.checkAgain();
  await until(pane, ({ scanning }) => scanning !== null);
  pane.commands.stopReading();
  await checked;
  standin.setMishap("answerAfterThirtySeconds", false);
  standin.setCursor("Fjordvik er klimanøytral");
  await pane.commands.tagHere("goal");
  const tagged = readOf(pane).plan;
  await standin.clock.pass(30_000);
  await settled();
  expect(readOf(pane).plan).toBe(tagged);
  expect(pane.store.get()).toMatchObject({ scanning: null, busy: null, slow: false });
});

test("the wire that comes back frees every button: the answer to a write nobody has given up is used", async () => {
  const { standin } = await openInWord(document, { profile: "web" });
  standin.setCursor("Fjordvik er klimanøytral");
  const pane = await startedPane(away, undefined, { slow: 40, giveUp: 120_000 });
  standin.setMishap("answerAfterThirtySeconds", true);
  const tagging = pane.commands.tagHere("goal");
  await until(pane, ({ slow, busy }) => slow && busy === "tagging");
  standin.setMishap("answerAfterThirtySeconds", false);
  await standin.clock.pass(30_000);
  await tagging;
  expect(pane.store.get()).toMatchObject({ slow: false, busy: null, scanning: null });
  expect(pane.store.get().notice).toMatchObject({ type: "done", what: { did: "tagged" } });
  await pane.commands.addSdg(readOf(pane).plan.elements[0]?.id ?? "", "13");
  expect(readOf(pane).plan.elements).toMatchObject([{ kind: "goal", sdgs: ["13"] }]);
});
