import { sql, type Kysely } from "kysely";

/** Reviews asked for, and the verdicts given. Numbered migrations are never edited. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create table review_request (
      municipality text not null,
      plan text not null,
      asked_by text not null,
      asked_at timestamptz not null,
      primary key (municipality, plan),
      foreign key (municipality, plan) references plan)`,
    sql`create table review (
      id bigint primary key generated always as identity,
      municipality text not null,
      plan text not null,
      given_by text not null,
      given_by_person bigint references person,
      given_at timestamptz not null,
      verdict text not null check (verdict in ('ready', 'notYet')),
      format integer not null,
      review jsonb not null,
      foreign key (municipality, plan) references plan)`,
    sql`create index review_plan on review (municipality, plan, id desc)`,
  ];
  for (const statement of statements) await statement.execute(database);
}
