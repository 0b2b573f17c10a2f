import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { madePlan } from "../../bench/madePlan.ts";
import { contextOf, screenshot, sitDown, type AtDesk } from "../atDesk.ts";
import { axeFaults, scrollsSideways } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { startServer, type RunningServer } from "../startServer.ts";

const folder = mkdtempSync(join(tmpdir(), "long-"));
/** A document of one's own may be tried in place of the made one: `PLANTRAAD_DOCUMENT=path`. */
const given = process.env["PLANTRAAD_DOCUMENT"];
const file = given ?? join(folder, "lang-plan.docx");

/** What a step cost: milliseconds, and round trips and bytes between pane and Word. */
interface Cost {
  readonly step: string;
  readonly milliseconds: number;
  readonly roundTrips: number;
  readonly bytes: number;
}

let server: RunningServer;
let browser: Browser;
let ola: AtDesk;
const costs: Cost[] = [];

beforeAll(async () => {
  if (given === undefined) writeFileSync(file, madePlan(3_500));
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  writeFileSync(screenshot("long-costs").replace(/png$/, "json"), JSON.stringify(costs, null, 2));
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function cost(step: string, work: () => Promise<void>): Promise<Cost> {
  await ola.resetWire();
  const start = performance.now();
  await work();
  const { batches, bytes } = await ola.wire();
  const taken = { step, milliseconds: Math.round(performance.now() - start), roundTrips: batches, bytes };
  costs.push(taken);
  return taken;
}

/** From the plan's own page to a chapter, on to the next, and to the page of them all. */
async function readChapters(page: Page): Promise<void> {
  const chapters = page.getByRole("region", { name: "Kapitlene i planen" });
  expect(await chapters.getByRole("link").count()).toBeGreaterThan(50);
  await lookOver(page);
  const cost = async (step: string, link: Locator): Promise<void> => {
    const start = performance.now();
    const answer = page.waitForResponse((response) => response.request().isNavigationRequest());
    await link.click();
    await page.waitForLoadState();
    costs.push({
      step,
      milliseconds: Math.round(performance.now() - start),
      roundTrips: 0,
      bytes: (await (await answer).body()).length,
    });
  };
  await cost("read a chapter", chapters.getByRole("link").nth(1));
  await page.getByRole("heading", { level: 1 }).waitFor();
  const first = await page.title();
  await lookOver(page);
  await page.screenshot({ path: screenshot("long-08-chapter") });
  const address = page.url();
  for (const language of ["nn", "en"]) {
    const other = new URL(address);
    other.searchParams.set("lang", language);
    await page.goto(other.href);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    await lookOver(page);
  }
  await page.goto(address);
  await cost("read the next", page.getByRole("link", { name: /^Neste kapittel/ }));
  expect(await page.title()).not.toBe(first);
  await page.getByRole("link", { name: "Alle kapitlene i planen" }).last().click();
  await cost("read all on one page", page.getByRole("link", { name: "Hele planen på én side" }).last());
  expect(await page.getByRole("heading").count()).toBeGreaterThan(50);
}

async function lookOver(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
}

describe("a document of thousands of paragraphs", () => {
  test("opens, and the pane reads it in the same few round trips as a short one", async () => {
    const start = performance.now();
    ola = await sitDown(await contextOf(browser), server.origin, { file });
    await ola.pane.getByRole("treeitem").first().waitFor();
    const { batches, bytes } = await ola.wire();
    costs.push({
      step: "open and read",
      milliseconds: Math.round(performance.now() - start),
      roundTrips: batches,
      bytes,
    });
    expect(batches).toBeLessThanOrEqual(4);
    await ola.show("long-01-opened");
  });

  test("is tied to a plan", async () => {
    await ola.signInAs("Ola Nygård");
    await ola.pane
      .getByRole("button", { name: /Vis planen/ })
      .first()
      .click();
    await cost("tie", async () => {
      await ola.pane.getByRole("button", { name: "Koble til Temaplan for klima og energi 2026–2030" }).click();
      await ola.pane.getByText("Dokumentet er koblet til planen.").waitFor();
    });
  });

  test("is tagged at the cursor in as few round trips as a short one", async () => {
    await ola.pane.getByRole("tab", { name: /Merk/ }).click();
    const heading = ola.paper.getByRole("heading", { level: 2 }).nth(3);
    await heading.scrollIntoViewIfNeeded();
    const { roundTrips } = await cost("tag", async () => {
      await heading.click();
      await ola.pane.getByRole("button", { name: "Merk som mål", exact: true }).click();
      await ola.pane.getByText("Merket som mål.").waitFor();
    });
    expect(roundTrips).toBeLessThanOrEqual(8);
    await ola.show("long-02-tagged");
  });

  test("is checked", async () => {
    await ola.pane.getByRole("tab", { name: /Kontroll/ }).click();
    const { roundTrips } = await cost("check again", async () => {
      await ola.pane.getByRole("button", { name: "Kontroller på nytt" }).click();
      await ola.pane.getByText("Dokumentet er kontrollert på nytt.").waitFor();
    });
    // Four for reading it all; pieces of the look that a change of view begins may come between.
    expect(roundTrips).toBeLessThanOrEqual(8);
    await ola.show("long-03-checked");
  });

  test("is published as a preview and read on the web", async () => {
    await ola.pane.getByRole("tab", { name: /Publiser/ }).click();
    await cost("publish", async () => {
      await ola.pane.getByRole("button", { name: "Publiser forhåndsvisning" }).click();
      await ola.pane.getByText("Forhåndsvisningen er publisert.").waitFor();
    });
    await ola.show("long-04-published");
    const stranger = await (await contextOf(browser)).newPage();
    const closed = await stranger.goto((await ola.pane.getByText(/\/forhandsvisning\/\S+$/).textContent()) ?? "");
    expect(closed?.status()).toBe(403);
    await stranger.getByRole("heading", { name: "Bare for dem som har en rolle i planen" }).waitFor();
    await stranger.screenshot({ path: screenshot("long-05-closed") });
    const opened = ola.page.waitForEvent("popup");
    await ola.pane.getByRole("button", { name: "Åpne forhåndsvisningen" }).click();
    const page = await opened;
    await page.waitForURL(/\/forhandsvisning\/[^/]+$/);
    const start = performance.now();
    const answer = await page.reload();
    costs.push({
      step: "read on the web",
      milliseconds: Math.round(performance.now() - start),
      roundTrips: 0,
      bytes: (await answer?.body())?.length ?? 0,
    });
    expect(answer?.status()).toBe(200);
    await page.screenshot({ path: screenshot("long-06-page") });
    await readChapters(page);
    await ola.pane.getByRole("button", { name: "Publiser noe mer" }).click();
    await ola.pane
      .getByRole("region", { name: "Nyeste forhåndsvisning" })
      .getByText(/laget av Ola Nygård/)
      .waitFor();
    await ola.show("long-07-newest");
    expect(ola.complaints).toEqual([]);
  });
});
