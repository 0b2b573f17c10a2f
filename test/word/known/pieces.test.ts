import { control, heading, list, paragraph } from "../../../src/docx/build/build.ts";
import type { Piece } from "../../../src/docx/build/builtPackage.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import type { KnownDocument } from "../../../src/word/known/knownDocument.ts";
import { pieceLength, readLookPiece, type SeenLook } from "../../../src/word/known/readLookPiece.ts";
import { takeInControls } from "../../../src/word/known/takeInControls.ts";
import { takeInLooks } from "../../../src/word/known/takeInLooks.ts";
import { SeededRandom } from "../../fuzz/seededRandom.ts";
import { paragraphText } from "../../../src/standin/paper/paragraphPieces.ts";
import type { OfficeInJsdom } from "../../standin/officeInJsdom.ts";
import { closeWord, knownNow, openInWord, valueOf } from "../openInWord.ts";

afterEach(closeWord);

const document: readonly Piece[] = [
  heading(1, "Innledning"),
  ...Array.from({ length: 20 }, (_none, index) => paragraph(`Avsnitt ${index} om byen.`)),
  control("pt1:goal:abcdefghij", "Mål", paragraph("Fjordvik er klimanøytral")),
  heading(2, "Tiltak"),
  list("bullet", "Sykkelveier", "Busser", "Tog"),
  table({}, ["Tiltak", "Ansvar"], ["Varmepumper", "Teknisk"], ["Solceller", "Eiendom"]),
  ...Array.from({ length: 60 }, (_none, index) => paragraph(`Til slutt ${index}.`)),
];

/** Looks through the whole document piece by piece, as the pane does when nobody writes, and takes in what has changed. */
async function lookThrough(known: KnownDocument): Promise<void> {
  const seen: SeenLook[] = [];
  for (let more = true; more;) {
    const piece = valueOf(await readLookPiece(seen.length));
    seen.push(...piece);
    more = piece.length === pieceLength;
  }
  valueOf(await takeInLooks(known, seen));
  const around = seen.map(({ control }) => control);
  valueOf(await takeInControls(known, around));
}

type Edit = (paragraphs: readonly Word.Paragraph[], at: number, context: Word.RequestContext) => void;

/** What people and Word do to a document without a word to the pane. */
const edits: Readonly<Record<string, Edit>> = {
  typed: (all, at) => void all[at]?.insertText(" og mer", "End"),
  "a new paragraph": (all, at) => void all[at]?.insertParagraph("Et nytt avsnitt.", "After"),
  "thirty paragraphs pasted": (all, at) => {
    for (let each = 0; each < 30; each++) all[at]?.insertParagraph(`Limt inn ${each}.`, "After");
  },
  deleted: (all, at) => {
    if (all[at]?.tableNestingLevel === 0) all[at].delete();
  },
  "made a heading": (all, at) => {
    const paragraph = all[at];
    if (paragraph) paragraph.styleBuiltIn = "Heading3";
  },
  "made bold": (all, at) => {
    const paragraph = all[at];
    if (paragraph) paragraph.font.bold = true;
  },
  "replaced everywhere": (all) => {
    for (const paragraph of all)
      if (paragraph.text.includes("byen")) paragraph.getRange("Content").insertText("Et avsnitt om bygda.", "Replace");
  },
  "tagged by a co-author": (all, at) => {
    const tagged = all[at]?.insertContentControl();
    if (tagged) tagged.tag = `pt1:measure:${String(at).padStart(10, "m")}`;
  },
};

async function edit({ Word }: OfficeInJsdom, name: string, pick: (below: number) => number): Promise<void> {
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("text,tableNestingLevel");
    await context.sync();
    edits[name]?.(paragraphs.items, pick(paragraphs.items.length), context);
    await context.sync();
  });
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  "after edits nobody told of (row %d) the document put together from pieces is the one a full reading gives",
  async (seed) => {
    const office = await openInWord(document);
    const random = new SeededRandom(seed);
    const known = await knownNow();
    await lookThrough(known); // what each paragraph looks like is known from then on
    const names = Object.keys(edits);
    const done: string[] = [];
    for (let round = 0; round < 4; round++) {
      const name = random.pick(names);
      done.push(name);
      await edit(office, name, (below) => random.below(below));
    }
    await lookThrough(known);
    expect({ done, doubtful: known.doubtful }).toEqual({ done, doubtful: false });
    expect(known.document).toEqual((await knownNow()).document);
  },
);

test.each(Object.keys(edits))("one edit nobody told of is found, and only it is read: %s", async (name) => {
  const office = await openInWord(document);
  const known = await knownNow();
  await lookThrough(known);
  await edit(office, name, () => 11);
  await lookThrough(known);
  expect(known.doubtful).toBe(false);
  expect(known.document).toEqual((await knownNow()).document);
});

test("a paragraph typed in within a table is read alone, and the table stands", async () => {
  const office = await openInWord(document);
  const known = await knownNow();
  await office.Word.run(async (context) => {
    const found = context.document.body.search("Varmepumper").getFirst();
    found.insertText(" og fjernvarme", "End");
    await context.sync();
  });
  office.standin.wire.resetCounters();
  await lookThrough(known);
  expect(office.standin.wire.counters.batches).toBe(2 + 1 + 2);
  expect(known.document).toEqual((await knownNow()).document);
});

test.each(["a new paragraph", "typed", "deleted"])(
  "looking leaves Word's own undo alone, also on the web: what was done last is what it takes back (%s)",
  async (name) => {
    const office = await openInWord(document, { profile: "web" });
    const words = (): readonly string[] => office.standin.document.paragraphs().map((each) => paragraphText(each));
    const before = words();
    const known = await knownNow();
    await edit(office, name, () => 11);
    expect(words()).not.toEqual(before);
    await lookThrough(known);
    office.standin.undo();
    expect(words()).toEqual(before);
    await lookThrough(known);
    expect(known.document).toEqual((await knownNow()).document);
  },
);
