import type { Browser } from "playwright-core";
import { pictureWords } from "../../../src/pane/words/pictures.ts";
import { taggingWords } from "../../../src/pane/words/tagging.ts";
import { languages, type Language } from "../../../src/words/language.ts";
import { contextOf, frameOf, sitDown } from "../atDesk.ts";
import { axeFaults, scrollsSideways } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { tooSmall } from "../measure.ts";
import { startServer, type RunningServer } from "../startServer.ts";

const locales: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-US" };

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test("a picture leads to the element that is pressed, by mouse or keys, and says the same as a table", async () => {
  const desk = await sitDown(await contextOf(browser), server.origin, { demo: "klima.docx" });
  const { pane, page } = desk;
  const words = pictureWords.nb;
  await pane.getByRole("button", { name: taggingWords.nb.pictures }).click();
  const thread = pane.getByRole("group", { name: words.thread });
  const parts = thread.getByRole("button");
  const first = (await parts.first().getAttribute("aria-label")) ?? "";
  await parts.first().focus();
  await page.keyboard.press("ArrowDown");
  const second = (await parts.nth(1).getAttribute("aria-label")) ?? "";
  expect(await thread.locator(":focus").getAttribute("aria-label")).toBe(second);
  await page.keyboard.press("Home");
  expect(await thread.locator(":focus").getAttribute("aria-label")).toBe(first);
  await page.keyboard.press("Enter");
  const title = first.replace(/^[^:]+: /, "").replace(/\. Mangler \S+$/, "");
  await page.waitForFunction(
    (sought) => (document.getSelection()?.anchorNode?.textContent ?? "").includes(sought),
    title.slice(0, 20),
  );
  await pane
    .getByRole("button", { name: /^Mål 13, / })
    .first()
    .click();
  const linked = pane.getByRole("heading", { name: /^Mål 13, / });
  await linked.waitFor();
  expect(await linked.evaluate((heading) => document.activeElement === heading)).toBe(true);
  const tables = pane.getByText(words.asTable);
  for (const table of await tables.all()) await table.click();
  expect(await pane.getByRole("table", { name: words.sdgs }).getByRole("row").count()).toBe(18);
  expect(await pane.getByRole("table", { name: words.thread }).getByRole("row").count()).toBe(
    (await parts.count()) + 1,
  );
  expect(desk.complaints).toEqual([]);
});

test.each(languages)("the pictures pass axe and fit, light, dark and in high contrast, in %s", async (language) => {
  const words = pictureWords[language];
  const faults: string[] = [];
  for (const look of [{}, { colorScheme: "dark" }, { forcedColors: "active" }] as const) {
    const context = await contextOf(browser, look);
    const desk = await sitDown(context, server.origin, { demo: "klima.docx" }, locales[language]);
    await desk.pane.getByRole("button", { name: taggingWords[language].pictures }).click();
    await desk.pane.getByRole("heading", { name: words.findings }).waitFor();
    await desk.page.setViewportSize({ width: 1280, height: 2600 });
    const frame = frameOf(desk);
    for (const width of [450, 320]) {
      await desk.page.locator("iframe").evaluate((element, pixels) => {
        element.style.width = `${pixels}px`;
      }, width);
      const sight = `${Object.values(look).join("") || "light"} (${width})`;
      if (await scrollsSideways(frame)) faults.push(`${sight} is wider than the pane`);
      faults.push(...(await tooSmall(frame)).map((fault) => `${sight}: ${fault}`));
      await desk.show(`pictures-${language}-${sight}`);
    }
    faults.push(...(await axeFaults(frame)).map((fault) => `${JSON.stringify(look)}: ${fault}`));
    await context.close();
  }
  expect(faults).toEqual([]);
});
