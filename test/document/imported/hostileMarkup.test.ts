import { docx, rawXml, withPart } from "../../../src/docx/build/build.ts";
import { openPackage } from "../../../src/docx/openPackage.ts";
import { eachParagraph } from "../../../src/document/blocks/eachParagraph.ts";
import type { Document } from "../../../src/document/blocks/document.ts";
import { readPackage } from "../../../src/document/readDocx.ts";
import { toHtml } from "../../../src/document/html/toHtml.ts";
import { done } from "../../../src/words/refusal.ts";
import { parseXml } from "../../../src/docx/xml/parseXml.ts";

const html = "text/html";

/** Reads a document into which a file is brought that is not packed: it may be more of the same than a package may hold. */
function readBrought(content: string, type = html): Document {
  const opened = openPackage(
    docx(
      {},
      withPart("del.bin", type, "", "aFChunk", (id) => rawXml(`<w:altChunk r:id="${id}"/>`)),
    ),
  );
  if (!opened.ok) throw new Error(opened.refusal.code);
  const pkg = opened.value;
  const bytes = done(new TextEncoder().encode(content));
  const read = readPackage({ ...pkg, bytes: (part) => (part === "word/del.bin" ? bytes : pkg.bytes(part)) });
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.document;
}

const wordsOf = (document: Document) => [...eachParagraph(document)].map(({ text }) => text).join("|");
const many = 100_000;
const message = (parts: string) =>
  `Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>Siste</p>\n${parts}--b--`;

