import { sql, type Kysely } from "kysely";

/**
 * What has been taken back: versions that are withdrawn, or sealed because of personal data, and plans that are withdrawn;
 * with a line for each time it was done or undone. Nothing of a version is changed or deleted by it. Numbered migrations
 * are never edited.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`alter table publication add column closed text`,
    sql`alter table plan add column withdrawn boolean not null default false`,
    sql`alter table plan add column proposed_at timestamptz`,
    sql`update plan set proposed_at = published_at where proposed is not null`,
    sql`create table taken_back (
      id bigint generated always as identity primary key,
      municipality text not null,
      plan text not null,
      version integer,
      act text not null,
      reason text not null,
      done_by text not null,
      done_by_person bigint references person,
      done_at timestamptz not null,
      foreign key (municipality, plan) references plan)`,
    sql`create index taken_back_plan on taken_back (municipality, plan)`,
  ];
  for (const statement of statements) await statement.execute(database);
}
