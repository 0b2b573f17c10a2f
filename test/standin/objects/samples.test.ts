import { paragraph } from "../../../src/docx/build/build.ts";
import { openInWord, refusalOf } from "../openInWord.ts";
import { formattingPresses } from "./formattingSamples.ts";
import { documentPresses } from "./documentSamples.ts";

const presses = [...formattingPresses, ...documentPresses];

describe("what Microsoft's samples press", () => {
  const done = presses.filter(({ refused }) => refused === undefined);

  test("is done, or refused by the name of the member: 46 and 4 presses of 24 samples", () => {
    expect([done.length, presses.length - done.length]).toEqual([46, 4]);
    expect(new Set(presses.map(({ sample }) => sample)).size).toBe(24);
  });

  test.each([...new Set(presses.map(({ sample }) => sample))])("%s", async (sample) => {
    const { Word, Office } = await openInWord([paragraph("")], { profile: "web" });
    for (const { press, run, gives, refused } of presses.filter((each) => each.sample === sample)) {
      const pressed = Word.run((context) => run(context, Office));
      if (refused === undefined) expect([press, await pressed]).toEqual([press, gives]);
      else expect(await refusalOf(pressed)).toEqual({ code: "ApiNotFound", at: refused });
    }
  });
});
