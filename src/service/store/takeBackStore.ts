import type { Kysely, Selectable, Transaction } from "kysely";
import type { TakeBack } from "../../api/contract.ts";
import { canTakeBack, standing, type Standing, type TakeBackAct } from "../../plan/standing.ts";
import type { PublicationKind, RegisteredPlan } from "../../plan/register.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";
import { insertElements } from "./publicationStore.ts";
import { readStored } from "./readStored.ts";
import { hasCeased, registeredPlan } from "./registerStore.ts";
import type { Schema } from "./schema.ts";

/** Who takes something back, of which plan, and when. */
export interface TakingBack extends TakeBack {
  readonly municipality: string;
  readonly plan: string;
  readonly by: string;
  readonly person: number;
  readonly at: Date;
}

/**
 * Withdraws, restores or seals a version, or withdraws or restores a plan, with a line of who, when and why, and lets what
 * stands afterwards be in force and proposed. Nothing kept of a version is changed. Refuses what is done already, what
 * cannot be undone, and what is not there.
 */
export async function takeBack(
  transaction: Transaction<Schema>,
  asked: TakingBack,
): Promise<Outcome<RegisteredPlan, "notFound" | "badRequest">> {
  const { municipality, act, version } = asked;
  const plan = await transaction
    .selectFrom("plan")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("id", "=", asked.plan)
    .forUpdate()
    .executeTakeFirst();
  if (plan === undefined) return refuse("notFound", { what: "plan" });
  const changed =
    version === null ? await closePlan(transaction, plan, act) : await closeVersion(transaction, plan, version, act);
  if (!changed.ok) return changed;
  await transaction
    .insertInto("taken_back")
    .values({
      municipality,
      plan: plan.id,
      version,
      act,
      reason: asked.reason,
      done_by: asked.by,
      done_by_person: asked.person,
      done_at: asked.at,
    })
    .execute();
  return done(await letStand(transaction, { ...plan, ...changed.value }));
}

type PlanRow = Selectable<Schema["plan"]>;

async function closePlan(
  transaction: Transaction<Schema>,
  { municipality, id, withdrawn }: PlanRow,
  act: TakeBackAct,
): Promise<Outcome<{ readonly withdrawn: boolean }, "badRequest">> {
  if (act === "sealed" || withdrawn === (act === "withdrawn"))
    return refuse("badRequest", { where: "act", expected: "-" });
  const now = act === "withdrawn";
  await transaction
    .updateTable("plan")
    .set({ withdrawn: now })
    .where("municipality", "=", municipality)
    .where("id", "=", id)
    .execute();
  return done({ withdrawn: now });
}

async function closeVersion(
  transaction: Transaction<Schema>,
  { municipality, id }: PlanRow,
  version: number,
  act: TakeBackAct,
): Promise<Outcome<object, "badRequest" | "notFound">> {
  const found = await transaction
    .selectFrom("publication")
    .select(["id", "closed"])
    .where("municipality", "=", municipality)
    .where("plan", "=", id)
    .where("preview", "=", false)
    .where("number", "=", version)
    .executeTakeFirst();
  if (found === undefined) return refuse("notFound", { what: "version" });
  if (!canTakeBack(found.closed ?? undefined, act)) return refuse("badRequest", { where: "act", expected: "-" });
  await transaction
    .updateTable("publication")
    .set({ closed: act === "restored" ? null : act })
    .where("id", "=", found.id)
    .execute();
  return done({});
}

