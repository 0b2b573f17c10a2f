import type { Kysely } from "kysely";
import { mayDo } from "../../plan/mayDo.ts";
import type { Caller } from "./caller.ts";
import type { Schema } from "./schema.ts";

/**
 * Something in a plan that waits for the one who asks: a review that is asked for, a verdict that says the plan is ready
 * or that it is not yet, with nothing sent in since, and a hearing whose deadline has passed.
 */
export interface Waiting {
  readonly plan: string;
  readonly what: "review" | "notYet" | "ready" | "hearingOver";
  /** ISO 8601 instant, or the day of the deadline. */
  readonly since: string;
}

/** What waits for the caller in the plans of their municipality, what has waited longest first. Three queries. */
export async function waitingFor(sql: Kysely<Schema>, caller: Caller, today: string): Promise<readonly Waiting[]> {
  const municipality = caller.municipality.id;
  const asked = await sql
    .selectFrom("review_request")
    .select(["plan", "asked_at"])
    .where("municipality", "=", municipality)
    .execute();
  const verdicts = await sql
    .selectFrom("review")
    .select(["plan", "verdict", "given_at"])
    .distinctOn("plan")
    .where("municipality", "=", municipality)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("publication")
            .select("publication.id")
            .whereRef("publication.municipality", "=", "review.municipality")
            .whereRef("publication.plan", "=", "review.plan")
            .whereRef("published_at", ">", "given_at"),
        ),
      ),
    )
    .orderBy("plan")
    .orderBy("review.id", "desc")
    .execute();
  const over = await sql
    .selectFrom("plan")
    .select(["id", "hearing_deadline"])
    .where("municipality", "=", municipality)
    .where("proposed", "is not", null)
    .where("withdrawn", "=", false)
    .where("hearing_deadline", "<", today)
    .execute();
  const waiting: readonly Waiting[] = [
    ...asked
      .filter(({ plan }) => mayDo(caller, "review", plan))
      .map(({ plan, asked_at }) => ({ plan, what: "review" as const, since: asked_at.toISOString() })),
    ...verdicts
      .filter(({ plan }) => !asked.some((request) => request.plan === plan))
      .filter(({ plan, verdict }) => mayDo(caller, verdict === "ready" ? "decide" : "askForReview", plan))
      .map(({ plan, verdict, given_at }) => ({ plan, what: verdict, since: given_at.toISOString() })),
    ...over
      .filter(({ id }) => mayDo(caller, "decide", id))
      .map(({ id, hearing_deadline }) => ({
        plan: id,
        what: "hearingOver" as const,
        since: hearing_deadline ?? today,
      })),
  ];
  return [...waiting].sort((one, other) => one.since.localeCompare(other.since));
}
