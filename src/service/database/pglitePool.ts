import type { PostgresPoolClient } from "kysely";
import { databaseFault } from "./databaseFault.ts";
import type { Embedded, Session } from "./embedded.ts";
import { Told, type Whose, type WhosePool } from "./whoseRows.ts";

/**
 * The embedded database dressed as a pool of one connection, so that the same Kysely dialect, SQL and migrations serve it
 * and PostgreSQL. Who asks while it is taken waits in line. `onWritten` is called when something may have been written,
 * and `takesRole` says whether the bound role is there to be taken on.
 */
export function pglitePool(
  database: Embedded,
  onWritten: () => void = () => undefined,
  takesRole: () => boolean = () => false,
): WhosePool {
  let last: Promise<void> = Promise.resolve();
  const told = new Told<Session>();
  async function connectFor(whose: Whose): Promise<PostgresPoolClient> {
    const before = last;
    let release: () => void = () => undefined;
    last = new Promise((resolve) => (release = resolve));
    await before;
    try {
      const session = (await database.session?.()) ?? database;
      await told.tell(session, whose, takesRole(), (sql, parameters) => session.query(sql, parameters));
      return client(session, onWritten, () => release());
    } catch (error) {
      release();
      throw databaseFault(error);
    }
  }
  return { connectFor, connect: () => connectFor("everyone"), end: () => database.close() };
}

function client(session: Session, onWritten: () => void, release: () => void): PostgresPoolClient {
  async function query(sql: string, parameters: readonly unknown[]): Promise<unknown> {
    try {
      const { rows, affectedRows = 0 } = await session.query(sql, [...parameters]);
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
