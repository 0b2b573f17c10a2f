import { sql, type Kysely } from "kysely";

const oneOf = (column: string, words: readonly string[]) =>
  `check (${column} in (${words.map((word) => `'${word}'`).join(", ")}))`;
const planStates = ["started", "underWork", "hearing", "afterHearing", "adopted", "replaced", "repealed", "expired"];
const publicationKinds = ["preview", "hearing", "afterHearing", "adopted", "correction"];

/** Lets a plan have a draft after hearing, between its hearing and its adoption. Numbered migrations are never edited. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const statements = [
    "set constraints all immediate",
    "alter table plan drop constraint plan_state_check",
    `alter table plan add constraint plan_state_check ${oneOf("state", planStates)}`,
    "alter table publication drop constraint publication_kind_check",
    `alter table publication add constraint publication_kind_check ${oneOf("kind", publicationKinds)}`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(database);
}
