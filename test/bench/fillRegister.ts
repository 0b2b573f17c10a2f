import { sql as query, type Kysely } from "kysely";
import type { Schema } from "../../src/service/store/schema.ts";

/** A register of so many municipalities, so many plans in each, and so many versions of each plan. */
export interface RegisterSize {
  readonly municipalities: number;
  readonly plans: number;
  readonly versions: number;
}

/**
 * Fills the register with copies of a published plan: in "kommune-1" and on, "plan-1" and on, the last version of each in
 * force. The copies keep no .docx.
 */
export async function fillRegister(
  sql: Kysely<Schema>,
  { municipalities, plans, versions }: RegisterSize,
  { municipality, plan }: { readonly municipality: string; readonly plan: string },
): Promise<void> {
  const numbers = `generate_series(1, ${municipalities}) as i`;
  const both = `${numbers}, generate_series(1, ${plans}) as j`;
  const copies = [
    ["municipality", "id", numbers, { id: "'kommune-' || i", name: "'Kommune ' || i", organisation: "null" }],
    [
      "plan",
      "municipality",
      both,
      {
        municipality: "'kommune-' || i",
        id: "'plan-' || j",
        title: "'Temaplan ' || j",
        version: versions,
        in_force: versions,
      },
    ],
    ["element", "municipality", both, { municipality: "'kommune-' || i", plan: "'plan-' || j", version: versions }],
    [
      "publication",
      "municipality",
      `${both}, generate_series(1, ${versions}) as k`,
      {
        id: `1000000 + (i * ${plans} + j) * ${versions} + k`,
        municipality: "'kommune-' || i",
        plan: "'plan-' || j",
        number: "k",
        docx: "''",
      },
    ],
  ] as const;
  // Nobody keeps pages of them yet: the triggers that say so would run 64 000 times.
  await query`set session_replication_role = replica`.execute(sql);
  for (const [table, key, each, told] of copies) {
    const { rows } = await query<{ name: string }>`select column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = ${table}`.execute(sql);
    const columns = rows.map(({ name }) => name);
    const values = columns.map((name) => (name in told ? String(told[name as keyof typeof told]) : `one.${name}`));
    const ofPlan =
      table === "municipality" ? query`true` : query`one.${query.ref(table === "plan" ? "id" : "plan")} = ${plan}`;
    await query`insert into ${query.table(table)} (${query.raw(columns.join(", "))}) overriding system value
      select ${query.raw(values.join(", "))} from ${query.table(table)} as one, ${query.raw(each)}
      where one.${query.ref(key)} = ${municipality} and ${ofPlan}`.execute(sql);
  }
  await query`set session_replication_role = origin`.execute(sql);
  await query`analyze`.execute(sql);
}
