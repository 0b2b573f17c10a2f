import { readFileSync, readdirSync } from "node:fs";
import { documentStyle } from "../../../src/document/html/documentStyle.ts";
import { scrollWide } from "../../../src/document/html/scrollWide.ts";
import { toChapterPages } from "../../../src/document/html/toChapterPages.ts";
import { toPage } from "../../../src/document/html/toPage.ts";
import { docx, footnote, heading, paragraph, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import type { Piece } from "../../../src/docx/build/builtPackage.ts";
import { readBuilt } from "../golden/pair.ts";

const options = { name: "Navnet", language: "nb", mediaAddress: () => null } as const;
const page = (...body: readonly Piece[]) => toPage(readBuilt(docx({}, ...body)).document, options);
const firstLevel = (html: string) => [...html.matchAll(/<h1[^>]*>([^]*?)<\/h1>/g)].map(([, words]) => words);

describe("a page that stands alone", () => {
  test.each([
    ["its title", [title("Planen"), heading(1, "A"), heading(1, "B")], "Planen"],
    ["its only highest heading", [heading(1, "Planen"), heading(2, "A"), paragraph("a", footnote("b"))], "Planen"],
    ["its name where it has several", [heading(1, "A"), heading(1, "B"), paragraph("a", footnote("b"))], "Navnet"],
    ["its name where it has none", [paragraph("A")], "Navnet"],
  ])("has one heading of the first level: %s", (_, body, words) => {
    expect(firstLevel(page(...body))).toEqual([words]);
  });

  test("is so with a page for each chapter, too", () => {
    const { document } = readBuilt(docx({}, heading(1, "A"), paragraph("a"), heading(1, "B"), heading(2, "C")));
    expect(toChapterPages(document, options).map(({ html }) => firstLevel(html))).toEqual([["Navnet"], ["A"], ["B"]]);
  });

  test("has the documents' style, which the public pages have from the same place", () => {
    expect(page(paragraph("A"))).toContain(documentStyle);
    const folder = new URL("../../../src/site/", import.meta.url);
    const styles = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css"));
    const site = styles.map((name) => readFileSync(new URL(name, folder), "utf8")).join("");
    for (const rule of [".document table", ".document .marker", ".document .small-caps", ".document img"])
      expect([documentStyle.includes(rule), site.includes(rule)]).toEqual([true, false]);
  });

  test("has a place of its own for what may be wide, which scrolls and takes focus", () => {
    const wide = page(table({ headerRows: 1 }, ["A", "B"], ["1", "2"]));
    expect(wide).toContain('<div class="scroll" role="group" tabindex="0" aria-label="Tabell"><table>');
  });
});

describe("a formula", () => {
  test("that stands alone scrolls by itself, and so does a long one in its line; a short one needs not", () => {
    const alone = '<math display="block"><mi>x</mi></math>';
    const short = "<math><mi>x</mi></math>";
    const long = `<math>${"<mi>x</mi>".repeat(100)}</math>`;
    expect(scrollWide(`${alone}<p>${short}</p><p>${long}</p>`, "nb")).toBe(
      `<div class="scroll" role="group" tabindex="0" aria-label="Formel">${alone}</div><p>${short}</p><p><span class="scroll" role="group" tabindex="0" aria-label="Formel">${long}</span></p>`,
    );
  });

  test("in a table that scrolls is in one place that does", () => {
    const table = '<table><tbody><tr><td><math display="block"><mi>x</mi></math></td></tr></tbody></table>';
    expect(scrollWide(table, "nb")).toBe(
      `<div class="scroll" role="group" tabindex="0" aria-label="Tabell">${table}</div>`,
    );
  });
});
