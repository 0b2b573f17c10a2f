import { buildPlan } from "../../src/plan/buildPlan.ts";
import { check } from "../../src/plan/check.ts";
import type { Finding } from "../../src/plan/finding.ts";
import type { Plan, PlanRecord } from "../../src/plan/plan.ts";
import { writePlanPart } from "../../src/plan/planPart.ts";
import { planNamespace } from "../../src/plan/tag.ts";
import { addWaivers, dropWaiver, waiverFor } from "../../src/plan/waive.ts";
import { document, goal, id, message, p, record, type Part } from "./builders.ts";

const temaplan = record({ kind: "temaplan" });

function found(plan: Plan, rule: string): Finding {
  const finding = check(plan, null, "2026-01-12", null).find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(`${rule} found nothing`);
  return finding;
}

/** The plan as it is when its document has been saved with another record, and opened again. */
function reopened(saved: PlanRecord, ...parts: readonly Part[]): Plan {
  return buildPlan(
    { ...document(...parts), customXml: [{ namespace: planNamespace, xml: writePlanPart(saved) }] },
    null,
  );
}

function waived(rule: string, ...parts: readonly Part[]): PlanRecord {
  const plan = buildPlan(document(...parts), null);
  const outcome = waiverFor(plan, found(plan, rule), "Kari Nordmann", " Følges opp i økonomiplanen ");
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return addWaivers(plan.record, [outcome.value]);
}

const standing = { by: "Kari Nordmann", reason: "Følges opp i økonomiplanen" };

test("a waiver at an element stands when the document is opened again", () => {
  const saved = waived("goal-has-strategy", temaplan, goal("A", { id: id("a") }));
  expect(saved.details).toMatchObject([{ id: id("a"), waivers: [{ rule: "goal-has-strategy", by: "Kari Nordmann" }] }]);
  expect(found(reopened(saved, goal("A", { id: id("a") })), "goal-has-strategy").waived).toEqual(standing);
});

test("it stands for its rule only", () => {
  const saved = waived("goal-has-strategy", temaplan, goal("A", { id: id("a") }));
  expect(found(reopened(saved, goal("A", { id: id("a") })), "goal-has-sdg").waived).toBeNull();
});

test("it falls when the passage changes, not when something before it does", () => {
  const saved = waived("goal-has-strategy", temaplan, goal("A", { id: id("a") }));
  expect(found(reopened(saved, goal("A, endret", { id: id("a") })), "goal-has-strategy").waived).toBeNull();
  expect(found(reopened(saved, goal("A", "Ny forklaring.", { id: id("a") })), "goal-has-strategy").waived).toBeNull();
  expect(found(reopened(saved, p("Nytt avsnitt"), goal("A", { id: id("a") })), "goal-has-strategy").waived).toEqual(
    standing,
  );
});

test("a finding that is not at an element is waived on the plan's own record", () => {
  const saved = waived("no-open-revisions", message("revisions", "2"));
  expect(saved.waivers).toHaveLength(1);
  expect(found(reopened(saved, message("revisions", "2")), "no-open-revisions").waived).toEqual(standing);
  expect(found(reopened(saved, message("revisions", "3")), "no-open-revisions").waived).toBeNull();
});

test("an error is not waived, and a waiver that was given for a warning does not hold for an error", () => {
  const plan = buildPlan(document(goal("A", { id: id("a") })), null);
  expect(waiverFor(plan, found(plan, "goal-has-strategy"), "Kari", "Nei")).toMatchObject({
    ok: false,
    refusal: { code: "errorNotWaived" },
  });
  const saved = waived("goal-has-strategy", temaplan, goal("A", { id: id("a") }));
  expect(
    found(reopened({ ...saved, kind: "samfunnsdel" }, goal("A", { id: id("a") })), "goal-has-strategy").waived,
  ).toBeNull();
});

test("a waiver says why", () => {
  const plan = buildPlan(document(temaplan, goal("A")), null);
  expect(waiverFor(plan, found(plan, "goal-has-strategy"), "Kari", "  ")).toMatchObject({
    ok: false,
    refusal: { code: "noReason" },
  });
});

test("given twice it stands once, with the words given last; taken back, the finding stands again", () => {
  const plan = buildPlan(document(temaplan, goal("A", { id: id("a") })), null);
  const finding = found(plan, "goal-has-strategy");
  const given = ["Først", "Så"].flatMap((reason) => {
    const outcome = waiverFor(plan, finding, "Kari", reason);
    return outcome.ok ? [outcome.value] : [];
  });
  const saved = addWaivers(plan.record, given);
  expect(saved.details[0]?.waivers).toMatchObject([{ reason: "Så" }]);
  const again = reopened(saved, goal("A", { id: id("a") }));
  const back = dropWaiver(again, found(again, "goal-has-strategy"), again.record);
  expect(found(reopened(back, goal("A", { id: id("a") })), "goal-has-strategy").waived).toBeNull();
});
