import { accessSync, constants } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, Migrator, PostgresDialect, type Migration } from "kysely";
import pg from "pg";
import * as register from "../migrations/001-register.ts";
import * as previewEntries from "../migrations/002-preview-entries.ts";
import * as chapters from "../migrations/003-chapters.ts";
import { makeFolder } from "./makeFolder.ts";
import { DurableNodeFs } from "./durableNodeFs.ts";
import { lockFolder } from "./folderLock.ts";
import { pglitePool } from "./pglitePool.ts";
import type { Schema } from "./schema.ts";

const migrations: Readonly<Record<string, Migration>> = {
  "001-register": register,
  "002-preview-entries": previewEntries,
  "003-chapters": chapters,
};
const int8 = 20;

/** The database in the data folder cannot be opened: it is damaged, or is not one. */
export class DatabaseBroken extends Error {
  readonly folder: string;
  constructor(folder: string, cause: unknown) {
    super(`the database in ${folder} cannot be opened`, { cause });
    this.folder = folder;
  }
}

/** An open database, migrated to this version's tables. */
export interface Database {
  readonly sql: Kysely<Schema>;
  close(): Promise<void>;
}

/**
 * Opens the database and brings its tables up to date: PostgreSQL at `url`, or the embedded one in
 * the data folder, locked to this process (`FolderInUse`) and synced to disk at every commit. Throws
 * `DatabaseBroken` when what lies in the folder is no database.
 */
export async function openDatabase(
  where: { readonly url: string } | { readonly folder: string; readonly onSync?: () => void },
): Promise<Database> {
  return "url" in where ? migrated(postgres(where.url), () => undefined) : openEmbedded(where.folder, where.onSync);
}

/** The embedded database in memory, filled from a dumped one where given. For tests. */
export async function openInMemory(from?: Blob): Promise<Database & { dump(): Promise<Blob> }> {
  const embedded = await PGlite.create(from === undefined ? {} : { loadDataDir: from });
  const database = await migrated(new PostgresDialect({ pool: pglitePool(embedded) }), () => undefined);
  return { ...database, dump: () => embedded.dumpDataDir("none") };
}

async function openEmbedded(folder: string, onSync?: () => void): Promise<Database> {
  const release = lockFolder(folder);
  try {
    const embedded = await openPglite(folder, onSync);
    return await migrated(new PostgresDialect({ pool: pglitePool(embedded) }), release);
  } catch (error) {
    release();
    throw error;
  }
}

async function openPglite(folder: string, onSync?: () => void): Promise<PGlite> {
  const database = join(folder, "database");
  makeFolder(database);
  accessSync(database, constants.R_OK | constants.W_OK);
  try {
    return await PGlite.create({
      fs: new DurableNodeFs(database, onSync),
      startParams: [
        ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
        "-c",
        "wal_sync_method=fsync",
      ],
    });
  } catch (error) {
    // The disk's own faults (full, read-only) have a code that says more than "broken" does.
    throw error instanceof Error && "code" in error ? error : new DatabaseBroken(folder, error);
  }
}

function postgres(url: string): PostgresDialect {
  const types = new pg.TypeOverrides();
  types.setTypeParser(int8, Number);
  return new PostgresDialect({ pool: new pg.Pool({ connectionString: url, types, max: 10 }) });
}

async function migrated(dialect: PostgresDialect, release: () => void): Promise<Database> {
  const sql = new Kysely<Schema>({ dialect });
  const migrator = new Migrator({ db: sql, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) {
    await sql.destroy();
    // What the database or the way to it says has a code, and is said by it.
    if (error instanceof Error && "code" in error) throw error;
    throw new Error("The tables could not be brought up to date.", { cause: error });
  }
  return {
    sql,
    async close() {
      await sql.destroy();
      release();
    },
  };
}
