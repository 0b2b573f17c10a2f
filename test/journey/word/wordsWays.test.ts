import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { readDocx } from "../../../src/document/readDocx.ts";
import { buildPlan } from "../../../src/plan/buildPlan.ts";
import { planOf } from "../../pane/paneCosts.ts";
import { contextOf, frameOf, putCursorIn, screenshot, sitDown, type AtDesk } from "../atDesk.ts";
import { openBrowser } from "../browser.ts";
import { startServer, type RunningServer } from "../startServer.ts";

const folder = mkdtempSync(join(tmpdir(), "ways-"));
const saved = join(folder, "lagret.docx");
const goal = "Fjordvik har fossilfri transport i 2030";

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function save({ page }: AtDesk): Promise<void> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lagre" }).click();
  await (await download).saveAs(saved);
}

async function tie({ pane }: AtDesk): Promise<void> {
  await pane
    .getByRole("button", { name: /Vis planen/ })
    .first()
    .click();
  await pane.getByRole("button", { name: "Koble til Temaplan for klima og energi 2026–2030" }).click();
  await pane.getByText("Dokumentet er koblet til planen.").waitFor();
  await pane.getByRole("tab", { name: "Publiser" }).click();
}

test("while changes are tracked a paragraph is tagged and its tag is undone, as asked, and the file says the same", async () => {
  const desk = await sitDown(await contextOf(browser), server.origin, { demo: "klima.docx" }, "nb-NO", "word=windows");
  await desk.pane.getByRole("treeitem").first().waitFor();
  await frameOf(desk).evaluate(() =>
    Word.run(async (context) => {
      context.document.changeTrackingMode = "TrackAll";
      await context.sync();
    }),
  );
  await putCursorIn(desk, goal);
  await desk.pane.getByRole("button", { name: "Merk som mål", exact: true }).click();
  await desk.pane.getByText("Merket som mål.").waitFor();
  await save(desk);
  expect(titlesIn(saved)).toContain(goal);
  await desk.pane.getByRole("button", { name: "Angre: Merket som mål." }).click();
  await desk.pane.getByText(/^Angret: Merket som mål|^Word viser merket fortsatt/).waitFor();
  await desk.show("ways-tracking");
  expect(desk.complaints).toEqual([]);
});

test("where Word hands over neither file nor OOXML, the saved file is chosen, compared with the open one, and published", async () => {
  const desk = await sitDown(await contextOf(browser), server.origin, { demo: "klima.docx" }, "nb-NO", "word=web");
  await desk.signInAs("Liv");
  await tie(desk);
  await save(desk);
  for (const name of ["Filen gis ikke ut", "Dokumentets OOXML gis ikke ut"])
    await desk.page.getByLabel(name).evaluate((box: HTMLInputElement) => box.click());
  await desk.pane.getByRole("button", { name: "Vis hva som endrer seg" }).click();
  await desk.pane.getByRole("button", { name: "Velg den lagrede fila" }).waitFor();
  await desk.show("ways-choose-file");
  const other = join(folder, "annen.docx");
  writeFileSync(other, planOf(5));
  const input = desk.pane.locator('input[type="file"]');
  await input.setInputFiles(other);
  await desk.pane.getByText("Fila du valgte, er ikke lik det åpne dokumentet.").waitFor();
  await desk.pane.locator('input[type="file"]').setInputFiles(saved);
  await desk.pane.getByRole("button", { name: "Sammenlign på nytt" }).waitFor();
  expect(desk.complaints).toEqual([]);
});

test("a document of 12 MB with pictures opens by its words, and is compared and published with progress that moves", async () => {
  const large = join(folder, "stor.docx");
  writeFileSync(large, planOf(200, 12));
  const desk = await sitDown(await contextOf(browser), server.origin, { file: large }, "nb-NO", "word=web");
  await desk.pane.getByRole("treeitem").first().waitFor();
  await desk.pane.getByRole("button", { name: "Les hele dokumentet" }).waitFor();
  await desk.show("ways-large-opened");
  expect((await desk.wire()).bytes).toBeLessThan(500_000);
  await desk.signInAs("Liv");
  await tie(desk);
  const compared = progressShown(desk);
  await desk.pane.getByRole("button", { name: "Vis hva som endrer seg" }).click();
  await desk.pane.getByRole("button", { name: "Sammenlign på nytt" }).waitFor();
  expect(new Set(await compared).size).toBeGreaterThan(5);
  const published = progressShown(desk);
  const start = performance.now();
  await desk.pane.getByRole("button", { name: "Publiser forhåndsvisning" }).click();
  await desk.pane.getByText("Forhåndsvisningen er publisert.").waitFor();
  const milliseconds = Math.round(performance.now() - start);
  writeFileSync(screenshot("ways-large-published").replace(/png$/, "json"), JSON.stringify({ milliseconds }));
  expect(new Set(await published).size).toBeGreaterThan(5);
  await desk.show("ways-large-published");
  expect(desk.complaints).toEqual([]);
});

/** Every value that the bar of progress has until it goes away again. */
function progressShown(desk: AtDesk): Promise<readonly number[]> {
  return frameOf(desk).evaluate(
    () =>
      new Promise<readonly number[]>((resolve) => {
        const values: number[] = [];
        const look = new MutationObserver(() => {
          const bar = document.querySelector('[role="progressbar"][aria-valuenow]');
          if (bar !== null) values.push(Number(bar.getAttribute("aria-valuenow")));
          else if (values.length > 0) {
            look.disconnect();
            resolve(values);
          }
        });
        look.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
  );
}

function titlesIn(path: string): readonly string[] {
  const read = readDocx(new Uint8Array(readFileSync(path)));
  if (!read.ok) throw new Error(read.refusal.code);
  return buildPlan(read.value.document, null).elements.map(({ title }) => title);
}
