import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { docx, heading } from "../../../src/docx/build/build.ts";
import { contextOf, frameOf, sitDown, type AtDesk } from "../atDesk.ts";
import { axeFaults } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { startServer, type RunningServer } from "../startServer.ts";

/** Chapters, each with so many headings under it: 10,000 rows. */
const [chapters, each] = [100, 99];
const folder = mkdtempSync(join(tmpdir(), "rows-"));
const file = join(folder, "mange-rader.docx");

let server: RunningServer;
let browser: Browser;
let desk: AtDesk;

beforeAll(async () => {
  const headings = Array.from({ length: chapters }, (_, chapter) => [
    heading(1, `Kapittel ${chapter + 1}`),
    ...Array.from({ length: each }, (_none, at) => heading(2, `Avsnitt ${chapter + 1}.${at + 1}`)),
  ]).flat();
  writeFileSync(file, docx({}, ...headings.slice(0, -1), heading(2, "Zonen til sist")));
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  desk = await sitDown(await contextOf(browser), server.origin, { file });
  await desk.pane.getByRole("treeitem").first().waitFor();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The row in focus: its words, and which of how many it says it is. */
function focused(): Promise<readonly (string | null | undefined)[]> {
  return frameOf(desk).evaluate(() => {
    const row = document.activeElement;
    return [row?.textContent, row?.getAttribute("aria-posinset"), row?.getAttribute("aria-setsize")];
  });
}

test("of 10,000 rows only those near what is seen are in the page, and each says which of how many it is", async () => {
  const rows = desk.pane.getByRole("treeitem");
  expect(await rows.count()).toBeLessThan(150);
  const second = rows.filter({ hasText: /^Avsnitt 1\.1$/ });
  expect(await second.getAttribute("aria-setsize")).toBe(String(each));
  expect(await second.getAttribute("aria-posinset")).toBe("1");
  expect(await axeFaults(frameOf(desk))).toEqual([]);
  await desk.show("many-rows-01-top");
});

test("the keyboard reaches the last of them and the first again, and typed letters any", async () => {
  await desk.pane.getByRole("treeitem").first().focus();
  await desk.page.keyboard.press("End");
  await desk.pane.getByRole("treeitem", { name: "Zonen til sist" }).waitFor();
  expect(await focused()).toEqual(["Zonen til sist", String(each), String(each)]);
  await desk.show("many-rows-02-end");
  await desk.page.keyboard.press("Home");
  await desk.pane.getByRole("treeitem", { name: "Kapittel 1", exact: true }).waitFor();
  expect(await focused()).toEqual(["Kapittel 1", "1", String(chapters)]);
  await desk.page.keyboard.press("z");
  await desk.page.keyboard.press("ArrowUp");
  expect(await focused()).toEqual([`Avsnitt ${chapters}.${each - 1}`, String(each - 1), String(each)]);
  expect(await desk.pane.getByRole("treeitem").count()).toBeLessThan(150);
});

test("scrolled through, what is seen is there, and what has focus stays", async () => {
  const tree = desk.pane.getByRole("tree");
  await tree.evaluate((list) => {
    let at = list.parentElement;
    while (at !== null && at.scrollHeight <= at.clientHeight) at = at.parentElement;
    at?.scrollTo(0, list.scrollHeight / 2);
  });
  await desk.pane
    .getByRole("treeitem", { name: /^(Kapittel|Avsnitt) 5\d/ })
    .first()
    .waitFor();
  expect((await focused())[0]).toBe(`Avsnitt ${chapters}.${each - 1}`);
});

test("searched for, any of them is found", async () => {
  await desk.pane.getByRole("searchbox").fill("zonen sist");
  await desk.pane.getByRole("treeitem", { name: "Zonen til sist" }).waitFor();
  await expect(desk.pane.getByRole("treeitem").count()).resolves.toBe(2);
  expect(desk.complaints).toEqual([]);
});
