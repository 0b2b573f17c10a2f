import { readFileSync } from "node:fs";
import { isSdgCode } from "../../../src/plan/sdg.ts";
import { suggestSdgs } from "../../../src/suggest/sdg/suggestSdgs.ts";
import { weighSdgs } from "../../../src/suggest/sdg/weighSdgs.ts";
import type { Language } from "../../../src/words/language.ts";

const goals = (text: string, language: Language | null = null): readonly string[] =>
  suggestSdgs(text, language)
    .map(({ code }) => code)
    .filter((code) => !code.includes("."));

const everyday: readonly (readonly [string, Language, string])[] = [
  ["nullutslipp", "nb", "13"],
  ["elbil", "nb", "13"],
  ["demens", "nb", "3"],
  ["ensomhet", "nb", "3"],
  ["barnefattigdom", "nb", "1"],
  ["einsemd", "nn", "3"],
  ["drikkevatn", "nn", "6"],
  ["matsvinn", "nb", "12"],
  ["loneliness in later life and dementia", "en", "3"],
  ["heltidskultur", "nb", "5"],
];

test.each(everyday)("the everyday word %j (%s) speaks for goal %s", (text, language, code) => {
  expect(goals(text, language)).toContain(code);
});

const sentences: readonly (readonly [string, readonly string[]])[] = [
  ["Naturmangfoldet skal ivaretas, og kommunen skal være arealnøytral.", ["15"]],
  ["Kommunen skal ha fossilfri bilpark.", ["13"]],
  ["Planen skal rulleres hvert fjerde år og behandles av kommunestyret.", []],
  ["Den utvalgte gruppen har foretatt en vurdering av avdelingen.", []],
  ["Foreldre og elever er fornøyde med skolemiljøet.", ["4"]],
  ["The business climate has improved.", []],
  ["No child lives in poverty.", ["1"]],
  ["", []],
  ["2026 2027 – % ‰", []],
];

test.each(sentences)("%j is about %j", (text, expected) => {
  expect(goals(text)).toEqual(expected);
});

test("each suggestion has the words it rests on as they stand in the passage, and a score from a half to one", () => {
  const text = "Fleire ELBILAR, mindre klimagassutslepp og ingen matsvinn i kommunen.";
  const suggested = suggestSdgs(text, "nn");
  expect(suggested.length).toBeGreaterThan(2);
  for (const { code, score, words } of suggested) {
    expect(isSdgCode(code)).toBe(true);
    expect(score).toBeGreaterThanOrEqual(0.5);
    expect(score).toBeLessThanOrEqual(1);
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  }
});

test("a goal comes before its targets, and the likeliest goal first", () => {
  const codes = suggestSdgs("Skolemiljøet skal være trygt, uten mobbing, for alle elever.", "nb").map(
    ({ code }) => code,
  );
  expect(codes.slice(0, 2)).toEqual(["4", "4.a"]);
});

test("a longer word hides the shorter in it: foreldre are not eldre, a climate of debate no climate", () => {
  expect(weighSdgs("Foreldre ønsker et godt debattklima.", "nb")).toEqual([]);
});

test("words parted by a full stop are not beside one another", () => {
  expect(weighSdgs("They drink. Water is there.", "en").some(({ code }) => code === "6.1")).toBe(false);
});

test("a passage of a hundred thousand words is weighed as one, and is about nothing for two words said in it", () => {
  const long = "utslipp og demens ".repeat(33_000);
  expect(weighSdgs(long, "nb").map(({ code }) => code)).toEqual(expect.arrayContaining(["3", "13"]));
  expect(goals(`${"kommunen og planen ".repeat(33_000)} demens`, "nb")).toEqual([]);
});

test("every code of the lists is a goal or a target", () => {
  const lists = ["englishSdgWords", "norwegianSdgWords"].map((name) =>
    readFileSync(new URL(`../../../src/suggest/sdg/${name}.ts`, import.meta.url), "utf8"),
  );
  const codes = lists.flatMap((list) => [...list.matchAll(/^(\S+) [0-3] /gm)].map(([, code]) => code ?? ""));
  expect(codes.length).toBeGreaterThan(200);
  expect(codes.filter((code) => code !== "0" && !isSdgCode(code))).toEqual([]);
});
