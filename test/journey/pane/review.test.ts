import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { readDocx } from "../../../src/document/readDocx.ts";
import { reviewingWords } from "../../../src/pane/words/reviewing.ts";
import { readLines } from "../../../src/plan/readLines.ts";
import { languages, type Language } from "../../../src/words/language.ts";
import { contextOf, frameOf, sitDown, type AtDesk } from "../atDesk.ts";
import { axeFaults, scrollsSideways } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { tooSmall } from "../measure.ts";
import { startServer, type RunningServer } from "../startServer.ts";

const locales: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-US" };
const plan = "Temaplan for klima og energi 2026–2030";
const tooDeep = "Overskriften «Utslippene i dag» er på nivå 3, men skulle vært på nivå 2.";
const drifted = "Fjorden, strandsonen og myrene er i like god stand som da vi overtok dem";
const folder = mkdtempSync(join(tmpdir(), "review-"));
const sent = join(folder, "klima.docx");

let server: RunningServer;
let browser: Browser;
let kari: AtDesk;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("from a plan that is asked reviewed to one that is approved", () => {
  test("the planner asks for a review", async () => {
    kari = await sitDown(await contextOf(browser), server.origin, { demo: "klima.docx" });
    await kari.signInAs("Kari Solberg");
    await kari.pane
      .getByRole("button", { name: /Vis planen/ })
      .first()
      .click();
    await kari.pane.getByRole("button", { name: `Koble til ${plan}` }).click();
    await kari.pane.getByText("Dokumentet er koblet til planen.").waitFor();
    await kari.pane.getByRole("tab", { name: /Kontroll/ }).click();
    await kari.pane.getByText("Ingen har vurdert planen ennå.").waitFor();
    await kari.pane.getByRole("button", { name: "Be om kontroll" }).click();
    await kari.pane
      .getByText(/Kari Solberg ba om kontroll/)
      .first()
      .waitFor();
    await save(kari);
  });

  test("the reviewer sends it back from a document that may only be read, with reasons at a finding and an element", async () => {
    const ingrid = await opened(sent, "Ingrid Vik", "readonly=1");
    const { pane } = ingrid;
    await pane
      .getByText(/Kari Solberg ba om kontroll/)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: "råd: Dokumentet har 1 kommentar." }).click();
    await pane.getByRole("button", { name: "Godta med begrunnelse …" }).click();
    await pane.getByLabel("Hvorfor kan det stå slik?").fill("Kommentaren er til neste møte.");
    await ingrid.show("review-01-accepting");
    await pane.getByRole("button", { name: "Godta", exact: true }).click();
    await pane.getByRole("heading", { name: "Godtatt med begrunnelse (1)" }).waitFor();
    await pane.getByText(/^Funnet er godtatt\. Begrunnelsen sendes når du lagrer vurderingen/).waitFor();
    await pane.getByRole("radio", { name: "Ikke ennå" }).check();
    await giveReason(ingrid, tooDeep, "Løft overskriften ett nivå.");
    await giveReason(ingrid, `Mål: ${drifted}.`, "Ta inn ordene fra samfunnsdelen.");
    await pane.getByLabel("Merknad til hele planen").fill("Godt arbeid så langt.");
    await pane.getByRole("button", { name: "Lagre vurderingen" }).scrollIntoViewIfNeeded();
    await ingrid.show("review-02-verdict");
    await pane.getByRole("button", { name: "Lagre vurderingen" }).click();
    await pane
      .getByText(/^Ikke ennå\. Vurdert av Ingrid Vik/)
      .first()
      .waitFor();
    await ingrid.show("review-03-sent-back");
    expect(ingrid.complaints).toEqual([]);
  });

  test("the planner sees why, and mends by presses alone", async () => {
    kari = await opened(sent, "Kari Solberg");
    const { pane } = kari;
    await pane
      .getByText(/^Ikke ennå\. Vurdert av Ingrid Vik/)
      .first()
      .waitFor();
    const reasons = pane.getByRole("list", { name: "Begrunnelser" });
    await reasons.getByText("Ta inn ordene fra samfunnsdelen.").scrollIntoViewIfNeeded();
    await kari.show("review-04-told");
    await reasons.getByRole("button", { name: `Gå til: ${tooDeep}` }).click();
    await reasons.getByRole("button", { name: `Sett til nivå 2: ${tooDeep}` }).click();
    await pane.getByText("Rettet. «Utslippene i dag» er nå på nivå 2.").waitFor();
    await reasons.getByText("Kontrollen finner dette ikke lenger.").waitFor();
    await pane.getByRole("button", { name: /^råd: Målet «Fjorden/ }).click();
    await pane.getByRole("button", { name: /^Oppdater fra opphavet/ }).click();
    await pane.getByRole("button", { name: /^råd: Målet «Fjorden/ }).waitFor({ state: "detached" });
    await pane
      .getByText(/^Dokumentet er endret siden Ingrid Vik vurderte det/)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: "Skriv inn i dokumentet" }).click();
    await pane.getByRole("button", { name: "Skriv inn i dokumentet" }).waitFor({ state: "detached" });
    await kari.show("review-05-mended");
    await pane.getByRole("button", { name: "Be om kontroll" }).click();
    await pane
      .getByText(/Kari Solberg ba om kontroll/)
      .first()
      .waitFor();
    await save(kari);
    expect(kari.complaints).toEqual([]);
  });

  test("the reviewer sees what has changed since, and approves", async () => {
    const ingrid = await opened(sent, "Ingrid Vik", "readonly=1");
    const { pane } = ingrid;
    const since = pane.getByText(/^Endret siden vurderingen \(\d+\)$/);
    await since.click();
    await pane.getByRole("listitem").filter({ hasText: tooDeep }).first().waitFor();
    await since.scrollIntoViewIfNeeded();
    await ingrid.show("review-06-since");
    await pane.getByRole("radio", { name: "Klar", exact: true }).check();
    await pane.getByRole("button", { name: "Lagre vurderingen" }).click();
    await pane
      .getByText(/^Klar\. Vurdert av Ingrid Vik/)
      .first()
      .waitFor();
    await ingrid.show("review-07-approved");
    expect(ingrid.complaints).toEqual([]);
  });

  test("what was accepted is told when publishing; the verdict holds as long as the words do, and falls when one is changed", async () => {
    kari = await opened(sent, "Kari Solberg");
    const { pane, page } = kari;
    const ready = pane.getByText(/^Klar\. Vurdert av Ingrid Vik/).first();
    await ready.waitFor();
    const report = await reportOf(kari);
    const beside = kari.page.waitForEvent("popup");
    await kari.pane.getByRole("button", { name: reviewingWords.nb.printReport }).click();
    await kari.page.getByRole("button", { name: "Åpne det nye dokumentet" }).click();
    const printed = await beside;
    await printed
      .getByText(report.split("\n")[0] ?? "")
      .first()
      .waitFor();
    await printed.close();
    expect(report).toContain(`Kontroll av ${plan}`);
    expect(report).toMatch(/Klar\. Vurdert av Ingrid Vik/);
    expect(report).toContain("Godtatt av Ingrid Vik: Kommentaren er til neste møte.");
    await pane.getByRole("tab", { name: /Publiser/ }).click();
    await pane.getByText("Godtatt med begrunnelse (1)").click();
    await pane.getByText("Godtatt av Ingrid Vik: Kommentaren er til neste møte.").waitFor();
    await pane.getByText("Godtatt med begrunnelse (1)").scrollIntoViewIfNeeded();
    await kari.show("review-09-publishing");
    await pane.getByRole("tab", { name: /Kontroll/ }).click();
    await save(kari);
    await pane.getByRole("button", { name: "Kontroller på nytt" }).click();
    await pane.getByText("Dokumentet er kontrollert på nytt.").waitFor();
    await ready.waitFor();
    await kari.paper.getByText("Veitrafikken står for halvparten").first().click();
    await page.keyboard.press("End");
    await page.keyboard.type(" Nesten.");
    await pane.getByRole("button", { name: "Kontroller på nytt" }).click();
    await pane
      .getByText(
        /^Dokumentet er endret siden Ingrid Vik vurderte det .* \(«Klar»\), så vurderingen gjelder ikke lenger\./,
      )
      .first()
      .waitFor();
    await kari.show("review-08-fallen");
    expect(kari.complaints).toEqual([]);
  });
});

