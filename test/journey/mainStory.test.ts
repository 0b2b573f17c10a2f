import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { readDocx } from "../../src/document/readDocx.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { contextOf, putCursorIn, sitDown, type AtDesk } from "./atDesk.ts";
import { openBrowser } from "./browser.ts";
import { startServer, type RunningServer } from "./startServer.ts";

const plan = "Temaplan for klima og energi 2026–2030";
const goal = "Fjordvik har fossilfri transport i 2030";
const strategy = "Vi velger utslippsfrie kjøretøy og maskiner i alle innkjøp";
const higherGoal = "Fjordvik er et lavutslippssamfunn i 2037";

let server: RunningServer;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "journey-"));
const saved = join(folder, "klima.docx");

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("from Word to the web", () => {
  let kari: AtDesk;

  test("the planner opens the plan, signs in and ties it to the register", async () => {
    kari = await sitDown(await contextOf(browser), server.origin, { demo: "klima.docx" });
    await kari.show("story-01-opened");
    await kari.signInAs("Kari Solberg");
    await kari.pane.getByRole("button", { name: /Vis planen/ }).first().click();
    await kari.pane.getByRole("button", { name: `Koble til ${plan}` }).click();
    await kari.pane.getByText("Dokumentet er koblet til planen.").waitFor();
    await kari.show("story-02-tied");
  });

  test("tags a section as a goal and a list item as a strategy", async () => {
    await kari.pane.getByRole("tab", { name: "Merk" }).click();
    await putCursorIn(kari, goal);
    await kari.pane.getByRole("button", { name: "Merk som mål", exact: true }).click();
    await kari.pane.getByText("Merket som mål.").waitFor();
    await putCursorIn(kari, strategy);
    await kari.pane.getByRole("button", { name: "Merk som strategi", exact: true }).click();
    await kari.pane.getByText("Merket som strategi.").waitFor();
    await kari.show("story-03-tagged");
  });

  test("links the goal to SDG target 11.3", async () => {
    await kari.pane.getByRole("treeitem", { name: new RegExp(goal) }).first().click();
    await kari.pane.getByRole("button", { name: "Legg til bærekraftsmål" }).click();
    await kari.pane.getByRole("searchbox").fill("11.3");
    await kari.pane.getByRole("button", { name: /Legg til FN-delmål 11\.3/ }).click();
    await kari.pane.getByRole("button", { name: "Fjern FN-delmål 11.3" }).waitFor();
    await kari.show("story-04-sdg");
    await kari.pane.getByRole("button", { name: "Tilbake" }).click();
  });

  test("fetches a goal from the higher plan, with its origin", async () => {
    await putCursorIn(kari, strategy);
    await kari.pane.getByRole("button", { name: "Hent fra annen plan …" }).click();
    await kari.show("story-05-fetch");
    await kari.pane.getByRole("button", { name: `Hent «${higherGoal}»` }).click();
    await kari.pane.getByText("Hentet som mål, med opphavet bevart.").waitFor();
    await kari.paper.getByText(higherGoal, { exact: true }).first().waitFor();
    await kari.show("story-06-fetched");
  });

  test("sees a finding and mends it with one press", async () => {
    await kari.pane.getByRole("tab", { name: /Kontroll/ }).click();
    await kari.show("story-07-findings");
    console.log(await kari.pane.locator("body").innerText());
  });

  test("saves the document, and every tag is in the file", async () => {
    const download = kari.page.waitForEvent("download");
    await kari.page.getByRole("button", { name: "Lagre", exact: true }).click();
    await (await download).saveAs(saved);
    const read = readDocx(readFileSync(saved));
    if (!read.ok) throw new Error(read.refusal.code);
    const { elements } = buildPlan(read.value.document, null);
    console.log(elements.map(({ kind, title, sdgs, origin }) => ({ kind, title, sdgs, origin })));
    expect(kari.complaints).toEqual([]);
  });
});
