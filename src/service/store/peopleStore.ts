import type { Kysely } from "kysely";
import type { Municipality, Role } from "../../plan/register.ts";
import { dayOf } from "../../words/dayOf.ts";
import { DatabaseAway, StorageFull } from "../database/databaseFault.ts";
import type { Caller } from "./caller.ts";
import { bindInvitations, hasInvitation } from "./invitationStore.ts";
import type { Schema } from "./schema.ts";

/** A person as a verified token names them. */
export interface TokenPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  /** Entra ID tenant; null from the local provider. */
  readonly tenant: string | null;
  /** Roles the token itself gives (Entra ID app roles); they hold for the whole municipality until its roles are its own. */
  readonly roles: readonly Role[];
  /** Addresses an invitation may be sent to them by, in lower case; the first is shown to those who give roles. */
  readonly emails: readonly string[];
  /** Groups of the tenant that they are in, by id, where the token tells of any. */
  readonly groups: readonly string[];
  /** Whether they belong to another organisation, and are let in to the tenant as a guest. */
  readonly isGuest: boolean;
}

type Found = Omit<Municipality, "color" | "mark"> & {
  readonly person: number;
  readonly own_roles: boolean;
  readonly color: string | null;
  readonly mark: string | null;
};

const ofMunicipality = [
  "municipality.id as id",
  "number",
  "municipality.name as name",
  "language",
  "own_roles",
  "color",
  "mark",
] as const;

/**
 * The caller behind a token, with the roles they have now: a person known from before, or a new one from a tenant that is
 * a municipality's. Invitations to an address of theirs become roles of this one person. null when the token is good but
 * the person belongs to no municipality here, or is a guest of its tenant whom nobody has given a role.
 */
export async function findCaller(sql: Kysely<Schema>, token: TokenPerson, now: Date): Promise<Caller | null> {
  const known = await sql
    .selectFrom("person")
    .innerJoin("municipality", "municipality.id", "person.municipality")
    .select(["person.id as person", ...ofMunicipality])
    .select(["seen"])
    .select(hasInvitation("person.municipality", token.emails, now).as("isInvited"))
    .where("issuer", "=", token.issuer)
    .where("subject", "=", token.subject)
    .executeTakeFirst();
  if (known === undefined) return addPerson(sql, token, now);
  const { seen, isInvited, ...found } = known;
  if (isInvited)
    await sql
      .transaction()
      .execute((transaction) => bindInvitations(transaction, found.id, found.person, token.emails, now));
  const today = dayOf(now);
  if (seen < today) await noteSeen(sql, known.person, token, today);
  return callerFrom(sql, found, token);
}

/** Notes that a person is here today, and what they are called now. Where nothing can be written they are let in all the same. */
async function noteSeen(
  sql: Kysely<Schema>,
  person: number,
  { name, emails }: TokenPerson,
  today: string,
): Promise<void> {
  try {
    await sql
      .updateTable("person")
      .set({ seen: today, name, ...(emails[0] === undefined ? {} : { email: emails[0] }) })
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
  token: Pick<TokenPerson, "roles" | "groups">,
): Promise<Caller | null> {
  const row = await sql
    .selectFrom("person")
    .innerJoin("municipality", "municipality.id", "person.municipality")
    .select(["person.id as person", "person.name as called", ...ofMunicipality])
    .where("person.id", "=", person)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { called, ...found } = row;
  return callerFrom(sql, found, { ...token, name: called, isGuest: false });
}

async function callerFrom(
  sql: Kysely<Schema>,
  { person, own_roles, color, mark, ...named }: Found,
  token: Pick<TokenPerson, "name" | "roles" | "groups" | "isGuest">,
): Promise<Caller | null> {
  const municipality = {
    ...named,
    ...(color === null ? {} : { color }),
    ...(mark === null ? {} : { mark }),
  };
  const ofPerson = sql.selectFrom("person_role").select(["plan", "role"]).where("person", "=", person);
  const held = await (
    token.groups.length === 0
      ? ofPerson
      : ofPerson.union(
          sql
            .selectFrom("group_role")
            .select(["plan", "role"])
            .where("municipality", "=", municipality.id)
            .where("group_id", "in", token.groups),
        )
  ).execute();
  const tokenRoles = own_roles ? [] : token.roles;
  if (token.isGuest && held.length + tokenRoles.length === 0) return null;
  return {
    person,
    name: token.name,
    municipality,
    tokenRoles,
    groups: token.groups,
    roles: [...new Set([...tokenRoles, ...held.filter(({ plan }) => plan === null).map(({ role }) => role)])],
    planRoles: held.flatMap(({ plan, role }) => (plan === null ? [] : [{ plan, role }])),
  };
}

/** Someone who has not been here before: of the municipality that their tenant is, or that has invited them where the sign-in is this machine's own. */
async function addPerson(sql: Kysely<Schema>, token: TokenPerson, now: Date): Promise<Caller | null> {
  const found = await sql
    .selectFrom("municipality")
    .select(ofMunicipality)
    .select(hasInvitation("municipality.id", token.emails, now).as("isInvited"))
    .where((eb) =>
      token.tenant === null
        ? eb.and([eb("tenant", "is", null), hasInvitation("municipality.id", token.emails, now)])
        : eb(eb.fn<string>("lower", ["tenant"]), "=", token.tenant.toLowerCase()),
    )
    .executeTakeFirst();
  if (found === undefined) return null;
  const { isInvited, ...municipality } = found;
  if (token.isGuest && !isInvited && !(await hasRoleBefore(sql, municipality, token))) return null;
  const person = await sql.transaction().execute(async (transaction) => {
    const { issuer, subject, name, emails } = token;
    const { id } = await transaction
      .insertInto("person")
      .values({ issuer, subject, municipality: municipality.id, name, email: emails[0] ?? null, seen: dayOf(now) })
      .onConflict((conflict) => conflict.columns(["issuer", "subject"]).doUpdateSet({ name }))
      .returning("id")
      .executeTakeFirstOrThrow();
    if (isInvited) await bindInvitations(transaction, municipality.id, id, emails, now);
    return id;
  });
  return callerFrom(sql, { ...municipality, person }, token);
}

/** Whether the token itself, or a group it tells of, gives somebody a role who has not been here before. */
async function hasRoleBefore(
  sql: Kysely<Schema>,
  { id, own_roles }: Omit<Found, "person">,
  { roles, groups }: TokenPerson,
): Promise<boolean> {
  if (!own_roles && roles.length > 0) return true;
  if (groups.length === 0) return false;
  const row = await sql
    .selectFrom("group_role")
    .select("id")
    .where("municipality", "=", id)
    .where("group_id", "in", groups)
    .executeTakeFirst();
  return row !== undefined;
}