test.each(languages)(
  "what reviewers write in passes axe and fits, light, dark and in high contrast, in %s",
  async (language) => {
    const words = reviewingWords[language];
    const faults: string[] = [];
    for (const look of [{}, { colorScheme: "dark" }, { forcedColors: "active" }] as const) {
      const context = await contextOf(browser, look);
      const ingrid = await opened(sent, "Ingrid Vik", "readonly=1", locales[language], context);
      const { pane } = ingrid;
      await pane.getByRole("button", { name: words.toVerdict }).click();
      await pane.getByRole("radio", { name: words.verdicts.notYet }).check();
      await pane.getByLabel(words.reason).fill("Løft overskriften ett nivå, og se over resten av kapittelet.");
      await pane.getByRole("button", { name: words.addReason }).click();
      const frame = frameOf(ingrid);
      for (const width of [450, 320]) {
        await ingrid.page.locator("iframe").evaluate((element, pixels) => {
          element.style.width = `${pixels}px`;
        }, width);
        const sight = `${Object.values(look).join("") || "light"} (${width})`;
        if (await scrollsSideways(frame)) faults.push(`${sight} is wider than the pane`);
        faults.push(...(await tooSmall(frame)).map((fault) => `${sight}: ${fault}`));
        await ingrid.page.setViewportSize({ width: 1280, height: 1700 });
        await ingrid.show(`review-${language}-${sight}`);
      }
      faults.push(...(await axeFaults(frame)).map((fault) => `${JSON.stringify(look)}: ${fault}`));
      await context.close();
    }
    expect(faults).toEqual([]);
  },
);

async function giveReason({ pane }: AtDesk, about: string, reason: string): Promise<void> {
  await pane.getByLabel("Hva gjelder det?").selectOption({ label: about });
  await pane.getByLabel("Hva må gjøres?").fill(reason);
  await pane.getByRole("button", { name: "Legg til begrunnelse" }).click();
}

/** Somebody opens the file, and goes to the checking view. */
async function opened(
  file: string,
  name: string,
  more = "",
  locale = "nb-NO",
  context?: BrowserContext,
): Promise<AtDesk> {
  const desk = await sitDown(context ?? (await contextOf(browser)), server.origin, { file }, locale, more);
  await desk.signInAs(name);
  await desk.pane.getByRole("tab", { name: /^(Kontroll|Check)/ }).click();
  return desk;
}

/** The words of the report that is saved from the pane, as our own reader has them. */
async function reportOf({ page, pane }: AtDesk): Promise<string> {
  const download = page.waitForEvent("download");
  await pane.getByRole("button", { name: reviewingWords.nb.report }).click();
  const report = join(folder, "kontroll.docx");
  await (await download).saveAs(report);
  const read = readDocx(readFileSync(report));
  if (!read.ok) throw new Error(read.refusal.code);
  return readLines(read.value.document)
    .all.map(({ text }) => text)
    .join("\n");
}

async function save({ page }: AtDesk): Promise<void> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await (await download).saveAs(sent);
}
