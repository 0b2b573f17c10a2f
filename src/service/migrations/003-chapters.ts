import { sql, type Kysely } from "kysely";

/**
 * Long versions in chapters. Those kept before have none, and stay one page at the address they
 * have. Numbered migrations are never edited.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`alter table publication add column outline jsonb`,
    sql`alter table element add column chapter text`,
    sql`create table chapter (
      publication bigint not null references publication,
      ordinal integer not null,
      id text not null,
      number text,
      title text not null,
      stretch jsonb not null,
      primary key (publication, ordinal),
      unique (publication, id))`,
  ];
  for (const statement of statements) await statement.execute(database);
}
