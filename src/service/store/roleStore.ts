import type { Kysely, Transaction } from "kysely";
import { municipalityRoles, planRoles, rolesThatMay, type Action } from "../../plan/mayDo.ts";
import type { Role } from "../../plan/register.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";
import { addInvitation, listInvitations, type Invitation } from "./invitationStore.ts";
import type { Schema } from "./schema.ts";

/** A role, for one plan or (null) for the municipality. */
export interface RoleAssignment {
  readonly plan: string | null;
  readonly role: Role;
}

/** Someone of the municipality who has signed in, and what they hold. */
export interface PersonWithRoles {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  /** The day they were last here, YYYY-MM-DD. */
  readonly seen: string;
  readonly roles: readonly RoleAssignment[];
}

/** A role that everyone in a group has. */
export interface GroupRole extends RoleAssignment {
  readonly group: string;
  readonly name: string;
}

/** All who may do something in a municipality, and who are to. */
export interface PeopleAndRoles {
  readonly people: readonly PersonWithRoles[];
  readonly groups: readonly GroupRole[];
  readonly invitations: readonly Invitation[];
}

/** Who is given a role: someone who has signed in, whoever will sign in by an address, or a group of the tenant. */
export type Receiver =
  { readonly person: number } | { readonly email: string } | { readonly group: string; readonly name: string };

/** From whom a role is taken. */
export type Holder = { readonly person: number } | { readonly group: string } | { readonly invitation: number };

const alphabetical = new Intl.Collator("nb");

/**
 * Everyone of the municipality who has signed in, with what they hold, by name; groups and invitations that wait. Of a
 * plan: those who hold a role in it, and only the roles in it. Four queries, however many.
 */
export async function listPeople(
  sql: Kysely<Schema>,
  municipality: string,
  now: Date,
  plan?: string,
): Promise<PeopleAndRoles> {
  const held = await sql
    .selectFrom("person_role")
    .select(["person", "plan", "role"])
    .where("municipality", "=", municipality)
    .$if(plan !== undefined, (only) => only.where("plan", "=", plan ?? ""))
    .execute();
  const rows = await sql
    .selectFrom("person")
    .select(["id", "name", "email", "seen"])
    .where("municipality", "=", municipality)
    .where("issuer", "!=", "forgotten")
    .execute();
  const groups = await sql
    .selectFrom("group_role")
    .select(["group_id as group", "name", "plan", "role"])
    .where("municipality", "=", municipality)
    .$if(plan !== undefined, (only) => only.where("plan", "=", plan ?? ""))
    .orderBy("id")
    .execute();
  const rolesOf = new Map<number, RoleAssignment[]>();
  for (const { person, ...role } of held) rolesOf.set(person, [...(rolesOf.get(person) ?? []), role]);
  return {
    people: rows
      .map((row) => ({ ...row, roles: rolesOf.get(row.id) ?? [] }))
      .filter(({ roles }) => plan === undefined || roles.length > 0)
      .sort((one, other) => alphabetical.compare(one.name, other.name)),
    groups,
    invitations: await listInvitations(sql, municipality, now, plan),
  };
}

/** Whether a role is given for what it is named with: one of the municipality's for no plan, one of a plan's for a plan. */
function fits({ role, plan }: RoleAssignment): boolean {
  const fitting: readonly Role[] = plan === null ? municipalityRoles : planRoles;
  return fitting.includes(role);
}

