import { sql, type Kysely } from "kysely";

/** Goals that a strategy serves besides the one it stands under. Numbered migrations are never edited. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table element add column also_under text[] not null default '{}'`.execute(database);
}
