import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { control, docx, heading, paragraph, title } from "../../../src/docx/build/build.ts";
import { checkingWords } from "../../../src/pane/words/checking.ts";
import { elementWords } from "../../../src/pane/words/element.ts";
import { guideWords } from "../../../src/pane/words/guide.ts";
import { proposingWords } from "../../../src/pane/words/proposing.ts";
import { handlingsprogramITabeller } from "../../suggest/plans/handlingsprogramITabeller.ts";
import { contextOf, frameOf, longestWait, screenshot, sitDown, type AtDesk } from "../atDesk.ts";
import { axeFaults } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { startServer, type RunningServer } from "../startServer.ts";

const plan = handlingsprogramITabeller();
const folder = mkdtempSync(join(tmpdir(), "first-day-"));
const file = join(folder, "handlingsprogram.docx");
const [guide, words] = [guideWords.nb, proposingWords.nb];

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  writeFileSync(file, plan.bytes);
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

declare global {
  interface Window {
    /** How often something was pressed in the pane, with the mouse or by a key. */
    presses?: number;
  }
}

/** Sits down with the plan nobody has tagged, and lets the pane count what is pressed in it. */
async function sitDownUntagged(): Promise<AtDesk> {
  const context = await contextOf(browser);
  await context.addInitScript(() => {
    window.presses = 0;
    addEventListener(
      "click",
      ({ isTrusted }) => {
        if (isTrusted) window.presses = (window.presses ?? 0) + 1;
      },
      true,
    );
  });
  return sitDown(context, server.origin, { file });
}

/** What was pressed in the pane; whom one is was chosen in a window of its own, with one more. */
async function presses(desk: AtDesk): Promise<number> {
  return 1 + (await frameOf(desk).evaluate(() => window.presses ?? 0));
}

/** All is tagged as a planner would, and no error stands. */
async function lookOver(desk: AtDesk): Promise<void> {
  await desk.pane.getByText(checkingWords.nb.nothingStops).first().waitFor();
  expect(await axeFaults(frameOf(desk))).toEqual([]);
  expect(desk.complaints).toEqual([]);
}

test("a plan of action tables that nobody has tagged is tied, tagged and free of errors in eight presses", async () => {
  const desk = await sitDownUntagged();
  const steps = desk.pane.getByRole("region", { name: guide.title });
  const opened = desk.page.waitForEvent("popup");
  await steps.getByRole("button", { name: guide.steps.signIn.button }).click();
  await (await opened).getByRole("button", { name: /Ola Nygård/ }).click();
  await steps.getByRole("button", { name: guide.steps.tie.button }).click();
  await desk.pane.getByRole("button", { name: /^Koble til Temaplan for klima/ }).click();
  await desk.pane.getByText("Dokumentet er koblet til planen.").waitFor();
  await desk.pane.getByRole("button", { name: "Tilbake" }).click();
  await steps.getByRole("button", { name: guide.steps.tag.button }).click();
  await desk.pane.getByRole("button", { name: words.acceptAll(plan.answers.length) }).click();
  await desk.pane.getByText(words.nothing.what).waitFor();
  await desk.pane.getByRole("tab", { name: /Kontroll/ }).click();
  await lookOver(desk);
  await desk.show("first-day-checked");
  expect(await presses(desk)).toBe(8);
});

/** Where the keyboard comes to when it is led into the pane. */
function firstStop({ pane }: AtDesk): Promise<void> {
  return pane.locator("header button").first().focus();
}

/** Goes by the Tab key until what has focus is called so, and presses Enter. Gives how many keys that took. */
async function pressByTab(page: Page, where: Pick<Page, "evaluate">, name: RegExp): Promise<number> {
  const passed: string[] = [];
  for (let keys = 1; keys < 60; keys += 1) {
    await page.keyboard.press("Tab");
    const called = await where.evaluate(() => {
      const focused = document.activeElement;
      return focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
    });
    passed.push(called.slice(0, 40));
    if (!name.test(called)) continue;
    await page.keyboard.press("Enter");
    return keys + 1;
  }
  throw new Error(`The Tab key leads to ${passed.join(" | ")} and not to ${String(name)}`);
}

