import type { Browser } from "playwright-core";
import { control, docx, heading, paragraph } from "../../../src/docx/build/build.ts";
import { elementWords } from "../../../src/pane/words/element.ts";
import { frameWords } from "../../../src/pane/words/frame.ts";
import { place } from "../../../src/standin/paper/place.ts";
import { sayWordRefusal } from "../../../src/word/sayWordRefusal.ts";
import { contextOf, screenshot } from "../atDesk.ts";
import { openBrowser } from "../browser.ts";
import { startServer, type RunningServer } from "../startServer.ts";
import { openOnTheWeb, pressOnTheWeb, type Forbidden, type OnTheWeb } from "./wordOnTheWeb.ts";

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const plan = docx(
  { language: "nb-NO" },
  heading(1, "Mål"),
  paragraph("Fjordvik er klimanøytral i 2040."),
  control("pt1:measure:yyyyyyyyyy", "Tiltak", paragraph("Varmepumper i alle skoler")),
);

/** Signs in as this person in the window that opens when "Logg inn" is pressed. */
async function signIn({ page, pane }: OnTheWeb, name: string): Promise<void> {
  const opened = page.waitForEvent("popup");
  await pane.getByRole("button", { name: "Logg inn" }).first().click();
  const window = await opened;
  await window.getByRole("button", { name: new RegExp(name) }).click();
  await pane.getByRole("img", { name: new RegExp(name) }).waitFor();
}

test("Office.js from Microsoft loads all it loads under the pane's policy, in the frames that Word for the web has", async () => {
  const { page, pane, complaints } = await openOnTheWeb(await contextOf(browser), server.origin, plan);
  await pane.getByRole("treeitem", { name: /Varmepumper/ }).waitFor();
  await pane.getByText(frameWords.nb.demonstration).waitFor();
  // Where the browser lets the frame have no storage, Office.js complains and goes on without.
  expect(complaints.filter((complaint) => !/^SecurityError: .*sessionStorage/.test(complaint))).toEqual([]);
  await page.screenshot({ path: screenshot("word-on-the-web") });
  await page.close();
});

test.each(["https://onedrive.live.com", "https://teams.microsoft.com", "https://word.cloud.microsoft"])(
  "the pane is shown where a document is opened from %s",
  async (around) => {
    const { page, pane } = await openOnTheWeb(await contextOf(browser), server.origin, plan, { around });
    await pane.getByRole("treeitem", { name: /Varmepumper/ }).waitFor();
    await page.close();
  },
);

test("the pane is not shown in a page that is none of Word's", async () => {
  const around = "https://evil.example";
  const { page, paneFrame, complaints } = await openOnTheWeb(await contextOf(browser), server.origin, plan, { around });
  expect(complaints.join(" ")).toContain("frame-ancestors");
  expect(paneFrame).toThrow("the pane has no frame");
  await page.close();
});

test.each<Forbidden>(["nothing", "storage"])(
  "in a frame within another site, which is forbidden %s, one signs in by a window, and is not signed out by a press that loads the pane anew",
  async (forbids) => {
    const web = await openOnTheWeb(await contextOf(browser), server.origin, plan, { forbids });
    await signIn(web, "Kari Solberg");
    await pressOnTheWeb(web, "#check", "anew");
    await web.pane.getByRole("tab", { name: /Kontroll/, selected: true }).waitFor();
    await web.pane.getByRole("img", { name: /Kari Solberg/ }).waitFor();
    await web.page.close();
  },
);

test("where the browser forbids all that would remember, the pane says so, and still signs in and keeps what is typed while it is open", async () => {
  const web = await openOnTheWeb(await contextOf(browser), server.origin, plan, { forbids: "storage and cookies" });
  const { page, pane } = web;
  await pane.getByText(frameWords.nb.forgets).waitFor();
  await signIn(web, "Kari Solberg");
  await pane.getByRole("treeitem", { name: /Varmepumper/ }).click();
  const responsible = pane.getByRole("combobox", { name: elementWords.nb.responsible });
  await responsible.fill("Teknisk sjef");
  await pressOnTheWeb(web, "#check", "in place");
  await pane.getByRole("tab", { name: /Kontroll/, selected: true }).waitFor();
  await page.setViewportSize({ width: 320, height: 700 });
  await page.screenshot({ path: screenshot("browser-forgets") });
  await pressOnTheWeb(web, "#tag", "in place");
  await pane.getByRole("treeitem", { name: /Varmepumper/ }).click();
  expect(await responsible.inputValue()).toBe("Teknisk sjef");
  await page.close();
});

