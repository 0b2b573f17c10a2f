import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, Migrator, PostgresDialect, sql } from "kysely";
import * as register from "../../../src/service/migrations/001-register.ts";
import * as previewEntries from "../../../src/service/migrations/002-preview-entries.ts";
import * as chapters from "../../../src/service/migrations/003-chapters.ts";
import { pglitePool } from "../../../src/service/database/pglitePool.ts";
import { openInMemory, type Database } from "../../../src/service/store/openDatabase.ts";

/** Rows of a data folder, by table. */
export type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** The rows of a folder as a landed build left it (`landed/`). */
export function landedRows(name: string): Rows {
  const packed = readFileSync(new URL(`landed/${name}.json.gz`, import.meta.url));
  return JSON.parse(gunzipSync(packed).toString()) as Rows;
}

/** The database of a data folder as the build with three migrations left it, opened by the build of now. */
export async function openLanded(rows: Rows): Promise<Database> {
  const embedded = await PGlite.create();
  const older = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: pglitePool(embedded) }) });
  const migrations = { "001-register": register, "002-preview-entries": previewEntries, "003-chapters": chapters };
  await new Migrator({ db: older, provider: { getMigrations: () => Promise.resolve(migrations) } }).migrateToLatest();
  for (const [table, all] of Object.entries(rows)) {
    await sql`insert into ${sql.table(table)} overriding system value
      select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(all)}::jsonb)`.execute(older);
  }
  const folder = await embedded.dumpDataDir("none");
  await older.destroy();
  return openInMemory(folder);
}
