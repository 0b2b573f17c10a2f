import type { Browser } from "playwright-core";
import { contextOf, frameOf, sitDown, type AtDesk } from "../atDesk.ts";
import { axeFaults } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { startServer, type RunningServer } from "../startServer.ts";

const goal = /Kommunens bygg bruker halvparten så mye energi/;

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe("with the keyboard alone", () => {
  let desk: AtDesk;

  beforeAll(async () => {
    desk = await sitDown(await contextOf(browser), server.origin, { demo: "klima.docx" });
    await desk.pane.getByRole("treeitem", { name: goal }).first().waitFor();
  });

  test("Enter opens the row of the outline that has focus, wherever Word's cursor is", async () => {
    await desk.pane.getByRole("treeitem", { name: goal }).first().focus();
    await desk.page.keyboard.press("Enter");
    await desk.pane.getByRole("heading", { name: goal, level: 2 }).waitFor();
    expect(await focusIs(desk, "H2")).toBe(true);
  });

  test("a goal's tile searches for its targets; Esc in a search empties it, and keeps the view and the focus", async () => {
    await desk.pane.getByRole("button", { name: "Legg til bærekraftsmål" }).click();
    const search = desk.pane.getByRole("searchbox");
    await desk.pane.getByRole("button", { name: /^FNs bærekraftsmål 11:/ }).press("Enter");
    expect(await focusIs(desk, "INPUT")).toBe(true);
    await search.press("Escape");
    expect(await search.inputValue()).toBe("");
    expect(await focusIs(desk, "INPUT")).toBe(true);
  });

  test("Esc in an empty search goes back to the element's row, and arrows go on from there", async () => {
    await desk.page.keyboard.press("Escape");
    const row = desk.pane.getByRole("treeitem", { name: goal }).first();
    await row.waitFor();
    expect(await focused(desk)).toMatch(goal);
    await desk.page.keyboard.press("ArrowUp");
    expect(await focused(desk)).toMatch(/fossilfri transport/);
  });

  test("changing an element's kind keeps the focus where it was chosen; removing the tag keeps it in the view", async () => {
    await desk.pane.getByRole("treeitem", { name: goal }).first().focus();
    await desk.page.keyboard.press("Enter");
    const kind = desk.pane.getByRole("combobox", { name: "Slag" });
    await kind.focus();
    await desk.page.keyboard.press("ArrowDown");
    await desk.pane.getByText(/^Endret til /).waitFor();
    expect(await kind.evaluate((select) => select === document.activeElement)).toBe(true);
    await desk.pane.getByRole("button", { name: "Fjern merket" }).press("Enter");
    await desk.pane.getByText("Merket er fjernet. Teksten står.").waitFor();
    expect(await focusIs(desk, "BODY")).toBe(false);
  });

  test("what was done is undone by keyboard: at once in the message, or later in the list of what was done", async () => {
    await desk.pane.getByRole("button", { name: "Angre: Merket er fjernet. Teksten står." }).press("Enter");
    await desk.pane.getByText("Angret: Merket er fjernet. Teksten står.").waitFor();
    await desk.pane.getByRole("treeitem", { name: goal }).first().waitFor();
    await desk.pane.getByRole("button", { name: "Meny" }).press("Enter");
    await desk.pane.getByRole("menuitem", { name: "Det du har gjort" }).press("Enter");
    await desk.pane.getByRole("heading", { name: "Det du har gjort", level: 2 }).waitFor();
    const changed = desk.pane.getByRole("listitem").filter({ hasText: "Endret til" });
    await changed.getByRole("button", { name: /^Angre: Endret til / }).press("Enter");
    await changed.getByRole("button", { name: /^Gjør om: Endret til / }).waitFor();
    expect(await focusIs(desk, "BODY")).toBe(false);
    await desk.show("what-was-done");
    expect(await axeFaults(frameOf(desk))).toEqual([]);
    await desk.page.keyboard.press("Escape");
  });

  test("shortcuts tag, undo, search and open views while the pane has the keyboard, and help lists them", async () => {
    const { pane, page } = desk;
    await pane.getByRole("tab", { name: "Merk" }).click();
    const tag = pane.getByRole("button", { name: "Merk som strategi" });
    expect(await tag.getAttribute("aria-keyshortcuts")).toBe("Alt+Shift+2");
    await page.keyboard.press("Alt+Shift+Digit8");
    await frameOf(desk).waitForFunction(() => document.activeElement?.matches("input"));
    await page.keyboard.press("Alt+Shift+Digit5");
    await pane.getByRole("heading", { name: "Alle tiltak", level: 2 }).waitFor();
    await page.keyboard.press("Alt+Shift+Digit0");
    await pane.getByRole("table", { name: "Tastatur" }).waitFor();
    expect(await axeFaults(frameOf(desk))).toEqual([]);
    await desk.show("state-help-keys");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Alt+Shift+Digit6");
    await frameOf(desk).waitForFunction(() => document.querySelector("#tab-check")?.ariaSelected === "true");
    await pane.getByRole("tab", { name: "Merk" }).click();
  });

  test("Esc in the menu gives focus back to its button", async () => {
    const menu = desk.pane.getByRole("button", { name: "Meny" });
    await menu.press("Enter");
    await desk.pane.getByRole("menuitemradio").first().waitFor();
    await desk.page.keyboard.press("Escape");
    await desk.pane.getByRole("menuitemradio").first().waitFor({ state: "detached" });
    expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

test("a document that may be older than the plan is asked about before it is tied, and the focus is where it belongs", async () => {
  const desk = await sitDown(await contextOf(browser), server.origin, { demo: "klima.docx" });
  const { page, pane } = desk;
  await desk.signInAs("Ola Nygård");
  await page.bringToFront();
  await pane
    .getByRole("button", { name: /Vis planen/ })
    .first()
    .press("Enter");
  const tie = pane.getByRole("button", { name: /^Koble til Kommuneplanens samfunnsdel/ });
  await tie.press("Enter");
  const question = pane.getByRole("group", { name: /^Koble til Kommuneplanens samfunnsdel.*\?$/ });
  await question.getByText(/^Planen har alt versjon 1, publisert av /).waitFor();
  expect(await question.evaluate((group) => group === document.activeElement)).toBe(true);
  await page.keyboard.press("Escape");
  await question.waitFor({ state: "detached" });
  expect(await tie.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  expect(await axeFaults(frameOf(desk))).toEqual([]);
  await desk.show("tie-question");
  await question.getByRole("button", { name: "Nei, eller jeg vet ikke" }).press("Enter");
  await pane.getByText(/^Dokumentet er koblet til planen\. Det regnes ikke som bygd på versjon 1/).waitFor();
  expect(await focusIs(desk, "BODY")).toBe(false);
});

test("a finding mended by the keyboard gives the focus to the one that takes its place", async () => {
  const { page, pane, signInAs } = await sitDown(await contextOf(browser), server.origin, { demo: "klima.docx" });
  await signInAs("Ola Nygård");
  await pane.getByRole("tab", { name: "Kontroll" }).click();
  const lines = pane.locator("[data-line]");
  const finding = pane.getByRole("button", { name: /Overskriften «Utslippene i dag» er på nivå 3/ });
  await finding.waitFor();
  const count = await lines.count();
  await page.bringToFront();
  // By the arrows from the first line to this one, which opens to the right.
  await lines.first().getByRole("button").focus();
  while (!/Utslippene i dag/.test(await pane.locator(":focus").innerText())) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await pane.getByRole("button", { name: /^Sett til nivå 2/ }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText("Rettet.").waitFor();
  expect(await lines.count()).toBeLessThan(count);
  expect(await pane.locator(":focus").evaluate((focused) => focused.closest("li") !== null)).toBe(true);
});

test("times in nynorsk are Norwegian also where the browser knows no nynorsk", async () => {
  const { pane } = await sitDown(await contextOf(browser), server.origin, { demo: "klima.docx" }, "nn-NO");
  await pane.getByRole("tab", { name: "Kontroll" }).click();
  expect(await pane.getByText(/kontrollert \d/).textContent()).toMatch(/kontrollert \d\d[.:]\d\d$/);
});

function focused({ pane }: AtDesk): Promise<string> {
  return pane.locator(":focus").innerText();
}

async function focusIs({ pane }: AtDesk, name: string): Promise<boolean> {
  return (await pane.locator(":focus").evaluate(({ tagName }) => tagName)) === name;
}
