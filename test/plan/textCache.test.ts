import type { Finding } from "../../src/plan/finding.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { check } from "../../src/plan/check.ts";
import { TextCache } from "../../src/plan/textCache.ts";
import { SeededRandom } from "../fuzz/seededRandom.ts";
import {
  document,
  documentLanguage,
  goal,
  h1,
  h2,
  h3,
  list,
  measure,
  p,
  strategy,
  text,
  type Part,
} from "./builders.ts";
import { identityNumber } from "./identityNumber.ts";

const norwegian =
  "Kommunen skal legge til rette for at alle kan bo trygt i det som er deres eget hjem, og vi skal ha det bra";
const english =
  "The municipality is to see to it that all of us can live in a home of our own and that they are safe in it";

/** Passages that rules find something in, and some they do not; each also in other places and marked otherwise. */
const passages: readonly ((seed: number) => Part)[] = [
  (seed) => p(`${norwegian} (${seed}).`),
  (seed) => p(`${english} (${seed}).`),
  () => p([text(norwegian, { language: "en-GB" })]),
  () => p([text(english, { language: "en-GB" })]),
  () => p(english),
  () => p(""),
  () => p(`Saken gjelder ${identityNumber("010160", 500)}.`),
  (seed) => p([text(`Ansvar ${seed}`, { bold: true })]),
  () => p("- bygge tett"),
  () => p("- bygge godt"),
  (seed) => h1(`Kapittel ${seed}`),
  (seed) => h2(`Del ${seed}`),
  (seed) => h3(`Avsnitt ${seed}`),
  (seed) => list(`Punkt ${seed}`, english),
  (seed) => goal(`Alle bor trygt ${seed % 3}`),
  (seed) => goal("[Sett inn mål]", { sdgs: seed % 2 === 0 ? ["11"] : [] }),
  (seed) => strategy(`Fortetting ${seed}`),
  (seed) => measure(`Bygge ${seed} boliger`, seed % 2 === 0 ? { fromYear: 2026, toYear: 2027 } : {}),
];

const found = (parts: readonly Part[], texts?: TextCache): readonly Finding[] =>
  check(buildPlan(document(documentLanguage("nb-NO"), ...parts), null), null, "2026-01-12", null, texts);

test("a check that knows the texts of the one before finds what a check of the whole finds, whatever is written", () => {
  const random = new SeededRandom(19);
  const write = (): Part => random.pick(passages)(random.below(100));
  const texts = new TextCache();
  let rules = new Set<string>();
  let parts: Part[] = Array.from({ length: 20 }, write);
  for (let edit = 0; edit < 400; edit++) {
    const at = random.below(parts.length + 1);
    const how = random.below(4);
    if (how === 0) parts.splice(at, 0, write());
    if (how === 1 && parts.length > 5) parts.splice(at, 1);
    if (how === 2) parts.splice(at, 1, write());
    if (how === 3) parts = [...parts.slice(at), ...parts.slice(0, at)];
    // Elements get new ids each time a document is made: findings are told by what they say besides.
    const said = (all: readonly Finding[]) => JSON.stringify(all).replaceAll(/"e\d{9}"/g, '"e"');
    const after = said(found(parts, texts));
    expect(after).toBe(said(found(parts)));
    rules = [...after.matchAll(/"rule":"([^"]+)"/g)].reduce((seen, [, rule = ""]) => seen.add(rule), rules);
  }
  expect([...rules]).toEqual(expect.arrayContaining(["language-marked", "personal-number", "goal-has-sdg"]));
});

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
