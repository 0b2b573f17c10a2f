import { docx, heading, item, itemWith, list, paragraph } from "../../src/docx/build/build.ts";
import type { Piece } from "../../src/docx/build/builtPackage.ts";
import { table } from "../../src/docx/build/buildTable.ts";
import type { Passage } from "../../src/document/html/documentHtml.ts";
import { pageOf } from "./golden/pair.ts";

function passage(first: number, last: number, id = "e1"): Passage {
  return { first, last, id, className: "goal", data: { kind: "goal" }, before: "<p>før</p>", after: "<p>etter</p>" };
}

function page(body: readonly Piece[], ...passages: readonly Passage[]): string {
  return pageOf(docx({}, ...body), { passages }).replaceAll("\n", "");
}

const start = 'class="goal" data-kind="goal"';

describe("a passage is set out where its paragraphs stand", () => {
  const cases: readonly (readonly [
    name: string,
    body: readonly Piece[],
    passages: readonly Passage[],
    html: string,
  ])[] = [
    [
      "a passage over a heading and all below it is that section",
      [heading(1, "Mål"), paragraph("Tekst"), heading(2, "Under"), heading(1, "Neste")],
      [passage(0, 2)],
      `<section id="e1" ${start}><p>før</p><h1 id="mal">Mål</h1><p>Tekst</p><section id="under"><h2>Under</h2></section><p>etter</p></section><section id="neste"><h1>Neste</h1></section>`,
    ],
    [
      "a passage over one paragraph is around just that",
      [heading(1, "Mål"), paragraph("A"), paragraph("B")],
      [passage(1, 1)],
      `<section id="mal"><h1>Mål</h1><div id="e1" ${start}><p>før</p><p>A</p><p>etter</p></div><p>B</p></section>`,
    ],
    [
      "passages nest",
      [heading(1, "Mål"), paragraph("A"), paragraph("B")],
      [passage(0, 2), passage(2, 2, "e2")],
      `<section id="e1" ${start}><p>før</p><h1 id="mal">Mål</h1><p>A</p><div id="e2" ${start}><p>før</p><p>B</p><p>etter</p></div><p>etter</p></section>`,
    ],
    [
      "a passage over a whole list item is the item",
      [list("bullet", "En", "To")],
      [passage(1, 1)],
      `<ul><li>En</li><li id="e1" ${start}><p>før</p>To<p>etter</p></li></ul>`,
    ],
    [
      "a passage over an item with its sub-items is the item, and one over a sub-item is inside it",
      [list("bullet", itemWith(["En"], item("En a")), "To")],
      [passage(0, 1), passage(1, 1, "e2")],
      `<ul><li id="e1" ${start}><p>før</p><p>En</p><ul><li id="e2" ${start}><p>før</p>En a<p>etter</p></li></ul><p>etter</p></li><li>To</li></ul>`,
    ],
    [
      "a passage over some items of a list parts the list, and the numbers go on",
      [list("number", "En", "To", "Tre", "Fire")],
      [passage(1, 2)],
      `<ol><li>En</li></ol><div id="e1" ${start}><p>før</p><ol start="2"><li>To</li><li>Tre</li></ol><p>etter</p></div><ol start="4"><li>Fire</li></ol>`,
    ],
    [
      "a passage over a table cell is the cell, and over a row the row",
      [table({}, ["A", "B"], ["C", "D"])],
      [passage(1, 1), passage(2, 3, "e2")],
      `<table><tbody><tr><td>A</td><td id="e1" ${start}><p>før</p>B<p>etter</p></td></tr><tr id="e2" ${start}><td><p>før</p>C</td><td>D<p>etter</p></td></tr></tbody></table>`,
    ],
    [
      "a passage that reaches past its section takes the sections it covers with it",
      [heading(1, "A"), heading(1, "B"), paragraph("b"), heading(1, "C")],
      [passage(0, 2)],
      `<div id="e1" ${start}><p>før</p><section id="a"><h1>A</h1></section><section id="b"><h1>B</h1><p>b</p></section><p>etter</p></div><section id="c"><h1>C</h1></section>`,
    ],
    [
      "a passage over the heading alone stands in the section",
      [heading(1, "A"), paragraph("a")],
      [passage(0, 0)],
      `<section id="a"><div id="e1" ${start}><p>før</p><h1>A</h1><p>etter</p></div><p>a</p></section>`,
    ],
  ];
  test.each(cases)("%s", (_name, body, passages, html) => {
    expect(page(body, ...passages)).toBe(html);
  });

  test("a heading's level does not depend on the passages around it", () => {
    expect(page([heading(1, "A"), heading(2, "B")], passage(1, 1))).toContain("<h2");
  });
});
