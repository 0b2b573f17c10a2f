import type { RegisteredPlan } from "../../src/plan/register.ts";
import { revisionDue } from "../../src/plan/revisionDue.ts";
import { registeredPlan } from "./registerBuilders.ts";

const due = (more: Partial<RegisteredPlan>): string | null =>
  revisionDue(registeredPlan({ state: "adopted", adoptedOn: "2025-06-12", toYear: 2036, ...more }));

test.each([
  ["samfunnsdel", "2025-06-12", "2036-12-31"],
  ["temaplan", "2025-06-12", "2036-12-31"],
  ["handlingsdel", "2025-12-16", "2026-12-31"],
  ["okonomiplan", "2025-12-16", "2026-12-31"],
  ["virksomhetsplan", "2026-01-30", "2027-12-31"],
  // A council is constituted before November of 2023, 2027, and so on; it has a year.
  ["planstrategi", "2024-05-02", "2028-10-31"],
  ["planstrategi", "2027-03-01", "2028-10-31"],
  ["planstrategi", "2027-12-15", "2032-10-31"],
  ["planstrategi", "2023-06-01", "2024-10-31"],
] as const)("a %s adopted %s is to be gone through by %s", (kind, adoptedOn, by) => {
  expect(due({ kind, adoptedOn })).toBe(by);
});

test("a plan that is not adopted, and one whose period has no end, has no such day", () => {
  expect(due({ adoptedOn: null, inForce: null, state: "underWork" })).toBeNull();
  expect(due({ kind: "temaplan", toYear: null })).toBeNull();
});
