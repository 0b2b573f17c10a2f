import type { PlanRecord } from "../plan/plan.ts";
import { emptyRecord, readPlanPart } from "../plan/planPart.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { PlanPart } from "./planParts.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/**
 * The one record that the document's plan parts make. More than one is what a write cut short, or a
 * document pasted into another, leaves behind: the newest stands, and keeps what only the older
 * ones know. No part is an empty record; a part that cannot be read is a refusal.
 */
export function joinPlanParts(parts: readonly PlanPart[]): Outcome<PlanRecord, WordRefusalCode> {
  let record: PlanRecord = emptyRecord;
  for (const { xml } of parts) {
    const read = readPlanPart(xml);
    if (!read.ok) {
      const { code } = read.refusal;
      return refuse(code === "planPartNewer" ? "planPartNewer" : "planPartBroken", { code });
    }
    record = merge(record, read.value);
  }
  return done(record);
}

function merge(older: PlanRecord, newer: PlanRecord): PlanRecord {
  const known = new Set(newer.details.map((details) => details.id));
  return {
    ...newer,
    declined: [...new Set([...older.declined, ...newer.declined])],
    details: [...older.details.filter((details) => !known.has(details.id)), ...newer.details],
  };
}
