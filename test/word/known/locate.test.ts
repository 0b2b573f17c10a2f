import { locate, type SeenParagraphs } from "../../../src/word/known/locate.ts";

const known = ["Likt", "A", "Likt", "B", "Likt", "Slutt"];

function seen(before: readonly string[], texts: readonly string[], after: readonly string[]): SeenParagraphs {
  return { before, texts, after, fromStart: false, toEnd: false };
}

test.each<readonly [string, SeenParagraphs, ReturnType<typeof locate>]>([
  [
    "as known, told from its likes by what is around it",
    seen(["A"], ["Likt"], ["B"]),
    { first: 2, changed: null, ambiguous: false },
  ],
  [
    "spaces and signs for objects do not count",
    seen(["A "], ["Li\u0002kt"], ["B"]),
    { first: 2, changed: null, ambiguous: false },
  ],
  [
    "other words between the same",
    seen(["Likt", "A"], ["Nyskrevet"], ["B", "Likt"]),
    { first: 2, changed: { at: 2, known: 1, seen: 1 }, ambiguous: false },
  ],
  [
    "a new paragraph between two that stood together",
    seen(["Likt", "A"], ["Ny"], ["Likt", "B"]),
    { first: 2, changed: { at: 2, known: 0, seen: 1 }, ambiguous: false },
  ],
  [
    "one gone",
    seen(["Likt"], ["A"], ["B", "Likt"]),
    { first: 1, changed: { at: 2, known: 1, seen: 0 }, ambiguous: false },
  ],
  ["words found nowhere", seen(["X"], ["Y"], ["Z"]), null],
])("paragraphs are found: %s", (_name, paragraphs, found) => {
  expect(locate(known, paragraphs, 0)).toEqual(found);
});

test("of several places with the same around them the nearest is given, and said to be uncertain", () => {
  const rows = ["Navn", "År", "x", "2027", "x", "2027", "x", "2027"];
  expect(locate(rows, seen(["x"], ["2027"], ["x"]), 5)).toEqual({ first: 5, changed: null, ambiguous: true });
});

test("at the document's ends it counts that nothing stands beyond", () => {
  const end = { before: ["Likt"], texts: ["Slutt"], after: ["Ny siste"], fromStart: false, toEnd: true };
  expect(locate(known, end, 0)).toEqual({ first: 5, changed: { at: 6, known: 0, seen: 1 }, ambiguous: false });
});
