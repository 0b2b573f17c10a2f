import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { openBrowser } from "../browser.ts";
import { contextOf, longestWait, sitDown, type AtDesk } from "../atDesk.ts";
import { freePort } from "../startServer.ts";

const project = fileURLToPath(new URL("../../..", import.meta.url));
/**
 * What the edit loop needs of the project; changed in a copy, so that nothing of the project is. With its times, since
 * what is only just written is taken for changed.
 */
const copied = ["package.json", "tsconfig.json", "webpack.config.js", "manifest.xml", ".config", "assets", "src"];

let folder = "";
let loop: ChildProcess;
let said = "";
let origin = "";
let browser: Browser;
let desk: AtDesk;

/** Changes words in a file of the copy; they must be there. */
function edit(file: string, from: string, to: string): void {
  const path = join(folder, "src", file);
  const before = readFileSync(path, "utf8");
  expect(before).toContain(from);
  writeFileSync(path, before.replaceAll(from, to));
}

/** Asks again and again, as a person who reloads does, until it is so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const last = Date.now() + longestWait;
  while (!(await isSo())) {
    if (Date.now() > last) throw new Error(`it never came; the edit loop said: ${said}`);
  }
}

/** Whether everything is as the person left it: the document with what was typed, who is signed in, and the view. */
async function expectKept(): Promise<void> {
  await desk.paper.getByText("Skrevet før endringen").waitFor();
  await desk.pane.getByRole("img", { name: /Kari Solberg/ }).waitFor();
  await desk.pane.locator("[role=tab][aria-selected=true]#tab-publish").waitFor();
  expect(await desk.page.evaluate(() => sessionStorage.getItem("loads"))).toBe("1");
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plantraad-dev-"));
  for (const name of copied)
    cpSync(join(project, name), join(folder, name), { recursive: true, preserveTimestamps: true });
  // What is known of the types already, where it is known: reading them all anew says nothing of the loop.
  const types = join(project, ".cache", "types");
  if (existsSync(types)) cpSync(types, join(folder, ".cache", "types"), { recursive: true, preserveTimestamps: true });
  mkdirSync(join(folder, "test"));
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"), "junction");
  const port = await freePort();
  origin = `https://localhost:${port}`;
  loop = spawn(process.execPath, ["src/dev.mjs"], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "", PLANTRAAD_PORT: `${port}`, PLANTRAAD_DATA: join(folder, ".data") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ready = new Promise<void>((resolve, reject) => {
    const collect = (chunk: Buffer): void => {
      said += chunk.toString("utf8");
      if (said.includes(`${origin}/api`)) resolve();
    };
    loop.stdout?.on("data", collect);
    loop.stderr?.on("data", collect);
    loop.once("exit", (code) => reject(new Error(`the edit loop stopped with ${String(code)}: ${said}`)));
  });
  [browser] = await Promise.all([openBrowser(), ready]);
  const context = await contextOf(browser, { locale: "nb-NO" });
  await context.addInitScript(() => {
    if (window.top === window) sessionStorage.setItem("loads", `${Number(sessionStorage.getItem("loads")) + 1}`);
  });
  desk = await sitDown(context, origin, { demo: "klima.docx" });
  await desk.signInAs("Kari Solberg");
  await desk.pane.locator("#tab-publish").click();
  await desk.paper.getByRole("heading", { level: 2 }).nth(1).click();
  await desk.page.keyboard.press("End");
  await desk.page.keyboard.type(" Skrevet før endringen");
  await expectKept();
});

afterAll(async () => {
  await browser.close();
  loop.removeAllListeners("exit");
  const ended = new Promise((resolve) => loop.once("exit", resolve));
  loop.kill("SIGINT");
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

test("a changed word of the pane is seen in the open pane, and all else stays as it was", async () => {
  edit("pane/words/frame.ts", 'publish: "Publiser"', 'publish: "Legg ut"');
  await desk.pane.getByRole("tab", { name: "Legg ut" }).waitFor();
  await expectKept();
});

test("a changed command of the pane is what the open pane does from then on", async () => {
  edit(
    "pane/core/createPane.ts",
    "store.set({ tab, subview: null, notice: null })",
    'store.set({ tab, subview: null, notice: { type: "done", what: { did: "copied" } } })',
  );
  await until(async () => {
    await desk.pane.locator("#tab-publish").click();
    return (await desk.pane.getByText(/^Kopiert/).count()) > 0;
  });
  await expectKept();
});

test("a changed word and style of the desk are seen on the open desk, with the pane as it was", async () => {
  edit("standin/desk/deskWords.ts", 'undo: "Angre"', 'undo: "Ta tilbake"');
  await desk.page.getByRole("button", { name: "Ta tilbake" }).waitFor();
  await expectKept();
  edit("standin/desk/desk.css", "background: var(--desk);", "background: rgb(1, 2, 3);");
  await desk.page.waitForFunction(() =>
    [document.body, ...document.body.querySelectorAll("*")].some(
      (element) => getComputedStyle(element).backgroundColor === "rgb(1, 2, 3)",
    ),
  );
  await expectKept();
  await desk.pane.locator("#tab-tag").click();
  await desk.paper.getByText("Skrevet før endringen").click();
  await desk.pane.locator("strong").filter({ hasText: "Skrevet før endringen" }).waitFor();
});

test("a changed word of a public page is served", async () => {
  edit("site/words/municipalities.ts", '"Kommunale planer"', '"Planer i kommunene"');
  const page = await desk.page.context().newPage();
  page.setDefaultTimeout(longestWait);
  await until(async () => {
    await page.goto(`${origin}/`);
    return (await page.getByRole("heading", { name: "Planer i kommunene" }).count()) === 1;
  });
  await page.close();
});

// Reading all the types takes half a minute of a processor, which others may want too.
const typesRead = 10 * 60_000;

const typesTold = async (): Promise<void> => {
  edit("pane/words/frame.ts", 'publish: "Legg ut"', "publish: 17");
  await desk.page.locator("#webpack-dev-server-client-overlay").waitFor({ timeout: typesRead });
  const told = desk.page.frameLocator("#webpack-dev-server-client-overlay");
  await told.getByText("Type 'number' is not assignable to type 'string'").first().waitFor();
  expect(said).toMatch(/src\/pane\/words\/frame\.ts:\d+:\d+\nType 'number' is not assignable/);
};

test("a wrong type is told in the page and in the terminal, with its place", typesTold, typesRead + longestWait);
