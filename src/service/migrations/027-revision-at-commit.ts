import { sql, type Kysely } from "kysely";

/**
 * A municipality's revision moves when a transaction ends, not when it first writes: its row was held until then, and
 * kept everyone else in the municipality waiting behind a large publication. Numbered migrations are never edited; a
 * later one that writes to these tables and then alters them begins with `set constraints all immediate`.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const table of ["plan", "publication"]) {
    await sql.raw(`drop trigger ${table}_changed on ${table}`).execute(database);
    await sql
      .raw(
        `create constraint trigger ${table}_changed after insert or update or delete on ${table}
          deferrable initially deferred for each row execute function register_changed()`,
      )
      .execute(database);
  }
}
