import {
  bookmark,
  control,
  docx,
  footnote,
  heading,
  item,
  itemWith,
  linkTo,
  list,
  paragraph,
  rawXml,
  styled,
  withPart,
} from "../../../../src/docx/build/build.ts";
import type { Piece } from "../../../../src/docx/build/builtPackage.ts";
import { picture } from "../../../../src/docx/build/buildPicture.ts";
import { table } from "../../../../src/docx/build/buildTable.ts";
import { openPackage } from "../../../../src/docx/openPackage.ts";
import { writePackage } from "../../../../src/docx/writePackage.ts";
import { readDocx } from "../../../../src/document/readDocx.ts";
import { pageOf, pair, readBuilt } from "../pair.ts";

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** Text that lies in the package as a file of its own, set in where it is referred to (§ 17.17.2.1). */
function chunk(name: string, type: string, content: string | Uint8Array): Piece {
  return withPart(name, type, content, "aFChunk", (id) =>
    rawXml(`<w:altChunk r:id="${id}"><w:altChunkPr><w:matchSrc/></w:altChunkPr></w:altChunk>`),
  );
}

const brought = (...body: readonly Piece[]) => chunk("del.docx", wordType, docx({}, ...body));
/** The parts of a built file, to be changed. */
function partsOf(bytes: Uint8Array): readonly { readonly name: string; readonly content: Uint8Array }[] {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const pkg = opened.value;
  return pkg.names.map((name) => {
    const content = pkg.bytes(name);
    if (!content.ok) throw new Error(content.refusal.code);
    return { name, content: content.value };
  });
}

const pixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (sign) => sign.charCodeAt(0),
);

