import { sql, type Kysely } from "kysely";

/** When a person was last here, so that who has left can be forgotten by age. Numbered migrations are never edited. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table person add column seen date not null default current_date`.execute(database);
}
