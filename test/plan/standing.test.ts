import { canTakeBack, standing, standingAfter } from "../../src/plan/standing.ts";

const heard = { version: 1, kind: "hearing" } as const;
const adopted = { version: 2, kind: "adopted" } as const;
const revised = { version: 3, kind: "hearing" } as const;
const wrong = { version: 4, kind: "adopted" } as const;

test.each([
  ["nothing of a plan without versions", [], { inForce: null, proposed: null }],
  ["a hearing is proposed", [heard], { inForce: null, proposed: 1 }],
  [
    "what is adopted is in force, and the hearing before it is no longer proposed",
    [heard, adopted],
    { inForce: 2, proposed: null },
  ],
  ["a new hearing is proposed beside what is in force", [revised, adopted, heard], { inForce: 2, proposed: 3 }],
  [
    "a draft after hearing is proposed in the place of the hearing",
    [heard, adopted, revised, { version: 4, kind: "afterHearing" as const }],
    { inForce: 2, proposed: 4 },
  ],
  [
    "the hearing is proposed again where the draft after it is withdrawn",
    [heard, adopted, revised, { version: 4, kind: "afterHearing" as const, closed: "withdrawn" as const }],
    { inForce: 2, proposed: 3 },
  ],
  [
    "what is closed does not count",
    [heard, adopted, revised, { ...wrong, closed: "withdrawn" as const }],
    { inForce: 2, proposed: 3 },
  ],
])("%s", (_name, versions, expected) => {
  expect(standing(versions)).toEqual(expected);
});

test("what will be in force is known before a version is withdrawn, and when it is restored", () => {
  const versions = [heard, adopted, revised, wrong];
  expect(standing(versions)).toEqual({ inForce: 4, proposed: null });
  expect(standingAfter(versions, 4, "withdrawn")).toEqual({ inForce: 2, proposed: 3 });
  expect(standingAfter([heard, adopted, revised, { ...wrong, closed: "withdrawn" }], 4, "restored")).toEqual({
    inForce: 4,
    proposed: null,
  });
});

test("what is sealed is never opened again", () => {
  expect((["withdrawn", "restored", "sealed"] as const).map((act) => canTakeBack("sealed", act))).toEqual([
    false,
    false,
    false,
  ]);
  expect((["withdrawn", "restored", "sealed"] as const).map((act) => canTakeBack("withdrawn", act))).toEqual([
    false,
    true,
    true,
  ]);
  expect((["withdrawn", "restored", "sealed"] as const).map((act) => canTakeBack(undefined, act))).toEqual([
    true,
    false,
    true,
  ]);
});
