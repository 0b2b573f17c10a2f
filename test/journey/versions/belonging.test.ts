import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { readDocx } from "../../../src/document/readDocx.ts";
import { buildPlan } from "../../../src/plan/buildPlan.ts";
import { belongingWords } from "../../../src/pane/words/belonging.ts";
import { elementWords } from "../../../src/pane/words/element.ts";
import type { AtDesk } from "../atDesk.ts";
import { openBrowser } from "../browser.ts";
import { startServer, type RunningServer } from "../startServer.ts";
import { openPlan, save, showPlan } from "./openPlan.ts";

const goal = "Alle barn i Fjordvik opplever mestring og tilhørighet";
const folder = mkdtempSync(join(tmpdir(), "belonging-"));
const saved = join(folder, "egen.docx");

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

const words = belongingWords.nb;

/** That there is no way to publish from here. */
async function expectNoStair({ pane }: AtDesk): Promise<void> {
  await pane.getByRole("tab", { name: /Publiser/ }).click();
  await pane.getByRole("tabpanel").waitFor();
  expect(await pane.getByRole("radio").count()).toBe(0);
  expect(await pane.getByRole("button", { name: /^Publiser|^Legg ut/ }).count()).toBe(0);
}

test("a tied document of the first municipality says whose it is to one of another, is only read, and is published nowhere", async () => {
  const per = await openPlan(browser, server.origin, { demo: "okonomiplan.docx" }, "Per Holm");
  await per.pane
    .getByText("Dokumentet hører til Fjordvik (org.nr. 310 000 019), og du er logget inn i Havnes.", { exact: false })
    .first()
    .waitFor();
  await per.show("belonging-tied");
  await expectNoStair(per);
  await per.pane.getByRole("tab", { name: "Merk" }).click();
  await per.pane.getByText(words.readOnly).first().waitFor();
  await per.pane.getByRole("treeitem", { name: new RegExp(goal) }).click();
  expect(await per.pane.getByRole("button", { name: elementWords.nb.letGo }).getAttribute("aria-disabled")).toBe(
    "true",
  );
  await per.show("belonging-read-only");
  await per.pane.getByRole("button", { name: "Tilbake" }).click();
  await showPlan(per);
  await per.pane.getByRole("button", { name: words.startOfOwn }).click();
  await per.pane.getByText(/^Dokumentet er starten på en egen plan\./).waitFor();
  await save(per, saved);
  const { record, elements } = planOf(saved);
  expect(record).toMatchObject({ plan: null, belongs: null, baseVersion: 0 });
  const fetched = elements.find(({ title }) => title === goal);
  expect(fetched?.origin).toMatchObject({ municipality: "fjordvik", plan: "samfunnsdel", element: "maalbarn11" });
  expect(fetched?.id).not.toBe("okobarn111");
  await expectNoStair(per);
  await per.pane.getByRole("tab", { name: "Merk" }).click();
  await per.pane.getByRole("treeitem", { name: new RegExp(goal) }).click();
  await per.pane.getByText(/^Hentet fra Kommuneplanens samfunnsdel 2025–2037 \(Fjordvik\), versjon/).waitFor();
  await per.pane.getByText(elementWords.nb.same, { exact: true }).waitFor();
  expect(await per.pane.getByText(elementWords.nb.originGone).count()).toBe(0);
  await per.show("belonging-own");
  expect(per.complaints).toEqual([]);
});

test("an untied document of the first municipality is published nowhere, and can be tied to plans of one's own alone", async () => {
  const per = await openPlan(browser, server.origin, { demo: "klima.docx" }, "Per Holm");
  await expectNoStair(per);
  await showPlan(per);
  const plans = per.pane.getByRole("button", { name: /^Koble til / });
  await plans.first().waitFor();
  expect(await plans.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")))).toEqual([
    "Koble til Samfunnsdelen til kommuneplanen 2026–2038",
  ]);
  await per.show("belonging-untied");
  expect(per.complaints).toEqual([]);
});

function planOf(file: string) {
  const read = readDocx(readFileSync(file));
  if (!read.ok) throw new Error(read.refusal.code);
  return buildPlan(read.value.document, null);
}
