import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { docx, heading, paragraph } from "../../../src/docx/build/build.ts";
import { contextOf, screenshot, sitDown } from "../atDesk.ts";
import { openBrowser } from "../browser.ts";
import { providerBeside, type ProviderBeside } from "../providerBeside.ts";
import { openOnTheWeb, pressOnTheWeb } from "./wordOnTheWeb.ts";

let beside: ProviderBeside;
let browser: Browser;

beforeAll(async () => {
  [beside, browser] = await Promise.all([providerBeside(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await beside?.stop();
});

const plan = docx({ language: "nb-NO" }, heading(1, "Mål"), paragraph("Fjordvik er klimanøytral i 2040."));

const folder = mkdtempSync(join(tmpdir(), "plantraad-"));
const file = join(folder, "klima.docx");
writeFileSync(file, plan);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Signs in at the provider's own page, in the window that a press on "Logg inn" opens. */
async function signIn(page: Page, pane: FrameLocator): Promise<string> {
  const opened = page.waitForEvent("popup");
  await pane.getByRole("button", { name: "Logg inn" }).first().click();
  const window = await opened;
  await window.getByPlaceholder("Enter any login").fill("kari");
  await window.getByPlaceholder("and password").fill("x");
  const name = await window.evaluate("window.name");
  await window.getByRole("button").click();
  await pane.getByRole("img", { name: /Kari Solberg/ }).waitFor();
  return String(name);
}

test("in Word on the web whoever the provider does not know is asked by MSAL's popup, and stays signed in over a press", async () => {
  const web = await openOnTheWeb(await contextOf(browser), beside.origin, plan);
  const before = beside.silently.length;
  expect(await signIn(web.page, web.pane)).toContain("msal");
  expect(beside.silently.slice(before)).toEqual(["login_required"]);
  await web.page.screenshot({ path: screenshot("signed-in-by-popup") });
  await pressOnTheWeb(web, "#check", "anew");
  await web.pane.getByRole("tab", { name: /Kontroll/, selected: true }).waitFor();
  await web.pane.getByRole("img", { name: /Kari Solberg/ }).waitFor();
  await web.page.close();
});

test("whoever the provider knows is signed in by MSAL's hidden frame, in a tab that knows nothing of the one before", async () => {
  const context = await contextOf(browser);
  const first = await sitDown(context, beside.origin, { file });
  await signIn(first.page, first.pane);
  await first.page.close();
  const before = beside.silently.length;
  const { page, pane } = await sitDown(context, beside.origin, { file });
  await pane.getByRole("img", { name: /Kari Solberg/ }).waitFor();
  expect(beside.silently.slice(before)).toEqual(["let in"]);
  expect(context.pages()).toHaveLength(1);
  await page.close();
});
