import { sql, type Kysely } from "kysely";

/**
 * The organisational units of a municipality, by which plans and actions name who is responsible; and what a list says
 * that is in a plan no document is published of yet. Numbered migrations are never edited.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create table unit (
      id bigint generated always as identity primary key,
      municipality text not null references municipality,
      name text not null,
      closed boolean not null default false)`,
    sql`create unique index unit_name on unit (municipality, lower(name))`,
    sql`create table listed_element (
      municipality text not null,
      plan text not null,
      ordinal integer not null,
      kind text not null,
      text text not null,
      under integer,
      sdgs text[] not null check (array_position(sdgs, null) is null),
      responsible text,
      from_year integer,
      to_year integer,
      status text,
      entered_at timestamptz not null,
      primary key (municipality, plan, ordinal),
      foreign key (municipality, plan) references plan)`,
  ];
  for (const statement of statements) await statement.execute(database);
}
