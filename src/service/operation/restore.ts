import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { sql as query, type Kysely, type Transaction } from "kysely";
import { bringTo, isKnown, stateOf, type State } from "../store/bringTo.ts";
import type { Schema } from "../store/schema.ts";
import { backupFormat, type RowCounts } from "./backup.ts";
import { keptTables, named } from "./keptTables.ts";

/** Why a backup was not restored; nothing was. */
export class RestoreRefused extends Error {
  readonly why: "notBackup" | "notWhole" | "newer" | "notEmpty";
  constructor(why: RestoreRefused["why"]) {
    super(why);
    this.why = why;
  }
}

/** The migration that gives a service its id. */
const belonging = "010-belonging";

/**
 * Fills an empty database, embedded or PostgreSQL, with a backup of either: all of it or none. The tables are first made
 * as they were when it was written and afterwards brought up to date. Gives how many rows there are of each table.
 */
export async function restore(sql: Kysely<Schema>, file: string): Promise<RowCounts> {
  const { state, rows } = await readBackup(file);
  const before = await stateOf(sql);
  if (before !== null && (before.join() !== state.join() || (await hasRows(sql)))) throw new RestoreRefused("notEmpty");
  if (before === null) await bringTo(sql, state);
  await sql.transaction().execute(async (transaction) => {
    if (before?.includes(belonging) === true) await transaction.deleteFrom("service").execute();
    // It was whole just now; it is held against its sum once more, since it may have been written to meanwhile.
    await readBackup(file, (table, row) => insertRow(transaction, table, row));
    await moveNumbersOn(transaction);
  });
  await bringTo(sql, "latest");
  return rows;
}

/** Reads a backup through and holds it against its own sum. Throws `RestoreRefused`. */
export async function readBackup(
  file: string,
  onRow: (table: string, row: string) => Promise<void> = () => Promise.resolve(),
): Promise<{ readonly state: State; readonly at: string; readonly rows: RowCounts }> {
  const source = createReadStream(file);
  const unpacked = source.pipe(createGunzip());
  source.on("error", (error) => unpacked.destroy(error));
  const hash = createHash("sha256");
  const counts: Record<string, number> = {};
  let head: { readonly state: State; readonly at: string } | null = null;
  let isWhole = false;
  try {
    for await (const line of linesOf(unpacked)) {
      if (isWhole) throw new RestoreRefused("notWhole");
      const [start = "", table] = /^\{"table":"(\w+)","row":/.exec(line) ?? [];
      if (head === null) head = headOf(line);
      else if (table === undefined) {
        isWhole = isEnd(line, hash.digest("hex"));
        if (!isWhole) throw new RestoreRefused("notWhole");
        continue;
      } else {
        counts[table] = (counts[table] ?? 0) + 1;
        await onRow(table, line.slice(start.length, -1));
      }
      hash.update(`${line}\n`);
    }
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error && String(error.code).startsWith("Z_"))
      throw new RestoreRefused(head === null ? "notBackup" : "notWhole");
    throw error;
  }
  if (head === null) throw new RestoreRefused("notBackup");
  if (!isWhole) throw new RestoreRefused("notWhole");
  return { ...head, rows: counts };
}

function headOf(line: string): { readonly state: State; readonly at: string } {
  const head = parsed(line);
  if (head?.["plantraad"] !== "backup") throw new RestoreRefused("notBackup");
  const { state, at, format } = head;
  if (!Array.isArray(state) || format !== backupFormat) throw new RestoreRefused("newer");
  const names = state.map(String);
  if (!isKnown(names)) throw new RestoreRefused("newer");
  return { state: names, at: String(at) };
}

function isEnd(line: string, sha256: string): boolean {
  const end = parsed(line);
  return end?.["end"] === true && end["sha256"] === sha256;
}

/** Lines as they were written: Node's own reader also breaks at signs that may stand within one (U+2028). */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let begun: Uint8Array[] = [];
  for await (const piece of bytes) {
    let from = 0;
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, from)) {
      yield Buffer.concat([...begun, piece.subarray(from, at)]).toString();
      begun = [];
      from = at + 1;
    }
    if (from < piece.length) begun.push(piece.subarray(from));
  }
  if (begun.length > 0) yield Buffer.concat(begun).toString();
}

function parsed(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

/** Whether there is anything but the id every database has from its first opening. */
async function hasRows(sql: Kysely<Schema>): Promise<boolean> {
  for (const table of await keptTables(sql)) {
    if (table === "service") continue;
    const { rows } = await query`select 1 from ${named(table)} limit 1`.execute(sql);
    if (rows.length > 0) return true;
  }
  return false;
}

async function insertRow(transaction: Transaction<Schema>, table: string, row: string): Promise<void> {
  await query`insert into ${named(table)} overriding system value
    select * from json_populate_record(null::${named(table)}, ${row}::json)`.execute(transaction);
}

/** Lets what is numbered go on from the numbers that are taken. */
async function moveNumbersOn(transaction: Transaction<Schema>): Promise<void> {
  const { rows } = await query<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = current_schema() and is_identity = 'YES'`.execute(transaction);
  for (const { table, column } of rows)
    await query`select setval(pg_get_serial_sequence(${table}, ${column}), coalesce(max(${named(column)}), 0) + 1, false)
      from ${named(table)}`.execute(transaction);
}
