import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { ElementDetails, ElementId } from "./element.ts";
import { emptyDetails } from "./emptyDetails.ts";
import type { PlanRecord } from "./plan.ts";

/** A change of a plan record: both sides of it, with the details of those elements alone that it touched. */
export interface RecordChange {
  readonly before: PlanRecord;
  readonly after: PlanRecord;
}

/** What was changed between two states of a record; null for nothing. */
export function recordChange(before: PlanRecord, after: PlanRecord): RecordChange | null {
  const [old, now] = [byId(before.details), byId(after.details)];
  const touched = new Set([...old.keys(), ...now.keys()].filter((id) => !same(old.get(id), now.get(id))));
  const only = (record: PlanRecord): PlanRecord => ({
    ...record,
    details: record.details.filter(({ id }) => touched.has(id)),
  });
  return touched.size === 0 && same(only(before), only(after)) ? null : { before: only(before), after: only(after) };
}

/**
 * The record with a change taken back, and all that came of others since left as it is: in lists only what was added or
 * taken away, elsewhere each field that still says what the change made it say. Refuses `changedSince` where one does not.
 */
export function undoRecordChange(
  record: PlanRecord,
  { before, after }: RecordChange,
): Outcome<PlanRecord, "changedSince"> {
  const rest = undoFields<Omit<PlanRecord, "details">>(record, before, after, ["details"]);
  if (rest === null) return refuse("changedSince");
  const [old, made] = [byId(before.details), byId(after.details)];
  let details = record.details;
  for (const id of new Set([...old.keys(), ...made.keys()])) {
    const undone = undoEntry(id, byId(details).get(id), old.get(id), made.get(id));
    if (!undone.ok) return undone;
    const entry = undone.value;
    details = details.filter((one) => entry !== null || one.id !== id);
    if (entry === null) continue;
    const isThere = details.some((one) => one.id === id);
    details = isThere ? details.map((one) => (one.id === id ? entry : one)) : [...details, entry];
  }
  return done({ ...record, ...rest, details });
}

/** An element's entry with the change taken back; null for none. */
function undoEntry(
  id: ElementId,
  now: ElementDetails | undefined,
  before: ElementDetails | undefined,
  after: ElementDetails | undefined,
): Outcome<ElementDetails | null, "changedSince"> {
  if (now === undefined) return after === undefined && before ? done(before) : done(null);
  if (after === undefined) return refuse("changedSince");
  const entry = undoFields(now, before ?? emptyDetails(id), after, []);
  if (entry === null) return refuse("changedSince");
  return done(before === undefined && same(entry, emptyDetails(id)) ? null : entry);
}

/** Null where a field says something else than the change made it say. */
function undoFields<T extends object>(now: T, before: T, after: T, without: readonly string[]): T | null {
  const undone: T = { ...now };
  const [then, left] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  const values = new Map<string, unknown>(Object.entries(now));
  for (const name of new Set([...then.keys(), ...left.keys()])) {
    const [value, old, made] = [values.get(name), then.get(name), left.get(name)];
    if (without.includes(name) || same(old, made)) continue;
    if (Array.isArray(value) && Array.isArray(old) && Array.isArray(made))
      Object.assign(undone, { [name]: undoList(value, old, made) });
    else if (same(value, made)) Object.assign(undone, { [name]: old });
    else return null;
  }
  return undone;
}

function undoList(now: readonly unknown[], before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const has = (list: readonly unknown[], value: unknown): boolean => list.some((one) => same(one, value));
  const kept = now.filter((one) => has(before, one) || !has(after, one));
  const back = before.filter((one) => !has(after, one) && !has(kept, one));
  return [...kept, ...back];
}

function byId(details: readonly ElementDetails[]): ReadonlyMap<ElementId, ElementDetails> {
  return new Map(details.map((entry) => [entry.id, entry]));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
