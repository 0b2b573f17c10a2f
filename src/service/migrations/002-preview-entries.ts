import { sql, type Kysely } from "kysely";

/** Who may come in to a preview: passes given, and visits that passes became. Numbered migrations are never edited. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create table preview_entry (
      secret text primary key,
      use text not null check (use in ('pass', 'visit')),
      publication bigint not null references publication,
      person bigint not null references person,
      token_roles jsonb not null,
      until timestamptz not null)`,
    sql`create index preview_entry_until on preview_entry (until)`,
  ];
  for (const statement of statements) await statement.execute(database);
}
