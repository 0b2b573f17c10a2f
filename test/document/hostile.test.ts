import { faultsOf } from "../fuzz/faultsOf.ts";
import { mutate } from "../fuzz/mutate.ts";
import { richDocument } from "../fuzz/richDocument.ts";
import { SeededRandom } from "../fuzz/seededRandom.ts";

const rich = richDocument();

test("the document the faults are made in is itself without fault", () => {
  expect(faultsOf(rich)).toEqual([]);
});

test.each(Array.from({ length: 8 }, (_, round) => round))(
  "a document with faults in it is refused or becomes a page that holds together (round %i)",
  (round) => {
    for (let seed = round * 100; seed < (round + 1) * 100; seed++) {
      const file = mutate(rich, new SeededRandom(seed));
      expect({ seed, faults: faultsOf(file) }).toEqual({ seed, faults: [] });
    }
  },
);
