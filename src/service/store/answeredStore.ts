import type { Kysely, Transaction } from "kysely";
import { done, type Outcome } from "../../words/refusal.ts";
import type { Schema } from "./schema.ts";

/**
 * A request that carries an idempotency key: whose, and what it asks, as fingerprints with spaces between. Two requests
 * are the same when any of theirs is: what is sent again may have another number by then.
 */
export interface KeyedRequest {
  readonly person: number;
  readonly key: string;
  readonly request: string;
  /** When it is asked. */
  readonly at: Date;
}

/**
 * The answer this person got to the same request under the same key before; null when there is
 * none; "otherRequest" when the key was used for something else. Kept for a week.
 */
export async function answeredBefore(
  sql: Kysely<Schema>,
  { person, key, request }: KeyedRequest,
): Promise<{ readonly answer: unknown } | "otherRequest" | null> {
  const row = await sql
    .selectFrom("answered")
    .select(["request", "answer"])
    .where("person", "=", person)
    .where("key", "=", key)
    .executeTakeFirst();
  if (row === undefined) return null;
  const asked = request.split(" ");
  return row.request.split(" ").some((one) => asked.includes(one)) ? { answer: row.answer } : "otherRequest";
}

/**
 * Takes the key, acts and keeps the answer in one transaction: whatever is cut off in between, all of it has happened or
 * none. Of several who come with one key, the others wait for the first and find it answered: null. A refusal leaves the
 * key free, so that the same request may be sent again when what stood in the way is mended.
 */
export async function answerOnce<T, Code extends string>(
  sql: Kysely<Schema>,
  { person, key, request, at }: KeyedRequest,
  act: (transaction: Transaction<Schema>) => Promise<Outcome<T, Code>>,
): Promise<Outcome<T, Code> | null> {
  const undone: { outcome: Outcome<T, Code> | null } = { outcome: null };
  try {
    return await sql.transaction().execute(async (transaction) => {
      const taken = await transaction
        .insertInto("answered")
        .values({ person, key, request, answer: JSON.stringify(null), at })
        .onConflict((conflict) => conflict.columns(["person", "key"]).doNothing())
        .returning("key")
        .executeTakeFirst();
      if (taken === undefined) return null;
      const outcome = await act(transaction);
      if (!outcome.ok) {
        undone.outcome = outcome;
        throw new Undone();
      }
      await transaction
        .updateTable("answered")
        .set({ answer: JSON.stringify(outcome.value) })
        .where("person", "=", person)
        .where("key", "=", key)
        .execute();
      return done(outcome.value);
    });
  } catch (error) {
    if (error instanceof Undone) return undone.outcome;
    throw error;
  }
}

/** Throws away answers given more than a week ago. */
export async function sweepAnswers(sql: Kysely<Schema>, now: Date): Promise<void> {
  await sql
    .deleteFrom("answered")
    .where("at", "<", new Date(now.getTime() - lifetime))
    .execute();
}

const lifetime = 7 * 24 * 60 * 60 * 1000;

/** Ends a transaction in which nothing is to have happened. */
class Undone extends Error {}
