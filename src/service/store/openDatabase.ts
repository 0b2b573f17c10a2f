import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";
import { PGlite, types } from "@electric-sql/pglite";
import { Kysely, Migrator, PostgresDialect, type Migration, type PostgresPool } from "kysely";
import * as register from "../migrations/001-register.ts";
import * as previewEntries from "../migrations/002-preview-entries.ts";
import * as chapters from "../migrations/003-chapters.ts";
import * as operation from "../migrations/004-operation.ts";
import * as anchors from "../migrations/005-anchors.ts";
import * as checked from "../migrations/006-checked.ts";
import * as inForce from "../migrations/007-in-force.ts";
import * as belonging from "../migrations/010-belonging.ts";
import * as reviews from "../migrations/016-reviews.ts";
import { makeFolder } from "../database/makeFolder.ts";
import { machineDisk, type Disk } from "../database/disk.ts";
import { DurableNodeFs } from "../database/durableNodeFs.ts";
import { lockFolder } from "../database/folderLock.ts";
import { DatabaseAway, StorageFull } from "../database/databaseFault.ts";
import { pglitePool } from "../database/pglitePool.ts";
import { SpareRoom } from "../database/spareRoom.ts";
import { postgresPool } from "../database/postgresPool.ts";
import type { Schema } from "./schema.ts";

const migrations: Readonly<Record<string, Migration>> = {
  "001-register": register,
  "002-preview-entries": previewEntries,
  "003-chapters": chapters,
  "004-operation": operation,
  "005-anchors": anchors,
  "006-checked": checked,
  "007-in-force": inForce,
  "010-belonging": belonging,
  "016-reviews": reviews,
};
/** A day is a day and no instant: it comes as it is written, YYYY-MM-DD. */
const parsers = { [types.DATE]: (day: string): string => day };

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
  /** How many times this process may have written to it: who keeps what was read, reads again when the number has moved. */
  readonly writes: () => number;
  close(): Promise<void>;
}

/**
 * Opens the database and brings its tables up to date: PostgreSQL at `url`, or the embedded one in
 * the data folder, locked to this process (`FolderInUse`) and synced to disk at every commit. Where the
 * disk of the embedded one is full, what would write throws `StorageFull` until there is room, and what
 * is there can be read. Throws `DatabaseBroken` when what lies in the folder is no database.
 */
export async function openDatabase(
  where: { readonly url: string } | { readonly folder: string; readonly disk?: Disk },
): Promise<Database> {
  return "url" in where ? openPostgres(where.url) : openEmbedded(where.folder, where.disk ?? machineDisk);
}

/** The embedded database in memory, filled from a dumped one where given. For tests. */
export async function openInMemory(from?: Blob): Promise<Database & { dump(): Promise<Blob> }> {
  const embedded = await PGlite.create({ parsers, ...(from === undefined ? {} : { loadDataDir: from }) });
  const database = await openPool((onWritten) => pglitePool(embedded, { onWritten }));
  return { ...database, dump: () => embedded.dumpDataDir("none") };
}

async function openPostgres(url: string): Promise<Database> {
  await migrate(postgresPool(url, { isPatient: true }));
  return openPool((onWritten) => postgresPool(url, { onWritten }), true);
}

async function openEmbedded(folder: string, disk: Disk): Promise<Database> {
  const release = lockFolder(folder);
  const ends = [release];
  try {
    const spare = new SpareRoom(folder, disk);
    ends.unshift(() => spare.close());
    const embedded = await openPglite(folder, disk, spare);
    const database = await openPool((onWritten) => pglitePool(embedded, { onWritten, hasRoom: () => spare.regain() }));
    return {
      ...database,
      async close() {
        await database.close();
        for (const end of ends) end();
      },
    };
  } catch (error) {
    for (const end of ends) end();
    throw error;
  }
}

async function openPglite(folder: string, disk: Disk, spare: SpareRoom): Promise<PGlite> {
  const database = join(folder, "database");
  makeFolder(database);
  accessSync(database, constants.R_OK | constants.W_OK);
  if (!spare.isHad && !existsSync(join(database, "PG_VERSION"))) throw new StorageFull(null);
  try {
    return await PGlite.create({
      parsers,
      fs: new DurableNodeFs(database, disk, spare),
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

async function openPool(pool: (onWritten: () => void) => PostgresPool, isMigrated = false): Promise<Database> {
  let writes = 0;
  const sql = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: pool(() => (writes += 1)) }) });
  if (!isMigrated) await bringUpToDate(sql);
  return { sql, writes: () => writes, close: () => sql.destroy() };
}

/** Brings the tables up to date on connections of their own, which wait as long as that takes. */
async function migrate(pool: PostgresPool): Promise<void> {
  const sql = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  await bringUpToDate(sql);
  await sql.destroy();
}

/** Destroys what it was to bring up to date when it cannot. */
async function bringUpToDate(sql: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db: sql, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  await sql.destroy();
  // What the database or the way to it says has a code or a kind of its own, and is said by it.
  if (error instanceof DatabaseAway || error instanceof StorageFull || (error instanceof Error && "code" in error))
    throw error;
  throw new Error("The tables could not be brought up to date.", { cause: error });
}
