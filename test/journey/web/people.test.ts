import type { Browser } from "playwright-core";
import { elementWords } from "../../../src/pane/words/element.ts";
import { frameWords } from "../../../src/pane/words/frame.ts";
import { rolesWords } from "../../../src/pane/words/roles.ts";
import { saySdg } from "../../../src/plan/sdg.ts";
import { contextOf, frameOf, sitDown } from "../atDesk.ts";
import { axeFaults } from "../axe.ts";
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

test("a person without any role is told so and whom to ask, and can tag and check", async () => {
  const desk = await sitDown(await contextOf(browser), server.origin, { demo: "klima.docx" });
  await desk.signInAs("Anne Berg");
  await desk.pane.getByText(rolesWords.nb.noRole("Siri Dahl")).waitFor();
  await desk.pane.getByRole("tab", { name: "Kontroll" }).click();
  await desk.pane
    .getByText(/stopper publisering/)
    .first()
    .waitFor();
  expect(await axeFaults(frameOf(desk))).toEqual([]);
  await desk.show("state-no-role");
});

test("whoever begins anew after a publication has the keyboard in the view", async () => {
  const desk = await sitDown(await contextOf(browser), server.origin, { demo: "klima.docx" });
  const { page, pane } = desk;
  await desk.signInAs("Kari Solberg");
  await page.bringToFront();
  await pane.getByRole("button", { name: frameWords.nb.openPlan }).first().click();
  await pane.getByRole("button", { name: /^Koble til Temaplan for klima og energi/ }).click();
  await pane.getByText("Dokumentet er koblet til planen.").waitFor();
  await pane.getByRole("tab", { name: "Publiser" }).click();
  await pane.getByRole("button", { name: "Publiser forhåndsvisning" }).press("Enter");
  await pane.getByRole("heading", { name: "Forhåndsvisningen er publisert." }).waitFor();
  expect(await pane.locator(":focus").innerText()).toMatch(/Forhåndsvisningen er publisert\.$/);
  await pane.getByRole("button", { name: "Publiser noe mer" }).press("Enter");
  await pane.getByRole("button", { name: "Publiser forhåndsvisning" }).waitFor();
  expect(await pane.locator(":focus").getAttribute("id")).toBe("view");
});

test("words of the UN's goals that are in bokmål are marked as that in a pane in nynorsk", async () => {
  const { pane } = await sitDown(await contextOf(browser), server.origin, { demo: "klima.docx" }, "nn-NO");
  await pane
    .getByRole("treeitem", { name: /Kommunens bygg bruker halvparten så mye energi/ })
    .first()
    .click();
  await pane.getByRole("button", { name: elementWords.nn.addSdg }).click();
  await pane.getByRole("searchbox").fill("11.3");
  const hit = pane.getByText(saySdg("11.3", "nn") ?? "").first();
  expect(await hit.evaluate((words) => words.closest("[lang]")?.getAttribute("lang"))).toBe("nb");
});

test("the desk passes axe but for what the document itself leaves out, and its tables stay on the page", async () => {
  const { page } = await sitDown(await contextOf(browser), server.origin, { demo: "klima.docx" });
  // A heading of the demo's skips a level, which the pane tells of.
  expect((await axeFaults(page)).filter((fault) => !fault.startsWith("heading-order"))).toEqual([]);
});

test("a row of the outline is as tall as what it holds", async () => {
  const desk = await sitDown(await contextOf(browser), server.origin, { demo: "klima.docx" });
  await desk.page.locator("iframe").evaluate((frame) => {
    frame.style.width = "320px";
  });
  await desk.pane.getByRole("treeitem").first().waitFor();
  const spare = await frameOf(desk).evaluate(() =>
    [...document.querySelectorAll("[role=treeitem]")].slice(0, 8).map((row) => {
      const parts = [...(row.lastElementChild?.children ?? [])];
      const [top, bottom] = [
        parts[0]?.getBoundingClientRect().top ?? 0,
        parts.at(-1)?.getBoundingClientRect().bottom ?? 0,
      ];
      return row.getBoundingClientRect().height - (bottom - top);
    }),
  );
  expect(Math.max(...spare)).toBeLessThanOrEqual(12);
});
