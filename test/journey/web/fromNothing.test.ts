import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { klima } from "../../../src/demo/klima.ts";
import { administrationWords } from "../../../src/site/administration/words/frame.ts";
import { importWords } from "../../../src/site/administration/words/import.ts";
import { overviewPageWords } from "../../../src/site/administration/words/overview.ts";
import { peopleWords } from "../../../src/site/administration/words/people.ts";
import { settingsWords } from "../../../src/site/administration/words/settings.ts";
import { unitWords } from "../../../src/site/administration/words/units.ts";
import { contextOf, longestWait, putCursorIn, sitDown, type AtDesk } from "../atDesk.ts";
import { axeFaults } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { startServer, type RunningServer } from "../startServer.ts";

const care = fileURLToPath(new URL("../../../dist/node/care.mjs", import.meta.url));
const plan = "Temaplan for klima og energi 2026–2030";
const goal = "Fjordvik har fossilfri transport i 2030";
const list = [
  "Plan;Hva;Tekst;Under;Plantype;Første år;Siste år;Overordnede planer;Ansvarlig",
  `${plan};Plan;;;temaplan;2026;2030;Kommuneplanens samfunnsdel;Samfunn og plan`,
  `${plan};Mål;Fossilfri transport`,
  `${plan};Tiltak;Ladepunkter i havna;Fossilfri transport`,
  "Kommuneplanens samfunnsdel;Plan;;;samfunnsdel;2025;2037",
].join("\n");

const folder = mkdtempSync(join(tmpdir(), "plantraad-"));
const saved = join(folder, "klima.docx");
let server: RunningServer;
let browser: Browser;
let siri: Page;
let kari: AtDesk;

