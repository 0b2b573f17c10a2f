import { sql as query, type AliasableExpression, type Kysely, type SqlBool, type Transaction } from "kysely";
import type { Role } from "../../plan/register.ts";
import type { Schema } from "./schema.ts";

/** How long an invitation waits to be taken up: an address may be somebody else's in time. */
const lifetime = 90 * 24 * 60 * 60 * 1000;

/** A role promised to whoever signs in by an address. */
export interface Invitation {
  readonly id: number;
  readonly email: string;
  readonly plan: string | null;
  readonly role: Role;
  readonly invitedBy: string;
  readonly invitedAt: Date;
}

/** Whether an invitation of the municipality waits for one of the addresses. */
export function hasInvitation(
  municipality: "person.municipality" | "municipality.id",
  emails: readonly string[],
  now: Date,
): AliasableExpression<SqlBool> {
  if (emails.length === 0) return query<SqlBool>`false`;
  return query<SqlBool>`exists (select from invitation where invitation.municipality = ${query.ref(municipality)}
    and invitation.email in (${query.join(emails)}) and invited_at > ${openedSince(now)})`;
}

/**
 * Gives this person what was promised to whoever signs in by one of the addresses, and forgets that it was promised: who
 * comes by the same address later has nothing of it.
 */
export async function bindInvitations(
  transaction: Transaction<Schema>,
  municipality: string,
  person: number,
  emails: readonly string[],
  now: Date,
): Promise<void> {
  if (emails.length === 0) return;
  const promised = await transaction
    .deleteFrom("invitation")
    .where("municipality", "=", municipality)
    .where("email", "in", emails)
    .where("invited_at", ">", openedSince(now))
    .returning(["plan", "role"])
    .execute();
  for (const { plan, role } of promised)
    await transaction
      .insertInto("person_role")
      .values({ person, municipality, plan, role })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** Promises a role to whoever signs in by the address; promised again, it waits from now. */
export async function addInvitation(
  sql: Kysely<Schema>,
  municipality: string,
  {
    email,
    plan,
    role,
    by,
    at,
  }: Pick<Invitation, "email" | "plan" | "role"> & { readonly by: string; readonly at: Date },
): Promise<void> {
  const invited = { invited_by: by, invited_at: at };
  await sql
    .insertInto("invitation")
    .values({ municipality, email: email.trim().toLowerCase(), plan, role, ...invited })
    .onConflict((conflict) => conflict.columns(["municipality", "email", "plan", "role"]).doUpdateSet(invited))
    .execute();
}

/** Those that wait, of the municipality or of one plan, the newest last. */
export async function listInvitations(
  sql: Kysely<Schema>,
  municipality: string,
  now: Date,
  plan?: string,
): Promise<readonly Invitation[]> {
  const rows = await sql
    .selectFrom("invitation")
    .select(["id", "email", "plan", "role", "invited_by as invitedBy", "invited_at as invitedAt"])
    .where("municipality", "=", municipality)
    .where("invited_at", ">", openedSince(now))
    .$if(plan !== undefined, (only) => only.where("plan", "=", plan ?? ""))
    .orderBy("id")
    .execute();
  return rows;
}

/** Throws away what nobody took up in time. */
export async function sweepInvitations(sql: Kysely<Schema>, now: Date): Promise<void> {
  await sql.deleteFrom("invitation").where("invited_at", "<=", openedSince(now)).execute();
}

function openedSince(now: Date): Date {
  return new Date(now.getTime() - lifetime);
}
