import { sql as query, type Kysely } from "kysely";
import type { Schema } from "../store/schema.ts";

/**
 * The tables whose rows are kept in a backup, those that others point to before them. What may be lost when the database
 * is stopped hard (unlogged tables) is not among them, nor is the list of migrations.
 */
export async function keptTables(sql: Kysely<Schema>): Promise<readonly string[]> {
  const { rows: tables } = await query<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r' and relpersistence = 'p'
      and relname not like 'kysely%' order by relname`.execute(sql);
  const { rows: arrows } = await query<{ from: string; to: string }>`
    select one.relname as from, other.relname as to from pg_constraint
      join pg_class as one on one.oid = conrelid join pg_class as other on other.oid = confrelid
    where contype = 'f' and conrelid <> confrelid`.execute(sql);
  const ordered: string[] = [];
  let left = tables.map(({ name }) => name);
  while (left.length > 0) {
    const free = left.filter((name) => !arrows.some(({ from, to }) => from === name && left.includes(to)));
    if (free.length === 0) throw new Error(`The tables point to each other in a ring: ${left.join(", ")}.`);
    ordered.push(...free);
    left = left.filter((name) => !free.includes(name));
  }
  return ordered;
}

/** A table's or a column's name in a statement. */
export function named(name: string) {
  return query.id(name);
}
