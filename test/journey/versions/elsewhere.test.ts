import type { Browser } from "playwright-core";
import { elementWords } from "../../../src/pane/words/element.ts";
import { taggingWords } from "../../../src/pane/words/tagging.ts";
import type { AtDesk } from "../atDesk.ts";
import { openBrowser } from "../browser.ts";
import { startServer, type RunningServer } from "../startServer.ts";
import { openPlan } from "./openPlan.ts";

const words = taggingWords.nb;
const there = "Kommuneplanens samfunnsdel 2025–2037";

let server: RunningServer;
let browser: Browser;
let per: AtDesk;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test("a goal is fetched from what another municipality has published, and says whose it is and what is in force there", async () => {
  per = await openPlan(browser, server.origin, { demo: "klima.docx" }, "Per Holm");
  const { pane } = per;
  await pane.getByRole("tab", { name: "Merk" }).click();
  await pane.getByRole("button", { name: words.fetch }).click();
  await pane.getByLabel(words.fetchMunicipality, { exact: true }).selectOption("Fjordvik");
  await pane.getByText(words.fetchPublished).waitFor();
  await pane.getByLabel(words.fetchFrom, { exact: true }).selectOption(there);
  const [first] = await pane.getByRole("button", { name: /^Hent «/ }).all();
  if (first === undefined) throw new Error("Nothing is offered.");
  const goal = /«(.*)»/.exec((await first.getAttribute("aria-label")) ?? "")?.[1] ?? "";
  await per.show("elsewhere-fetch");
  await first.click();
  await pane.getByText(words.fetchTitle, { exact: true }).waitFor({ state: "detached" });
  await pane
    .getByRole("treeitem", { name: new RegExp(goal) })
    .first()
    .click();
  await pane.getByText(new RegExp(`^Hentet fra ${there} \\(Fjordvik\\), versjon`)).waitFor();
  await pane.getByText(elementWords.nb.same, { exact: true }).waitFor();
  await per.show("elsewhere-origin");
  expect(per.complaints).toEqual([]);
});
