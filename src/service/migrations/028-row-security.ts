import { sql, type Kysely } from "kysely";

/** Whom a connection works for: a municipality's id, or `*`; nothing is seen where it does not say (`whoseRows.ts`). */
const bound = "(select current_setting('plantraad.municipality', true))";

/** Tables whose rows are a municipality's, by the column that names it. */
const ofMunicipality = {
  municipality: "id",
  ...Object.fromEntries(
    [
      ...["kind_settings", "person", "person_role", "group_role", "invitation", "unit"],
      ...["plan", "plan_change", "publication", "taken_back", "element", "listed_element"],
      ...["upload", "review_request", "review"],
    ].map((table) => [table, "municipality"]),
  ),
};

/** Tables whose rows are whoever's the row they belong to is. */
const belonging = {
  chapter: ["publication", "publication"],
  media: ["publication", "publication"],
  preview_entry: ["person", "person"],
  web_session: ["person", "person"],
  answered: ["person", "person"],
  upload_chunk: ["upload", "upload"],
} as const;

/**
 * The second wall: rows of one municipality are out of reach of a connection that works for another, whatever a query
 * forgets to ask. Owners are bound too; superusers, and roles with BYPASSRLS, are not (PostgreSQL, 5.9 Row Security
 * Policies). Numbered migrations are never edited.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const conditions = [
    ...Object.entries(ofMunicipality).map(([table, column]) => [table, `${bound} in ('*', ${table}.${column})`]),
    ...Object.entries(belonging).map(([table, [column, owner]]) => [
      table,
      `${bound} = '*' or exists (select from ${owner} where ${owner}.id = ${table}.${column})`,
    ]),
  ];
  for (const [table, condition] of conditions)
    for (const statement of [
      `alter table ${table} enable row level security`,
      `alter table ${table} force row level security`,
      `create policy own_municipality on ${table} using (${condition})`,
    ])
      await sql.raw(statement).execute(database);
}
