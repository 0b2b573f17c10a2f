import { sql as query, type Kysely } from "kysely";
import type { Municipality, Role } from "../../plan/register.ts";
import { DatabaseAway, StorageFull } from "../database/databaseFault.ts";
import type { Caller } from "./caller.ts";
import type { Schema } from "./schema.ts";

/** A person as a verified token names them. */
export interface TokenPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  /** Entra ID tenant; null from the local provider. */
  readonly tenant: string | null;
  /** Roles the token itself gives (Entra ID app roles); they hold for the whole municipality. */
  readonly roles: readonly Role[];
}

/**
 * The caller behind a token: a person known from before, or a new one from a tenant that is a
 * municipality's. null when the token is good but the person belongs to no municipality here.
 */
export async function findCaller(sql: Kysely<Schema>, token: TokenPerson): Promise<Caller | null> {
  const known = await sql
    .selectFrom("person")
    .innerJoin("municipality", "municipality.id", "person.municipality")
    .select(["person.id as person", "municipality.id as id", "number", "municipality.name as name", "language"])
    .select(query<boolean>`seen < current_date`.as("isFirstToday"))
    .where("issuer", "=", token.issuer)
    .where("subject", "=", token.subject)
    .executeTakeFirst();
  if (known !== undefined) {
    const { isFirstToday, ...found } = known;
    if (isFirstToday) await noteSeen(sql, known.person);
    return callerFrom(sql, found, token.name, token.roles);
  }
  const found = await addPerson(sql, token);
  return found === null ? null : callerFrom(sql, found, token.name, token.roles);
}

/** Notes that a person is here today. Where nothing can be written they are let in all the same. */
async function noteSeen(sql: Kysely<Schema>, person: number): Promise<void> {
  try {
    await sql
      .updateTable("person")
      .set({ seen: query`current_date` })
      .where("id", "=", person)
      .execute();
  } catch (fault) {
    if (!(fault instanceof StorageFull || fault instanceof DatabaseAway)) throw fault;
  }
}

/** A person known from before, with the roles they have now and those a token gave them; null when there is none. */
export async function findPerson(
  sql: Kysely<Schema>,
  person: number,
  tokenRoles: readonly Role[],
): Promise<Caller | null> {
  const row = await sql
    .selectFrom("person")
    .innerJoin("municipality", "municipality.id", "person.municipality")
    .select([
      "person.id as person",
      "person.name as called",
      "municipality.id as id",
      "number",
      "municipality.name as name",
      "language",
    ])
    .where("person.id", "=", person)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { called, ...found } = row;
  return callerFrom(sql, found, called, tokenRoles);
}

async function callerFrom(
  sql: Kysely<Schema>,
  { person, ...municipality }: Municipality & { readonly person: number },
  name: string,
  tokenRoles: readonly Role[],
): Promise<Caller> {
  const held = await sql.selectFrom("person_role").select(["plan", "role"]).where("person", "=", person).execute();
  return {
    person,
    name,
    municipality,
    tokenRoles,
    roles: [...new Set([...tokenRoles, ...held.filter(({ plan }) => plan === null).map(({ role }) => role)])],
    planRoles: held.flatMap(({ plan, role }) => (plan === null ? [] : [{ plan, role }])),
  };
}

async function addPerson(
  sql: Kysely<Schema>,
  token: TokenPerson,
): Promise<(Municipality & { readonly person: number }) | null> {
  if (token.tenant === null) return null;
  const municipality = await sql
    .selectFrom("municipality")
    .select(["id", "number", "name", "language"])
    .where("tenant", "=", token.tenant)
    .executeTakeFirst();
  if (municipality === undefined) return null;
  const { id } = await sql
    .insertInto("person")
    .values({ issuer: token.issuer, subject: token.subject, municipality: municipality.id, name: token.name })
    .onConflict((conflict) => conflict.columns(["issuer", "subject"]).doUpdateSet({ name: token.name }))
    .returning("id")
    .executeTakeFirstOrThrow();
  return { ...municipality, person: id };
}
