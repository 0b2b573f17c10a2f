import { heading, paragraph } from "../../src/docx/build/build.ts";
import type { Piece } from "../../src/docx/build/builtPackage.ts";
import { table } from "../../src/docx/build/buildTable.ts";
import { elementSpot } from "../../src/word/controlSpot.ts";
import { changeTag } from "../../src/word/changeTag.ts";
import { changeDetails } from "../../src/word/changeDetails.ts";
import { goToControl } from "../../src/word/goToControl.ts";
import { goToParagraph } from "../../src/word/goToParagraph.ts";
import { insertElement } from "../../src/word/insertElement.ts";
import { markHeaderRow } from "../../src/word/markHeaderRow.ts";
import { paragraphSpot } from "../../src/word/paragraphSpot.ts";
import { readDocument } from "../../src/word/readDocument.ts";
import { removeTag } from "../../src/word/removeTag.ts";
import { rewriteElement } from "../../src/word/rewriteElement.ts";
import { setHeadingLevel } from "../../src/word/setHeadingLevel.ts";
import { tagParagraph } from "../../src/word/tagParagraph.ts";
import { tagSelection } from "../../src/word/tagSelection.ts";
import { whereIsSelection } from "../../src/word/whereIsSelection.ts";
import type { Document } from "../../src/document/blocks/document.ts";
import type { Outcome } from "../../src/words/refusal.ts";
import { closeWord, openInWord, valueOf } from "./openInWord.ts";

afterEach(closeWord);

const id = "abcdefghij";
const spot = elementSpot("goal", id);

/** A plan of so many paragraphs: a heading for every ten, a table in the middle. */
function planOf(count: number): readonly Piece[] {
  return Array.from({ length: count }, (_none, index) =>
    index === count / 2
      ? table({}, ["År", "Kroner"])
      : index % 10 === 0
        ? heading(1 + (index % 3), `Del ${index}`)
        : paragraph(`Avsnitt ${index} om byen og bygdene.`),
  );
}

/** Every action, with the round trips it is allowed; in this order, on one document. */
const actions: readonly (readonly [
  name: string,
  most: number,
  run: (document: Document) => Promise<Outcome<unknown>>,
])[] = [
  ["reading the document", 1, () => readDocument()],
  ["asking where the cursor is", 1, () => whereIsSelection()],
  ["tagging what is selected", 2, () => tagSelection("strategy", "nb")],
  [
    "inserting a fetched goal",
    2,
    () => insertElement({ id, kind: "goal", title: "Hentet", text: "Tekst", language: "nb" }),
  ],
  ["changing a tag", 2, () => changeTag(spot, { kind: "goal", id, language: "nn" })],
  ["rewriting an element", 3, () => rewriteElement(spot, { title: "Nytt", text: "", section: false })],
  ["going to an element", 2, () => goToControl(spot)],
  ["removing a tag", 2, () => removeTag(spot)],
  ["keeping what is known of an element", 0, () => changeDetails(id, (details) => details)],
  [
    "going to a paragraph that has moved",
    3,
    (document) => goToParagraph(paragraphSpot(document, document.paragraphCount - 2)),
  ],
  ["tagging a paragraph by its place", 3, (document) => tagParagraph(paragraphSpot(document, 21), "goal", "nb")],
  ["setting a heading's level", 3, (document) => setHeadingLevel(paragraphSpot(document, 20), 2)],
  [
    "marking a header row",
    3,
    (document) =>
      markHeaderRow(
        paragraphSpot(document, document.blocks.flatMap((block) => (block.type === "table" ? [block.at] : []))[0] ?? 0),
      ),
  ],
];

async function roundTrips(count: number): Promise<readonly (readonly [string, number])[]> {
  const { standin } = await openInWord(planOf(count));
  standin.setCursor("Avsnitt 3 om byen og bygdene.");
  const document = valueOf(await readDocument());
  const counted: (readonly [string, number])[] = [];
  for (const [name, , run] of actions) {
    standin.wire.resetCounters();
    valueOf(await run(document));
    counted.push([name, standin.wire.counters.batches]);
  }
  return counted;
}

test("every action takes as many round trips in 5,000 paragraphs as in 50, and few", async () => {
  const small = await roundTrips(50);
  expect(await roundTrips(5000)).toEqual(small);
  expect(small.filter(([, trips], index) => trips > (actions[index]?.[1] ?? 0))).toEqual([]);
}, 120_000);
