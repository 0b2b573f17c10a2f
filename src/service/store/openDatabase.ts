import { PGlite } from "@electric-sql/pglite";
import { Kysely, PostgresDialect, type PostgresPool } from "kysely";
import { machineDisk, type Disk } from "../database/disk.ts";
import { embeddedValues, openEmbedded, type Embedded } from "../database/embedded.ts";
import { openEmbeddedThread } from "../database/embeddedThread.ts";
import { lockFolder } from "../database/folderLock.ts";
import { pglitePool } from "../database/pglitePool.ts";
import { postgresPool } from "../database/postgresPool.ts";
import { bringTo } from "./bringTo.ts";
import type { Schema } from "./schema.ts";
import { serviceId } from "./serviceId.ts";

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
 * is there can be read. Throws `DatabaseBroken` when what lies in the folder is no database. With `thread`, its built
 * entry, the embedded one is asked in a thread of its own, which a service needs in order to answer others meanwhile.
 */
export async function openDatabase(
  where:
    | { readonly url: string }
    | { readonly folder: string; readonly thread: URL }
    | { readonly folder: string; readonly disk?: Disk },
): Promise<Database> {
  if ("url" in where) return openPostgres(where.url);
  return openFolder(where.folder, (folder) =>
    "thread" in where ? openEmbeddedThread(where.thread, folder) : openEmbedded(folder, where.disk ?? machineDisk),
  );
}

/** The embedded database in memory, filled from a dumped one where given. For tests. */
export async function openInMemory(from?: Blob): Promise<Database & { dump(): Promise<Blob> }> {
  const embedded = await PGlite.create({
    ...embeddedValues,
    ...(from === undefined ? {} : { loadDataDir: from }),
  });
  const database = await openPool((onWritten) => pglitePool(embedded, onWritten));
  return { ...database, dump: () => embedded.dumpDataDir("none") };
}

/**
 * Opens the database with its tables as they are, for whoever takes care of it: nothing is brought up to date, and each
 * statement may take as long as it takes. Otherwise as `openDatabase`.
 */
export async function openAsItIs(where: { readonly url: string } | { readonly folder: string }): Promise<Database> {
  return "url" in where
    ? openPool(() => postgresPool(where.url, { isPatient: true }), true)
    : openFolder(where.folder, (folder) => openEmbedded(folder, machineDisk), true);
}

async function openPostgres(url: string): Promise<Database> {
  await migrate(postgresPool(url, { isPatient: true }));
  return openPool((onWritten) => postgresPool(url, { onWritten }), true);
}

async function openFolder(
  folder: string,
  open: (folder: string) => Promise<Embedded>,
  isAsItIs = false,
): Promise<Database> {
  const release = lockFolder(folder);
  try {
    const embedded = await open(folder);
    const database = await openPool((onWritten) => pglitePool(embedded, onWritten), isAsItIs);
    return {
      ...database,
      async close() {
        await database.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

async function openPool(pool: (onWritten: () => void) => PostgresPool, isAsItIs = false): Promise<Database> {
  let writes = 0;
  const sql = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: pool(() => (writes += 1)) }) });
  if (!isAsItIs) await bringUp(sql);
  return { sql, writes: () => writes, close: () => sql.destroy() };
}

/** Brings the tables up to date on connections of their own, which wait as long as that takes. */
async function migrate(pool: PostgresPool): Promise<void> {
  const sql = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  await bringUp(sql);
  await sql.destroy();
}

/** Destroys what it was to bring up to date when it cannot. */
async function bringUp(sql: Kysely<Schema>): Promise<void> {
  try {
    await bringTo(sql, "latest");
    // While there is room: what is only read later must not have to be written first.
    await serviceId(sql);
  } catch (error) {
    await sql.destroy();
    throw error;
  }
}
