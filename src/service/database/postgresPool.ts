import type { PostgresPoolClient } from "kysely";
import pg from "pg";
import { DatabaseAway, databaseFault } from "./databaseFault.ts";
import { Told, type Whose, type WhosePool } from "./whoseRows.ts";

/** How long is waited for PostgreSQL, in milliseconds. */
interface Timeouts {
  /** For a connection, a new one or one that another call has. */
  readonly connection: number;
  /** For the answer to a statement of ordinary size. */
  readonly answer: number;
  /** For a lock that another transaction has. */
  readonly lock: number;
}

/** A caller is answered within five seconds however frozen the database is: a connection and one statement. */
const callers: Timeouts = { connection: 2000, answer: 2500, lock: 2000 };

/** What each megabyte sent adds to the time a statement may take, in milliseconds: a document of 50 MB over a slow line. */
const perMegabyte = 1000;

const int8 = 20;

/**
 * Connections to PostgreSQL at `url`. A connection that goes away ends what was asked on it with `DatabaseAway`, and is
 * never used again; a new one takes its place when the database is back. `isPatient` waits as long as it takes: for
 * bringing tables up to date. `onWritten` is called when something may have been written, and `takesRole` says whether
 * the bound role is there to be taken on.
 */
export function postgresPool(
  url: string,
  {
    isPatient = false,
    onWritten = () => undefined,
    takesRole = () => false,
  }: { readonly isPatient?: boolean; readonly onWritten?: () => void; readonly takesRole?: () => boolean } = {},
): WhosePool {
  const types = new pg.TypeOverrides();
  types.setTypeParser(int8, Number);
  // A day is a day and no instant: it comes as it is written, YYYY-MM-DD.
  types.setTypeParser(pg.types.builtins.DATE, String);
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: 10,
    connectionTimeoutMillis: isPatient ? 10_000 : callers.connection,
    keepAlive: true,
    application_name: "plantraad",
    // What we have stopped waiting for is stopped there too.
    ...(isPatient
      ? {}
      : {
          lock_timeout: callers.lock,
          statement_timeout: 60_000,
          idle_in_transaction_session_timeout: 60_000,
        }),
  });
  // A connection that lies idle when it goes away has nobody to tell but this.
  pool.on("error", () => undefined);
  const told = new Told<pg.PoolClient>();
  async function connectFor(whose: Whose): Promise<PostgresPoolClient> {
    const client = await pool.connect().catch((error: unknown) => {
      throw databaseFault(error);
    });
    const ours = clientOf(client, isPatient ? null : callers.answer, onWritten);
    try {
      await told.tell(client, whose, takesRole(), (sql, parameters) => ours.query(sql, parameters));
      return ours;
    } catch (error) {
      ours.release();
      throw error;
    }
  }
  return { connectFor, connect: () => connectFor("everyone"), end: () => pool.end() };
}

function clientOf(client: pg.PoolClient, timeout: number | null, onWritten: () => void): PostgresPoolClient {
  let broken = false;
  const breaks = (): void => {
    broken = true;
  };
  client.on("error", breaks);
  async function query(text: string, values: readonly unknown[]): Promise<unknown> {
    if (broken) throw new DatabaseAway(new Error("the connection is broken"));
    try {
      const answer = await client.query({
        text,
        values: [...values],
        ...(timeout === null ? {} : { query_timeout: timeout + perMegabyte * megabytesOf(values) }),
      } as pg.QueryConfig);
      if (!/^\s*(select|begin)\b/i.test(text)) onWritten();
      return answer;
    } catch (error) {
      const fault = databaseFault(error);
      // What the server itself says no to leaves the connection whole; one that could not answer in time may still be
      // about to, and nothing more is asked on it.
      if (fault instanceof DatabaseAway && !isSaidByServer(error)) broken = true;
      throw fault;
    }
  }
  return {
    query: query as PostgresPoolClient["query"],
    release() {
      client.off("error", breaks);
      client.release(broken);
    },
  };
}

/** A deadlock, a lock not had in time, a statement cancelled: the session goes on. */
function isSaidByServer(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    /^(40...|55P03|57014)$/.test(error.code)
  );
}

function megabytesOf(values: readonly unknown[]): number {
  const bytes = values.reduce<number>(
    (sum, value) => sum + (value instanceof Uint8Array || typeof value === "string" ? value.length : 0),
    0,
  );
  return bytes / (1024 * 1024);
}