/** Each would take minutes, not seconds, if its cost grew with the square of the number; each must still have its last word. */
const costly: readonly (readonly [name: string, content: string, type: string])[] = [
  ["boxes in one another", `${"<div>".repeat(many)}x${"</div>".repeat(many)}<p>Siste`, html],
  ["boxes in one another that nobody closes", `${"<div>x".repeat(many)}<p>Siste`, html],
  ["tables in one another", `${"<table><tr><td>".repeat(many)}x${"</table>".repeat(many)}<p>Siste`, html],
  ["tables in one another without cells", `${"<table>".repeat(many)}x<p>Siste`, html],
  ["lists in one another", `${"<ul><li>".repeat(many)}x${"</ul>".repeat(many)}<p>Siste`, html],
  ["lists in one another without items", `${"<ol>".repeat(many)}x${"</ol>".repeat(many)}<p>Siste`, html],
  [
    "marks in one another, and ends of others",
    `${"<b><i>".repeat(many)}x${"</b>".repeat(many)}${"</u>".repeat(many)}<p>Siste`,
    html,
  ],
  ["a million empty elements", `${"<p></p><ul></ul><table></table><span></span>".repeat(150_000)}<p>Siste`, html],
  ["hundreds of thousands of cells", `<table>${"<tr><td><td><td>".repeat(200_000)}</table><p>Siste`, html],
  [
    "cells that span all there is",
    `<table>${'<tr><td colspan="1000" rowspan="65534">'.repeat(many)}x</table><p>Siste`,
    html,
  ],
  [
    "rows below cells that reach down",
    `<table>${`<tr>${'<td rowspan="65534">'.repeat(62)}${"<tr><td>x".repeat(60_000)}`.repeat(4)}</table><p>Siste`,
    html,
  ],
  [
    "rows without cells below cells that reach down",
    `<table>${`<tr>${'<td rowspan="65534">x'.repeat(63)}${"<tr>".repeat(65_000)}`.repeat(8)}</table><p>Siste`,
    html,
  ],
  ["a million links", `${"<a href=#x>x".repeat(400_000)}<p>Siste`, html],
  [
    "an element of a million attributes",
    `<p ${Array.from({ length: 500_000 }, (_, index) => `a${index}=${index}`).join(" ")}>Siste`,
    html,
  ],
  [
    "an attribute of millions of letters, signs and classes",
    `<p style="${"a:b;".repeat(1_000_000)}" class="${"a ".repeat(1_000_000)}" id="${"x".repeat(1_000_000)}">Siste`,
    html,
  ],
  [
    "references without end",
    `<p>${"&amp;".repeat(600_000)}${"&#120;".repeat(600_000)}${"&".repeat(600_000)}<p>Siste`,
    html,
  ],
  [
    "openings of tags, comments and declarations without end",
    `<p>Siste${"<".repeat(1_000_000)}${"<!".repeat(500_000)}${"</".repeat(500_000)}`,
    html,
  ],
  ["comments that end at once", `${"<!-->".repeat(1_000_000)}<p>Siste`, html],
  [
    "style sheets without end",
    `<style>${"/*".repeat(1_000_000)}</style><style>${"a{".repeat(500_000)}${".x,".repeat(500_000)}{display:none}${"}".repeat(500_000)}</style><p>Siste`,
    html,
  ],
  [
    "many style sheets, and elements of many classes",
    `${"<style>.a{display:none}</style><p class='b c d'></p>".repeat(many)}<p>Siste`,
    html,
  ],
  ["a charset that is looked for", `${"<meta ".repeat(many)}${"charset ".repeat(many)}><p>Siste`, html],
  ["pictures without end", `${'<img alt="" src="data:image/png;base64,AA">'.repeat(150_000)}<p>Siste`, html],
  ["white space without end", `<p>a${" \n".repeat(3_000_000)}b<pre>${"\n".repeat(500_000)}</pre><p>Siste`, html],
  ["parts of a message without end", message("--b\n\nx\n".repeat(300_000)), "message/rfc822"],
  ["boundaries that are none", message(`--b\n\n${"--b".repeat(1_000_000)}\n`), "message/rfc822"],
  ["headers without end", message(`--b\n${"a: b\n c\n".repeat(500_000)}\n\n${"x:".repeat(500_000)}`), "message/rfc822"],
  [
    "messages in messages",
    `${Array.from({ length: 1_000 }, (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n`).join("")}x`,
    "message/rfc822",
  ],
  [
    "broken lines without end",
    message(
      `--b\nContent-Type: image/png\nContent-Transfer-Encoding: quoted-printable\n\n${"=  ".repeat(1_000_000)}\n`,
    ),
    "multipart/related",
  ],
];
const bound = 60_000;

test.each(costly)("%s are read to the end, or told", (_, content, type) => {
  const start = performance.now();
  const document = readBrought(content, type);
  const page = toHtml(document, { topLevel: 1, language: "nb", mediaAddress: (part) => part, passages: [] });
  expect(performance.now() - start).toBeLessThan(bound);
  if (document.messages.some(({ kind }) => kind === "altChunk")) expect(wordsOf(document)).toBe("");
  else expect(page).toContain("Siste");
});

test("no word is lost however deep it stands, nor shown that is hidden there", () => {
  const document = readBrought(
    `${Array.from({ length: 1_000 }, (_, index) => `<div><ul><li>Ord ${index}.<table><tr><td>`).join("")}<span hidden>Skjult</span> Sist.`,
  );
  const words = wordsOf(document);
  expect(words.match(/Ord \d+\./g)).toHaveLength(1_000);
  expect(words).toContain("Sist.");
  expect(words).not.toContain("Skjult");
});

test("names that mean something to the language it is read in are names as others", () => {
  const page = toHtml(
    readBrought(
      '<constructor><p id="__proto__">En</p></constructor><a href="#__proto__">To</a><p lang="constructor" class="toString" style="constructor:x;__proto__:y">Tre</p><table><tr><td colspan="toString">Fire</table><ol type="constructor"><li>Fem</ol>',
    ),
    { topLevel: 1, language: "nb", mediaAddress: (part) => part, passages: [] },
  );
  expect(
    page
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  ).toBe("En To Tre Fire Fem");
});

test("broken HTML of any kind becomes a page that holds together", () => {
  const pieces = [
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<a href='#x'>",
    "</a>",
    "<ul>",
    "<li>",
    "</ul>",
    "<table>",
    "<caption>",
    "<tr>",
    "<td>",
    "<th>",
    "</td>",
    "</table>",
    "<div id=x>",
    "</div>",
    "<pre>",
    "<h2>",
    "</h2>",
    "<br>",
    "<hr>",
    "<blockquote>",
    "</blockquote>",
    "<figure>",
    "<figcaption>",
    "<img src=x>",
    "<span hidden>",
    "</span>",
    "<style>",
    "</style>",
    "<svg>",
    "</svg>",
    "<i",
    "&amp",
    "\u0001",
    "ord ",
  ];
  let seed = 1;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let round = 0; round < 400; round++) {
    const content = Array.from({ length: 30 }, () => pieces[next(pieces.length)] ?? "").join("");
    const page = toHtml(readBrought(content), {
      topLevel: 1,
      language: "nb",
      mediaAddress: (part) => part,
      passages: [],
    });
    const tree = parseXml(`<page>${page.replace(/<(img|br|hr)\b((?:"[^"]*"|[^">])*)>/g, "<$1$2/>")}</page>`);
    expect({ content, ok: tree.ok }).toEqual({ content, ok: true });
  }
});
