import type { Browser } from "playwright-core";
import { docx, heading, link, list, paragraph } from "../../src/docx/build/build.ts";
import { table } from "../../src/docx/build/buildTable.ts";
import { readDocx } from "../../src/document/readDocx.ts";
import { toPage } from "../../src/document/html/toPage.ts";
import { axeFaults, scrollsSideways } from "./axe.ts";
import { openBrowser } from "./browser.ts";

const address = `https://www.fjordvik.kommune.no/${"plan-og-utvikling/".repeat(6)}klima`;
const requirements = table(
  { headerRows: 1 },
  ["Krav nr.", "Krav til arkivstruktur", "Type", "Merknad", "Ansvarlig", "Frist"],
  ...["2.1.1", "2.1.10"].map((number) => [
    number,
    "En virksomhet skal ha en arkivstruktur som kan avleveres, og som viser hvem som har gjort hva, når det ble gjort og hvorfor.",
    "O",
    "Obligatorisk for løsninger hvor mer enn én arkivenhet skal kunne avleveres, og betinget ellers.",
    { blocks: [list("number", "Plan", "Miljø")] },
    "31.12.2027",
  ]),
);
const file = docx({}, heading(1, "Krav"), paragraph("Se ", link(address, address), "."), requirements);

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** Words and numbers of the table's cells that are broken over more than one line though nothing in them is long. */
const brokenWords = `[...document.querySelectorAll("th, td")].flatMap((cell) => {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const broken = [];
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    for (const { 0: word, index } of text.data.matchAll(/\\S{1,7}(?!\\S)/g)) {
      if (index > 0 && /\\S/.test(text.data[index - 1])) continue;
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
    }
  }
  return broken;
})`;

test.each(["light", "dark"] as const)(
  "a page that stands alone reads well, wide and narrow, in %s",
  async (colorScheme) => {
    const read = readDocx(file);
    if (!read.ok) throw new Error(read.refusal.code);
    const html = toPage(read.value.document, { name: "krav", language: "nb", mediaAddress: () => null });
    const page = await browser.newPage({ locale: "nb-NO", colorScheme, viewport: { width: 1280, height: 900 } });
    await page.setContent(html);
    expect(await page.evaluate(brokenWords)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    expect(await axeFaults(page)).toEqual([]);
    // On the narrowest screens a table of six columns may be wider than the page (WCAG 1.4.10); words and addresses outside it may not.
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(brokenWords)).toEqual([]);
    expect(
      await page.evaluate(
        "Math.max(...[...document.querySelectorAll('h1, main p')].filter((each) => each.closest('table') === null).map((each) => each.getBoundingClientRect().right))",
      ),
    ).toBeLessThanOrEqual(320);
    await page.close();
  },
);
