import type { ElementDetails, ElementId } from "../plan/element.ts";
import { emptyDetails } from "../plan/emptyDetails.ts";
import type { PlanRecord } from "../plan/plan.ts";
import type { Outcome } from "../words/refusal.ts";
import { changePlanRecord } from "./changePlanRecord.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** Changes what the document keeps of one element, and leaves every other entry as it finds it. */
export function changeDetails(
  known: KnownDocument,
  id: ElementId,
  change: (details: ElementDetails) => ElementDetails,
): Promise<Outcome<PlanRecord, WordRefusalCode>> {
  return changePlanRecord(known, (record) => {
    const old = record.details.find((details) => details.id === id);
    const changed = change(old ?? emptyDetails(id));
    const details = old
      ? record.details.map((entry) => (entry.id === id ? changed : entry))
      : [...record.details, changed];
    return { ...record, details };
  });
}
