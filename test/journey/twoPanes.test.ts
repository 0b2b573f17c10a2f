import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, FrameLocator } from "playwright-core";
import { readDocx } from "../../src/document/readDocx.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { contextOf, putCursorIn, sitDown, type AtDesk } from "./atDesk.ts";
import { openBrowser } from "./browser.ts";
import { startServer, type RunningServer } from "./startServer.ts";

const goal = "Fjordvik har fossilfri transport i 2030";
const strategy = "Vi velger utslippsfrie kjøretøy og maskiner i alle innkjøp";
const folder = mkdtempSync(join(tmpdir(), "two-"));
const saved = join(folder, "klima.docx");

let server: RunningServer;
let browser: Browser;
let kari: AtDesk;
/** The pane of the co-author, whose Word has the same document open. */
let ola: FrameLocator;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const context = await contextOf(browser, { viewport: { width: 1600, height: 860 } });
  kari = await sitDown(context, server.origin, { demo: "klima.docx" }, "nb-NO", "panes=2");
  ola = kari.page.locator("iframe").nth(1).contentFrame();
  for (const pane of [kari.pane, ola]) await pane.getByRole("treeitem").first().waitFor();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function olasFrame(): Frame {
  const frame = kari.page.frames().filter((each) => each.url().includes("taskpane.html"))[1];
  if (!frame) throw new Error("the co-author's pane has no frame");
  return frame;
}

/** Puts the co-author's cursor, which no page shows, into the paragraph with these words. */
async function putOlasCursorIn(words: string): Promise<void> {
  await olasFrame().evaluate(
    (text) =>
      Word.run(async (context) => {
        context.document.body.search(text).getFirst().select();
        await context.sync();
      }),
    words.slice(0, 60),
  );
  await ola.locator("strong").filter({ hasText: words }).waitFor();
}

/** Opens an element and links it to an SDG target; the view of the element is left again. */
async function link(pane: FrameLocator, element: string, code: string): Promise<void> {
  await pane
    .getByRole("treeitem", { name: new RegExp(element) })
    .first()
    .click();
  await pane.getByRole("button", { name: "Legg til bærekraftsmål" }).click();
  await pane.getByRole("searchbox").fill(code);
  await pane.getByRole("button", { name: new RegExp(`Legg til FN-delmål ${code.replace(".", "\\.")}`) }).click();
  await pane.getByRole("button", { name: `Fjern FN-delmål ${code}` }).waitFor();
  await pane.getByRole("button", { name: "Tilbake" }).click();
}

async function inFile(): Promise<Plan> {
  const download = kari.page.waitForEvent("download");
  await kari.page.getByRole("button", { name: "Lagre" }).click();
  await (await download).saveAs(saved);
  const read = readDocx(new Uint8Array(readFileSync(saved)));
  if (!read.ok) throw new Error(read.refusal.code);
  return buildPlan(read.value.document, null);
}

test("two who write in one document tag at the same time, and both tags stand in the file and in both panes", async () => {
  const before = (await inFile()).elements.length;
  await putCursorIn(kari, goal);
  await putOlasCursorIn(strategy);
  await Promise.all([
    kari.pane.getByRole("button", { name: "Merk som mål", exact: true }).click(),
    ola.getByRole("button", { name: "Merk som strategi", exact: true }).click(),
  ]);
  await kari.pane.getByText("Merket som mål.").waitFor();
  await ola.getByText("Merket som strategi.").waitFor();
  const { elements } = await inFile();
  expect(elements).toHaveLength(before + 2);
  expect(elements.map(({ title }) => title)).toEqual(expect.arrayContaining([goal, strategy]));
  for (const pane of [kari.pane, ola]) {
    // Another view, and back: what the co-author has done is then looked for.
    await pane.getByRole("tab", { name: /Kontroll/ }).click();
    await pane.getByRole("tab", { name: "Merk" }).click();
    await pane.getByRole("treeitem").filter({ hasText: goal }).filter({ hasText: "1 strategi" }).waitFor();
  }
  await kari.show("two-panes-tagged");
  expect(kari.complaints).toEqual([]);
});

test("both link the same goal and elements of their own, each after the other, and no link is written over", async () => {
  // In turn: a browser has one focus, and each pane writes before it has seen what the other wrote last.
  await link(kari.pane, goal, "11.3");
  await link(ola, goal, "13.2");
  await link(kari.pane, goal, "11.6");
  await link(ola, strategy, "9.4");
  const { elements } = await inFile();
  const sdgsOf = (title: string) => [...(elements.find((each) => each.title === title)?.sdgs ?? [])].sort();
  expect([sdgsOf(goal), sdgsOf(strategy)]).toEqual([["11.3", "11.6", "13.2"], ["9.4"]]);
  await kari.show("two-panes-linked");
  expect(kari.complaints).toEqual([]);
});
