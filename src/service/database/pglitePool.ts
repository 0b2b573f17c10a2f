import type { PGlite } from "@electric-sql/pglite";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import { databaseFault } from "./databaseFault.ts";

/**
 * PGlite dressed as a pool of one connection, so that the same Kysely dialect, SQL and migrations
 * serve the embedded database and PostgreSQL. Who asks while it is taken waits in line. `onWritten`
 * is told when something may have been written.
 */
export function pglitePool(
  database: Pick<PGlite, "query" | "close">,
  onWritten: () => void = () => undefined,
): PostgresPool {
  let last: Promise<void> = Promise.resolve();
  return {
    async connect() {
      const before = last;
      let release: () => void = () => undefined;
      last = new Promise((resolve) => (release = resolve));
      await before;
      return client(database, onWritten, () => release());
    },
    end: () => database.close(),
  };
}

function client(database: Pick<PGlite, "query">, onWritten: () => void, release: () => void): PostgresPoolClient {
  async function query(sql: string, parameters: readonly unknown[]): Promise<unknown> {
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
