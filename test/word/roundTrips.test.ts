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
import { readDocument } from "./readDocument.ts";
import { removeTag } from "../../src/word/removeTag.ts";
import { rewriteElement } from "../../src/word/rewriteElement.ts";
import { setHeadingLevel } from "../../src/word/setHeadingLevel.ts";
import { tagPassages } from "../../src/word/tagPassages.ts";
import { tagSelection } from "../../src/word/tagSelection.ts";
import { whereIsSelection } from "../../src/word/whereIsSelection.ts";
import type { KnownDocument } from "../../src/word/known/knownDocument.ts";
import { readLookPiece } from "../../src/word/known/readLookPiece.ts";
import { takeIn } from "../../src/word/known/takeIn.ts";
import type { Outcome } from "../../src/words/refusal.ts";
import { as, closeWord, knownNow, openInWord, valueOf } from "./openInWord.ts";

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

function firstTable(known: KnownDocument): number {
  return known.document.blocks.flatMap((block) => (block.type === "table" ? [block.at] : []))[0] ?? 0;
}

/** Every action, with the round trips it is allowed, its reading back among them; in this order, on one document. */
const actions: readonly (readonly [
  name: string,
  most: number,
  run: (known: KnownDocument) => Promise<Outcome<unknown>>,
])[] = [
  ["asking where the cursor is", 1, () => whereIsSelection()],
  ["looking at a piece of the document", 1, () => readLookPiece(0)],
  ["taking in a paragraph", 2, (known) => takeIn(known, { at: 4, known: 1, seen: 1 })],
  ["tagging what is selected", 3, (known) => tagSelection(known, as("strategy", "nb"))],
  [
    "tagging passages proposed",
    3,
    (known) =>
      tagPassages(
        known,
        [6, 7, 11].map((at, index) => ({ at, last: at, kind: "measure", id: `proposed0${index}` })),
        "nb",
      ),
  ],
  [
    "inserting a fetched goal",
    5,
    (known) =>
      insertElement(known, { id, kind: "goal", title: "Hentet", text: "Tekst", language: "nb", place: asText(3) }),
  ],
  ["changing a tag", 3, (known) => changeTag(known, spot, { kind: "goal", id, language: "nn" })],
  ["rewriting an element", 6, (known) => rewriteElement(known, spot, { title: "Nytt", text: "", section: false })],
  ["going to an element", 2, () => goToControl(spot)],
  ["removing a tag", 3, (known) => removeTag(known, spot)],
  ["keeping what is known of an element", 0, (known) => changeDetails(known, id, (details) => details)],
  ["setting a heading's level", 3, (known) => setHeadingLevel(known, 20, 2)],
  ["marking a header row", 5, (known) => markHeaderRow(known, firstTable(known))],
  ["going to a paragraph", 2, (known) => goToParagraph(known, known.words.length - 2)],
];

function asText(after: number) {
  return { form: { type: "text" }, after, afterItem: false } as const;
}

async function counted(count: number) {
  const { standin } = await openInWord(planOf(count));
  standin.setCursor("Avsnitt 3 om byen og bygdene.");
  const known = await knownNow();
  const counts: { readonly name: string; readonly trips: number; readonly kilobytes: number }[] = [];
  for (const [name, , run] of actions) {
    standin.wire.resetCounters();
    valueOf(await run(known));
    const { batches, bytesIn, bytesOut } = standin.wire.counters;
    counts.push({ name, trips: batches, kilobytes: Math.round((bytesIn + bytesOut) / 1024) });
    expect([name, known.doubtful]).toEqual([name, false]);
  }
  expect(known.document).toEqual(valueOf(await readDocument()));
  return counts;
}

test("every action takes as many round trips in 5,000 paragraphs as in 50, and few; what is known afterwards is what a full reading gives", async () => {
  const small = await counted(50);
  const large = await counted(5000);
  expect(large.map(({ name, trips }) => [name, trips])).toEqual(small.map(({ name, trips }) => [name, trips]));
  expect(small.filter(({ trips }, index) => trips > (actions[index]?.[1] ?? 0))).toEqual([]);
  const grown = large.filter(({ kilobytes }, index) => kilobytes > 4 + (small[index]?.kilobytes ?? 0));
  expect(grown).toEqual([]);
}, 120_000);
