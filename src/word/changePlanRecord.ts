import type { PlanRecord } from "../plan/plan.ts";
import { writePlanPart } from "../plan/planPart.ts";
import { done, type Outcome } from "../words/refusal.ts";
import { callOffice } from "./callOffice.ts";
import { joinPlanParts } from "./joinPlanParts.ts";
import { planParts } from "./planParts.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

let before: Promise<unknown> = Promise.resolve();

/**
 * Reads the document's plan record, changes it and writes it back, one change after another. The
 * new part is added before the old is deleted, so that a cut leaves two and never none. A record
 * that cannot be read is not written over.
 */
export function changePlanRecord(
  change: (record: PlanRecord) => PlanRecord,
): Promise<Outcome<PlanRecord, WordRefusalCode>> {
  const turn = before.then(() => changeNow(change));
  before = turn.catch(() => undefined); // whoever asked gets the error; the next one still has its turn
  return turn;
}

async function changeNow(change: (record: PlanRecord) => PlanRecord): Promise<Outcome<PlanRecord, WordRefusalCode>> {
  const parts = await planParts();
  if (!parts.ok) return parts;
  const read = joinPlanParts(parts.value);
  if (!read.ok) return read;
  const record = change(read.value);
  const added = await callOffice<Office.CustomXmlPart>((answer) =>
    Office.context.document.customXmlParts.addAsync(writePlanPart(record), answer),
  );
  if (!added.ok) return added;
  for (const { part } of parts.value) {
    const deleted = await callOffice((answer) => part.deleteAsync(answer));
    if (!deleted.ok) return deleted;
  }
  return done(record);
}