test("the same by keyboard alone, from the pane's first stop", async () => {
  const desk = await sitDownUntagged();
  const frame = frameOf(desk);
  await desk.pane.getByRole("region", { name: guide.title }).waitFor();
  await firstStop(desk);
  const opened = desk.page.waitForEvent("popup");
  let keys = await pressByTab(desk.page, frame, new RegExp(`^${guide.steps.signIn.button}$`));
  const window = await opened;
  window.setDefaultTimeout(longestWait);
  await window.getByRole("button", { name: /Ola Nygård/ }).waitFor();
  keys += await pressByTab(window, window, /Ola Nygård/);
  await desk.pane.getByRole("button", { name: guide.steps.tie.button }).waitFor();
  await desk.page.bringToFront();
  await firstStop(desk);
  keys += await pressByTab(desk.page, frame, new RegExp(`^${guide.steps.tie.button}$`));
  await desk.pane.getByRole("button", { name: /^Koble til Temaplan for klima/ }).waitFor();
  keys += await pressByTab(desk.page, frame, /^Koble til Temaplan for klima/);
  await desk.pane.getByText("Dokumentet er koblet til planen.").waitFor();
  await desk.page.keyboard.press("Escape");
  await desk.pane.getByRole("button", { name: guide.steps.tag.button }).waitFor();
  keys += await pressByTab(desk.page, frame, new RegExp(`^${guide.steps.tag.button}$`));
  const all = words.acceptAll(plan.answers.length);
  await desk.pane.getByRole("button", { name: all }).waitFor();
  keys += await pressByTab(desk.page, frame, new RegExp(`^${all.replace(/[()]/g, "\\$&")}$`));
  await desk.pane.getByText(words.nothing.what).waitFor();
  // «Tilbake» is the pane's last stop here, from which the Tab key leads out into the document.
  await desk.page.keyboard.press("Escape");
  await firstStop(desk);
  keys += await pressByTab(desk.page, frame, /^Merk$/);
  await desk.page.keyboard.press("ArrowRight");
  await lookOver(desk);
  expect(keys).toBeLessThan(100);
});

test("a strategy is given a second goal in the pane, and the page that readers see has it under both", async () => {
  const element = elementWords.nb;
  const [one, other] = ["Færre bor alene mot sin vilje", "Sentrum er et sted å være"];
  const strategy = "Vi fyller tomme lokaler med det folk vil møtes om";
  const path = join(folder, "to-maal.docx");
  const goal = (id: string, text: string) => control(`pt1:goal:${id}`, "Mål", heading(1, text));
  writeFileSync(
    path,
    docx(
      {},
      title("Temaplan for klima og energi 2026–2030"),
      goal("aaaaaaaaaa", one),
      control("pt1:strategy:bbbbbbbbbb", "Strategi", paragraph(strategy)),
      goal("cccccccccc", other),
      paragraph("Her skal det være liv hele dagen."),
    ),
  );
  const desk = await sitDown(await contextOf(browser), server.origin, { file: path });
  await desk.signInAs("Ola Nygård");
  await desk.pane
    .getByRole("button", { name: /Vis planen/ })
    .first()
    .click();
  await desk.pane.getByRole("button", { name: /^Koble til Temaplan for klima/ }).click();
  await desk.pane.getByText("Dokumentet er koblet til planen.").waitFor();
  await desk.pane.getByRole("button", { name: "Tilbake" }).click();
  await desk.pane.getByRole("treeitem", { name: strategy }).click();
  await desk.pane.getByLabel(element.alsoUnderAdd).selectOption({ label: other });
  const also = desk.pane.getByRole("group", { name: element.alsoUnder });
  await also.getByRole("listitem").filter({ hasText: other }).waitFor();
  await desk.show("two-goals-pane");
  await desk.pane.getByRole("tab", { name: /Publiser/ }).click();
  await desk.pane.getByRole("button", { name: "Publiser forhåndsvisning" }).click();
  await desk.pane.getByText("Forhåndsvisningen er publisert.").waitFor();
  const opened = desk.page.waitForEvent("popup");
  await desk.pane.getByRole("button", { name: "Åpne forhåndsvisningen" }).click();
  const page = await opened;
  await page.waitForURL(/\/forhandsvisning\/[^/]+$/);
  const facts = page.locator("dl.element-facts").filter({ hasText: "Gjelder også" });
  await facts.getByRole("link", { name: other }).waitFor();
  await facts.first().scrollIntoViewIfNeeded();
  await page.screenshot({ path: screenshot("two-goals-page") });
  expect(desk.complaints).toEqual([]);
});
