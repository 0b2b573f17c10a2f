import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { versionsWords } from "../../../src/pane/words/versions.ts";
import { contextOf, type AtDesk } from "../atDesk.ts";
import { openBrowser } from "../browser.ts";
import { startServer, type RunningServer } from "../startServer.ts";
import { decide, openPlan, publish, saveBy, showPlan, writeAfter } from "./openPlan.ts";

const goal = "Fjordvik er et lavutslippssamfunn i 2037";
const folder = mkdtempSync(join(tmpdir(), "taken-back-"));
const file = join(folder, "samfunnsdel.docx");
const words = versionsWords.nb;

let server: RunningServer;
let browser: Browser;
let ola: AtDesk;
let reader: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  reader = await (
    await contextOf(browser, { javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
  ).newPage();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Takes back a version, told before what is in force afterwards. */
async function takeBack(act: "withdrawn" | "sealed", version: number, after: string, reason: string): Promise<void> {
  const name = words.act[act](version);
  await ola.pane.getByRole("button", { name }).click();
  const form = ola.pane.getByRole("form", { name });
  await form.getByText(after).waitFor();
  await form.getByLabel(words.reason).fill(reason);
  await form.getByRole("button", { name }).click();
  await form.waitFor({ state: "detached" });
}

async function statusOf(path: string): Promise<number | undefined> {
  return (await reader.goto(`${server.origin}${path}`))?.status();
}

test("a plan is adopted by mistake, and quoted below as in force", async () => {
  const before = await openPlan(browser, server.origin, { demo: "samfunnsdel.docx" }, "Ola Nygård");
  await saveBy(before, () => before.pane.getByRole("button", { name: "Last ned versjon 1" }).click(), file);
  await before.page.close();
  ola = await openPlan(browser, server.origin, { file }, "Ola Nygård");
  await writeAfter(ola, goal, " eller 2038");
  await decide(ola, "adopted");
  await publish(ola, "adopted", 2);
  expect(await statusOf("/fjordvik/okonomiplan")).toBe(200);
  expect(await reader.getByText(`${goal} eller 2038`).count()).toBe(1);
});

test("it is withdrawn: what was in force is so again everywhere, and its address says why and what to read instead", async () => {
  await showPlan(ola);
  await takeBack("withdrawn", 2, "Etterpå gjelder versjon 1.", "Kommunestyret har ikke vedtatt dette.");
  expect(await statusOf("/fjordvik/samfunnsdel/v/2")).toBe(410);
  await reader.getByText("Begrunnelse: Kommunestyret har ikke vedtatt dette.").waitFor();
  await reader.getByRole("link", { name: "Les versjon 1, som gjelder" }).click();
  await reader.getByRole("heading", { name: goal }).waitFor();
  expect(await statusOf("/fjordvik/okonomiplan")).toBe(200);
  expect(await reader.getByText(`${goal} eller 2038`).count()).toBe(0);
});

test("the same version is sealed: nothing of it is had, nothing tells why in public, and the trace stays in the pane", async () => {
  await takeBack("sealed", 2, "Etterpå gjelder versjon 1.", "Det står et fødselsnummer i kapittel 4.");
  for (const path of ["", "/hele-planen", "/kapittel/1"]) {
    expect([410, 404]).toContain(await statusOf(`/fjordvik/samfunnsdel/v/2${path}`));
    expect(await reader.getByText("fødselsnummer").count()).toBe(0);
  }
  expect(await statusOf("/fjordvik/samfunnsdel/v/2")).toBe(410);
  await reader.getByText(/^Kommunen sperret versjon 2 av planen .*, fordi den viste personopplysninger\.$/).waitFor();
  const version = ola.pane.getByRole("listitem").filter({ hasText: words.version(2) });
  await version.getByText(words.stands.sealed, { exact: false }).first().waitFor();
  await version.getByText(/^Ola Nygård, .*: «Det står et fødselsnummer i kapittel 4\.»$/).waitFor();
  expect(await version.getByRole("button").count()).toBe(0);
  await ola.show("taken-back-sealed");
  expect(ola.complaints).toEqual([]);
});
