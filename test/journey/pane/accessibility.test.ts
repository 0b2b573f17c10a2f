import type { Browser } from "playwright-core";
import { elementWords } from "../../../src/pane/words/element.ts";
import { frameWords } from "../../../src/pane/words/frame.ts";
import { viewHelp } from "../../../src/pane/words/viewHelp.ts";
import { planningWords } from "../../../src/pane/words/planning.ts";
import { proposingWords } from "../../../src/pane/words/proposing.ts";
import { taggingWords } from "../../../src/pane/words/tagging.ts";
import { languages, type Language } from "../../../src/words/language.ts";
import { contextOf, frameOf, putCursorIn, screenshot, sitDown, type AtDesk } from "../atDesk.ts";
import { axeFaults, scrollsSideways } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { tooSmall } from "../measure.ts";
import { startServer, type RunningServer } from "../startServer.ts";

const locales: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-US" };
const taggedGoal = "Kommunens bygg bruker halvparten så mye energi";

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe.each(languages)("in %s", (language) => {
  test("every view of the pane passes axe, fits in 320 pixels, and has no text under 12 and no target under 32", async () => {
    const desk = await sitDown(await contextOf(browser), server.origin, { demo: "klima.docx" }, locales[language]);
    const { pane } = desk;
    const faults: string[] = [];
    const look = async (view: string): Promise<void> => {
      const frame = frameOf(desk);
      for (const width of [450, 320]) {
        await setPaneWidth(desk, width);
        if (await scrollsSideways(frame)) faults.push(`${view} is wider than ${width} pixels`);
        faults.push(...(await tooSmall(frame)).map((fault) => `${view} (${width}): ${fault}`));
        await desk.show(`pane-${language}-${view}-${width}`);
      }
      faults.push(...(await axeFaults(frame)).map((fault) => `${view}: ${fault}`));
    };
    await look("signed-out");
    await pane.getByRole("button", { name: frameWords[language].help }).click();
    await pane.getByRole("img", { name: viewHelp[language].tag.picture }).waitFor();
    await look("help");
    await pane.getByRole("button", { name: frameWords[language].back }).click();
    await desk.signInAs("Ola Nygård");
    await pane.getByRole("button", { name: frameWords[language].openPlan }).first().click();
    await pane.getByRole("heading", { name: planningWords[language].newPlan }).waitFor();
    await look("plan-untied");
    await pane
      .getByRole("button", { name: planningWords[language].tieNamed("Temaplan for klima og energi 2026–2030") })
      .click();
    await pane.getByRole("button", { name: planningWords[language].untie }).waitFor();
    await look("plan-tied");
    await pane.getByRole("tab", { name: frameWords[language].tabs.tag }).click();
    await putCursorIn(desk, taggedGoal);
    await look("tag");
    await pane
      .getByRole("treeitem", { name: new RegExp(taggedGoal) })
      .first()
      .click();
    await pane.getByRole("button", { name: elementWords[language].addSdg }).click();
    await look("sdg-tiles");
    await pane.getByRole("searchbox").fill("11");
    await pane.getByRole("status").filter({ hasText: /\d/ }).waitFor();
    await look("element");
    await pane.getByRole("button", { name: frameWords[language].back }).click();
    await pane.getByRole("button", { name: taggingWords[language].fetch }).click();
    await pane.getByRole("heading", { name: taggingWords[language].fetchTitle }).waitFor();
    await look("fetch");
    await pane.getByRole("button", { name: frameWords[language].back }).click();
    await pane.getByRole("button", { name: proposingWords[language].open }).click();
    await pane.getByText(proposingWords[language].reading).waitFor({ state: "detached" });
    await look("propose");
    await pane.getByRole("tab", { name: frameWords[language].tabs.check }).click();
    await look("check");
    await pane.getByRole("tab", { name: frameWords[language].tabs.publish }).click();
    await look("publish");
    expect(faults).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });

  test("every public page passes axe, light and dark, wide and narrow", async () => {
    const faults: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await contextOf(browser, { colorScheme });
      const page = await context.newPage();
      for (const [name, path] of pages) {
        await page.goto(`${server.origin}${path}${path.includes("?") ? "&" : "?"}lang=${language}`);
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 900 });
          const sight = `${name} (${colorScheme}, ${width})`;
          if (await scrollsSideways(page)) faults.push(`${sight} scrolls sideways`);
          faults.push(...(await axeFaults(page)).map((fault) => `${sight}: ${fault}`));
          await page.screenshot({
            path: screenshot(`page-${language}-${name}-${colorScheme}-${width}`),
            fullPage: true,
          });
        }
        expect(await page.locator("html").getAttribute("lang")).toBe(language);
      }
      await context.close();
    }
    expect(faults).toEqual([]);
  });
});

test("a page refused for how it was asked for passes axe", async () => {
  const page = await (await contextOf(browser, { viewport: { width: 320, height: 900 } })).newPage();
  await page.goto(`${server.origin}/fjordvik`);
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.evaluate(() => {
    const form = document.createElement("form");
    form.method = "post";
    document.body.append(form);
    form.submit();
  });
  expect((await answered).status()).toBe(405);
  await page.getByRole("heading", { name: /bare leses|can only be read/ }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
  await page.screenshot({ path: screenshot("page-refused") });
});

const pages: readonly (readonly [name: string, path: string])[] = [
  ["municipalities", "/"],
  ["overview", "/fjordvik"],
  ["filtered", "/fjordvik?q=samfunn"],
  ["plan", "/fjordvik/samfunnsdel"],
  ["version", "/fjordvik/samfunnsdel/v/1"],
  ["missing", "/fjordvik/finnes-ikke"],
  ["closed", "/forhandsvisning/finnes-ikke"],
  ["api", "/api"],
];

test("high contrast keeps pages and pane readable", async () => {
  const context = await contextOf(browser, { forcedColors: "active" });
  const page = await context.newPage();
  await page.goto(`${server.origin}/fjordvik/samfunnsdel`);
  await page.screenshot({ path: screenshot("page-contrast"), fullPage: true });
  const desk = await sitDown(context, server.origin, { demo: "klima.docx" });
  await putCursorIn(desk, taggedGoal);
  await desk.show("pane-contrast");
  const line = (tab: HTMLElement | SVGElement): string => getComputedStyle(tab).borderBottomColor;
  const chosen = await desk.pane.getByRole("tab", { selected: true }).evaluate(line);
  const other = await desk.pane.getByRole("tab", { selected: false }).first().evaluate(line);
  expect(chosen).not.toBe(other);
});

async function setPaneWidth({ page }: AtDesk, width: number): Promise<void> {
  await page.locator("iframe").evaluate((frame, pixels) => {
    frame.style.width = `${pixels}px`;
  }, width);
}
