import { faultsOf } from "./faultsOf.ts";
import { mutate } from "./mutate.ts";
import { richDocument } from "./richDocument.ts";
import { SeededRandom } from "./seededRandom.ts";

/** How many broken documents are read; the longer run is a command (`npm run fuzz`). */
const documents = 400;

test(`${documents} documents broken at random are read or refused, never worse`, () => {
  const rich = richDocument();
  const faults: string[] = [];
  for (let seed = 1; seed <= documents; seed++) {
    for (const fault of faultsOf(mutate(rich, new SeededRandom(seed)))) faults.push(`seed ${seed}: ${fault}`);
  }
  expect(faults).toEqual([]);
});

test("the document that is broken has no faults while whole", () => {
  expect([...faultsOf(richDocument())]).toEqual([]);
});
