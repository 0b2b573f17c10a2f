import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { docx, heading, list as bullets, title } from "../../../src/docx/build/build.ts";
import { elementWords } from "../../../src/pane/words/element.ts";
import { guideWords } from "../../../src/pane/words/guide.ts";
import { proposingWords } from "../../../src/pane/words/proposing.ts";
import { taggingWords } from "../../../src/pane/words/tagging.ts";
import { handlingsprogramITabeller } from "../../suggest/plans/handlingsprogramITabeller.ts";
import { samfunnsdelMedSatsinger } from "../../suggest/plans/samfunnsdelMedSatsinger.ts";
import type { WrittenPlan } from "../../suggest/answerSheet.ts";
import { contextOf, frameOf, putCursorIn, sitDown } from "../atDesk.ts";
import { axeFaults, scrollsSideways } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { tooSmall } from "../measure.ts";
import { freePort, startServer } from "../startServer.ts";

const data = mkdtempSync(join(tmpdir(), "plantraad-"));

let port: number;
let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;

beforeAll(async () => {
  port = await freePort();
  [server, browser] = await Promise.all([startServer({ data, port }), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(data, { recursive: true, force: true });
});

function fileOf({ name, bytes }: WrittenPlan): string {
  const path = join(data, `${name.replaceAll(" ", "-")}.docx`);
  writeFileSync(path, bytes);
  return path;
}

test("a plan nobody tagged is tagged in three presses, its actions from their table", async () => {
  const plan = samfunnsdelMedSatsinger();
  const desk = await sitDown(await contextOf(browser), server.origin, { file: fileOf(plan) });
  const words = proposingWords.nb;
  await desk.pane.getByRole("button", { name: words.open }).click();
  await desk.pane.getByRole("button", { name: words.acceptAll(plan.answers.length) }).waitFor();
  expect(await axeFaults(frameOf(desk))).toEqual([]);
  await desk.show("go-through");
  await desk.pane.getByRole("button", { name: words.acceptAll(plan.answers.length) }).click();
  await desk.pane.getByText(words.nothing.what).waitFor();
  await desk.show("go-through-done");
  await desk.pane.getByRole("button", { name: "Tilbake" }).click();
  const action = desk.pane.getByRole("treeitem", { name: /Sikre bekkeløpet ved Nedre Bakken/ }).first();
  await action.click();
  await desk.show("go-through-action");
  const said = desk.pane.getByRole("definition").filter({ hasText: "Teknisk drift" });
  expect(await said.innerText()).toContain(elementWords.nb.fromCell("Ansvarlig"));
  expect(desk.complaints).toEqual([]);
});

test("a first-time user comes from signed out to the first tags in seven presses, each of them offered", async () => {
  const plan = samfunnsdelMedSatsinger();
  const desk = await sitDown(await contextOf(browser), server.origin, { file: fileOf(plan) });
  const { title, steps } = guideWords.nb;
  const guide = desk.pane.getByRole("region", { name: title });
  const opened = desk.page.waitForEvent("popup");
  await guide.getByRole("button", { name: steps.signIn.button }).click();
  await (await opened).getByRole("button", { name: /Ola Nygård/ }).click();
  await guide.getByRole("button", { name: steps.tie.button }).click();
  await desk.pane.getByRole("button", { name: /^Koble til Temaplan for klima/ }).click();
  await desk.pane.getByText("Dokumentet er koblet til planen.").waitFor();
  await desk.pane.getByRole("button", { name: "Tilbake" }).click();
  await desk.show("first-steps-third");
  await guide.getByRole("button", { name: steps.tag.button }).click();
  await desk.pane.getByRole("button", { name: proposingWords.nb.acceptAll(plan.answers.length) }).click();
  await desk.pane.getByText(proposingWords.nb.nothing.what).waitFor();
  await desk.pane.getByRole("button", { name: "Tilbake" }).click();
  await guide.waitFor({ state: "detached" });
  expect(desk.complaints).toEqual([]);
});

test("an action is changed before it is accepted, and all actions are filled in by keyboard in one table", async () => {
  const list = bullets("bullet", "Bygge turvei langs elva", "Legge om stien", "Åpne biblioteket på søndager");
  const bytes = docx({}, title("Handlingsprogram"), heading(1, "Tiltak"), list);
  const desk = await sitDown(await contextOf(browser), server.origin, {
    file: fileOf({ name: "tre tiltak", bytes, answers: [] }),
  });
  await desk.page.locator("iframe").evaluate((frame) => {
    frame.style.width = "320px";
  });
  const [words, element] = [proposingWords.nb, elementWords.nb];
  await desk.pane.getByRole("button", { name: words.open }).press("Enter");
  await desk.pane.getByRole("button", { name: words.changeNamed("Bygge turvei langs elva") }).press("Enter");
  const form = desk.pane.getByRole("group", { name: words.changeNamed("Bygge turvei langs elva") });
  await form.getByLabel(element.fromYear).fill("2026");
  expect(await axeFaults(frameOf(desk))).toEqual([]);
  expect(await tooSmall(frameOf(desk))).toEqual([]);
  await desk.show("go-through-change");
  await desk.pane.getByRole("button", { name: words.acceptAll(3) }).press("Enter");
  await desk.pane.getByText(words.nothing.what).waitFor();
  await desk.pane.getByRole("button", { name: "Tilbake" }).press("Enter");
  await desk.pane.getByRole("button", { name: element.actions }).press("Enter");
  const fields = desk.pane.getByRole("textbox", { name: new RegExp(`^${element.fromYear}: `) });
  expect(await fields.first().inputValue()).toBe("2026");
  await fields.first().press("ArrowDown");
  await desk.page.keyboard.type("2027");
  await desk.page.keyboard.press("Enter");
  await desk.page.keyboard.type("20");
  await desk.pane.getByText(element.yearWrong).waitFor();
  await desk.page.keyboard.type("28");
  // The button that has come on fades to its colour.
  await frameOf(desk).evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  expect(await axeFaults(frameOf(desk))).toEqual([]);
  expect(await tooSmall(frameOf(desk))).toEqual([]);
  expect(await scrollsSideways(frameOf(desk))).toBe(false);
  await desk.show("actions-320");
  await desk.pane.getByRole("button", { name: element.saveActions(2) }).press("Enter");
  await desk.pane.getByRole("button", { name: element.saveActions(0) }).waitFor();
  expect(await fields.nth(2).inputValue()).toBe("2028");
  await desk.page.locator("iframe").evaluate((frame) => {
    frame.style.width = "800px";
  });
  await desk.show("actions-800");
  expect(desk.complaints).toEqual([]);
});

test("the outline is searched, typed ahead in and shut to its first level, and opens to what is tagged", async () => {
  const desk = await sitDown(await contextOf(browser), server.origin, { demo: "klima.docx" });
  const words = taggingWords.nb;
  const rows = desk.pane.getByRole("treeitem");
  const all = await rows.count();
  await desk.pane.getByRole("searchbox", { name: words.search }).fill("utslippene i dag");
  await rows.nth(2).waitFor({ state: "detached" });
  expect(await rows.allInnerTexts()).toEqual([
    expect.stringContaining("Innledning"),
    expect.stringContaining("Utslippene i dag"),
  ]);
  await desk.show("outline-searched");
  await desk.pane.getByRole("searchbox", { name: words.search }).fill("");
  await rows.nth(all - 1).waitFor();
  await rows.first().focus();
  await desk.page.keyboard.type("hvo");
  expect(await frameOf(desk).evaluate(() => document.activeElement?.textContent)).toContain("Hvorfor en egen plan");
  await desk.pane.getByLabel(words.levels).selectOption("1");
  await rows.filter({ hasText: "Hvorfor en egen plan" }).waitFor({ state: "detached" });
  await putCursorIn(desk, "Hvem som har vært med");
  await desk.pane.getByRole("button", { name: words.tagAs("strategi") }).click();
  const row = rows.filter({ hasText: "Hvem som har vært med" });
  await row.waitFor();
  expect(await row.evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  await desk.show("outline-opened");
  expect(desk.complaints).toEqual([]);
});

test("one is refused, one accepted and one chapter accepted, by keyboard alone, in a pane of 320 pixels", async () => {
  const desk = await sitDown(await contextOf(browser), server.origin, { file: fileOf(handlingsprogramITabeller()) });
  await desk.page.locator("iframe").evaluate((frame) => {
    frame.style.width = "320px";
  });
  const words = proposingWords.nb;
  await desk.pane.getByRole("button", { name: words.open }).press("Enter");
  await desk.pane
    .getByRole("button", { name: words.declineNamed("Mål 1: Alle kommer trygt til skolen") })
    .press("Enter");
  await desk.pane.getByText(words.declined(1)).waitFor();
  await desk.pane.getByRole("button", { name: words.acceptNamed("tiltak", "Fartshumper i Skolegata") }).press("Enter");
  await desk.pane.getByRole("button", { name: words.acceptAll(7) }).waitFor();
  expect(await scrollsSideways(frameOf(desk))).toBe(false);
  await desk.show("go-through-narrow");
  await desk.pane.getByRole("button", { name: words.acceptChapterNamed(2, "Investeringer") }).press("Enter");
  await desk.pane.getByRole("button", { name: words.acceptAll(5) }).waitFor();
  expect(await frameOf(desk).evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  expect(desk.complaints).toEqual([]);
});
