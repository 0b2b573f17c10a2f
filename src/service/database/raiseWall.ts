import { sql as query, type QueryExecutorProvider } from "kysely";
import { StorageFull } from "./databaseFault.ts";
import { boundRole } from "./whoseRows.ts";

/**
 * What keeps a connection that works for one municipality from the rows of others. "owner": the policies bind the role the
 * service signs in as. "role": it signs in as a superuser, whom none binds, and takes on a role that they bind. "none":
 * the role it signs in as passes by every policy, and may make no other.
 */
export type Wall = "owner" | "role" | "none";

/** Finds out what holds, and makes the bound role where the service signs in as a superuser. */
export async function raiseWall(sql: QueryExecutorProvider): Promise<Wall> {
  const { rows } = await query<{ superuser: boolean; passes: boolean; made: boolean }>`
    select rolsuper as superuser, rolbypassrls as passes,
      exists (select from pg_roles where rolname = ${boundRole}) as made
    from pg_roles where rolname = current_user`.execute(sql);
  const { superuser = false, passes = false, made = false } = rows[0] ?? {};
  if (!superuser) return passes ? "none" : "owner";
  try {
    if (!made) await query.raw(`create role ${boundRole}`).execute(sql).catch(unlessMade);
    if (await lacksTables(sql))
      for (const grant of [
        `grant select, insert, update, delete on all tables in schema public to ${boundRole}`,
        `alter default privileges in schema public grant select, insert, update, delete on tables to ${boundRole}`,
      ])
        await query.raw(grant).execute(sql);
    return "role";
  } catch (fault) {
    if (fault instanceof StorageFull) return "none";
    throw fault;
  }
}

/** Whether there is a table that the bound role may not write to yet. */
async function lacksTables(sql: QueryExecutorProvider): Promise<boolean> {
  const { rows } = await query<{ lacks: boolean }>`
    select exists (select from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and not has_table_privilege(${boundRole}, oid, 'delete')) as lacks`.execute(sql);
  return rows[0]?.lacks ?? true;
}

/** Roles are the whole server's: another service may have made it meanwhile (duplicate_object, unique_violation). */
function unlessMade(fault: unknown): void {
  if (!(fault instanceof Error && "code" in fault && (fault.code === "42710" || fault.code === "23505"))) throw fault;
}
