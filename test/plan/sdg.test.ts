import { elementWords } from "../../src/pane/words/element.ts";
import {
  goalOf,
  isSdgCode,
  saySdg,
  sdgGoals,
  sdgLang,
  sdgTargets,
  searchSdg,
  type SdgHit,
} from "../../src/plan/sdg.ts";
import { languages } from "../../src/words/language.ts";

const codes = (hits: readonly SdgHit[]): readonly string[] => hits.map(({ code }) => code);
const marked = ({ words, stretches }: SdgHit): readonly string[] =>
  stretches.map(({ from, to }) => words.slice(from, to));

test("there are 17 goals and 169 targets, each said in three languages", () => {
  expect([sdgGoals.length, sdgTargets.length]).toEqual([17, 169]);
  expect(new Set([...sdgGoals, ...sdgTargets].map(({ code }) => code)).size).toBe(186);
  for (const said of [...sdgGoals.map(({ name }) => name), ...sdgTargets.map(({ title }) => title)]) {
    expect(Object.values(said).filter((words) => words.trim() === "")).toEqual([]);
  }
});

test("every target belongs to a goal there is", () => {
  const goals = new Set(sdgGoals.map(({ number }) => number));
  expect(sdgTargets.filter(({ code, goal }) => !goals.has(goal) || goalOf(code) !== goal)).toEqual([]);
});

test("a nynorsk target whose nynorsk wording is not known says that it is bokmål", () => {
  const borrowed = sdgTargets.filter(({ nynorskIs }) => nynorskIs === "nb");
  expect(borrowed.length).toBeGreaterThan(0);
  expect(borrowed.every(({ title }) => title.nn === title.nb)).toBe(true);
});

test("codes that exist are told from those that do not", () => {
  expect(["1", "17", "11.3", "11.a", "17.19"].filter(isSdgCode)).toHaveLength(5);
  expect(["0", "18", "11.12", "11.A", "", "11.", "011"].filter(isSdgCode)).toEqual([]);
  expect([saySdg("11", "nn"), saySdg("18", "nb")]).toEqual(["Berekraftige byar og lokalsamfunn", null]);
});

describe("searching", () => {
  test("nothing asked gives the goals, to choose from", () => {
    expect(codes(searchSdg("  ", "nb"))).toEqual(sdgGoals.map(({ code }) => code));
  });

  const byNumber: readonly (readonly [string, readonly string[]])[] = [
    ["11.3", ["11.3"]],
    ["11.a", ["11.a"]],
    ["11.A", ["11.a"]],
    ["14", ["14", "14.1", "14.2", "14.3", "14.4", "14.5", "14.6", "14.7", "14.a", "14.b", "14.c"]],
    ["17.1", ["17.1", "17.10", "17.11", "17.12", "17.13", "17.14", "17.15", "17.16", "17.17", "17.18", "17.19"]],
    ["18", []],
    ["11.99", []],
  ];
  test.each(byNumber)("by the number %s", (query, expected) => {
    expect(codes(searchSdg(query, "nb"))).toEqual(expected);
  });

  const byWords: readonly (readonly [string, "nb" | "nn" | "en", string])[] = [
    ["klimaendringene", "nb", "13"],
    ["berekraftige byar", "nn", "11"],
    ["no poverty", "en", "1"],
    ["POVERTY", "en", "1"],
    ["baerekraftige", "nb", "nothing"],
    ["barekraftige byer", "nb", "11"],
    ["kjonnene", "nb", "5"],
    ["byer bærekraftige", "nb", "11"],
  ];
  test.each(byWords)("by the words %j in %s", (query, language, first) => {
    expect(searchSdg(query, language)[0]?.code ?? "nothing").toBe(first);
  });

  test("every word must be there", () => {
    expect(searchSdg("fattigdom romfart", "nb")).toEqual([]);
  });

  test("what matched is marked, in the words as they are written", () => {
    const [hit] = searchSdg("bærekraftige lokal", "nb");
    expect(hit === undefined ? [] : marked(hit)).toEqual(["Bærekraftige", "lokal"]);
    expect(searchSdg("fattig fattigdom", "nb").map(marked)[0]).toEqual(["fattigdom"]);
  });

  test("every mark of every hit lies in its words, in order, apart", () => {
    for (const { words, stretches } of ["a", "og", "e r", "utdanning", "vann"].flatMap((query) =>
      searchSdg(query, "nb"),
    )) {
      const ends = stretches.flatMap(({ from, to }) => [from, to]);
      expect(ends).toEqual([...ends].sort((one, other) => one - other));
      expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(words.length);
    }
  });
});

test.each(languages)("the word the search suggests finds something (%s)", (language) => {
  const suggested = /[«“](.+?)[»”]/.exec(elementWords[language].sdgHint)?.[1] ?? "";
  expect(searchSdg(suggested, language).length).toBeGreaterThan(3);
});

test("the words of a target are marked where they are in another language than asked for", () => {
  expect([
    sdgLang("11.6", "nn"),
    sdgLang("1.1", "nn"),
    sdgLang("11", "nn"),
    sdgLang("11.6", "nb"),
    sdgLang("11.6", "en"),
  ]).toEqual(["nb", undefined, undefined, undefined, undefined]);
});
