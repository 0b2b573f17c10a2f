import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { decidingWords } from "../../../src/pane/words/deciding.ts";
import { elementWords } from "../../../src/pane/words/element.ts";
import { frameWords } from "../../../src/pane/words/frame.ts";
import { planningWords } from "../../../src/pane/words/planning.ts";
import { publishingWords } from "../../../src/pane/words/publishing.ts";
import { contextOf, type AtDesk } from "../atDesk.ts";
import { openBrowser } from "../browser.ts";
import { startServer, type RunningServer } from "../startServer.ts";
import { decide, openPlan, publish, saveBy, writeAfter } from "./openPlan.ts";

const goal = "Alle barn i Fjordvik opplever mestring og tilhørighet";
const more = ", hver dag";
const higher = "Kommuneplanens samfunnsdel 2025–2037";
const below = ["okonomiplan", "folkehelse"] as const;
const folder = mkdtempSync(join(tmpdir(), "proposal-"));
const revised = join(folder, "samfunnsdel.docx");

let server: RunningServer;
let browser: Browser;
/** The higher plan at its coordinator's, and the two that have fetched the goal at their planner's. */
let ola: AtDesk;
const kari = new Map<(typeof below)[number], AtDesk>();
let reader: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  reader = await (await contextOf(browser, { javaScriptEnabled: false })).newPage();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function at(plan: (typeof below)[number]): AtDesk {
  const desk = kari.get(plan);
  if (desk === undefined) throw new Error(`${plan} is not open`);
  return desk;
}

/** What a check made now finds of the goal that is fetched, in a plan below. */
async function foundIn(plan: (typeof below)[number]): Promise<readonly string[]> {
  const { pane } = at(plan);
  await pane.getByRole("tab", { name: /Kontroll/ }).click();
  await pane.getByRole("button", { name: "Kontroller på nytt" }).click();
  await pane.getByText("Dokumentet er kontrollert på nytt.").waitFor();
  await pane.getByRole("button", { name: frameWords.nb.close }).click();
  const found = await pane.getByRole("button", { name: new RegExp(`: Målet «${goal}`) }).all();
  return Promise.all(found.map((one) => one.innerText()));
}

/** What the page of a plan says of where the goal is fetched from. */
async function fetchedOn(path: string): Promise<string> {
  await reader.goto(`${server.origin}${path}`);
  const facts = reader.locator(".element-facts > div").filter({ hasText: "Hentet fra" }).filter({ hasText: goal });
  return (await facts.innerText()).replace(/\s+/g, " ");
}

test("before the proposal nothing is found in the plans below, and their pages quote what is in force", async () => {
  for (const plan of below) {
    kari.set(plan, await openPlan(browser, server.origin, { demo: `${plan}.docx` }, "Kari Solberg"));
    expect(await foundIn(plan)).toEqual([]);
    expect(await fetchedOn(`/fjordvik/${plan}`)).toBe(`Hentet fra ${higher}: ${goal} (versjon 1)`);
  }
});

test("the higher plan goes on hearing with other words in the goal, from its newest version's own document", async () => {
  const before = await openPlan(browser, server.origin, { demo: "samfunnsdel.docx" }, "Ola Nygård");
  const entry = before.pane.getByRole("link", { name: planningWords.nb.entry, exact: true });
  expect(await entry.getAttribute("href")).toBe(`${server.origin}/administrasjon/planer/samfunnsdel`);
  await saveBy(before, () => before.pane.getByRole("button", { name: "Last ned versjon 1" }).click(), revised);
  await before.page.close();
  ola = await openPlan(browser, server.origin, { file: revised }, "Ola Nygård");
  await writeAfter(ola, goal, more);
  await decide(ola, "hearing");
  await publish(ola, "hearing", 2);
  expect(ola.complaints).toEqual([]);
});

test("during the hearing the open panes tell the proposal as advice, words beside words, and offer none of it", async () => {
  for (const plan of below) {
    const said = `Målet «${goal}» er foreslått endret i «${higher}», versjon 2, på høring til og med 28. februar 2027. Forslaget sier: «${goal}${more}».`;
    expect(await foundIn(plan)).toEqual([said]);
  }
  const { pane } = at("okonomiplan");
  await pane.getByRole("tab", { name: "Merk" }).click();
  await pane.getByRole("treeitem", { name: new RegExp(goal) }).click();
  const origin = pane.getByRole("region", { name: elementWords.nb.origin });
  await origin.getByRole("heading", { name: elementWords.nb.inProposal }).waitFor();
  await origin.getByText(`${goal}${more}`).waitFor();
  expect(await origin.getByRole("button", { name: elementWords.nb.update }).count()).toBe(0);
  await origin.scrollIntoViewIfNeeded();
  await at("okonomiplan").show("proposal-during");
  await pane.getByRole("button", { name: "Tilbake" }).click();
});

test("during the hearing the public pages keep what is in force and what is proposed apart", async () => {
  for (const plan of below)
    expect(await fetchedOn(`/fjordvik/${plan}`)).toBe(`Hentet fra ${higher}: ${goal} (versjon 1)`);
  await reader.goto(`${server.origin}/fjordvik/samfunnsdel`);
  expect(await reader.getByText(`${goal}${more}`).count()).toBe(0);
  await reader.getByRole("link", { name: "Les forslaget, versjon 2" }).first().click();
  await reader.getByRole("heading", { name: `${goal}${more}` }).waitFor();
  expect(await reader.getByText("Dette er et forslag. Versjon 1 er den som gjelder nå.").count()).toBe(1);
});

test("once it is adopted the plans below have drifted, are mended by one press, and their pages quote the new words", async () => {
  await ola.pane.getByRole("button", { name: "Publiser noe mer" }).click();
  await decide(ola, "adopted");
  // Whoever adopts while input may still be given is told so before they answer.
  await ola.pane.getByRole("button", { name: publishingWords.nb.publish.adopted, exact: true }).click();
  await ola.pane.getByText(decidingWords.nb.stillOpen("28. februar 2027")).waitFor();
  await ola.show("proposal-still-open");
  await ola.pane.getByRole("button", { name: decidingWords.nb.no, exact: true }).click();
  await publish(ola, "adopted", 3);
  const words = `${goal}${more}`;
  for (const plan of below) {
    const said = `Målet «${goal}» er endret i «${higher}» etter hentingen. Der står det nå: «${words}».`;
    expect(await foundIn(plan)).toEqual([said]);
    expect(await fetchedOn(`/fjordvik/${plan}`)).toBe(`Hentet fra ${higher}: ${words} (versjon 3)`);
    const { pane, paper, complaints } = at(plan);
    await pane.getByRole("button", { name: new RegExp(`: Målet «${goal}`) }).click();
    await pane.getByRole("button", { name: /^Oppdater fra opphavet/ }).click();
    await paper.getByText(words, { exact: true }).waitFor();
    expect(await foundIn(plan)).toEqual([]);
    expect(complaints).toEqual([]);
  }
  await at("folkehelse").show("proposal-adopted");
});
