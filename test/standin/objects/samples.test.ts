import { paragraph } from "../../../src/docx/build/build.ts";
import { openInWord, refusalOf } from "../openInWord.ts";
import { presses } from "./microsoftSamples.ts";

describe("what Microsoft's samples press", () => {
  const done = presses.filter(({ refused }) => refused === undefined);

  test("is done, or refused by the name of the member: 17 and 2 presses of 12 samples", () => {
    expect([done.length, presses.length - done.length]).toEqual([17, 2]);
    expect(new Set(presses.map(({ sample }) => sample)).size).toBe(12);
  });

  test.each([...new Set(presses.map(({ sample }) => sample))])("%s", async (sample) => {
    const { Word } = await openInWord([paragraph("")], { profile: "web" });
    for (const { press, run, gives, refused } of presses.filter((each) => each.sample === sample)) {
      if (refused === undefined) expect([press, await Word.run(run)]).toEqual([press, gives]);
      else expect(await refusalOf(Word.run(run))).toEqual({ code: "ApiNotFound", at: refused });
    }
  });
});