test("where the browser opens no window, Office asks for one more press, and the pane says what to do when that is no use either", async () => {
  const web = await openOnTheWeb(await contextOf(browser), server.origin, plan);
  const { page, pane, paneFrame } = web;
  await pane.getByRole("treeitem").first().waitFor();
  await paneFrame().evaluate("window.open = () => null");
  await pane.getByRole("button", { name: "Logg inn" }).first().click();
  await pane.getByRole("button", { name: /^(Tillat|Allow)$/ }).click();
  const { what, next } = sayWordRefusal({ code: "dialogBlocked", detail: {} }, "nb");
  await pane.getByText(what).waitFor();
  await pane.getByText(next).waitFor();
  await page.close();
});

test.each([
  ["in place", "nothing"],
  ["anew", "nothing"],
  ["in place", "storage"],
  ["anew", "storage"],
] as const)(
  "a press on the ribbon that loads the pane %s loses nothing that was being typed, in a frame that is forbidden %s",
  async (how, forbids) => {
    const web = await openOnTheWeb(await contextOf(browser), server.origin, plan, { forbids });
    const { page, pane } = web;
    const responsible = pane.getByRole("combobox", { name: elementWords.nb.responsible });
    await pane.getByRole("treeitem", { name: /Varmepumper/ }).click();
    await responsible.fill("Teknisk sjef");
    await pressOnTheWeb(web, "#check", how);
    await pane.getByRole("tab", { name: /Kontroll/, selected: true }).waitFor();
    await pressOnTheWeb(web, "#tag", how);
    await pane.getByRole("treeitem", { name: /Varmepumper/ }).click();
    expect(await responsible.inputValue()).toBe("Teknisk sjef");
    await page.close();
  },
);

test.each(["in place", "anew"] as const)(
  "the text's menu tags what is selected, once, when it loads the pane %s",
  async (how) => {
    const web = await openOnTheWeb(await contextOf(browser), server.origin, plan);
    const { page, pane, standin } = web;
    await pane.getByRole("treeitem", { name: /Varmepumper/ }).waitFor();
    const [, goal] = standin.document.paragraphs();
    if (!goal) throw new Error("the document has no second paragraph");
    standin.select(place(goal, 0), place(goal, 8));
    await pressOnTheWeb(web, "#tag=goal", how);
    await pane.getByText("Merket som mål.").waitFor();
    await pane.getByRole("treeitem", { name: /klimanøytral/ }).waitFor();
    expect(web.paneFrame().url()).not.toContain("tag=goal");
    await page.close();
  },
);

test("an old web view, which runs none of the pane's script, says so in three languages and what to do", async () => {
  const context = await contextOf(browser, { javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  const address = `${server.origin}/pane/taskpane.html`;
  await page.goto(address);
  expect(await page.locator(".old-view").isVisible()).toBe(false);
  // What an engine sees that does not know the condition; the rest of the page is the same.
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace("selector(:focus-visible)", "(unknown: value)") });
  });
  await page.goto(address);
  for (const [language, what, next] of [
    ["nb", "Denne utgaven av Word kan ikke vise Plantråd", "Word på nettet"],
    ["nn", "Denne utgåva av Word kan ikkje vise Plantråd", "Word på nettet"],
    ["en", "This edition of Word cannot show Plantråd", "Word on the web"],
  ] as const) {
    const said = page.locator(`.old-view [lang=${language}]`);
    expect(await said.isVisible()).toBe(true);
    expect(await said.innerText()).toContain(what);
    expect(await said.innerText()).toMatch(new RegExp(`${next}.*Microsoft 365`, "s"));
  }
  await page.screenshot({ path: screenshot("old-web-view") });
  await page.close();
});
