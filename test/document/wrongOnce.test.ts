import { readFileSync } from "node:fs";
import { toPage } from "../../src/document/html/toPage.ts";
import { readDocx } from "../../src/document/readDocx.ts";

/** The main part of the page that a small document becomes, in one line. */
function mainOf(name: string): string {
  const read = readDocx(readFileSync(new URL(`cases/${name}.docx`, import.meta.url)));
  if (!read.ok) throw new Error(read.refusal.code);
  const page = toPage(read.value.document, { name, language: "nb", mediaAddress: (part) => part });
  return (/<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? "").replace(/\s*\n\s*/g, "");
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
    ["marker-on-a-line-of-its-own", ['<p><span class="marker">1.1</span> Strandsonen skal være åpen.</p>'], []],
  ])("%s", (name, has, hasNot) => {
    const main = mainOf(name);
    for (const each of has) expect(main).toContain(each);
    for (const each of hasNot) expect(main).not.toContain(each);
  });
});
