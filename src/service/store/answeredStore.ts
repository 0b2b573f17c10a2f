import type { Kysely } from "kysely";
import type { Schema } from "./schema.ts";

const lifetime = 7 * 24 * 60 * 60 * 1000;

/**
 * The answer this person got to the same request under the same key before; null when there is
 * none; "otherRequest" when the key was used for something else. Kept for a week.
 */
export async function answeredBefore(
  sql: Kysely<Schema>,
  person: number,
  key: string,
  request: string,
  now: Date,
): Promise<{ readonly answer: unknown } | "otherRequest" | null> {
  await sql
    .deleteFrom("answered")
    .where("at", "<", new Date(now.getTime() - lifetime))
    .execute();
  const row = await sql
    .selectFrom("answered")
    .select(["request", "answer"])
    .where("person", "=", person)
    .where("key", "=", key)
    .executeTakeFirst();
  if (row === undefined) return null;
  return row.request === request ? { answer: row.answer } : "otherRequest";
}

/** Keeps the answer to a request, so that the same one sent again changes nothing. */
export async function keepAnswer(
  sql: Kysely<Schema>,
  person: number,
  key: string,
  request: string,
  answer: unknown,
  now: Date,
): Promise<void> {
  await sql
    .insertInto("answered")
    .values({ person, key, request, answer: JSON.stringify(answer), at: now })
    .onConflict((conflict) => conflict.columns(["person", "key"]).doNothing())
    .execute();
}
