import { sql as query, type Kysely } from "kysely";
import type { FollowedPlan } from "../../site/administration/overview/followedPlan.ts";
import { listPlans } from "./registerStore.ts";
import type { Schema } from "./schema.ts";

/** A municipality's plans with what has been done to each last. Five queries, however many plans, people and versions. */
export async function listFollowed(sql: Kysely<Schema>, municipality: string): Promise<readonly FollowedPlan[]> {
  const plans = await listPlans(sql, municipality);
  const newest = new Map((await newestOf(sql, municipality)).map(({ plan, ...one }) => [plan, one]));
  const asked = await sql
    .selectFrom("review_request")
    .select(["plan", "asked_by", "asked_at"])
    .where("municipality", "=", municipality)
    .execute();
  const given = await sql
    .selectFrom("review")
    .distinctOn("plan")
    .select(["plan", "given_by", "given_at", "verdict"])
    .where("municipality", "=", municipality)
    .orderBy("plan")
    .orderBy("id", "desc")
    .execute();
  return plans.map((plan) => {
    const request = asked.find((one) => one.plan === plan.id);
    const review = given.find((one) => one.plan === plan.id);
    return {
      ...plan,
      newest: newest.get(plan.id) ?? null,
      asked: request === undefined ? null : { by: request.asked_by, at: request.asked_at.toISOString() },
      review:
        review === undefined
          ? null
          : { by: review.given_by, at: review.given_at.toISOString(), verdict: review.verdict },
    };
  });
}

/** The newest publication of each plan, previews among them, with how many findings stand in it. */
async function newestOf(
  sql: Kysely<Schema>,
  municipality: string,
): Promise<readonly (NonNullable<FollowedPlan["newest"]> & { readonly plan: string })[]> {
  const { rows } = await query<{
    plan: string;
    preview: boolean;
    published_at: Date;
    published_by: string;
    error: number;
    warning: number;
    advice: number;
  }>`
    with newest as (
      select distinct on (plan) plan, id from publication
      where municipality = ${municipality} order by plan, published_at desc, id desc)
    select publication.plan, preview, published_at, published_by, error, warning, advice
    from newest
      join publication on publication.id = newest.id,
      lateral (
        select
          count(*) filter (where level = 'error')::int as error,
          count(*) filter (where level = 'warning')::int as warning,
          count(*) filter (where level = 'advice')::int as advice
        from (
          select finding ->> 'level' as level from jsonb_array_elements(publication -> 'findings') as finding
          where finding ->> 'waived' is null) as standing) as counted`.execute(sql);
  return rows.map(({ plan, preview, published_at, published_by, error, warning, advice }) => ({
    plan,
    isPreview: preview,
    at: published_at.toISOString(),
    by: published_by,
    findings: { error, warning, advice },
  }));
}
