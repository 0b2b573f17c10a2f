import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { docx, paragraph } from "../../../src/docx/build/build.ts";
import { contextOf, sitDown, type AtDesk } from "../atDesk.ts";
import { openBrowser } from "../browser.ts";
import { startServer, type RunningServer } from "../startServer.ts";

let server: RunningServer;
let browser: Browser;
let desk: AtDesk;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  desk = await sitDown(await contextOf(browser), server.origin, { demo: "folkehelse.docx" });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Chooses a file from the machine, as the button "Åpne" does. */
async function choose(name: string, bytes: Uint8Array): Promise<void> {
  await desk.page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

const other = docx({}, paragraph("En annen plan"));

test("the desk says that it is a demonstration, to which one signs in without a password", async () => {
  await desk.page.getByText("En demonstrasjon: hvem som helst logger inn uten passord").waitFor();
});

test("a file that is no Word document is refused, and the document that is open stays", async () => {
  await choose("bilde.docx", new TextEncoder().encode("ikke et dokument"));
  const told = desk.page.getByRole("dialog", { name: /«bilde.docx» kunne ikke åpnes/ });
  await told.getByText("«folkehelse.docx» er åpent som før.").waitFor();
  await desk.show("desk-refused");
  await told.getByRole("button", { name: "Lukk" }).click();
  await told.waitFor({ state: "detached" });
  await desk.pane.getByRole("tablist").waitFor();
  expect(await desk.paper.count()).toBe(1);
});

test("changes that are not saved are asked about before another document is opened, and Esc keeps them", async () => {
  await desk.paper.getByRole("heading").first().click();
  await desk.page.keyboard.type("NYSKREVET ");
  await desk.paper
    .getByText(/NYSKREVET/)
    .first()
    .waitFor();
  await choose("annen.docx", other);
  await desk.page.getByRole("dialog", { name: "«folkehelse.docx» har endringer som ikke er lagret." }).waitFor();
  await desk.show("desk-unsaved");
  await desk.page.keyboard.press("Escape");
  await desk.page.getByRole("dialog").waitFor({ state: "detached" });
  await desk.paper
    .getByText(/NYSKREVET/)
    .first()
    .waitFor();
});

test("saving first keeps the changes in the file, and opens the other", async () => {
  await choose("annen.docx", other);
  const [saved] = await Promise.all([
    desk.page.waitForEvent("download"),
    desk.page.getByRole("button", { name: "Lagre, og åpne det nye" }).click(),
  ]);
  await desk.paper.getByText("En annen plan").waitFor();
  expect(saved.suggestedFilename()).toBe("folkehelse.docx");
  expect(
    readFileSync(await saved.path())
      .subarray(0, 2)
      .toString("latin1"),
  ).toBe("PK");
});

test("where nothing is changed, nothing is asked", async () => {
  await choose("tredje.docx", docx({}, paragraph("En tredje plan")));
  await desk.paper.getByText("En tredje plan").waitFor();
  expect(await desk.page.getByRole("dialog").count()).toBe(0);
  expect(desk.complaints).toEqual([]);
});
