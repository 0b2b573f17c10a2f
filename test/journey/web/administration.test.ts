import type { Browser, Page } from "playwright-core";
import { overviewPageWords } from "../../../src/site/administration/words/overview.ts";
import { administrationWords } from "../../../src/site/administration/words/frame.ts";
import { turnedAwayWords } from "../../../src/site/administration/words/turnedAway.ts";
import { languages } from "../../../src/words/language.ts";
import { contextOf, longestWait, screenshot } from "../atDesk.ts";
import { axeFaults, scrollsSideways } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { startServer, type RunningServer } from "../startServer.ts";

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Opens a page of the administration, and signs in where that is asked for. */
async function openAs(page: Page, person: string, path = ""): Promise<void> {
  page.setDefaultTimeout(longestWait);
  await page.goto(`${server.origin}/administrasjon${path}`);
  await page.getByRole("button", { name: new RegExp(person) }).click();
  await page.waitForURL(/\/administrasjon/);
}

/** Pages, and someone of the demo who may open each. */
const pages: readonly (readonly [name: string, path: string, person: string])[] = [
  ["overview", "", "Ola Nygård"],
  ["timeline", "/tidslinje", "Ola Nygård"],
  ["none-found", "?q=bompenger", "Ola Nygård"],
  ["plan", "/planer/klima", "Ola Nygård"],
  ["plan-of-another", "/planer/klima", "Siri Dahl"],
  ["import", "/import", "Ola Nygård"],
  ["units", "/enheter", "Siri Dahl"],
  ["people", "/folk", "Siri Dahl"],
  ["municipality", "/kommunen", "Siri Dahl"],
  ["rules", "/regler?type=temaplan", "Siri Dahl"],
  ["no-access", "/folk", "Ola Nygård"],
];

test.each(languages)(
  "in %s every page of the administration passes axe, light and dark, wide and narrow",
  async (language) => {
    const faults: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      const signedIn = new Map<string, Page>();
      for (const [name, path, person] of pages) {
        const page = signedIn.get(person) ?? (await (await contextOf(browser, { colorScheme })).newPage());
        if (!signedIn.has(person)) await openAs(page, person);
        signedIn.set(person, page);
        await page.goto(`${server.origin}/administrasjon${path}${path.includes("?") ? "&" : "?"}lang=${language}`);
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 900 });
          const sight = `${name} (${colorScheme}, ${width})`;
          if (await scrollsSideways(page)) faults.push(`${sight} scrolls sideways`);
          faults.push(...(await axeFaults(page)).map((fault) => `${sight}: ${fault}`));
          await page.screenshot({
            path: screenshot(`administration-${language}-${name}-${colorScheme}-${width}`),
            fullPage: true,
          });
        }
        expect(await page.locator("html").getAttribute("lang")).toBe(language);
      }
      for (const page of signedIn.values()) await page.context().close();
    }
    expect(faults).toEqual([]);
  },
);

test("without script a coordinator signs in, finds a plan, takes the list along, signs out, and another may sign in", async () => {
  const context = await contextOf(browser, { javaScriptEnabled: false });
  const page = await context.newPage();
  const words = overviewPageWords.nb;
  await openAs(page, "Ola Nygård");
  await page.getByRole("combobox", { name: words.kind }).selectOption("temaplan");
  await page.getByRole("button", { name: words.show }).click();
  await page.getByRole("row", { name: /Temaplan for klima/ }).waitFor();
  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name: words.xlsx }).click();
  expect((await saved).suggestedFilename()).toMatch(/^planer-fjordvik-\d{4}-\d{2}-\d{2}\.xlsx$/);
  await page.getByRole("link", { name: words.timeline }).click();
  await page.getByRole("img", { name: /Planene \d{4}–\d{4}/ }).waitFor();
  await page.getByRole("button", { name: administrationWords.nb.signOut }).click();
  await page.getByRole("heading", { name: turnedAwayWords.nb.reasons.left.title }).waitFor();
  await page.getByRole("link", { name: turnedAwayWords.nb.signIn }).click();
  await page.getByRole("button", { name: /Per Holm/ }).click();
  await page.getByText(administrationWords.nn.signedInAs("Per Holm")).waitFor();
  await context.close();
});
