import type { Kysely } from "kysely";
import type { Municipality } from "../../plan/register.ts";
import { DatabaseAway } from "../database/databaseFault.ts";
import type { Schema } from "../store/schema.ts";

/** Which state of a register pages are of, a municipality's or that of them all: another revision, another state. */
export interface RegisterStamp {
  /** null for all. */
  readonly municipality: Municipality | null;
  readonly revision: string;
}

/** Stands for all municipalities where one is named. */
export const allMunicipalities = "*";

/** How long a stamp is believed when only another process may have changed it, and how long when the database does not answer, in milliseconds. */
const times = { fresh: 1000, withoutDatabase: 10 * 60 * 1000 };

interface Read {
  readonly stamp: RegisterStamp | null;
  readonly at: number;
  readonly readAt: number;
  readonly writes: number;
}

/**
 * Reads a register's stamp, null where there is no municipality by that id. It is at hand, or is read again when this process may have
 * written to the database (`writes` has moved), and otherwise after a second, so that what another process publishes is
 * seen within one. While the database does not answer the last one goes on for ten minutes.
 */
export function registerStamps(
  sql: Kysely<Schema>,
  writes: () => number,
  now: () => Date,
): (municipality: string) => RegisterStamp | null | Promise<RegisterStamp | null> {
  const read = new Map<string, Read>();
  const reading = new Map<string, Promise<RegisterStamp | null>>();

  async function readStamp(id: string): Promise<RegisterStamp | null> {
    const before = writes();
    const known = read.get(id);
    const at = now().getTime();
    try {
      const stamp = id === allMunicipalities ? await stampOfAll(sql) : await stampOf(sql, id);
      if (stamp === null) {
        read.delete(id);
        return null;
      }
      read.set(id, { stamp, at, readAt: at, writes: before });
      return stamp;
    } catch (fault) {
      if (!(fault instanceof DatabaseAway) || known === undefined || at - known.readAt > times.withoutDatabase)
        throw fault;
      read.set(id, { ...known, at: now().getTime(), writes: before });
      return known.stamp;
    } finally {
      reading.delete(id);
    }
  }

  return (id) => {
    const known = read.get(id);
    if (known !== undefined && known.writes === writes() && now().getTime() - known.at < times.fresh)
      return known.stamp;
    const underWay = reading.get(id) ?? readStamp(id);
    reading.set(id, underWay);
    return underWay;
  };
}

async function stampOf(sql: Kysely<Schema>, id: string): Promise<RegisterStamp | null> {
  const row = await sql
    .selectFrom("municipality")
    .select(["id", "number", "name", "language", "revision"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { revision, ...municipality } = row;
  return { municipality, revision: String(revision) };
}

/** A change to any register moves the sum, and one more municipality the count. */
async function stampOfAll(sql: Kysely<Schema>): Promise<RegisterStamp> {
  const { sum, count } = await sql
    .selectFrom("municipality")
    .select(({ fn }) => [fn.sum("revision").as("sum"), fn.countAll().as("count")])
    .executeTakeFirstOrThrow();
  return { municipality: null, revision: `${sum ?? 0}.${count}` };
}
