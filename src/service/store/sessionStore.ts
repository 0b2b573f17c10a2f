import { createHash, randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import type { Caller } from "./caller.ts";
import { findPerson } from "./peopleStore.ts";
import type { Schema } from "./schema.ts";

/** How long someone is signed in on the web, in milliseconds: a day's work. */
export const sessionLifetime = 8 * 60 * 60 * 1000;

/** Signs a person in on the web, and gives the secret that their browser shows from then on. */
export async function openSession(sql: Kysely<Schema>, caller: Caller, now: Date): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  await sql
    .insertInto("web_session")
    .values({
      secret: hashOf(secret),
      person: caller.person,
      token_roles: caller.tokenRoles,
      groups: caller.groups,
      until: new Date(now.getTime() + sessionLifetime),
    })
    .execute();
  return secret;
}

/** Who shows this secret, with the roles they have now; null where nobody is signed in by it any more. */
export async function findSession(sql: Kysely<Schema>, secret: string, now: Date): Promise<Caller | null> {
  const row = await sql
    .selectFrom("web_session")
    .select(["person", "token_roles", "groups"])
    .where("secret", "=", hashOf(secret))
    .where("until", ">", now)
    .executeTakeFirst();
  return row === undefined ? null : findPerson(sql, row.person, { roles: row.token_roles, groups: row.groups });
}

/** Signs out whoever shows this secret. */
export async function closeSession(sql: Kysely<Schema>, secret: string): Promise<void> {
  await sql.deleteFrom("web_session").where("secret", "=", hashOf(secret)).execute();
}

/** Throws away what has ended. */
export async function sweepSessions(sql: Kysely<Schema>, now: Date): Promise<void> {
  await sql.deleteFrom("web_session").where("until", "<=", now).execute();
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
