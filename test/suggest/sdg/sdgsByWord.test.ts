import { sdgsByWord } from "../../../src/suggest/sdg/sdgsByWord.ts";
import type { Language } from "../../../src/words/language.ts";

const searches: readonly (readonly [string, Language, string])[] = [
  ["nullutslipp", "nb", "13"],
  ["nullutsl", "nb", "13"],
  ["elbil", "nb", "13.2"],
  ["demens", "nn", "3.4"],
  ["ensomhet", "nb", "3"],
  ["barnefattigdom", "nb", "1.2"],
  ["Barnefat", "nb", "1"],
  ["loneliness and dementia", "en", "3.4"],
  ["sewage", "en", "6.3"],
];

test.each(searches)("%j (%s) finds %s", (query, language, code) => {
  expect(sdgsByWord(query, language).map((one) => one.code)).toContain(code);
});

test("two letters, and words that speak for nothing, find nothing", () => {
  expect([...sdgsByWord("el", "nb"), ...sdgsByWord("kommunestyret", "nb")]).toEqual([]);
});
