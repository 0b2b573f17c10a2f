import { sql, type Kysely } from "kysely";

/** Levels that a rule may be set to. */
const levels = ["error", "warning", "advice", "off"];
const isLevel = levels.map((level) => `@ == "${level}"`).join(" || ");

/**
 * The last words of lists without a check get one: the levels that a municipality sets rules to, and how a version is
 * closed. A level that is none sets nothing, as until now, and is taken away. Numbered migrations are never edited.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const statements = [
    `update kind_settings set levels = coalesce(
      (select jsonb_object_agg(key, value) from jsonb_each(levels)
        where value in (${levels.map((level) => `'"${level}"'::jsonb`).join(", ")})), '{}')`,
    `alter table kind_settings add constraint kind_settings_level_words check (
      not jsonb_path_exists(levels, 'strict $.* ? (!(@.type() == "string" && (${isLevel})))'))`,
    "alter table publication add constraint publication_closed_words check (closed in ('withdrawn', 'sealed'))",
    "alter table taken_back add constraint taken_back_act_words check (act in ('withdrawn', 'sealed', 'restored'))",
  ];
  for (const statement of statements) await sql.raw(statement).execute(database);
}
