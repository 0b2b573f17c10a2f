import { sql, type Kysely } from "kysely";

/**
 * What several processes share to run as one: a municipality's revision, which moves with every change to its plans and
 * publications, so that kept pages are known to be old; calls counted by address; and what the local sign-in keeps
 * between starts. Numbered migrations are never edited.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`alter table municipality add column revision bigint not null default 0`,
    sql`create function register_changed() returns trigger language plpgsql as $$
      begin
        update municipality set revision = revision + 1 where id = coalesce(new.municipality, old.municipality);
        return null;
      end $$`,
    sql`create trigger plan_changed after insert or update or delete on plan
      for each row execute function register_changed()`,
    sql`create trigger publication_changed after insert or update or delete on publication
      for each row execute function register_changed()`,
    sql`create function municipality_changed() returns trigger language plpgsql as $$
      begin
        if row (new.number, new.name, new.language) is distinct from row (old.number, old.name, old.language) then
          new.revision := old.revision + 1;
        end if;
        return new;
      end $$`,
    sql`create trigger municipality_changed before update on municipality
      for each row execute function municipality_changed()`,
    sql`create unlogged table call_count (
      address text not null,
      minute timestamptz not null,
      calls integer not null,
      primary key (address, minute))`,
    sql`create table sign_in_state (
      model text not null,
      id text not null,
      payload jsonb not null,
      until timestamptz not null,
      primary key (model, id))`,
    sql`create index sign_in_state_until on sign_in_state (until)`,
    sql`create table kept_secret (name text primary key, value text not null)`,
    sql`create index upload_person on upload (person)`,
    sql`create index upload_municipality on upload (municipality)`,
    sql`create index answered_at on answered (at)`,
  ];
  for (const statement of statements) await statement.execute(database);
}
