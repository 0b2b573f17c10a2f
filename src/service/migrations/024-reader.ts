import { sql, type Kysely } from "kysely";

/**
 * Which reader read each version: 0 for those kept before it was told, which are read anew from their .docx.
 * Numbered migrations are never edited.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table publication add column reader integer not null default 0`.execute(database);
}
