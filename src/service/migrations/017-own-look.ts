import { sql, type Kysely } from "kysely";

/**
 * A municipality's own colour, and the picture that is its mark, on its public pages. The picture's bytes stand in a table
 * of their own, so that they are read by whoever shows them alone. Numbered migrations are never edited.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`alter table municipality add column color text check (color ~ '^#[0-9a-f]{6}$')`,
    sql`alter table municipality add column mark text`,
    sql`create table municipality_mark (
      municipality text primary key references municipality,
      png bytea not null)`,
    sql`alter table municipality_mark enable row level security`,
    sql`alter table municipality_mark force row level security`,
    sql`create policy own_municipality on municipality_mark
      using ((select current_setting('plantraad.municipality', true)) in ('*', municipality_mark.municipality))`,
    sql`create function own_look_changed() returns trigger language plpgsql as $$
      begin
        if row (new.color, new.mark) is distinct from row (old.color, old.mark) then
          new.revision := new.revision + 1;
        end if;
        return new;
      end $$`,
    sql`create trigger own_look_changed before update on municipality
      for each row execute function own_look_changed()`,
  ];
  for (const statement of statements) await statement.execute(database);
}
