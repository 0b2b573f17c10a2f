import type { ElementDetails } from "../../src/plan/element.ts";
import { emptyDetails } from "../../src/plan/emptyDetails.ts";
import type { PlanRecord } from "../../src/plan/plan.ts";
import { recordChange, undoRecordChange } from "../../src/plan/recordChange.ts";
import { valueOf } from "../word/openInWord.ts";

const id = "abcdefghij";
const other = "kkkkkkkkkk";
const empty: PlanRecord = {
  plan: null,
  belongs: null,
  baseVersion: 0,
  preview: 0,
  language: null,
  kind: null,
  details: [],
  waivers: [],
  tables: [],
  declined: [],
};
const withDetails = (...details: readonly ElementDetails[]): PlanRecord => ({ ...empty, details });
const of = (part: Partial<ElementDetails>): ElementDetails => ({ ...emptyDetails(id), ...part });

/** What undoing the step from one record to another makes of a third. */
function undone(before: PlanRecord, after: PlanRecord, now: PlanRecord) {
  const change = recordChange(before, after);
  if (change === null) throw new Error("nothing changed");
  return undoRecordChange(now, change);
}

test("nothing is a change where nothing is another", () => {
  expect(recordChange(withDetails(of({ cost: "1" })), withDetails(of({ cost: "1" })))).toBeNull();
});

test("what is undone is as before, and what others have written since stays", () => {
  const before = withDetails(of({ responsible: "Teknisk", sdgs: ["13"] }));
  const after = withDetails(of({ responsible: "Skole", sdgs: ["13", "11"] }));
  const now = withDetails(of({ responsible: "Skole", sdgs: ["4", "11", "13"], cost: "2 mill." }), {
    ...emptyDetails(other),
    cost: "3",
  });
  expect(valueOf(undone(before, after, now)).details).toEqual([
    of({ responsible: "Teknisk", sdgs: ["4", "13"], cost: "2 mill." }),
    { ...emptyDetails(other), cost: "3" },
  ]);
});

test("an entry that came is gone again, unless more has been written in it since", () => {
  const after = withDetails(of({ cost: "1" }));
  expect(valueOf(undone(empty, after, after)).details).toEqual([]);
  const more = withDetails(of({ cost: "1", responsible: "Skole" }));
  expect(valueOf(undone(empty, after, more)).details).toEqual([of({ responsible: "Skole" })]);
});

test("a field that has been changed since is not written over", () => {
  const before = withDetails(of({ responsible: "Teknisk" }));
  const after = withDetails(of({ responsible: "Skole" }));
  expect(undone(before, after, withDetails(of({ responsible: "Helse" })))).toMatchObject({
    refusal: { code: "changedSince" },
  });
});

test("the plan's own fields and lists are taken back too: what it was tied to, and what was refused", () => {
  const before: PlanRecord = { ...empty, declined: ["a"] };
  const after: PlanRecord = { ...empty, plan: "klima", kind: "temaplan", declined: ["a", "b"] };
  expect(valueOf(undone(before, after, { ...after, declined: ["a", "b", "c"] }))).toEqual({
    ...empty,
    declined: ["a", "c"],
  });
});
