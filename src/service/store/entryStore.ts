import type { Kysely, Selectable, Transaction } from "kysely";
import {
  entryChanges,
  standsUnderItself,
  type Ending,
  type EntryMend,
  type HistoryLine,
} from "../../plan/planEntry.ts";
import type { RegisteredPlan } from "../../plan/register.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";
import { readStored, storedFormat } from "./readStored.ts";
import { hasCeased, registeredPlan } from "./registerStore.ts";
import { revisionOf } from "./revisionOf.ts";
import type { Schema } from "./schema.ts";
import { letStand } from "./takeBackStore.ts";

type PlanRow = Selectable<Schema["plan"]>;

/** Which state a plan's entry is in: what of it can be mended. */
export function entryRevision(plan: RegisteredPlan): string {
  const { title, kind, fromYear, toYear, higher, responsible = null, contact = null } = plan;
  return revisionOf([title, kind, fromYear, toYear, higher, responsible, contact]);
}

/** A plan's entry, without those who hold a role in it; null when there is none. */
export async function readEntry(
  sql: Kysely<Schema>,
  municipality: string,
  plan: string,
): Promise<RegisteredPlan | null> {
  const row = await sql
    .selectFrom("plan")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("id", "=", plan)
    .executeTakeFirst();
  return row === undefined ? null : registeredPlan(row, []);
}

/** Who changes a plan's entry, of which plan, and when. */
export interface Changing {
  readonly municipality: string;
  readonly plan: string;
  readonly by: string;
  readonly person: number;
  readonly at: Date;
}

/**
 * Mends what is set of a plan's entry, and keeps a line of who, when and what; what is as it was already is no change, and
 * makes none. Its address stays. Refuses a period that ends before it begins, a higher plan that is not there, and a plan
 * that would stand under itself. With `seen`, the revision that the entry was read with, refuses where it is another now.
 */
export async function mendEntry(
  transaction: Transaction<Schema>,
  changing: Changing,
  mend: EntryMend,
  seen: string | null = null,
): Promise<Outcome<RegisteredPlan, "notFound" | "badRequest" | "planRing" | "changedMeanwhile">> {
  const plan = await lockedPlan(transaction, changing);
  if (plan === null) return refuse("notFound", { what: "plan" });
  if (seen !== null && seen !== entryRevision(registeredPlan(plan, []))) return refuse("changedMeanwhile");
  const { fromYear = plan.from_year, toYear = plan.to_year, higher = plan.higher } = mend;
  if (fromYear !== null && toYear !== null && toYear < fromYear)
    return refuse("badRequest", { where: "toYear", expected: `${fromYear}–` });
  const plans = await entered(transaction, changing.municipality);
  if (!higher.every((id) => plans.some((one) => one.id === id))) return refuse("notFound", { what: "plan" });
  if (standsUnderItself(plan.id, higher, plans)) return refuse("planRing", { plan: plan.title });
  const { kind = plan.kind, title = plan.title, responsible = plan.responsible, contact = plan.contact } = mend;
  return done(
    await change(transaction, changing, plan, {
      set: { kind, title: title.trim(), from_year: fromYear, to_year: toYear, higher, responsible, contact },
      act: "mended",
      reason: null,
    }),
  );
}

/**
 * Lets a plan cease to hold, replaced by others or repealed, or reinstates it; with a line of who, when and why. None of
 * its versions is then in force or proposed, and every page stays. Refuses to end what has ended and to reinstate what has
 * not, to replace a plan by itself, by none, or by one that is not there or has ended itself.
 */
