import type { PGlite } from "@electric-sql/pglite";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import { databaseFault, StorageFull } from "./databaseFault.ts";

/** What the pool asks and calls. */
interface Written {
  /** Called when something may have been written. */
  readonly onWritten?: () => void;
  /** Whether there is room to write; what would write is else refused with `StorageFull`, before the database is asked. */
  readonly hasRoom?: () => boolean;
}

/** What only reads, and what ends a transaction in which something was written. */
const reads = /^\s*(select|begin|start|commit|rollback|declare|fetch|with(?![^]*\b(insert|update|delete|merge)\b))\b/i;

/**
 * PGlite dressed as a pool of one connection, so that the same Kysely dialect, SQL and migrations
 * serve the embedded database and PostgreSQL. Who asks while it is taken waits in line.
 */
export function pglitePool(database: Pick<PGlite, "query" | "close">, written: Written = {}): PostgresPool {
  let last: Promise<void> = Promise.resolve();
  return {
    async connect() {
      const before = last;
      let release: () => void = () => undefined;
      last = new Promise((resolve) => (release = resolve));
      await before;
      return client(database, written, () => release());
    },
    end: () => database.close(),
  };
}

function client(
  database: Pick<PGlite, "query">,
  { onWritten = () => undefined, hasRoom = () => true }: Written,
  release: () => void,
): PostgresPoolClient {
  async function query(sql: string, parameters: readonly unknown[]): Promise<unknown> {
    if (!reads.test(sql) && !hasRoom()) throw new StorageFull(null);
    try {
      const { rows, affectedRows = 0 } = await database.query(sql, [...parameters]);
      if (!/^\s*(select|begin)\b/i.test(sql)) onWritten();
      return {
        command: sql.trimStart().split(/\s/, 1)[0]?.toUpperCase(),
        rowCount: Math.max(affectedRows, rows.length),
        rows,
      };
    } catch (error) {
      throw databaseFault(error);
    }
  }
  return { query: query as PostgresPoolClient["query"], release };
}
