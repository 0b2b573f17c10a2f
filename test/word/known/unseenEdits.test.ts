import { control, footnote, heading, link, list, paragraph } from "../../../src/docx/build/build.ts";
import type { Piece } from "../../../src/docx/build/builtPackage.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import type { KnownDocument } from "../../../src/word/known/knownDocument.ts";
import { pieceLength, readLookPiece, type SeenLook } from "../../../src/word/known/readLookPiece.ts";
import { takeInControls } from "../../../src/word/known/takeInControls.ts";
import { takeInLooks } from "../../../src/word/known/takeInLooks.ts";
import { SeededRandom } from "../../fuzz/seededRandom.ts";
import type { OfficeOptions } from "../../standin/officeInJsdom.ts";
import { closeWord, knownNow, openInWord, valueOf } from "../openInWord.ts";
import { doUnseen, unseenEdits } from "./unseenEdits.ts";

afterEach(closeWord);

const document: readonly Piece[] = [
  heading(1, "Innledning"),
  ...Array.from({ length: 12 }, (_none, index) => paragraph(`Avsnitt ${index} om byen.`)),
  paragraph("Med note", footnote("En note."), " og ", link("https://fjordvik.example", "lenke"), "."),
  control(
    "pt1:focusArea:ffffffffff",
    "Satsingsområde",
    heading(2, "Klima"),
    control("pt1:goal:abcdefghij", "Mål", paragraph("Fjordvik er klimanøytral")),
    paragraph("Mellom."),
    control("pt1:strategy:ssssssssss", "Strategi", paragraph("Bygge tett"), paragraph("rundt stasjonen")),
  ),
  heading(2, "Tiltak"),
  list("bullet", "Sykkelveier", "Busser", "Tog"),
  table({}, ["Tiltak", "Ansvar"], ["Varmepumper", "Teknisk"], ["Solceller", "Eiendom"]),
  table({}, ["År", "Kroner"], [{ blocks: [control("pt1:measure:mmmmmmmmmm", "Tiltak", paragraph("2027"))] }, "10"]),
  ...Array.from({ length: 50 }, (_none, index) => paragraph(`Til slutt ${index}.`)),
];

/** Looks through the whole document as the pane does when nobody writes, and reads it whole where what was seen does not fit. */
async function lookThrough(known: KnownDocument): Promise<KnownDocument> {
  const seen: SeenLook[] = [];
  for (let more = true; more;) {
    const piece = valueOf(await readLookPiece(seen.length));
    seen.push(...piece);
    more = piece.length === pieceLength;
  }
  valueOf(await takeInLooks(known, seen));
  const around = seen.map(({ control }) => control);
  if (!known.doubtful) valueOf(await takeInControls(known, around));
  return known.doubtful ? lookThrough(await knownNow()) : known;
}

const words: readonly (readonly [string, OfficeOptions])[] = [
  ["a Word without ways", {}],
  ["Word on the web", { profile: "web" }],
  ["Word on Windows", { profile: "windows" }],
  ["a Word that gives no OOXML", { mishaps: ["getOoxmlRefused", "getFileRefused"] }],
];

const from = Number(process.env["EDIT_SEED"] ?? 1);
const count = Number(process.env["EDIT_SEEDS"] ?? 6);
const seeds = Array.from({ length: count }, (_none, index) => from + index);

describe.each(words)("in %s", (_name, options) => {
  test.each(seeds)(
    "after edits nobody told of (row %d) the document put together from pieces is the one a full reading gives",
    async (seed) => {
      const office = await openInWord(document, options);
      const random = new SeededRandom(seed);
      let known = await lookThrough(await knownNow());
      const names = Object.keys(unseenEdits);
      const done: string[] = [];
      for (let round = 0; round < 3; round++) {
        for (let edits = 1 + random.below(3); edits > 0; edits--) {
          const name = random.pick(names);
          done.push(name);
          await doUnseen(name, office, random);
        }
        known = await lookThrough(known);
        expect({ done, document: known.document }).toEqual({ done, document: (await knownNow()).document });
      }
    },
  );

  test.each(Object.keys(unseenEdits))("one edit nobody told of is found: %s", async (name) => {
    const office = await openInWord(document, options);
    const random = new SeededRandom(7);
    const known = await lookThrough(await knownNow());
    await doUnseen(name, office, random);
    expect((await lookThrough(known)).document).toEqual((await knownNow()).document);
  });
});
