import { docx, footnote, heading, paragraph } from "../../src/docx/build.ts";
import { readDocx } from "../../src/document/readDocx.ts";
import { faultsOf } from "../fuzz/faultsOf.ts";
import { mutate } from "../fuzz/mutate.ts";
import { richDocument } from "../fuzz/richDocument.ts";
import { SeededRandom } from "../fuzz/seededRandom.ts";

const rich = richDocument();

test("the document the faults are made in is itself without fault", () => {
  expect(faultsOf(rich)).toEqual([]);
});

test.each(Array.from({ length: 8 }, (_, round) => round))("a document with faults in it is refused or becomes a page that holds together (round %i)", (round) => {
  for (let seed = round * 100; seed < (round + 1) * 100; seed++) {
    const file = mutate(rich, new SeededRandom(seed));
    expect({ seed, faults: faultsOf(file) }).toEqual({ seed, faults: [] });
  }
});

// A cost that grew with the square of the number would not end within the time a test has.
test("thousands of headings with the same words, and as many notes, are read with an address each", () => {
  const many = 25_000;
  const headings = Array.from({ length: many }, () => heading(1, "Mål"));
  const notes = Array.from({ length: many }, (_, index) => paragraph("Tekst", footnote(String(index))));
  const read = readDocx(docx({}, ...headings, ...notes));
  if (!read.ok) throw new Error(read.refusal.code);
  const { blocks, notes: found } = read.value.document;
  expect(new Set(blocks.flatMap((block) => (block.type === "heading" ? [block.id] : []))).size).toBe(many);
  expect(found).toHaveLength(many);
});
