import { markWords, textChanges, type SectionChange } from "../../src/plan/textChanges.ts";
import { document, h1, h2, p, type Part } from "./builders.ts";

/** Each change in a line, what is gone within - and what has come within +. */
const told = (before: readonly Part[], after: readonly Part[]): readonly string[] =>
  textChanges(document(...before), document(...after)).map(
    ({ heading, change, words }) => `${change} ${heading}: ${marked(words)}`,
  );
const marked = (words: SectionChange["words"]): string =>
  words.map(({ kind, text }) => (kind === "same" ? text : kind === "old" ? `-${text}-` : `+${text}+`)).join("");

const before = [p("Innledning."), h1("Mål"), p("Alle barn lærer å svømme."), h2("Tiltak"), p("Vi bygger et basseng.")];

test("words that have gone and come are marked in the section they stand in, and what is the same is not told", () => {
  const after = [
    p("Innledning."),
    h1("Mål"),
    p("Alle unge lærer å svømme."),
    h2("Tiltak"),
    p("Vi bygger et  basseng."),
  ];
  expect(told(before, after)).toEqual(["changed Mål: Mål\nAlle -barn-+unge+ lærer å svømme."]);
  expect(told(before, before)).toEqual([]);
});

test("a section that is new and one that is gone are told whole, where they stand", () => {
  const after = [p("Innledning."), h1("Mål"), p("Alle barn lærer å svømme."), h1("Økonomi"), p("Lån."), h1("Kart")];
  expect(told(before, after)).toEqual([
    "changed Økonomi: -Tiltak-+Økonomi+\n-Vi bygger et basseng-+Lån+.",
    "new Kart: +Kart+",
  ]);
  expect(told(after, before.slice(0, 3))).toEqual(["gone Økonomi: -Økonomi\nLån.-", "gone Kart: -Kart-"]);
});

test("of a long text that is the same only what stands beside a change is shown", () => {
  const long = "Kommunen har mange barn. ".repeat(40);
  const [change] = textChanges(
    document(h1("Mål"), p(`${long}Nå.`), p(long)),
    document(h1("Mål"), p(`${long}Da.`), p(long)),
  );
  expect(marked(change?.words ?? [])).toMatch(/^….{20,90}-Nå.*-\+Da.*\+[^]{20,90}…$/);
});

test("text that is written anew is told as such, however long", () => {
  const words = (from: number) => Array.from({ length: 3_000 }, (_, at) => `ord${from + at}`).join(" ");
  expect(markWords(words(0), words(10_000)).map(({ kind }) => kind)).toEqual(["old", "new"]);
});