export async function endPlan(
  transaction: Transaction<Schema>,
  changing: Changing,
  { act, replacedBy, endedOn, endDecision, reason }: Ending,
): Promise<Outcome<RegisteredPlan, "notFound" | "badRequest" | "planWithdrawn">> {
  const plan = await lockedPlan(transaction, changing);
  if (plan === null) return refuse("notFound", { what: "plan" });
  if (plan.withdrawn) return refuse("planWithdrawn");
  const ends = act !== "reinstated";
  if (hasCeased(plan.state) === ends) return refuse("badRequest", { where: "act", expected: "-" });
  if ((endedOn !== null) !== ends)
    return refuse("badRequest", { where: "endedOn", expected: ends ? "YYYY-MM-DD" : "null" });
  if (replacedBy.length > 0 !== (act === "replaced") || replacedBy.includes(plan.id))
    return refuse("badRequest", { where: "replacedBy", expected: act === "replaced" ? "1–50" : "[]" });
  const plans = await entered(transaction, changing.municipality);
  if (!replacedBy.every((id) => plans.some((one) => one.id === id && !one.withdrawn && !hasCeased(one.state))))
    return refuse("notFound", { what: "plan" });
  const set = ends
    ? { state: act, replaced_by: replacedBy, ended_on: endedOn, end_decision: endDecision }
    : { state: "underWork" as const, replaced_by: [], ended_on: null, end_decision: null };
  return done(await change(transaction, changing, plan, { set, act, reason }));
}

/** Changes a plan's row, lets what stands of it stand, and keeps a line of what is another than before, if anything is. */
async function change(
  transaction: Transaction<Schema>,
  { municipality, by, person, at }: Changing,
  before: PlanRow,
  {
    set,
    act,
    reason,
  }: {
    readonly set: Partial<PlanRow>;
    readonly act: Selectable<Schema["plan_change"]>["act"];
    readonly reason: string | null;
  },
): Promise<RegisteredPlan> {
  const moved = await transaction
    .updateTable("plan")
    .set(set)
    .where("municipality", "=", municipality)
    .where("id", "=", before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const after = act === "reinstated" ? await letStand(transaction, moved) : registeredPlan(moved, []);
  const changes = entryChanges(registeredPlan(before, []), after);
  if (changes.length > 0 || act !== "mended")
    await transaction
      .insertInto("plan_change")
      .values({
        municipality,
        plan: before.id,
        act,
        format: storedFormat,
        changes: JSON.stringify(changes),
        reason,
        done_by: by,
        done_by_person: person,
        done_at: at,
      })
      .execute();
  return after;
}

async function lockedPlan(
  transaction: Transaction<Schema>,
  { municipality, plan }: Pick<Changing, "municipality" | "plan">,
): Promise<PlanRow | null> {
  // One entry at a time in a municipality, so that two changes made at once put no plan under itself.
  await transaction.selectFrom("municipality").select("id").where("id", "=", municipality).forNoKeyUpdate().execute();
  const row = await transaction
    .selectFrom("plan")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("id", "=", plan)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

function entered(sql: Kysely<Schema>, municipality: string) {
  return sql
    .selectFrom("plan")
    .select(["id", "higher", "withdrawn", "state"])
    .where("municipality", "=", municipality)
    .execute();
}

/** What has been done to a plan's entry, and taken back of it, newest first. */
export async function readHistory(
  sql: Kysely<Schema>,
  municipality: string,
  plan: string,
): Promise<readonly HistoryLine[]> {
  const changed = await sql
    .selectFrom("plan_change")
    .select(["act", "format", "changes", "reason", "done_by", "done_at"])
    .where("municipality", "=", municipality)
    .where("plan", "=", plan)
    .orderBy("id", "desc")
    .execute();
  const takenBack = await sql
    .selectFrom("taken_back")
    .select(["act", "version", "reason", "done_by", "done_at"])
    .where("municipality", "=", municipality)
    .where("plan", "=", plan)
    .orderBy("id", "desc")
    .execute();
  return [
    ...changed.map(({ act, format, changes, reason, done_by: by, done_at: at }) => ({
      act,
      version: null,
      by,
      at: at.toISOString(),
      reason,
      changes: readStored.entryChanges(format, changes),
    })),
    ...takenBack.map(({ act, version, reason, done_by: by, done_at: at }) => ({
      act,
      version,
      by,
      at: at.toISOString(),
      reason,
      changes: [],
    })),
  ].sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}