/** Gives a role; what is given already stays. The plan and the person must be the municipality's own. */
export async function giveRole(
  sql: Kysely<Schema>,
  municipality: string,
  to: Receiver,
  { plan, role }: RoleAssignment,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<Outcome<null, "notFound" | "badRequest">> {
  if (!fits({ plan, role })) return refuse("badRequest", { where: "role", expected: roleNames(plan) });
  if (plan !== null && !(await has(sql, "plan", municipality, plan))) return refuse("notFound", { what: "plan" });
  if ("person" in to) {
    if (!(await has(sql, "person", municipality, to.person))) return refuse("notFound", { what: "person" });
    await insertRole(sql, municipality, to.person, { plan, role });
  } else if ("email" in to) await addInvitation(sql, municipality, { email: to.email, plan, role, by, at });
  else
    await sql
      .insertInto("group_role")
      .values({ municipality, group_id: to.group.toLowerCase(), name: to.name, plan, role })
      .onConflict((conflict) =>
        conflict.columns(["municipality", "group_id", "plan", "role"]).doUpdateSet({ name: to.name }),
      )
      .execute();
  return done(null);
}

/** Takes a role, at once. The municipality's last administrator keeps theirs: nobody could give it again. */
export function takeRole(
  sql: Kysely<Schema>,
  municipality: string,
  from: Holder,
  { plan, role }: RoleAssignment,
): Promise<Outcome<null, "lastAdministrator">> {
  return sql.transaction().execute(async (transaction) => {
    // Two who take at the same time take one after the other.
    await transaction.selectFrom("municipality").select("id").where("id", "=", municipality).forUpdate().execute();
    if ("invitation" in from)
      await transaction
        .deleteFrom("invitation")
        .where("municipality", "=", municipality)
        .where("id", "=", from.invitation)
        .where("role", "=", role)
        .where("plan", "is not distinct from", plan)
        .execute();
    else if ("group" in from)
      await transaction
        .deleteFrom("group_role")
        .where("municipality", "=", municipality)
        .where("group_id", "=", from.group.toLowerCase())
        .where("role", "=", role)
        .where("plan", "is not distinct from", plan)
        .execute();
    else {
      if (role === "administrator" && (await isOnlyAdministrator(transaction, municipality, from.person)))
        return refuse("lastAdministrator");
      await transaction
        .deleteFrom("person_role")
        .where("municipality", "=", municipality)
        .where("person", "=", from.person)
        .where("role", "=", role)
        .where("plan", "is not distinct from", plan)
        .execute();
    }
    return done(null);
  });
}

/** Enters a role of someone who is known; there already, it stays. */
export async function insertRole(
  sql: Kysely<Schema>,
  municipality: string,
  person: number,
  { plan, role }: RoleAssignment,
): Promise<void> {
  await sql
    .insertInto("person_role")
    .values({ person, municipality, plan, role })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function isOnlyAdministrator(sql: Transaction<Schema>, municipality: string, person: number): Promise<boolean> {
  const rows = await sql
    .selectFrom("person_role")
    .select("person")
    .where("municipality", "=", municipality)
    .where("role", "=", "administrator")
    .execute();
  return rows.length === 1 && rows[0]?.person === person;
}

async function has(
  sql: Kysely<Schema>,
  table: "plan" | "person",
  municipality: string,
  id: string | number,
): Promise<boolean> {
  const row = await sql
    .selectFrom(table)
    .select("municipality")
    .where("municipality", "=", municipality)
    .where("id", "=", id as never)
    .executeTakeFirst();
  return row !== undefined;
}

function roleNames(plan: string | null): string {
  return (plan === null ? municipalityRoles : planRoles).join(", ");
}

/** How many are named to whoever is to ask somebody. */
const named = 3;

/**
 * The names of those to ask who lacks the role for something: for what is the plan coordinator's, the coordinators; for a
 * plan, its owners; then the administrators, who can give any role. Where a municipality has no administrator yet, its
 * coordinators. Never the one who asks. None where none are known by name.
 */
export async function whomToAsk(
  sql: Kysely<Schema>,
  { person, municipality }: { readonly person: number; readonly municipality: { readonly id: string } },
  action: Action,
  plan: string | null,
): Promise<readonly string[]> {
  const rows = await sql
    .selectFrom("person_role")
    .innerJoin("person", "person.id", "person_role.person")
    .select(["person.name", "person_role.role", "person_role.plan"])
    .where("person_role.municipality", "=", municipality.id)
    .where("person_role.person", "!=", person)
    .where("person_role.role", "in", ["administrator", "coordinator", "owner"])
    .where((eb) => eb.or([eb("person_role.plan", "is", null), eb("person_role.plan", "=", plan ?? "")]))
    .orderBy("person.name")
    .execute();
  const holders = (role: Role): readonly string[] => rows.filter((row) => row.role === role).map(({ name }) => name);
  const isCoordinators = rolesThatMay(action).every((role) => role === "coordinator");
  const first = isCoordinators ? holders("coordinator") : holders("owner");
  const asked = [...first, ...holders("administrator")];
  return [...new Set(asked.length === 0 ? holders("coordinator") : asked)].slice(0, named);
}
