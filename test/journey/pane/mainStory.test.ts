import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Control, Document } from "../../../src/document/blocks/document.ts";
import { readDocx } from "../../../src/document/readDocx.ts";
import { buildPlan } from "../../../src/plan/buildPlan.ts";
import type { Element } from "../../../src/plan/element.ts";
import type { RealProfile } from "../../../src/standin/ways/profiles.ts";
import { contextOf, putCursorIn, screenshot, sitDown, type AtDesk } from "../atDesk.ts";
import { openBrowser } from "../browser.ts";
import { startServer, type RunningServer } from "../startServer.ts";

const plan = "Temaplan for klima og energi 2026–2030";
const goal = "Fjordvik har fossilfri transport i 2030";
const strategy = "Vi velger utslippsfrie kjøretøy og maskiner i alle innkjøp";
const higherGoal = "Fjordvik er et lavutslippssamfunn i 2037";

let server: RunningServer;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "journey-"));
const saved = join(folder, "klima.docx");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each<RealProfile>(["web", "windows"])("from Word to the web, by everyone in the profile %s", (profile) => {
  const word = `word=${profile}`;
  let kari: AtDesk;
  let liv: AtDesk;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  let ola: AtDesk;

  test("the planner opens the plan, signs in and ties it to the register", async () => {
    kari = await sitDown(await contextOf(browser), server.origin, { demo: "klima.docx" }, "nb-NO", word);
    await kari.show("story-01-opened");
    await kari.signInAs("Kari Solberg");
    await kari.pane
      .getByRole("button", { name: /Vis planen/ })
      .first()
      .click();
    await kari.pane.getByRole("button", { name: `Koble til ${plan}` }).click();
    await kari.pane.getByText("Dokumentet er koblet til planen.").waitFor();
    await kari.show("story-02-tied");
  });

  test("tags a section as a goal and a list item as a strategy", async () => {
    await kari.pane.getByRole("tab", { name: "Merk" }).click();
    await putCursorIn(kari, goal);
    await kari.pane.getByRole("button", { name: "Merk som mål", exact: true }).click();
    await kari.pane.getByText("Merket som mål.").waitFor();
    await putCursorIn(kari, strategy);
    await kari.pane.getByRole("button", { name: "Merk som strategi", exact: true }).click();
    await kari.pane.getByText("Merket som strategi.").waitFor();
    await kari.show("story-03-tagged");
  });

  test("links the goal to SDG target 11.3", async () => {
    await kari.pane
      .getByRole("treeitem", { name: new RegExp(goal) })
      .first()
      .click();
    await kari.pane.getByRole("button", { name: "Legg til bærekraftsmål" }).click();
    await kari.pane.getByRole("searchbox").fill("11.3");
    await kari.pane.getByRole("button", { name: /Legg til FN-delmål 11\.3/ }).click();
    await kari.pane.getByRole("button", { name: "Fjern FN-delmål 11.3" }).waitFor();
    await kari.show("story-04-sdg");
    await kari.pane.getByRole("button", { name: "Tilbake" }).click();
  });

  test("fetches a goal from the higher plan, with its origin", async () => {
    await putCursorIn(kari, strategy);
    await kari.pane.getByRole("button", { name: "Hent fra annen plan …" }).click();
    await kari.show("story-05-fetch");
    await kari.pane.getByRole("button", { name: `Hent «${higherGoal}»` }).click();
    await kari.pane.getByText("Hentet som mål, med opphavet bevart.").waitFor();
    await kari.paper.getByText(higherGoal, { exact: true }).first().waitFor();
    await kari.show("story-06-fetched");
  });

  test("sees findings, mends one with one press, and writes the picture's alternative text", async () => {
    await kari.pane.getByRole("tab", { name: /Kontroll/ }).click();
    const finding = kari.pane.getByText("Overskriften «Utslippene i dag» er på nivå 3, men skulle vært på nivå 2.");
    await finding.waitFor();
    await kari.show("story-07-findings");
    await finding.click();
    await kari.pane.getByRole("button", { name: /^Sett til nivå 2: Overskriften «Utslippene i dag»/ }).click();
    await kari.pane.getByText("Rettet. «Utslippene i dag» er nå på nivå 2.").waitFor();
    await finding.waitFor({ state: "detached" });
    await kari.paper.getByRole("heading", { level: 2, name: /Utslippene i dag/ }).waitFor();
    await kari.pane.getByRole("button", { name: /^feil: .*alternativ tekst/i }).click();
    await kari.pane
      .getByLabel("Alternativ tekst: hva viser bildet?")
      .fill("Søylediagram: veitrafikk 30, havn og sjøfart 15, anlegg 9 og annet 6 tusen tonn.");
    await kari.pane.getByRole("button", { name: "Lagre alternativ tekst" }).click();
    await kari.pane.getByText(/Ingen feil stopper publisering/).waitFor();
    await kari.show("story-08-mended");
  });

  test("saves the document, and every tag is in the file", async () => {
    await save(kari);
    const elements = elementsOf(saved);
    expect(elements.find(({ title }) => title === goal)).toMatchObject({ kind: "goal", sdgs: ["11.3"] });
    expect(elements.find(({ title }) => title === strategy)).toMatchObject({ kind: "strategy" });
    expect(elements.find(({ title }) => title === higherGoal)).toMatchObject({
      kind: "goal",
      origin: { plan: "samfunnsdel", element: "maalklima1" },
    });
    expect(kari.complaints).toEqual([]);
  });

  test("a coordinator opens the same file and publishes it, while another is about to", async () => {
    liv = await sitDown(await contextOf(browser), server.origin, { file: saved }, "nb-NO", word);
    await liv.signInAs("Liv");
    await chooseHearing(liv);
    ola = await sitDown(await contextOf(browser), server.origin, { file: saved }, "nb-NO", word);
    await ola.signInAs("Ola Nygård");
    await chooseHearing(ola);
    await ola.show("story-09-publishing");
    await ola.pane.getByRole("button", { name: "Vis hva som endrer seg" }).click();
    await ola.pane.getByRole("button", { name: "Sammenlign på nytt" }).waitFor();
    await ola.pane.getByRole("listitem").filter({ hasText: goal }).first().waitFor();
    await ola.pane.getByRole("button", { name: "Legg ut på høring" }).click();
    await ola.pane.getByText("Versjon 1 er publisert.").waitFor();
    await ola.pane.getByText(`${server.origin}/fjordvik/klima/v/1`).waitFor();
    await ola.show("story-10-published");
    expect(ola.complaints).toEqual([]);
  });

  test("anyone finds the plan in the overview and reads it, with goal, origin and SDG target", async () => {
    const page = await (await contextOf(browser, { javaScriptEnabled: false })).newPage();
    await page.goto(`${server.origin}/fjordvik`);
    await page.screenshot({ path: screenshot("story-11-overview"), fullPage: true });
    await page.getByRole("link", { name: plan }).first().click();
    expect(page.url()).toBe(`${server.origin}/fjordvik/klima`);
    const section = page.locator("section", { has: page.getByRole("heading", { name: new RegExp(goal) }) }).last();
    expect(await section.getByText(strategy).count()).toBeGreaterThan(0);
    expect(await section.getByText("11.3").count()).toBeGreaterThan(0);
    expect(await page.getByText(higherGoal).count()).toBeGreaterThan(0);
    await page.screenshot({ path: screenshot("story-12-plan"), fullPage: true });
    await page
      .getByRole("link", { name: /Samfunnsdel/i })
      .first()
      .click();
    expect(page.url()).toContain(`${server.origin}/fjordvik/samfunnsdel`);
  });

  test("a second coordinator with the old version is refused, told who and when, and loses nothing", async () => {
    await liv.pane.getByRole("button", { name: "Legg ut på høring" }).click();
    await liv.pane.getByText(/Ola Nygård/).waitFor();
    await liv.show("story-13-refused");
    await liv.pane.getByRole("button", { name: "Bygg videre på versjon 1" }).waitFor();
    const newest = await (await contextOf(browser)).newPage();
    expect((await newest.goto(`${server.origin}/fjordvik/klima/v/2`))?.status()).toBe(404);
  });

  test("is asked once before the plan is adopted: with the decision, what has changed since the hearing, and where it will stand", async () => {
    await ola.pane.getByRole("button", { name: "Publiser noe mer" }).click();
    await ola.pane.getByRole("radio", { name: /^Vedtatt/ }).check();
    await ola.pane.getByLabel("Vedtatt dato").fill("24.11.2026");
    await ola.pane.getByLabel("Saksnummer for vedtaket").fill("99/26");
    expect(await ola.pane.getByLabel("Vedtatt dato").inputValue()).toBe("24. november 2026");
    await ola.pane.getByRole("button", { name: "Publiser vedtatt plan" }).click();
    const question = ola.pane.getByRole("group", { name: `Publisere «${plan}» som vedtatt?` });
    await question.getByText("Vedtatt 24. november 2026, saksnummer 99/26.").waitFor();
    await question.getByText("Ingen elementer er endret siden høringen, versjon 1.").waitFor();
    await question.getByText(`${server.origin}/fjordvik/klima/v/2`, { exact: false }).waitFor();
    await question.scrollIntoViewIfNeeded();
    await ola.show("story-14-adopting");
    await question.getByRole("button", { name: "Nei, ikke ennå" }).click();
    await question.waitFor({ state: "detached" });
    await ola.pane.getByRole("button", { name: "Publiser vedtatt plan" }).click();
    await question.getByRole("button", { name: "Ja, publiser som vedtatt" }).click();
    await ola.pane.getByText("Versjon 2 er publisert.").waitFor();
  });

  test("takes back what was adopted by mistake, told what is in force afterwards, and the page says what to read instead", async () => {
    await ola.pane
      .getByRole("button", { name: /Vis planen/ })
      .first()
      .click();
    await ola.pane.getByRole("button", { name: "Trekk tilbake versjon 2" }).click();
    const form = ola.pane.getByRole("form", { name: "Trekk tilbake versjon 2" });
    await form.getByText("Etterpå gjelder ingen versjon av planen. Versjon 1 er foreslått.").waitFor();
    await form.getByLabel("Begrunnelse").fill("Vedtaket gjaldt en annen plan.");
    await form.scrollIntoViewIfNeeded();
    await ola.show("story-17-taking-back");
    await form.getByRole("button", { name: "Trekk tilbake versjon 2" }).click();
    await ola.pane.getByText("Trukket tilbake. Sidene på nettet sier det fra nå av.").waitFor();
    await ola.pane.getByRole("button", { name: "Gjenopprett versjon 2" }).waitFor();
    await ola.show("story-18-taken-back");
    const page = await (await contextOf(browser, { viewport: { width: 320, height: 700 } })).newPage();
    expect((await page.goto(`${server.origin}/fjordvik/klima/v/2`))?.status()).toBe(410);
    await page.screenshot({ path: screenshot("story-19-gone") });
    await page.getByRole("link", { name: "Les forslaget, versjon 1" }).click();
    expect(page.url()).toBe(`${server.origin}/fjordvik/klima`);
    await page.getByRole("heading", { name: new RegExp(goal) }).waitFor();
  });

  test("someone of another municipality is told whose the document is, publishes nothing, and makes it the start of a plan of their own", async () => {
    const per = await sitDown(await contextOf(browser), server.origin, { file: saved });
    await per.signInAs("Per Holm");
    await per.pane.getByRole("tab", { name: /Publiser/ }).click();
    await per.pane
      .getByText(/Dokumentet hører til Fjordvik \(org\.nr\. 310.000.019\), og du er logget inn i Havnes\./)
      .first()
      .waitFor();
    expect(await per.pane.getByRole("radio").count()).toBe(0);
    await per.pane.getByRole("button", { name: "Se hva du kan gjøre" }).first().click();
    await per.show("story-15-elsewhere");
    await per.pane.getByRole("button", { name: "Bruk som start på en egen plan" }).click();
    await per.pane.getByText(/^Dokumentet er starten på en egen plan\./).waitFor();
    await per.show("story-16-own");
    await save(per);
    const theirs = elementsOf(saved);
    expect(theirs.find(({ title }) => title === goal)).toMatchObject({ kind: "goal", sdgs: ["11.3"] });
    expect(theirs.find(({ title }) => title === higherGoal)?.origin).toMatchObject({
      municipality: "fjordvik",
      plan: "samfunnsdel",
    });
    expect(per.complaints).toEqual([]);
  });

  const office = officeSuite();
  if (office !== null) {
    // LibreOffice 7.4 writes a content control around blocks back as one around words: with its title, without its tag.
    test("LibreOffice opens the file without complaint, and finds the frame of every tag", () => {
      const { status } = spawnSync(
        office,
        ["--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", join(folder, "through"), saved],
        { timeout: 120_000 },
      );
      expect(status).toBe(0);
      const framed = controlsOf(join(folder, "through", "klima.docx")).map(({ title, text }) => `${title}: ${text}`);
      for (const { title, text } of controlsOf(saved))
        expect(framed).toContain(`${title}: ${text.split("\n")[0] ?? ""}`);
    });
  }
});

async function save(desk: AtDesk): Promise<void> {
  const download = desk.page.waitForEvent("download");
  await desk.page.getByRole("button", { name: "Lagre", exact: true }).click();
  await (await download).saveAs(saved);
}

async function chooseHearing({ pane }: AtDesk): Promise<void> {
  await pane.getByRole("tab", { name: /Publiser/ }).click();
  await pane.getByRole("radio", { name: "Høring og offentlig ettersyn" }).check();
  await pane.getByLabel("Siste dag for innspill").fill(inDays(60));
}

/** LibreOffice's own command, where it is installed. */
function officeSuite(): string | null {
  const found = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
  return found ?? null;
}

function documentOf(file: string): Document {
  const read = readDocx(readFileSync(file));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.document;
}

function elementsOf(file: string): readonly Element[] {
  return buildPlan(documentOf(file), null).elements;
}

function controlsOf(file: string): readonly Control[] {
  return documentOf(file).controls;
}

/** A date this many days from now, as a date field takes it. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
