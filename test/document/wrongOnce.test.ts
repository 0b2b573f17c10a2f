import { readFileSync } from "node:fs";
import type { Document } from "../../src/document/blocks/document.ts";
import { toPage } from "../../src/document/html/toPage.ts";
import { readDocx } from "../../src/document/readDocx.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { check } from "../../src/plan/check.ts";

function documentOf(name: string): Document {
  const read = readDocx(readFileSync(new URL(`cases/${name}.docx`, import.meta.url)));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.document;
}

/** The main part of the page that a small document becomes, in one line. */
function mainOf(name: string): string {
  const page = toPage(documentOf(name), { name, language: "nb", mediaAddress: (part) => part });
  return (/<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? "").replace(/\s*\n\s*/g, "");
}

function findingsOf(name: string): readonly (readonly [rule: string, detail: unknown])[] {
  return check(buildPlan(documentOf(name), null), null, "2026-11-24", null).map(({ rule, detail }) => [rule, detail]);
}

// Each stands for a kind of fault that has a test of its own in all its forms.
describe("documents that came out wrong once come out right", () => {
  test.each([
    ["databinding", ["Sak 2026/55", "Tittel: Temaplan for skog"], ["GAMMEL", "Dokumenttittel"]],
    ["hidden-row", ["<tr><td>1</td><td>2</td></tr></tbody>"], ["<td></td>", "skjult"]],
    ["index-pages", ["<p>Skog</p>", "<p>Vann</p>"], ["3, 7"]],
    [
      "list-numbers-doubled",
      ['<span class="marker">1.1</span> Strandsonen', '<span class="marker">(a)</span> Båtplasser'],
      [],
    ],
    [
      "contents-depth-ignored",
      ['<li><a href="#bestemmelser">1 Bestemmelser</a></li></ol></nav>'],
      ['<a href="#innenfor'],
    ],
    [
      "shape-filled-with-picture-lost",
      ['<img src="word/media/image1.png" alt="Utsikt over fjorden" width="231" height="126">'],
      ["picture-text"],
    ],
    ["strict-textbox-lost", ["<p>Ordene i tekstboksen.</p>"], []],
    ["unshowable-pictures-glued", ["Kartet <span", "her</span> <span", "her</span> viser fjorden."], []],
    ["small-caps-plain", ['<span class="small-caps">Plan for stranda</span>'], []],
    ["wide-equation", ['<div class="scroll" role="group" tabindex="0" aria-label="Formel"><math'], []],
    ["marker-on-a-line-of-its-own", ['<p><span class="marker">1.1</span> Strandsonen skal være åpen.</p>'], []],
  ])("%s", (name, has, hasNot) => {
    const main = mainOf(name);
    for (const each of has) expect(main).toContain(each);
    for (const each of hasNot) expect(main).not.toContain(each);
  });

  test("placeholder: what is not filled in is told, and what of it", () => {
    expect(findingsOf("placeholder")).toEqual(
      expect.arrayContaining([
        ["placeholder-left", { title: "", words: "Klikk eller trykk her for å skrive inn tekst." }],
      ]),
    );
  });

  test("tracked-deleted-tag: is told as a deletion to accept or reject, and one that is empty as empty", () => {
    const of = (rule: string) =>
      findingsOf("tracked-deleted-tag").flatMap(([name, detail]) => (name === rule ? [detail] : []));
    expect(of("no-open-revisions")).toEqual([{ count: 6 }, { reason: "tag" }, { reason: "tag" }]);
    expect(of("element-has-text")).toEqual([expect.objectContaining({ kind: "strategy", reason: "placeholder" })]);
  });
});
