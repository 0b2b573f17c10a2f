import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { sql as query, type Kysely } from "kysely";
import { stateOf } from "../store/bringTo.ts";
import type { Schema } from "../store/schema.ts";
import { keptTables, named } from "./keptTables.ts";

/** The format that backups are written in. */
export const backupFormat = 1;

/** How many rows of each table. */
export type RowCounts = Readonly<Record<string, number>>;

/** There is nothing to back up: the database has no tables. */
export class NothingThere extends Error {}

/**
 * Writes all that the database keeps to a new file that only its owner may read, as it stands at one moment, while others
 * go on writing. The file is of either database and may be restored to either: lines of JSON in gzip, first what it is,
 * then a line a row as PostgreSQL writes it, last how many there were and the SHA-256 of all before. It has its name
 * only when it is whole and on the disk. Throws where a file has the name already, and what the disk or the database says.
 */
export async function backUp(sql: Kysely<Schema>, file: string, now: Date): Promise<RowCounts> {
  const half = `${file}.half`;
  const counts: Record<string, number> = {};
  // The name is taken first: what has it already is never touched.
  await (await open(file, "wx", 0o600)).close();
  try {
    await sql
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute(async (transaction) => {
        await pipeline(
          Readable.from(linesOf(transaction, now, counts)),
          createGzip(),
          createWriteStream(half, { mode: 0o600, flush: true }),
        );
      });
    await rename(half, file);
    return counts;
  } catch (error) {
    await rm(half, { force: true });
    await rm(file, { force: true });
    throw error;
  }
}

async function* linesOf(
  transaction: Kysely<Schema>,
  now: Date,
  counts: Record<string, number>,
): AsyncGenerator<string> {
  const state = await stateOf(transaction);
  if (state === null) throw new NothingThere();
  const hash = createHash("sha256");
  const lined = (text: string): string => {
    const line = `${text}\n`;
    hash.update(line);
    return line;
  };
  yield lined(JSON.stringify({ plantraad: "backup", format: backupFormat, state, at: now.toISOString() }));
  for (const table of await keptTables(transaction)) {
    counts[table] = 0;
    await query`declare kept no scroll cursor for select row_to_json(one.*)::text as row from ${named(table)} as one`.execute(
      transaction,
    );
    for (;;) {
      // Few at a time: a row may hold a document of 50 MB.
      const { rows } = await query<{ row: string }>`fetch 4 from kept`.execute(transaction);
      for (const { row } of rows) yield lined(`{"table":${JSON.stringify(table)},"row":${row}}`);
      counts[table] += rows.length;
      if (rows.length < 4) break;
    }
    await query`close kept`.execute(transaction);
  }
  yield `${JSON.stringify({ end: true, rows: counts, sha256: hash.digest("hex") })}\n`;
}
