import type { PlanRecord } from "../plan/plan.ts";
import { writePlanPart } from "../plan/planPart.ts";
import { recordChange, type RecordChange } from "../plan/recordChange.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import { callOffice } from "./callOffice.ts";
import { joinPlanParts } from "./joinPlanParts.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import { planParts, type PlanPart } from "./planParts.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

type Changed = Outcome<PlanRecord, WordRefusalCode>;
type Written = Outcome<{ readonly record: PlanRecord; readonly change: RecordChange | null }, WordRefusalCode>;

/** Times a change is made anew because another pane has written in the meantime. */
const mostTries = 5;

let before: Promise<unknown> = Promise.resolve();

/**
 * Reads the document's plan record, changes it and writes it back, one change after another, and puts
 * what it reads back into what is known. The new part is added before the old is deleted, so that a cut
 * leaves two and never none. Where another pane has written between the reading and the writing, the
 * change is made anew upon theirs. A record that cannot be read is not written over. Refuses `notKept`
 * where the document does not have afterwards what was written.
 */
export function changePlanRecord(known: KnownDocument, change: (record: PlanRecord) => PlanRecord): Promise<Changed> {
  const turn = before.then(async (): Promise<Changed> => {
    const written = await changeNow(change, mostTries);
    if (!written.ok) {
      known.doubt();
      return written;
    }
    known.record(written.value.record);
    if (written.value.change) known.did({ type: "record", change: written.value.change });
    return done(written.value.record);
  });
  before = turn.catch(() => undefined); // whoever asked gets the error; the next one still has its turn
  return turn;
}

async function changeNow(change: (record: PlanRecord) => PlanRecord, tries: number): Promise<Written> {
  const parts = await planParts();
  if (!parts.ok) return parts;
  const read = joinPlanParts(parts.value);
  if (!read.ok) return read;
  const record = change(read.value);
  const added = await callOffice<Office.CustomXmlPart>((answer) =>
    Office.context.document.customXmlParts.addAsync(writePlanPart(record), answer),
  );
  if (!added.ok) return added;
  const after = await planParts();
  if (!after.ok) return after;
  const own = after.value.findIndex(({ part }) => part.id === added.value.id);
  const kept = after.value[own];
  if (kept === undefined) return refuse("notKept");
  const known = new Set(parts.value.map(({ part }) => part.id));
  const others = after.value.slice(0, own).filter(({ part }) => !known.has(part.id));
  if (others.length > 0 && tries > 0) {
    // Of two panes that wrote at once the later gives way, and writes upon the earlier.
    await callOffice((answer) => kept.part.deleteAsync(answer));
    return changeNow(change, tries - 1);
  }
  const written = joinPlanParts([kept]);
  if (!written.ok || writePlanPart(written.value) !== writePlanPart(record)) return refuse("notKept");
  await deleteEach(parts.value);
  return done({ record, change: recordChange(read.value, record) });
}

/** What does not let itself be deleted is older than what stands, and is joined with it when read. */
async function deleteEach(parts: readonly PlanPart[]): Promise<void> {
  for (const { part } of parts) await callOffice((answer) => part.deleteAsync(answer));
}
