import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";
import { PGlite, types } from "@electric-sql/pglite";
import { Kysely, PostgresDialect, type PostgresPool } from "kysely";
import { makeFolder } from "../database/makeFolder.ts";
import { machineDisk, type Disk } from "../database/disk.ts";
import { DurableNodeFs } from "../database/durableNodeFs.ts";
import { lockFolder } from "../database/folderLock.ts";
import { StorageFull } from "../database/databaseFault.ts";
import { pglitePool } from "../database/pglitePool.ts";
import { SpareRoom } from "../database/spareRoom.ts";
import { postgresPool } from "../database/postgresPool.ts";
import { bringTo } from "./bringTo.ts";
import type { Schema } from "./schema.ts";
import { serviceId } from "./serviceId.ts";

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

/**
 * Opens the database with its tables as they are, for whoever takes care of it: nothing is brought up to date, and each
 * statement may take as long as it takes. Otherwise as `openDatabase`.
 */
export async function openAsItIs(where: { readonly url: string } | { readonly folder: string }): Promise<Database> {
  return "url" in where
    ? openPool(() => postgresPool(where.url, { isPatient: true }), true)
    : openEmbedded(where.folder, machineDisk, true);
}

async function openPostgres(url: string): Promise<Database> {
  await migrate(postgresPool(url, { isPatient: true }));
  return openPool((onWritten) => postgresPool(url, { onWritten }), true);
}

async function openEmbedded(folder: string, disk: Disk, isAsItIs = false): Promise<Database> {
  const release = lockFolder(folder);
  const ends = [release];
  try {
    const spare = new SpareRoom(folder, disk);
    ends.unshift(() => spare.close());
    const embedded = await openPglite(folder, disk, spare);
    const database = await openPool(
      (onWritten) => pglitePool(embedded, { onWritten, hasRoom: () => spare.regain() }),
      isAsItIs,
    );
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
