import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { readDocx } from "../../../src/document/readDocx.ts";
import { buildPlan } from "../../../src/plan/buildPlan.ts";
import { comparingWords } from "../../../src/pane/words/comparing.ts";
import { publishingWords } from "../../../src/pane/words/publishing.ts";
import { contextOf, type AtDesk } from "../atDesk.ts";
import { openBrowser } from "../browser.ts";
import { startServer, type RunningServer } from "../startServer.ts";
import { decide, openPlan, publish, save, saveBy, showPlan, writeAfter } from "./openPlan.ts";

const goal = "Fjordvik er et lavutslippssamfunn i 2037";
const other = "Alle barn i Fjordvik opplever mestring og tilhørighet";
const folder = mkdtempSync(join(tmpdir(), "newest-"));
const first = join(folder, "samfunnsdel-v1.docx");
const saved = join(folder, "samfunnsdel.docx");

let server: RunningServer;
let browser: Browser;
let ola: AtDesk;
let liv: AtDesk;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("the newest version is had from a document that does not say what it builds on", async () => {
  ola = await openPlan(browser, server.origin, { demo: "samfunnsdel.docx" }, "Ola Nygård");
  await ola.pane.getByText(comparingWords.nb.newest.isNewer(1, 0)).waitFor();
  await saveBy(ola, () => ola.pane.getByRole("button", { name: "Last ned versjon 1" }).click(), first);
  expect(recordOf(first)).toMatchObject({ plan: "samfunnsdel", baseVersion: 1 });
  await ola.page.close();
});

test("two files on one base are told where the second is about to be published: whose the other is, and when", async () => {
  ola = await openPlan(browser, server.origin, { file: first }, "Ola Nygård");
  await writeAfter(ola, goal, ", som avtalt");
  await decide(ola, "preview");
  await publish(ola, "preview", 1);
  liv = await openPlan(browser, server.origin, { file: first }, "Liv Aasen");
  await writeAfter(liv, other, " og glede");
  await decide(liv, "hearing");
  await liv.pane.getByRole("button", { name: publishingWords.nb.publish.hearing }).click();
  await liv.pane.getByText(/^En annen fil bygger på samme versjon som denne: Ola Nygård lagde/).waitFor();
  await liv.show("newest-two-files");
  await liv.pane.getByRole("button", { name: publishingWords.nb.publish.hearing }).click();
  await liv.pane.getByText(publishingWords.nb.published(2)).waitFor();
  expect(liv.complaints).toEqual([]);
});

test("the newest is compared with the open document, and one change is taken in by a press while the rest stays", async () => {
  const words = comparingWords.nb.newest;
  await ola.pane.getByRole("tab", { name: /Kontroll/ }).click();
  await ola.pane.getByRole("button", { name: "Kontroller på nytt" }).click();
  await ola.pane.getByText("Dokumentet er kontrollert på nytt.").waitFor();
  await showPlan(ola);
  await ola.pane.getByRole("button", { name: words.compare(2) }).click();
  await ola.pane.getByRole("button", { name: words.named(words.take, other) }).waitFor();
  await ola.show("newest-compared");
  // What is chosen to be kept is chosen still when the comparison has been closed and is made again.
  const keep = ola.pane.getByRole("button", { name: words.named(words.keep, goal) });
  await keep.click();
  await ola.pane.getByRole("button", { name: words.close, exact: true }).click();
  await ola.pane.getByRole("button", { name: words.compare(2) }).click();
  await keep.waitFor();
  expect(await keep.getAttribute("aria-pressed")).toBe("true");
  await ola.pane.getByRole("button", { name: words.named(words.take, other) }).click();
  await ola.paper.getByText(`${other} og glede`).first().waitFor();
  await ola.paper.getByText(`${goal}, som avtalt`).first().waitFor();
});

test("taking the newest as base says what that undoes, publishes nothing, and lets the document be published", async () => {
  const words = comparingWords.nb.newest;
  await ola.pane.getByText(/^Tar du versjon 2 som grunnlag nå/).waitFor();

  await ola.pane.getByRole("button", { name: words.base(2) }).click();
  await ola.pane.getByRole("button", { name: words.base(2) }).waitFor({ state: "detached" });
  await save(ola, saved);
  expect(recordOf(saved)).toMatchObject({ plan: "samfunnsdel", baseVersion: 2 });
  const page = await (await contextOf(browser)).newPage();
  expect((await page.goto(`${server.origin}/fjordvik/samfunnsdel/v/3`))?.status()).toBe(404);
  await ola.pane.getByRole("tab", { name: /Publiser/ }).click();
  await ola.pane.getByRole("button", { name: publishingWords.nb.again }).click();
  await decide(ola, "hearing");
  await publish(ola, "hearing", 3);
  expect(ola.complaints).toEqual([]);
});

function recordOf(file: string) {
  const read = readDocx(readFileSync(file));
  if (!read.ok) throw new Error(read.refusal.code);
  return buildPlan(read.value.document, null).record;
}
