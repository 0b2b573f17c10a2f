import { bookmark, docx, footnote, heading, linkTo, list, paragraph, title } from "../../../src/docx/build/build.ts";
import type { Piece } from "../../../src/docx/build/builtPackage.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import type { Document } from "../../../src/document/blocks/document.ts";
import { inlineText } from "../../../src/document/blocks/eachParagraph.ts";
import { splitChapters } from "../../../src/document/blocks/splitChapters.ts";
import { toHtml } from "../../../src/document/html/toHtml.ts";
import { readBuilt } from "../golden/pair.ts";

const address = (chapter: string) => (chapter === "" ? "/plan" : `/plan/${chapter}`);

/** The pages of a built document, by the ids of its chapters. */
function pages(level: number, ...body: readonly Piece[]): Readonly<Record<string, string>> {
  const { document } = readBuilt(docx({}, ...body));
  return Object.fromEntries(
    splitChapters(document, level, address).map((chapter) => [
      chapter.id,
      toHtml(chapter.document, { topLevel: 1, language: "nb", mediaAddress: () => null, passages: [] }),
    ]),
  );
}

test("a document is parted at its headings, and what stands before them is a chapter too", () => {
  const made = pages(
    1,
    title("Plan"),
    paragraph("Forord."),
    heading(1, "Mål"),
    heading(2, "Delmål"),
    heading(1, "Tiltak"),
  );
  expect(Object.keys(made)).toEqual(["", "mal", "tiltak"]);
  expect(made["mal"]).toContain('<section id="delmal">');
});

test("a deeper level parts the document finer", () => {
  expect(
    Object.keys(pages(2, heading(1, "Mål"), heading(2, "Delmål"), heading(3, "Mer"), heading(1, "Tiltak"))),
  ).toEqual(["mal", "delmal", "tiltak"]);
});

test("a link finds its anchor in whichever chapter it came to stand", () => {
  const made = pages(
    1,
    heading(1, "Mål"),
    paragraph(bookmark("_Ref1", "Her"), ", se ", linkTo("_Ref2", "tiltaket")),
    heading(1, "Tiltak"),
    list("bullet", "En"),
    table({}, [{ blocks: [paragraph(bookmark("_Ref2", "I tabellen"))] }, "b"]),
    paragraph("Se ", linkTo("_Ref1", "målet"), " og ", linkTo("_Ref2", "tabellen")),
  );
  expect(made["mal"]).toContain('<a href="/plan/tiltak#ref2">tiltaket</a>');
  expect(made["tiltak"]).toContain('<a href="/plan/mal#ref1">målet</a> og <a href="#ref2">tabellen</a>');
  expect(made["tiltak"]).toContain('id="ref2"');
});

test("a cover set as headings with nothing under them stands before the first chapter", () => {
  const made = pages(
    1,
    heading(1, "Noark 5"),
    heading(1, "Versjon 5.0"),
    heading(1, "Mål"),
    paragraph("A"),
    heading(1, "Tomt"),
    heading(1, "Tiltak"),
    paragraph("B"),
  );
  expect(Object.keys(made)).toEqual(["", "mal", "tomt", "tiltak"]);
  expect(made[""]).toContain("Versjon 5.0");
  expect(Object.keys(pages(1, heading(1, "Bare"), heading(1, "Overskrifter")))).toEqual(["", "overskrifter"]);
});

test("a note stands in the chapter that refers to it, and only there", () => {
  const made = pages(1, heading(1, "Mål"), paragraph("A", footnote("Kilde.")), heading(1, "Tiltak"), paragraph("B"));
  expect(made["mal"]).toContain("Kilde.");
  expect(made["tiltak"]).not.toContain("Kilde.");
});

test("a note that another note refers to stands in the same chapter", () => {
  const made = pages(
    1,
    heading(1, "Mål"),
    paragraph("A", footnote("Kilde", footnote("SSB."))),
    heading(1, "Tiltak"),
    paragraph("B"),
  );
  expect(made["mal"]).toContain("SSB.");
  expect(made["tiltak"]).not.toContain("SSB.");
});

test("a link to a note of another chapter finds it there", () => {
  const { document } = readBuilt(
    docx({}, heading(1, "Mål"), paragraph("A", footnote("Kilde.")), heading(1, "Tiltak"), paragraph("Se noten.")),
  );
  const note = document.notes[0]?.id ?? "";
  const led: Document = {
    ...document,
    blocks: document.blocks.map((block) =>
      block.type === "paragraph" && inlineText(block.inlines) === "Se noten."
        ? { ...block, inlines: [{ type: "link", href: `#${note}`, inlines: block.inlines }] }
        : block,
    ),
  };
  const [goals, actions] = splitChapters(led, 1, address);
  expect(JSON.stringify(actions?.document.blocks)).toContain(`"href":"/plan/mal#${note}"`);
  expect(goals?.document.notes.map(({ id }) => id)).toEqual([note]);
});

test("a note keeps the number it has in the whole document", () => {
  const { document } = readBuilt(
    docx(
      {},
      heading(1, "Mål"),
      paragraph("A", footnote("Første.")),
      heading(1, "Tiltak"),
      paragraph("B", footnote("Andre.")),
    ),
  );
  const second = splitChapters(document, 1, address)[1];
  const noteNumbers = Object.fromEntries(document.notes.map(({ id }, at) => [id, at + 1]));
  const html =
    second === undefined
      ? ""
      : toHtml(second.document, { topLevel: 1, language: "nb", mediaAddress: () => null, passages: [], noteNumbers });
  expect(html).toMatch(/<li id="[^"]+" value="2">/);
  expect(html).toContain('aria-label="Note 2">2</a>');
});

test("a document without headings is one chapter", () => {
  expect(Object.keys(pages(1, paragraph("Bare tekst.")))).toEqual([""]);
});
