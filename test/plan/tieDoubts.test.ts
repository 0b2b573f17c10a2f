import { tieDoubts, type TieDoubt } from "../../src/plan/tieDoubts.ts";

const plan = { version: 3, kind: "temaplan", language: "nb" } as const;
const agreeing = { baseVersion: 3, kind: "temaplan", language: "nb" } as const;

test.each<[what: string, record: Parameters<typeof tieDoubts>[0], doubts: readonly TieDoubt[]]>([
  ["one that says what the register says is not in doubt", agreeing, []],
  ["nor one that says nothing of kind and language", { ...agreeing, kind: null, language: null }, []],
  ["one that does not say what it is built on may be older", { ...agreeing, baseVersion: 0 }, ["version"]],
  ["one that says an older version is", { ...agreeing, baseVersion: 2 }, ["version"]],
  [
    "one of another kind and language is asked about both",
    { ...agreeing, kind: "samfunnsdel", language: "nn" },
    ["kind", "language"],
  ],
])("a document to be tied to a plan: %s", (_what, record, doubts) => {
  expect(tieDoubts(record, plan)).toEqual(doubts);
});

test.each([0, 2])(
  "a plan with no version leaves no doubt of what a document is built on, whatever it says: %s",
  (baseVersion) => {
    expect(tieDoubts({ baseVersion, kind: null, language: null }, { ...plan, version: 0 })).toEqual([]);
  },
);
