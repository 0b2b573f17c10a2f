import {
  bold,
  control,
  docx,
  footnote,
  heading,
  inlineControl,
  link,
  list,
  paragraph,
} from "../../src/docx/build/build.ts";
import type { Piece } from "../../src/docx/build/builtPackage.ts";
import { table } from "../../src/docx/build/buildTable.ts";
import { writeXmlNode } from "../../src/docx/xml/writeXml.ts";
import { deleteSpan, insertText } from "../../src/standin/paper/editSpan.ts";
import { joinParagraphs, splitParagraph } from "../../src/standin/paper/editText.ts";
import { OpenedDocument } from "../../src/standin/paper/openedDocument.ts";
import { place } from "../../src/standin/paper/place.ts";
import { paragraphText } from "../../src/standin/paper/paragraphPieces.ts";

function opened(...pieces: readonly Piece[]): OpenedDocument {
  const document = OpenedDocument.open(docx({}, ...pieces));
  if (!document.ok) throw new Error(document.refusal.code);
  return document.value;
}

/** The paragraphs' words, and what is done to them as one step; undoing it must bring back the same XML. */
function after(
  document: OpenedDocument,
  work: (at: (paragraph: number, offset: number) => ReturnType<typeof place>) => void,
): readonly string[] {
  const before = writeXmlNode(document.body);
  const at = (paragraph: number, offset: number) => place(document.paragraphs()[paragraph] ?? document.body, offset);
  document.journal.step("test", () => work(at));
  const words = document.paragraphs().map((each) => paragraphText(each));
  document.journal.undo();
  expect(writeXmlNode(document.body)).toBe(before);
  document.journal.redo();
  expect(document.paragraphs().map((each) => paragraphText(each))).toEqual(words);
  return words;
}

describe("typing", () => {
  const plan = () =>
    opened(heading(1, "Mål"), paragraph("Vi skal ", bold("dele"), " godt", footnote("Note"), "."), paragraph("Slutt"));

  test.each([
    ["in the middle of words", 1, 3, "nå ", "Vi nå skal dele godt."],
    ["at the end of bold words, which it joins", 1, 12, "r", "Vi skal deler godt."],
    ["at a paragraph's start", 1, 0, "Ja: ", "Ja: Vi skal dele godt."],
    ["after a note", 1, 18, "!", "Vi skal dele godt!."],
    ["a line break", 2, 5, "\v", "Slutt\v"],
  ])("puts letters %s", (_, number, offset, text, result) => {
    const document = plan();
    expect(after(document, (at) => insertText(document, at(number, offset), text))[number]).toBe(result);
  });

  test("takes the form of what it stands after", () => {
    const document = plan();
    after(document, (at) => insertText(document, at(1, 12), "r"));
    expect(writeXmlNode(document.body)).toMatch(/<w:b\/><\/w:rPr><w:t[^>]*>deler</);
  });

  test("a line end makes a new paragraph", () => {
    const document = plan();
    expect(after(document, (at) => insertText(document, at(2, 2), "A\nB"))).toEqual([
      "Mål",
      "Vi skal dele godt.",
      "SlA",
      "Butt",
    ]);
  });
});

describe("deleting", () => {
  test.each([
    ["letters of one run", [0, 1], [0, 3], ["Etre", "Fire"]],
    ["over a run's end", [0, 2], [0, 5], ["Ene", "Fire"]],
    ["over a paragraph's end, which makes two one", [0, 6], [1, 2], ["En trere"]],
  ] as const)("takes out %s", (_, from, to, result) => {
    const document = opened(paragraph("En ", bold("tre")), paragraph("Fire"));
    expect(
      after(document, (at) => deleteSpan(document, { start: at(from[0], from[1]), end: at(to[0], to[1]) })),
    ).toEqual(result);
  });

  test("takes a table that is in it whole, and leaves the cells of one that has an end of it standing, empty", () => {
    const pieces = [paragraph("Før"), table({}, ["A", "B"]), paragraph("Etter")];
    const whole = opened(...pieces);
    expect(after(whole, (at) => deleteSpan(whole, { start: at(0, 1), end: at(3, 2) }))).toEqual(["Fter"]);
    const first = opened(...pieces.slice(1));
    expect(after(first, (at) => deleteSpan(first, { start: at(0, 0), end: at(2, 2) }))).toEqual(["ter"]);
    const part = opened(...pieces);
    expect(after(part, (at) => deleteSpan(part, { start: at(1, 1), end: at(3, 2) }))).toEqual(["Før", "A", "", "ter"]);
  });

  test("all of a content control's paragraphs takes the control", () => {
    const document = opened(paragraph("Før"), control("a", "A", paragraph("Inni")), paragraph("Etter"));
    expect(after(document, (at) => deleteSpan(document, { start: at(0, 3), end: at(2, 0) }))).toEqual(["FørEtter"]);
    expect(document.body.first("w:sdt")).toBeUndefined();
  });
});

describe("Enter and Backspace", () => {
  test("part a paragraph and join it again, links and content controls whole", () => {
    const document = opened(
      paragraph("Se ", link("https://a.example/", "planen"), " og ", inlineControl("a", "A", "tiltaket"), "."),
    );
    expect(after(document, (at) => splitParagraph(document, at(0, 9)))).toEqual(["Se planen", " og tiltaket."]);
    const [first, second] = document.paragraphs();
    if (first === undefined || second === undefined) throw new Error("two paragraphs");
    document.journal.step("join", () => joinParagraphs(document, first, second));
    expect(document.paragraphs().map((each) => paragraphText(each))).toEqual(["Se planen og tiltaket."]);
    expect([...document.body.descendants("w:hyperlink")]).toHaveLength(1);
    expect([...document.body.descendants("w:sdt")]).toHaveLength(1);
  });

  test("within a link leave a link on both sides", () => {
    const document = opened(paragraph("Se ", link("https://a.example/", "planen")));
    expect(after(document, (at) => splitParagraph(document, at(0, 5)))).toEqual(["Se pl", "anen"]);
    expect([...document.body.descendants("w:hyperlink")]).toHaveLength(2);
  });

  test("keep a list item a list item", () => {
    const document = opened(list("bullet", "Bygge tett"));
    after(document, (at) => splitParagraph(document, at(0, 5)));
    expect([...document.body.descendants("w:numPr")]).toHaveLength(2);
  });
});
