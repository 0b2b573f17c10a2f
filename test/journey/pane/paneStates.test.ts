import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { frameWords } from "../../../src/pane/words/frame.ts";
import { contextOf, frameOf, sitDown } from "../atDesk.ts";
import { axeFaults, scrollsSideways } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { freePort, startServer } from "../startServer.ts";

const goal = /Kommunens bygg bruker halvparten så mye energi/;
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

test("in a read-only document every control that would write is off, and says why to those who listen", async () => {
  const desk = await sitDown(await contextOf(browser), server.origin, { demo: "klima.docx" }, "nb-NO", "readonly=1");
  const reason = frameWords.nb.readOnly;
  await desk.pane.getByRole("treeitem", { name: goal }).first().click();
  for (const name of ["Legg til bærekraftsmål", "Fjern merket", /^Fjern FNs bærekraftsmål/]) {
    const button = desk.pane.getByRole("button", { name }).first();
    expect(await button.getAttribute("aria-disabled")).toBe("true");
    const described = (await button.getAttribute("aria-describedby")) ?? "";
    expect(await desk.pane.locator(`#${described.split(" ")[0] ?? ""}`).innerText()).toBe(reason);
  }
  await desk.pane.getByRole("button", { name: "Legg til bærekraftsmål" }).press("Enter");
  expect(await desk.pane.getByRole("searchbox").count()).toBe(0);
  expect(await axeFaults(frameOf(desk))).toEqual([]);
  await desk.show("state-read-only");
});

test("at 400 % zoom the header scrolls away, and everything can be reached", async () => {
  const desk = await sitDown(await contextOf(browser, { viewport: { width: 700, height: 290 } }), server.origin, {
    demo: "klima.docx",
  });
  await desk.page.locator("iframe").evaluate((frame) => {
    frame.style.width = "320px";
  });
  const frame = frameOf(desk);
  const fetch = desk.pane.getByRole("button", { name: "Hent fra annen plan …" });
  await fetch.scrollIntoViewIfNeeded();
  expect(
    await frame.evaluate(() => document.querySelector("header")?.getBoundingClientRect().bottom ?? 1),
  ).toBeLessThan(1);
  expect(await scrollsSideways(frame)).toBe(false);
  await desk.show("state-zoomed");
});

test("whoever signs in where plans are fetched has the keyboard in that view afterwards", async () => {
  const desk = await sitDown(await contextOf(browser), server.origin, { demo: "klima.docx" });
  await desk.pane.getByRole("button", { name: "Hent fra annen plan …" }).click();
  await desk.pane.getByText("Logg inn for å hente fra andre planer.").waitFor();
  await desk.show("state-fetch-signed-out");
  const opened = desk.page.waitForEvent("popup");
  await desk.pane.getByRole("button", { name: "Logg inn" }).last().press("Enter");
  await (await opened).getByRole("button", { name: /Ola Nygård/ }).click();
  await desk.pane.getByRole("searchbox").waitFor();
  await desk.page.bringToFront();
  await frameOf(desk).waitForFunction(() => document.activeElement?.id === "view");
});

test("a hearing that may not be published says why before anything is sent", async () => {
  const desk = await sitDown(await contextOf(browser), server.origin, { demo: "folkehelse.docx" });
  await desk.signInAs("Ola Nygård");
  await desk.pane.getByRole("tab", { name: "Publiser" }).click();
  await desk.pane.getByRole("radio", { name: "Høring og offentlig ettersyn" }).click();
  const publish = desk.pane.getByRole("button", { name: "Legg ut på høring" });
  const deadline = desk.pane.getByLabel("Siste dag for innspill");
  // A deadline is proposed; without one, nothing is sent.
  expect(await deadline.inputValue()).toMatch(/^\d+\. \p{L}+ \d{4}$/u);
  await deadline.fill("");
  await desk.pane.getByText("Høringen har ingen frist.").waitFor();
  expect(await publish.getAttribute("aria-disabled")).toBe("true");
  await deadline.fill("2026-01-01");
  await desk.pane.getByText(/^Høringsfristen, 1\. januar 2026, er ikke etter dagen/).waitFor();
  expect(await publish.getAttribute("aria-disabled")).toBe("true");
  await desk.show("state-hearing-past");
  await deadline.fill("2099-03-01");
  await desk.pane.getByText(/^Høringsfristen/).waitFor({ state: "detached" });
  await desk.pane.getByRole("radio", { name: /^Rettelse/ }).click();
  // All that is found about the decision, however many other errors stand.
  for (const missing of [
    "Planen er ikke vedtatt ennå, så det er ingenting å rette.",
    "Vedtaksdatoen mangler.",
    "Saksnummeret for vedtaket mangler.",
  ]) {
    await desk.pane.getByText(missing).waitFor();
  }
  expect(await axeFaults(frameOf(desk))).toEqual([]);
});

test("publishing while the service is away says so, and one press goes on when it is back", async () => {
  const desk = await sitDown(await contextOf(browser), server.origin, { demo: "klima.docx" });
  await desk.signInAs("Ola Nygård");
  await desk.pane.getByRole("button", { name: frameWords.nb.openPlan }).first().click();
  await desk.pane.getByRole("button", { name: /^Koble til Temaplan for klima og energi/ }).click();
  await desk.pane.getByText("Dokumentet er koblet til planen.").waitFor();
  await desk.pane.getByRole("tab", { name: "Publiser" }).click();
  const publish = desk.pane.getByRole("button", { name: "Publiser forhåndsvisning" });
  await publish.waitFor();
  await server.stop();
  await publish.click();
  const again = desk.pane.getByRole("alert").getByRole("button", { name: frameWords.nb.tryAgain });
  await again.waitFor();
  await desk.show("state-away");
  server = await startServer({ data, port });
  await again.click();
  await desk.pane.getByText("Forhåndsvisningen er publisert.").waitFor();
});
