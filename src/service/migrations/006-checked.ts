import { sql, type Kysely } from "kysely";

const oneOf = (column: string, words: readonly string[]) =>
  `check (${column} in (${words.map((word) => `'${word}'`).join(", ")}))`;
const languages = ["nb", "nn", "en"];
const planKinds = [
  ...["planstrategi", "planprogram", "samfunnsdel", "arealdel", "kommunedelplan", "temaplan", "handlingsdel"],
  ...["okonomiplan", "virksomhetsplan"],
];
const planStates = ["started", "underWork", "hearing", "adopted", "replaced", "repealed", "expired"];
const roles = ["planner", "coordinator", "reviewer"];
const actionKinds = ["measure", "assignment", "investment", "climateMeasure"];
const elementKinds = ["focusArea", "goal", "strategy", ...actionKinds, "indicator"];

/** A list kept as JSON becomes an array of words. */
const toWords = (table: string, column: string): readonly string[] => [
  `alter table ${table} add column words text[]`,
  `update ${table} set words = array(select jsonb_array_elements_text(${column}))`,
  `alter table ${table} drop column ${column}`,
  `alter table ${table} rename column words to ${column}`,
  `alter table ${table} alter column ${column} set not null`,
  `alter table ${table} add check (array_position(${column}, null) is null)`,
];

/** A day kept as text becomes a date; one that no month has (31 February) the last that it has. */
const toDate = (table: string, column: string): readonly string[] => {
  const part = (from: number, length: number) => `substr(${column}, ${from}, ${length})::int`;
  const first = `make_date(greatest(${part(1, 4)}, 1), least(greatest(${part(6, 2)}, 1), 12), 1)`;
  const longest = `extract(day from ${first} + interval '1 month' - interval '1 day')::int`;
  const day = `${first} + least(greatest(${part(9, 2)}, 1), ${longest}) - 1`;
  return [
    `alter table ${table} alter column ${column} type date using case when ${column} is not null then ${day} end`,
  ];
};

/**
 * What is stored says what it is: the format of what is kept of a version, the person who published, words of a list
 * under check, and days as dates. Versions from before are of format 1, and tell of who published by name only.
 * Numbered migrations are never edited.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const statements = [
    "alter table publication add column format integer not null default 1",
    "alter table publication alter column format drop default",
    "alter table publication add column published_by_person bigint references person on delete set null",
    "alter table plan add column published_by_person bigint references person on delete set null",
    ...toWords("plan", "higher"),
    ...toWords("element", "sdgs"),
    ...toWords("kind_settings", "chapters"),
    ...toWords("preview_entry", "token_roles"),
    ...toDate("plan", "hearing_deadline"),
    ...toDate("plan", "adopted_on"),
    `alter table municipality add ${oneOf("language", languages)}`,
    `alter table kind_settings add ${oneOf("kind", planKinds)}`,
    "alter table kind_settings add check (jsonb_typeof(levels) = 'object')",
    `alter table plan add ${oneOf("kind", planKinds)}`,
    `alter table plan add ${oneOf("language", languages)}`,
    `alter table plan add ${oneOf("state", planStates)}`,
    "alter table plan add check (version >= 0)",
    `alter table person_role add ${oneOf("role", roles)}`,
    `alter table publication add ${oneOf("kind", ["preview", "hearing", "adopted", "correction"])}`,
    "alter table publication add check (preview = (kind = 'preview'))",
    `alter table element add ${oneOf("kind", elementKinds)}`,
    `alter table preview_entry add check (token_roles <@ array[${roles.map((role) => `'${role}'`).join(", ")}])`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(database);
}
