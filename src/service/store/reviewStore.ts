import type { Kysely } from "kysely";
import { Check } from "typebox/schema";
import type { PlanReview } from "../../api/contract.ts";
import type { GivenReview } from "../../plan/review.ts";
import { givenReviewSchema } from "../../plan/schemas/reviewSchemas.ts";
import type { Caller } from "./caller.ts";
import type { Schema } from "./schema.ts";

/** Of what is kept of a review; raised when that becomes another. */
const format = 1;
/** How many verdicts are given, the newest first. */
const mostVerdicts = 50;

/** Whether the municipality has a plan by this id. */
export async function hasPlan(sql: Kysely<Schema>, municipality: string, plan: string): Promise<boolean> {
  const row = await sql
    .selectFrom("plan")
    .select("id")
    .where("municipality", "=", municipality)
    .where("id", "=", plan)
    .executeTakeFirst();
  return row !== undefined;
}

/** What is asked and said of a plan: whether a review waits, the newest verdict whole, and earlier ones in numbers. */
export async function readReview(sql: Kysely<Schema>, municipality: string, plan: string): Promise<PlanReview> {
  const asked = await sql
    .selectFrom("review_request")
    .select(["asked_by", "asked_at"])
    .where("municipality", "=", municipality)
    .where("plan", "=", plan)
    .executeTakeFirst();
  const rows = await sql
    .selectFrom("review")
    .select(["given_by", "given_at", "review"])
    .where("municipality", "=", municipality)
    .where("plan", "=", plan)
    .orderBy("id", "desc")
    .limit(mostVerdicts)
    .execute();
  const reviews = rows.flatMap(({ given_by, given_at, review }) =>
    Check(givenReviewSchema, review) ? [{ ...review, by: given_by, at: given_at.toISOString() }] : [],
  );
  return {
    asked: asked === undefined ? null : { by: asked.asked_by, at: asked.asked_at.toISOString() },
    newest: reviews[0] ?? null,
    earlier: reviews.map(({ by, at, verdict, reviewed }) => {
      const standing = reviewed.findings.filter(({ finding }) => finding.waived === null);
      const count = (level: string): number => standing.filter(({ finding }) => finding.level === level).length;
      return { by, at, verdict, error: count("error"), warning: count("warning"), advice: count("advice") };
    }),
  };
}

/** Asks for a review of a plan; asked again, it is asked anew. */
export async function askForReview(sql: Kysely<Schema>, caller: Caller, plan: string, now: Date): Promise<void> {
  const asked = { asked_by: caller.name, asked_at: now };
  await sql
    .insertInto("review_request")
    .values({ municipality: caller.municipality.id, plan, ...asked })
    .onConflict((conflict) => conflict.columns(["municipality", "plan"]).doUpdateSet(asked))
    .execute();
}

/** Keeps a verdict; whoever asked for it has the answer then. */
export async function addReview(
  sql: Kysely<Schema>,
  caller: Caller,
  plan: string,
  review: GivenReview,
  now: Date,
): Promise<void> {
  await sql.transaction().execute(async (transaction) => {
    await transaction
      .insertInto("review")
      .values({
        municipality: caller.municipality.id,
        plan,
        given_by: caller.name,
        given_by_person: caller.person,
        given_at: now,
        verdict: review.verdict,
        format,
        review: JSON.stringify(review),
      })
      .execute();
    await transaction
      .deleteFrom("review_request")
      .where("municipality", "=", caller.municipality.id)
      .where("plan", "=", plan)
      .execute();
  });
}