beforeAll(async () => {
  const data = join(folder, "data");
  const first = await startServer({ data, empty: true });
  await first.stop();
  for (const [email, municipality] of [
    ["siri.dahl@fjordvik.example", "fjordvik"],
    ["per.holm@havnes.example", "havnes"],
  ] as const)
    invite(data, email, municipality);
  [server, browser] = await Promise.all([startServer({ data, empty: true }), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Lets whoever signs in by an address be a municipality's administrator, as the command does while the service is stopped. */
function invite(data: string, email: string, municipality: string): void {
  const asked = [care, "--admin", email, "--municipality", municipality];
  const { status, stderr } = spawnSync(process.execPath, asked, {
    env: { ...process.env, PLANTRAAD_DATA: data, NODE_ENV: "" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
}

/** Opens a page of the administration as someone who has not signed in yet. */
async function openAs(person: string, path: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  const page = await (await contextOf(browser, options)).newPage();
  page.setDefaultTimeout(longestWait);
  await page.goto(`${server.origin}/administrasjon${path}`);
  await page.getByRole("button", { name: new RegExp(person) }).click();
  await page.waitForURL(/\/administrasjon/);
  return page;
}

/** Gives whoever will sign in by an address a role, by the administrator's page. */
async function giveRole(email: string, role: string, of: string): Promise<void> {
  const words = peopleWords.nb;
  await siri.goto(`${server.origin}/administrasjon/folk`);
  await siri.getByLabel(words.email, { exact: true }).fill(email);
  await siri.locator("#p_role").selectOption(role);
  await siri.locator("#p_plan").selectOption({ label: of });
  await siri.getByRole("button", { name: words.giveButton }).click();
  await siri.getByText(words.given).waitFor();
}

describe("a municipality that starts from nothing", () => {
  test("has an administrator, made by a command, who adds units and invites a coordinator", async () => {
    siri = await openAs("Siri Dahl", "/enheter");
    for (const unit of ["Oppvekst", "Samfunn og plan"]) {
      await siri.getByLabel(unitWords.nb.name, { exact: true }).fill(unit);
      await siri.getByRole("button", { name: unitWords.nb.addButton, exact: true }).click();
      await siri.getByRole("button", { name: unitWords.nb.closeUnit(unit) }).waitFor();
    }
    await giveRole("ola.nygard@fjordvik.example", "coordinator", peopleWords.nb.wholeMunicipality);
  });

  test("has its own colour on its pages, which can be read in light and dark however pale it is", async () => {
    const words = settingsWords.nb.municipality;
    await siri.goto(`${server.origin}/administrasjon/kommunen`);
    await siri.getByLabel(words.color).fill("#FFD200");
    await siri.getByRole("button", { name: administrationWords.nb.save, exact: true }).click();
    await siri.getByText(administrationWords.nb.saved).waitFor();
    const faults: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      const reader = await (await contextOf(browser, { colorScheme })).newPage();
      await reader.goto(`${server.origin}/fjordvik`);
      const band = await reader.locator(".site-header").evaluate((header) => getComputedStyle(header).borderTopColor);
      expect([colorScheme, band === "rgb(255, 210, 0)"]).toEqual([colorScheme, colorScheme === "dark"]);
      faults.push(...(await axeFaults(reader)));
      await reader.context().close();
    }
    expect(faults).toEqual([]);
  });

  test("has its plans entered from a list by the coordinator, without script", async () => {
    const ola = await openAs("Ola Nygård", "/import", { javaScriptEnabled: false });
    const words = importWords.nb;
    const file = { name: "planer.csv", mimeType: "text/csv" };
    await ola.getByLabel(words.file).setInputFiles({ ...file, buffer: Buffer.from(list.replace("temaplan", "tema")) });
    await ola.getByRole("button", { name: words.try }).click();
    await ola.getByRole("row", { name: /Plantype: «tema» er ikke noe av det kolonnen kan ha/ }).waitFor();
    await ola.getByLabel(words.file).setInputFiles({ ...file, buffer: Buffer.from(list) });
    await ola.getByRole("button", { name: words.try }).click();
    await ola.getByText(words.good(2, 2)).waitFor();
    await ola.getByRole("button", { name: words.enter(2) }).click();
    await ola.getByText(words.entered(2)).waitFor();
    await ola.getByRole("link", { name: plan }).click();
    await ola.getByText("Ladepunkter i havna").waitFor();
    await ola.context().close();
  });

  test("has a planner at the desk until the role is taken away in the middle", async () => {
    await giveRole("kari.solberg@fjordvik.example", "planner", plan);
    writeFileSync(saved, klima());
    kari = await sitDown(await contextOf(browser), server.origin, { file: saved });
    const { pane } = kari;
    await kari.signInAs("Kari Solberg");
    await pane
      .getByRole("button", { name: /Vis planen/ })
      .first()
      .click();
    await pane.getByRole("button", { name: `Koble til ${plan}` }).click();
    await pane.getByText("Dokumentet er koblet til planen.").waitFor();
    await pane.getByRole("tab", { name: "Merk" }).click();
    await putCursorIn(kari, goal);
    await pane.getByRole("button", { name: "Merk som mål", exact: true }).click();
    await pane.getByText("Merket som mål.").waitFor();
    await pane
      .getByRole("treeitem", { name: new RegExp(goal) })
      .first()
      .click();
    await pane.getByRole("button", { name: "Legg til bærekraftsmål" }).click();
    await pane.getByRole("searchbox").fill("11.3");
    await pane.getByRole("button", { name: /Legg til FN-delmål 11\.3/ }).click();
    await pane.getByRole("button", { name: "Fjern FN-delmål 11.3" }).waitFor();
    await pane.getByRole("tab", { name: /Kontroll/ }).click();
    await pane.getByText("Overskriften «Utslippene i dag» er på nivå 3, men skulle vært på nivå 2.").click();
    await pane.getByRole("button", { name: /^Sett til nivå 2: Overskriften «Utslippene i dag»/ }).click();
    await pane.getByRole("button", { name: /^feil: .*alternativ tekst/i }).click();
    await pane.getByLabel("Alternativ tekst: hva viser bildet?").fill("Søylediagram over utslipp i tusen tonn.");
    await pane.getByRole("button", { name: "Lagre alternativ tekst" }).click();
    await pane.getByText(/Ingen feil stopper publisering/).waitFor();
    await pane.getByRole("tab", { name: /Publiser/ }).click();
    await pane.getByRole("button", { name: "Publiser forhåndsvisning" }).click();
    await pane.getByRole("heading", { name: "Forhåndsvisningen er publisert." }).waitFor();
    const download = kari.page.waitForEvent("download");
    await kari.page.getByRole("button", { name: "Lagre", exact: true }).click();
    await (await download).saveAs(saved);

    await siri.goto(`${server.origin}/administrasjon/folk`);
    await siri.getByRole("button", { name: /^Ta fra Kari Solberg rollen planlegger/ }).click();
    await siri.getByText(peopleWords.nb.taken).waitFor();
    await pane.getByRole("button", { name: "Publiser noe mer" }).click();
    await pane.getByRole("button", { name: "Publiser forhåndsvisning" }).click();
    await pane
      .getByText(/Be .*Siri Dahl/)
      .first()
      .waitFor();
  });

  test("has its coordinator publish to hearing, where anyone reads it", async () => {
    const ola = await sitDown(await contextOf(browser), server.origin, { file: saved });
    await ola.signInAs("Ola Nygård");
    await ola.pane.getByRole("tab", { name: /Publiser/ }).click();
    await ola.pane.getByRole("radio", { name: "Høring og offentlig ettersyn" }).check();
    const deadline = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
    await ola.pane.getByLabel("Siste dag for innspill").fill(deadline);
    await ola.pane.getByRole("button", { name: "Legg ut på høring" }).click();
    await ola.pane.getByText("Versjon 1 er publisert.").waitFor();
    const reader = await (await contextOf(browser, { javaScriptEnabled: false })).newPage();
    await reader.goto(`${server.origin}/fjordvik`);
    await reader.getByRole("link", { name: plan }).first().click();
    await reader.getByRole("heading", { name: new RegExp(goal) }).waitFor();
  });

  test("shows nothing of it to the administrator of another municipality", async () => {
    const per = await openAs("Per Holm", "");
    await per.getByText(overviewPageWords.nn.noPlans).waitFor();
    await per.getByRole("link", { name: administrationWords.nn.pages.units }).click();
    await per.getByText(unitWords.nn.none).waitFor();
    await per.goto(`${server.origin}/administrasjon/folk`);
    expect(await per.getByText(/Siri Dahl|Kari Solberg|Ola Nygård/).count()).toBe(0);
    const plans = await siri.goto(`${server.origin}/administrasjon`);
    const address = /\/administrasjon\/planer\/temaplan[a-z0-9-]*/.exec((await plans?.text()) ?? "")?.[0];
    expect((await per.goto(`${server.origin}${address ?? "/administrasjon/planer/x"}`))?.status()).toBe(404);
    expect(await per.getByText(plan).count()).toBe(0);
  });
});
