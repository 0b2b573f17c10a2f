import { control, paragraph, heading } from "../../src/docx/build/build.ts";
import { readDocx } from "../../src/document/readDocx.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { changeDetails } from "../../src/word/changeDetails.ts";
import { checkedAgainstOpen, readForPublishing } from "../../src/word/readForPublishing.ts";
import type { MishapName } from "../../src/standin/ways/mishaps.ts";
import { settled } from "../standin/settled.ts";
import { closeWord, knownNow, openInWord, valueOf } from "./openInWord.ts";

afterEach(closeWord);

const id = "abcdefghij";
const document = [heading(1, "Mål"), control(`pt1:goal:${id}`, "Mål", paragraph("Alle barn")), paragraph("Etter.")];
const nested = [
  control(
    `pt1:focusArea:${id}`,
    "Satsing",
    paragraph("Klima"),
    control("pt1:goal:bbbbbbbbbb", "Mål", paragraph("Halvert")),
  ),
];

/** The document with a plan record, in Word on the web with these mishaps. */
async function opened(pieces: typeof document, mishaps: readonly MishapName[]) {
  const office = await openInWord(pieces, { profile: "web" });
  valueOf(await changeDetails(await knownNow(), id, (details) => ({ ...details, sdgs: ["13"] })));
  const known = await knownNow();
  for (const mishap of mishaps) office.standin.setMishap(mishap, true);
  return { office, known };
}

const read = (known: Parameters<typeof readForPublishing>[0]) =>
  readForPublishing(known, () => undefined, new AbortController().signal);

test("where Word gives no file, what is sent is made of its OOXML, with every tag and the plan record", async () => {
  const { office, known } = await opened(document, ["getFileRefused"]);
  const sent = buildPlan(valueOf(readDocx(valueOf(await read(known)))).document, null);
  const saved = buildPlan(valueOf(readDocx(office.standin.save())).document, null);
  expect(sent.elements).toEqual(saved.elements);
  expect(sent.record).toEqual(saved.record);
  expect(sent.document.blocks).toEqual(saved.document.blocks);
});

test("where Word gives neither file nor OOXML the saved file is asked for", async () => {
  const { known } = await opened(document, ["getFileRefused", "getOoxmlRefused"]);
  expect(await read(known)).toMatchObject({ ok: false, refusal: { code: "fileByHand" } });
});

test("a file chosen by hand is taken where it is the open document, and not where something was written since", async () => {
  const { office, known } = await opened(nested, ["getFileRefused"]);
  const saved = office.standin.save();
  expect(checkedAgainstOpen(known, saved)).toMatchObject({ ok: true });
  valueOf(await changeDetails(known, id, (details) => ({ ...details, responsible: "Ola" })));
  expect(checkedAgainstOpen(known, saved)).toMatchObject({ ok: false, refusal: { code: "otherFile" } });
  expect(checkedAgainstOpen(known, office.standin.save())).toMatchObject({ ok: true });
  expect(checkedAgainstOpen(known, new Uint8Array([1, 2, 3]))).toMatchObject({
    ok: false,
    refusal: { code: "otherFile" },
  });
  await office.Word.run(async (context) => {
    context.document.body.paragraphs.getLast().insertText(" mer", "End");
    await context.sync();
  });
  expect(checkedAgainstOpen(await knownNow(), saved)).toMatchObject({ ok: false, refusal: { code: "otherFile" } });
});

test("given up while Word makes its file, or its OOXML, which is one call, reading ends at once", async () => {
  for (const mishaps of [[], ["getFileRefused"]] as const) {
    const { office, known } = await opened(document, mishaps);
    const giveUp = new AbortController();
    office.standin.setMishap("answerNeverComes", true);
    const sent = readForPublishing(known, () => undefined, giveUp.signal);
    await settled();
    giveUp.abort();
    // Word is waited for two minutes where nobody gives up.
    expect(await Promise.race([sent, settled()])).toEqual({ ok: false, refusal: { code: "cancelled", detail: {} } });
    office.standin.setMishap("answerNeverComes", false);
    closeWord();
  }
});

test("a file that Word has ready after it was given up is closed again: it keeps two open at most", async () => {
  const { office, known } = await opened(document, []);
  const asked: string[] = [];
  office.standin.wire.onEntry(({ actions }) => asked.push(...actions));
  const giveUp = new AbortController();
  office.standin.setMishap("answerAfterThirtySeconds", true);
  const sent = readForPublishing(known, () => undefined, giveUp.signal);
  await settled();
  giveUp.abort();
  expect(await sent).toMatchObject({ refusal: { code: "cancelled" } });
  office.standin.setMishap("answerAfterThirtySeconds", false);
  await office.standin.clock.pass(30_000);
  await settled();
  expect(asked).toEqual(["getFileAsync", "closeAsync"]);
});
