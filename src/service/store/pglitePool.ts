import type { PGlite } from "@electric-sql/pglite";
import type { PostgresPool, PostgresPoolClient } from "kysely";

/**
 * PGlite dressed as a pool of one connection, so that the same Kysely dialect, SQL and migrations
 * serve the embedded database and PostgreSQL. Who asks while it is taken waits in line.
 */
export function pglitePool(database: PGlite): PostgresPool {
  let last: Promise<void> = Promise.resolve();
  return {
    async connect() {
      const before = last;
      let release: () => void = () => undefined;
      last = new Promise((resolve) => (release = resolve));
      await before;
      return client(database, () => release());
    },
    end: () => database.close(),
  };
}

function client(database: PGlite, release: () => void): PostgresPoolClient {
  async function query(sql: string, parameters: readonly unknown[]): Promise<unknown> {
    const { rows, affectedRows = 0 } = await database.query(sql, [...parameters]);
    return {
      command: sql.trimStart().split(/\s/, 1)[0]?.toUpperCase(),
      rowCount: Math.max(affectedRows, rows.length),
      rows,
    };
  }
  return { query: query as PostgresPoolClient["query"], release };
}
