import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { docx, heading, link, list, paragraph, rawXml } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { readDocx } from "../../../src/document/readDocx.ts";
import { documentStyle } from "../../../src/document/html/documentStyle.ts";
import { toChapterPages } from "../../../src/document/html/toChapterPages.ts";
import { toPage } from "../../../src/document/html/toPage.ts";
import { renderPlan } from "../../../src/site/plan/renderPlan.tsx";
import { built } from "../../built.ts";
import { planView } from "../../site/examples.ts";
import { axeFaults, scrollsSideways } from "../axe.ts";
import { openBrowser } from "../browser.ts";

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
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(brokenWords)).toEqual([]);
    await page.close();
  },
);

/** What is wider than a narrow screen: a table and a formula, which scroll by themselves, an address, and a word without an end. */
const wide = docx(
  {},
  heading(1, "Krav"),
  paragraph("Se ", link(address, address), "."),
  requirements,
  rawXml(
    `<m:oMathPara xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:oMath><m:r><m:t>${"utslipp+".repeat(30)}1</m:t></m:r></m:oMath></m:oMathPara>`,
  ),
  heading(1, "klimagassutslippsreduksjonsmulighetsstudie".repeat(3)),
  paragraph("Avsnittet."),
);
built("web");
const siteStyle = [
  "node_modules/@digdir/designsystemet-theme/src/themes/designsystemet.css",
  "node_modules/@digdir/designsystemet-css/dist/src/index.css",
  "dist/web/site/site.css",
].map((path) => readFileSync(path, "utf8"));

test("no page of a document scrolls sideways on a narrow screen, alone, in chapters or on the site", async () => {
  const read = readDocx(wide);
  if (!read.ok) throw new Error(read.refusal.code);
  const { document } = read.value;
  const options = { name: "krav", language: "nb", mediaAddress: () => null } as const;
  const style = `<style>${[...siteStyle, documentStyle].join("")}</style></head>`;
  const pages: readonly (readonly [string, string])[] = [
    ["alone", toPage(document, options)],
    ...toChapterPages(document, options).map(({ file: name, html }) => [name, html] as const),
    ["site", renderPlan({ ...planView(), document }).replace("</head>", () => style)],
  ];
  expect(pages).toHaveLength(5);
  const page = await browser.newPage({ locale: "nb-NO" });
  for (const [name, html] of pages)
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await page.setContent(html);
      expect([name, width, await scrollsSideways(page)]).toEqual([name, width, false]);
    }
  // What scrolls by itself is what would else widen the page.
  await page.addStyleTag({ content: ".document .scroll { overflow: visible }" });
  expect(await scrollsSideways(page)).toBe(true);
  await page.close();
});
