import { sql, type Kysely } from "kysely";

/**
 * Who is signed in on the web. Unlogged: a sign-in is no part of a backup, and whoever was signed in when the database
 * was stopped hard signs in again. Numbered migrations are never edited.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create unlogged table web_session (
      secret text primary key,
      person bigint not null references person on delete cascade,
      token_roles text[] not null,
      groups text[] not null,
      until timestamptz not null)`,
    sql`create index web_session_until on web_session (until)`,
    sql`create index web_session_person on web_session (person)`,
  ];
  for (const statement of statements) await statement.execute(database);
}
