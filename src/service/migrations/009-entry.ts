import { sql, type Kysely } from "kysely";

/**
 * A plan's entry can be mended, and a plan be replaced by others or repealed, with a line for each time; who is
 * responsible for it, and whom to ask. And where a municipality takes answers to hearings. Numbered migrations are never
 * edited.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`alter table plan add column responsible text`,
    sql`alter table plan add column contact text`,
    sql`alter table plan add column replaced_by text[] not null default '{}'
      check (array_position(replaced_by, null) is null)`,
    sql`alter table plan add column ended_on date`,
    sql`alter table plan add column end_decision text`,
    sql`create table plan_change (
      id bigint generated always as identity primary key,
      municipality text not null,
      plan text not null,
      act text not null check (act in ('mended', 'replaced', 'repealed', 'reinstated')),
      format integer not null,
      changes jsonb not null,
      reason text,
      done_by text not null,
      done_by_person bigint references person,
      done_at timestamptz not null,
      foreign key (municipality, plan) references plan)`,
    sql`create index plan_change_plan on plan_change (municipality, plan)`,
    sql`alter table municipality add column postal_address text`,
    sql`alter table municipality add column email text`,
    sql`create function answer_address_changed() returns trigger language plpgsql as $$
      begin
        if row (new.postal_address, new.email) is distinct from row (old.postal_address, old.email) then
          new.revision := new.revision + 1;
        end if;
        return new;
      end $$`,
    sql`create trigger answer_address_changed before update on municipality
      for each row execute function answer_address_changed()`,
  ];
  for (const statement of statements) await statement.execute(database);
}
