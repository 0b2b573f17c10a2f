import { PGlite } from "@electric-sql/pglite";
import { Kysely, PostgresDialect } from "kysely";
import { machineDisk, type Disk } from "../database/disk.ts";
import { embeddedValues, openEmbedded, type Embedded } from "../database/embedded.ts";
import { openEmbeddedThread } from "../database/embeddedThread.ts";
import { lockFolder } from "../database/folderLock.ts";
import { pglitePool } from "../database/pglitePool.ts";
import { postgresPool } from "../database/postgresPool.ts";
import { poolFor, type WhosePool } from "../database/whoseRows.ts";
import { bringTo } from "./bringTo.ts";
import { raiseWall, type Wall } from "../database/raiseWall.ts";
import type { Schema } from "./schema.ts";
import { serviceId } from "./serviceId.ts";

/** An open database, migrated to this version's tables. */
export interface Database {
  /** Reaches every municipality: for readers of public pages, for signing in, for sweeps and commands. */
  readonly sql: Kysely<Schema>;
  /** Reaches the rows of one municipality, by its id, and no others, whatever is asked: for all that a caller has done. */
  readonly boundTo: (municipality: string) => Kysely<Schema>;
  /** What holds `boundTo` to it. */
  readonly wall: Wall;
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
  const database = await openPool((onWritten, takesRole) => pglitePool(embedded, onWritten, takesRole));
  return { ...database, dump: () => embedded.dumpDataDir("none") };
}

/**
 * Opens the database with its tables as they are, for whoever takes care of it: nothing is brought up to date, and each
 * statement may take as long as it takes. Otherwise as `openDatabase`.
 */
export async function openAsItIs(where: { readonly url: string } | { readonly folder: string }): Promise<Database> {
  return "url" in where
    ? openPool(() => postgresPool(where.url, { isPatient: true }), "owner")
    : openFolder(where.folder, (folder) => openEmbedded(folder, machineDisk), "owner");
}

async function openPostgres(url: string): Promise<Database> {
  const wall = await migrate(postgresPool(url, { isPatient: true }));
  return openPool((onWritten, takesRole) => postgresPool(url, { onWritten, takesRole }), wall);
}

async function openFolder(
  folder: string,
  open: (folder: string) => Promise<Embedded>,
  known: Wall | null = null,
): Promise<Database> {
  const release = lockFolder(folder);
  try {
    const embedded = await open(folder);
    const database = await openPool((onWritten, takesRole) => pglitePool(embedded, onWritten, takesRole), known);
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

/** Opens it; brings its tables up to date first unless it is known what holds its wall: then they are as they are to be. */
async function openPool(
  open: (onWritten: () => void, takesRole: () => boolean) => WhosePool,
  known: Wall | null = null,
): Promise<Database> {
  let writes = 0;
  let wall = known;
  const pool = open(
    () => (writes += 1),
    () => wall === "role",
  );
  const sql = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  wall ??= await bringUp(sql);
  const bound = new Map<string, Kysely<Schema>>();
  return {
    sql,
    boundTo(municipality) {
      const own =
        bound.get(municipality) ??
        new Kysely<Schema>({ dialect: new PostgresDialect({ pool: poolFor(pool, municipality) }) });
      bound.set(municipality, own);
      return own;
    },
    wall,
    writes: () => writes,
    close: () => sql.destroy(),
  };
}

/** Brings the tables up to date on connections of their own, which wait as long as that takes. */
async function migrate(pool: WhosePool): Promise<Wall> {
  const sql = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  const wall = await bringUp(sql);
  await sql.destroy();
  return wall;
}

/** Gives what holds the wall then. Destroys what it was to bring up to date when it cannot. */
async function bringUp(sql: Kysely<Schema>): Promise<Wall> {
  try {
    await bringTo(sql, "latest");
    // While there is room: what is only read later must not have to be written first.
    await serviceId(sql);
    return await raiseWall(sql);
  } catch (error) {
    await sql.destroy();
    throw error;
  }
}