describe("text brought in from a file in the document", () => {
  pair(
    "a document brought in stands in the text, with its headings, lists and tables",
    [
      heading(1, "Plan"),
      paragraph("Før."),
      brought(
        heading(2, "Tiltak"),
        list("number", itemWith(["En"], item("a")), "To"),
        table({ headerRows: 1 }, ["År"], ["2026"]),
      ),
      paragraph("Etter."),
    ],
    `<section id="plan"><h1>Plan</h1><p>Før.</p><section id="tiltak"><h2>Tiltak</h2><ol><li>En<ol type="a"><li>a</li></ol></li><li>To</li></ol>
     <table><thead><tr><th scope="col">År</th></tr></thead><tbody><tr><td>2026</td></tr></tbody></table><p>Etter.</p></section></section>`,
  );

  // Both call their style "Overskrift1" and their numbering 1; each means its own.
  pair(
    "its styles and numberings are its own, and its lists count from their start",
    [
      list("number", "En", "To"),
      chunk(
        "del.docx",
        wordType,
        docx(
          { styles: ['<w:style w:type="paragraph" w:styleId="Mitt"><w:name w:val="heading 3"/></w:style>'] },
          styled("Mitt", "Mål"),
          list("number", "Første"),
        ),
      ),
      styled("Mitt", "Tekst."),
    ],
    '<ol><li>En</li><li>To</li></ol><section id="mal"><h1>Mål</h1><ol><li>Første</li></ol><p>Tekst.</p></section>',
  );

  test("its notes are numbered among the others, and its links lead to its own bookmarks", () => {
    const bytes = docx(
      {},
      paragraph("A", footnote("En."), bookmark("_Ref1", "ute")),
      brought(paragraph("B", footnote("To."), bookmark("_Ref1", "inne")), paragraph(linkTo("_Ref1", "dit"))),
      paragraph("C", footnote("Tre."), linkTo("_Ref1", "hit")),
    );
    const { document } = readBuilt(bytes);
    expect(document.notes.map(({ id, blocks }) => [id, JSON.stringify(blocks).match(/En\.|To\.|Tre\./)?.[0]])).toEqual([
      ["footnote-1", "En."],
      ["footnote-2", "To."],
      ["footnote-3", "Tre."],
    ]);
    const [outer, inner, there, here] = document.blocks;
    const address = (block: unknown): unknown => (JSON.parse(JSON.stringify(block)) as { id?: string }).id;
    expect(address(outer)).not.toBe(address(inner));
    expect(JSON.stringify(there)).toContain(`"href":"#${String(address(inner))}"`);
    expect(JSON.stringify(here)).toContain(`"href":"#${String(address(outer))}"`);
  });

  test("its pictures are found in it", () => {
    const read = readBuilt(
      docx({}, brought(paragraph(picture({ name: "kart.png", bytes: pixel, alt: "Kart", width: 10, height: 10 })))),
    );
    const part = /"part":"([^"]+)"/.exec(JSON.stringify(read.document.blocks))?.[1] ?? "";
    expect(part).toBe("word/del.docx/word/media/kart.png");
    expect(Array.from(read.media(part) ?? [])).toEqual(Array.from(pixel));
    expect(read.mediaType(part)).toBe("image/png");
  });

  test("its paragraphs are counted where they stand, and a content control around it holds its words", () => {
    const { document } = readBuilt(
      docx(
        {},
        paragraph("0"),
        control("ytre", "Ytre", brought(paragraph("1"), control("indre", "Indre", paragraph("2")))),
        paragraph("3"),
      ),
    );
    expect(document.paragraphCount).toBe(4);
    expect(document.controls).toMatchObject([
      { tag: "ytre", first: 1, last: 2, outer: null, text: "1\n2" },
      { tag: "indre", first: 2, last: 2, outer: 0, text: "2" },
    ]);
  });

  test("its headers and footers are left out and told as the document's own are", () => {
    const bytes = docx({}, chunk("del.docx", wordType, docx({ header: [paragraph("Topp")] }, paragraph("Tekst."))));
    expect(readBuilt(bytes).document.messages).toEqual([{ kind: "headersFooters", at: null, detail: "" }]);
    const asked = readDocx(bytes, { pageEdges: true });
    expect(asked.ok && JSON.stringify(asked.value.document.pageEdges)).toContain("Topp");
  });

  pair(
    "it stands in a cell where it was brought into one",
    [table({}, [{ blocks: [brought(paragraph("Inni."))] }, "Ved siden"])],
    "<table><tbody><tr><td>Inni.</td><td>Ved siden</td></tr></tbody></table>",
  );

  pair(
    "plain text has a paragraph for each line",
    [chunk("notat.txt", "text/plain", "Første linje\r\n\r\n  <b>Andre</b>\n"), paragraph("Etter.")],
    "<p>Første linje</p><p>&lt;b&gt;Andre&lt;/b&gt;</p><p>Etter.</p>",
  );

  test.each([
    ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, 0xc3, 0xa5, 0x72]],
    ["UTF-16", [0xff, 0xfe, 0xe5, 0x00, 0x72, 0x00]],
    ["UTF-16, the other way", [0xfe, 0xff, 0x00, 0xe5, 0x00, 0x72]],
    ["the Western letters of Windows", [0xe5, 0x72]],
  ])("plain text is read in %s", (_name, bytes) => {
    expect(pageOf(docx({}, chunk("a.txt", "text/plain; charset=x", Uint8Array.from(bytes)))).trim()).toBe("<p>år</p>");
  });

  test("what is of another kind, broken, or outside the file is told, and the rest is read", () => {
    const outside = withPart("x.docx", wordType, "", "aFChunk", () => rawXml('<w:altChunk r:id="ingen"/>'));
    const broken = docx(
      {},
      withPart("brutt.xml", "application/xml", "<w:p>", "aFChunk", () => rawXml("")),
    );
    const bytes = docx(
      {},
      chunk("b.docx", wordType, broken.slice(0, 500)),
      chunk("c.rtf", "application/rtf", "{\\rtf1 Hei}"),
      outside,
      paragraph("Resten."),
    );
    const { document } = readBuilt(bytes);
    expect(document.messages).toEqual([
      { kind: "altChunk", at: 0, detail: wordType },
      { kind: "altChunk", at: 0, detail: "application/rtf" },
      { kind: "missingPart", at: null, detail: "ingen" },
    ]);
    expect(pageOf(bytes).trim()).toBe("<p>Resten.</p>");
  });

  test("a document that breaks off amid leaves nothing behind", () => {
    const inner = writePackage(
      partsOf(
        docx({}, heading(1, "Inni"), paragraph("Tekst", footnote("Note.")), control("t", "T", paragraph("x"))),
      ).map(({ name, content }) => ({ name, content: name === "word/document.xml" ? content.slice(0, -10) : content })),
    );
    const { document } = readBuilt(
      docx({}, chunk("del.docx", wordType, inner), heading(1, "Inni"), paragraph("Etter", footnote("Ute."))),
    );
    expect(document.messages).toEqual([{ kind: "altChunk", at: 0, detail: wordType }]);
    expect(document).toMatchObject({
      paragraphCount: 2,
      controls: [],
      notes: [{ id: "footnote-1" }],
      blocks: [{ type: "heading", id: "inni" }, { type: "paragraph" }],
    });
  });

  test("names that differ in case alone are one file", () => {
    const names = ["del.docx", "Del.docx", "DEL.DOCX"].map(
      (target, index) =>
        `<Relationship Id="c${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="${target}"/>`,
    );
    const parts = partsOf(
      docx(
        {},
        withPart("del.docx", wordType, docx({}, paragraph("Én gang.")), "x", () =>
          rawXml(names.map((_name, index) => `<w:altChunk r:id="c${index}"/>`).join("")),
        ),
      ),
    );
    const decoder = new TextDecoder();
    const bytes = writePackage(
      parts.map(({ name, content }) => ({
        name,
        content:
          name === "word/_rels/document.xml.rels"
            ? decoder.decode(content).replace("</Relationships>", `${names.join("")}</Relationships>`)
            : content,
      })),
    );
    expect(pageOf(bytes).trim()).toBe("<p>Én gang.</p>");
  });

  test("plain text longer than any plan is told, not read", () => {
    const lines = Array.from(
      { length: 60_000 },
      (_, index) => `Linje ${index}: ${"brukt og målt ".repeat(6)}${(index * 7919) % 9973}`,
    ).join("\n");
    expect(lines.length).toBeGreaterThan(5_000_000);
    const { document } = readBuilt(
      docx({}, chunk("a.txt", "text/plain", lines), chunk("b.txt", "text/plain", lines), paragraph("Etter.")),
    );
    expect(document.messages).toEqual([{ kind: "altChunk", at: document.paragraphCount - 2, detail: "text/plain" }]);
  });

  test("a file is set in once, and one in another not at all: a small document cannot grow without end", () => {
    const again = withPart(
      "del.docx",
      wordType,
      docx({}, paragraph("Én gang."), brought(paragraph("Innerst."))),
      "aFChunk",
      (id) => rawXml(`<w:altChunk r:id="${id}"/>`.repeat(1_000)),
    );
    const bytes = docx({}, again);
    expect(pageOf(bytes).trim()).toBe("<p>Én gang.</p>");
    expect(readBuilt(bytes).document.messages).toEqual([{ kind: "altChunk", at: 0, detail: wordType }]);
  });
});