/** Lets the newest versions that are open be in force and proposed; none of a plan that is withdrawn. */
export async function letStand(transaction: Transaction<Schema>, plan: PlanRow): Promise<RegisteredPlan> {
  const { municipality, id } = plan;
  const rows = await transaction
    .selectFrom("publication")
    .select(["id", "number as version", "kind", "closed", "published_at", "format"])
    .where("municipality", "=", municipality)
    .where("plan", "=", id)
    .where("preview", "=", false)
    .execute();
  const versions = rows.map(({ version, kind, closed }) => ({ version, kind, ...(closed === null ? {} : { closed }) }));
  const now: Standing = plan.withdrawn ? { inForce: null, proposed: null } : standing(versions);
  const inForce = rows.find(({ version }) => version === now.inForce);
  const proposed = rows.find(({ version }) => version === now.proposed);
  const [adopted, proposal] = [await publicationOf(transaction, inForce), await publicationOf(transaction, proposed)];
  const named = adopted ?? proposal;
  const moved = await transaction
    .updateTable("plan")
    .set({
      in_force: now.inForce,
      in_force_at: inForce?.published_at ?? null,
      adopted_on: adopted?.decision.adoptedOn ?? null,
      decision_number: adopted?.decision.decisionNumber ?? null,
      proposed: now.proposed,
      proposed_at: proposed?.published_at ?? null,
      hearing_deadline: proposal?.decision.hearingDeadline ?? null,
      // Its title is the entry's own, which may have been mended since.
      ...(named === null ? {} : { language: named.language }),
      ...(hasCeased(plan.state) ? {} : { state: stateOf(proposed, inForce) }),
    })
    .where("municipality", "=", municipality)
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await transaction.deleteFrom("element").where("municipality", "=", municipality).where("plan", "=", id).execute();
  for (const stands of [inForce, proposed]) if (stands !== undefined) await insertElements(transaction, stands.id);
  return registeredPlan(moved, []);
}

/** Where a plan is in its life by what stands of it. */
function stateOf(
  proposed: { readonly kind: PublicationKind } | undefined,
  inForce: object | undefined,
): "hearing" | "afterHearing" | "adopted" | "underWork" {
  if (proposed !== undefined) return proposed.kind === "afterHearing" ? "afterHearing" : "hearing";
  return inForce !== undefined ? "adopted" : "underWork";
}

async function publicationOf(
  transaction: Transaction<Schema>,
  version: { readonly id: number; readonly format: number } | undefined,
) {
  if (version === undefined) return null;
  const { publication } = await transaction
    .selectFrom("publication")
    .select("publication")
    .where("id", "=", version.id)
    .executeTakeFirstOrThrow();
  return readStored.publication(version.format, publication);
}

/** Why there is no page where there was one: what was done last, when, and why; and which version stands in its place. */
export interface Gone {
  readonly act: "withdrawn" | "sealed";
  /** null where it was the plan as a whole. */
  readonly version: number | null;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Not told of what is sealed: it may say what is not to be known. */
  readonly reason: string | null;
  readonly standing: Standing;
}

/** Why a version of a plan, or the plan's own page (null), is gone; null where nothing has been taken back there. */
export async function findGone(
  sql: Kysely<Schema>,
  municipality: string,
  plan: string,
  version: number | null,
): Promise<Gone | null> {
  const row = await sql
    .selectFrom("plan")
    .select(["withdrawn", "in_force", "proposed"])
    .where("municipality", "=", municipality)
    .where("id", "=", plan)
    .executeTakeFirst();
  if (row === undefined) return null;
  const closed = await sql
    .selectFrom("publication")
    .select("closed")
    .where("municipality", "=", municipality)
    .where("plan", "=", plan)
    .where("preview", "=", false)
    .where((eb) => (version === null ? eb.lit(true) : eb("number", "=", version)))
    .where("closed", "is not", null)
    .executeTakeFirst();
  if (!row.withdrawn && closed === undefined) return null;
  const last = await sql
    .selectFrom("taken_back")
    .select(["act", "version", "reason", "done_at"])
    .where("municipality", "=", municipality)
    .where("plan", "=", plan)
    .where("act", "!=", "restored")
    .where((eb) =>
      row.withdrawn ? eb("version", "is", null) : version === null ? eb.lit(true) : eb("version", "=", version),
    )
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return null;
  const act = last.act === "sealed" ? "sealed" : "withdrawn";
  return {
    act,
    version: last.version,
    at: last.done_at.toISOString(),
    reason: act === "sealed" ? null : last.reason,
    standing: { inForce: row.in_force, proposed: row.proposed },
  };
}
