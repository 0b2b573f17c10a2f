import type { FollowedPlan } from "../../../../src/site/administration/overview/followedPlan.ts";
import {
  filterRows,
  overviewRows,
  type Asking,
  type OverviewFilter,
  type OverviewRow,
} from "../../../../src/site/administration/overview/overviewRows.ts";
import { coordinator, followed } from "../examples.ts";

const today = "2026-03-01";
const rowOf = (plan: FollowedPlan, asking: Asking = coordinator, others: readonly FollowedPlan[] = []): OverviewRow => {
  const row = overviewRows([plan, ...others], today, "nb", asking).find((one) => one.plan.id === plan.id);
  if (row === undefined) throw new Error(plan.id);
  return row;
};
const adopted = followed({
  state: "adopted",
  adoptedOn: "2024-05-01",
  version: 2,
  publishedAt: "2024-05-02T08:00:00Z",
  inForce: { version: 2, publishedAt: "2024-05-02T08:00:00Z", adoptedOn: "2024-05-01", decisionNumber: null },
});
const hearing = followed({ state: "hearing", hearingDeadline: "2026-03-13" });
const verdict = (is: "ready" | "notYet", at = "2026-02-20T10:00:00Z") => ({ by: "Ingrid Vik", at, verdict: is });
const published = (isPreview: boolean, at = "2026-02-10T10:00:00Z") => ({
  isPreview,
  at,
  by: "Kari Solberg",
  findings: { error: 0, warning: 0, advice: 0 },
});

describe("what comes next for a plan", () => {
  test("is the deadline of its hearing, with the whole days left", () => {
    expect(rowOf(hearing)).toMatchObject({ next: { what: "hearingEnds", on: "2026-03-13" }, daysLeft: 12 });
    expect(rowOf({ ...hearing, hearingDeadline: today })).toMatchObject({ next: { what: "hearingEnds" }, daysLeft: 0 });
  });

  test("is, once that has passed, that the hearing is over, and that waits for a coordinator", () => {
    const over = { ...hearing, hearingDeadline: "2026-02-28" };
    expect(rowOf(over)).toMatchObject({ next: { what: "hearingOver" }, daysLeft: null, waiting: "decide" });
    expect(rowOf(over, { maySettle: false, reviews: [null], writes: [null] }).waiting).toBeNull();
    const draft = followed({ state: "afterHearing", hearingDeadline: null });
    expect(rowOf(draft)).toMatchObject({ next: null, waiting: "decide" });
  });

  test("is else the day by which it must be gone through", () => {
    expect(rowOf({ ...adopted, toYear: 2036 }).next).toEqual({ what: "revisionDue", on: "2036-12-31" });
    expect(rowOf({ ...adopted, toYear: 2025 })).toMatchObject({ next: { what: "revisionLate" }, waiting: "revise" });
    expect(rowOf(followed({ state: "replaced", toYear: 2025 })).next).toBeNull();
  });
});

describe("a plan is out of date", () => {
  const higher = { ...adopted, id: "samfunn", title: "Samfunnsdelen", adoptedOn: "2025-06-12" };

  test("where a plan that it fetches from was adopted after it", () => {
    const row = rowOf({ ...adopted, higher: ["samfunn"] }, coordinator, [higher]);
    expect(row.stale).toEqual({ why: "higherIsNewer", titles: ["Samfunnsdelen"] });
    const before = { ...higher, adoptedOn: "2023-06-12" };
    expect(rowOf({ ...adopted, higher: ["samfunn"] }, coordinator, [before]).stale).toBeNull();
  });

  test("where the work on it has stood still for half a year", () => {
    const work = followed({ state: "underWork", version: 0, publishedAt: null });
    expect(rowOf({ ...work, newest: published(true, "2025-06-01T10:00:00Z") }).stale).toEqual({ why: "still" });
    expect(rowOf({ ...work, newest: published(true) }).stale).toBeNull();
  });
});

describe("what waits", () => {
  const asked = { by: "Kari Solberg", at: "2026-02-25T10:00:00Z" };
  const reviewer: Asking = { maySettle: false, reviews: ["klima"], writes: [] };
  const planner: Asking = { maySettle: false, reviews: [], writes: ["klima"] };

  test("is a review, for those who review that plan", () => {
    const plan = followed({ asked });
    expect(rowOf(plan, reviewer).waiting).toBe("review");
    expect(rowOf(plan, { ...reviewer, reviews: ["annen"] }).waiting).toBeNull();
    expect(rowOf(plan, planner).waiting).toBeNull();
  });

  test("is what the reviewer found, for those who write, until a review is asked for again", () => {
    const plan = followed({ review: verdict("notYet"), newest: published(true) });
    expect(rowOf(plan, planner).waiting).toBe("mend");
    expect(rowOf({ ...plan, asked }, planner).waiting).toBeNull();
  });

  test("is a plan said to be ready, for coordinators, until it is published", () => {
    const plan = followed({ review: verdict("ready"), newest: published(true) });
    expect(rowOf(plan).waiting).toBe("publish");
    expect(rowOf({ ...plan, newest: published(false, "2026-02-21T10:00:00Z") }).waiting).toBeNull();
    expect(rowOf({ ...plan, newest: published(false) }).waiting).toBe("publish");
  });
});

describe("the lines asked for", () => {
  const none: OverviewFilter = { text: "", kind: "", state: "", attention: "", person: "" };
  const plans = [
    { ...hearing, id: "a", title: "A", people: [{ name: "Kari Solberg", role: "planner" as const }] },
    {
      ...adopted,
      id: "b",
      title: "B",
      toYear: 2026,
      newest: { ...published(false), findings: { error: 0, warning: 1, advice: 0 } },
    },
    { ...adopted, id: "c", title: "C", toYear: 2040, higher: ["d"] },
    { ...adopted, id: "d", title: "D", adoptedOn: "2025-01-01", toYear: 2041, withdrawn: true },
  ];
  const rows = overviewRows(plans, today, "nb", coordinator);

  test.each([
    [none, "ABC"],
    [{ ...none, attention: "hearing" }, "A"],
    [{ ...none, attention: "revision" }, "B"],
    [{ ...none, attention: "findings" }, "B"],
    [{ ...none, attention: "stale" }, "C"],
    [{ ...none, attention: "mine" }, ""],
    [{ ...none, attention: "nothing there is" }, "ABC"],
    [{ ...none, person: "Kari Solberg" }, "A"],
    [{ ...none, state: "current", text: "c" }, "C"],
  ])("%j are %s, and none that is withdrawn", (filter, titles) => {
    const found = filterRows(rows, filter, today, "nb");
    expect(found.map(({ plan }) => plan.title).join("")).toBe(titles);
  });
});
