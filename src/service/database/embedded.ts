import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";
import { PGlite, types } from "@electric-sql/pglite";
import { DatabaseBroken, StorageFull } from "./databaseFault.ts";
import type { Disk } from "./disk.ts";
import { DurableNodeFs } from "./durableNodeFs.ts";
import { makeFolder } from "./makeFolder.ts";
import { SpareRoom } from "./spareRoom.ts";

/** What answers statements of SQL, one at a time. */
export interface Session {
  query(
    sql: string,
    parameters: unknown[],
  ): Promise<{ readonly rows: readonly unknown[]; readonly affectedRows?: number }>;
}

/** The embedded database, opened. */
export interface Embedded extends Session {
  close(): Promise<void>;
  /** How much memory the database itself has taken, in bytes: it grows with what is asked, and is given back only when it is closed. */
  memory?(): number;
  /** Whoever answers one transaction, where that may be another from one to the next; else it is the database itself. */
  session?(): Promise<Session>;
}

/**
 * How values are read and written. A day is a day and no instant: it comes as it is written, YYYY-MM-DD. PGlite writes
 * and reads bytes one by one, which takes seconds and gigabytes for a large document.
 */
export const embeddedValues = {
  parsers: {
    [types.DATE]: (day: string): string => day,
    [types.BYTEA]: (hexadecimal: string): Uint8Array => new Uint8Array(Buffer.from(hexadecimal.slice(2), "hex")),
  },
  serializers: {
    [types.BYTEA]: (bytes: Uint8Array): string =>
      `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")}`,
  },
};

/** What only reads, and what ends a transaction in which something was written. */
const reads = /^\s*(select|begin|start|commit|rollback|declare|fetch|with(?![^]*\b(insert|update|delete|merge)\b))\b/i;

/**
 * Opens the embedded database in the data folder, in this thread, synced to disk at every commit. Nobody else may have it
 * open (`lockFolder`). Where the disk is full, what would write throws `StorageFull` until there is room, and what is
 * there can be read. Throws `DatabaseBroken` when what lies in the folder is no database.
 */
export async function openEmbedded(folder: string, disk: Disk): Promise<Embedded> {
  const spare = new SpareRoom(folder, disk);
  try {
    const pglite = await openPglite(folder, disk, spare);
    return {
      query(sql, parameters) {
        if (!reads.test(sql) && !spare.regain()) return Promise.reject(new StorageFull(null));
        return pglite.query(sql, parameters);
      },
      memory: () => (pglite.Module as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8.byteLength,
      async close() {
        await pglite.close();
        spare.close();
      },
    };
  } catch (error) {
    spare.close();
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
      ...embeddedValues,
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
