import { TextCache } from "../../src/plan/textCache.ts";

test("only texts that are new are read again, and what is gone is forgotten", () => {
  const asked: string[] = [];
  const length = (words: string): number => {
    asked.push(words);
    return words.length;
  };
  const texts = new TextCache();
  const lengths = (...words: string[]): readonly number[] => {
    asked.length = 0;
    texts.begin();
    return words.map(texts.reader(length));
  };
  expect([lengths("en", "tre", "en"), [...asked]]).toEqual([
    [2, 3, 2],
    ["en", "tre"],
  ]);
  expect([lengths("fire", "tre"), [...asked]]).toEqual([[4, 3], ["fire"]]);
  expect([lengths("en", "tre"), [...asked]]).toEqual([[2, 3], ["en"]]);
});
