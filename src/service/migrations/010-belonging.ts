import { sql, type Kysely } from "kysely";

/**
 * What says where a document belongs: an id of the service, which stays when its address does not, and the municipality's
 * organisation number, which stays through a change of name or number. And which version each publication was built on,
 * so that two files built on the same are known. Numbered migrations are never edited.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create table service (one boolean primary key default true check (one), id text not null)`,
    sql`alter table municipality add column organisation text unique`,
    sql`alter table publication add column base integer`,
  ];
  for (const statement of statements) await statement.execute(database);
}
