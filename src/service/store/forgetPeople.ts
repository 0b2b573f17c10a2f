import type { Kysely, Transaction } from "kysely";
import type { Schema } from "./schema.ts";

/** A person as those who run the service find them. */
export interface KnownPerson {
  readonly id: number;
  readonly name: string;
  readonly municipality: string;
  /** The day they were last here, YYYY-MM-DD. */
  readonly seen: string;
}

const forgotten = "forgotten";

/** Those of this name, and of this number. */
export function findPeople(sql: Kysely<Schema>, nameOrNumber: string): Promise<readonly KnownPerson[]> {
  const number = /^\d{1,15}$/.test(nameOrNumber) ? Number(nameOrNumber) : -1;
  return known(sql)
    .where((eb) => eb.or([eb("name", "=", nameOrNumber), eb("id", "=", number)]))
    .execute();
}

/** Those who were last here before a day. */
export function unseenSince(sql: Kysely<Schema>, day: string): Promise<readonly KnownPerson[]> {
  return known(sql).where("seen", "<", day).execute();
}

function known(sql: Kysely<Schema>) {
  return sql
    .selectFrom("person")
    .select(["id", "name", "municipality", "seen"])
    .where("issuer", "!=", forgotten)
    .orderBy("id");
}

/**
 * Forgets a person: their name, who they are to whoever signs them in, their roles, and what they have begun. What they
 * published stays, as published by the municipality. If they come back they are a new person.
 */
export function forgetPerson(sql: Kysely<Schema>, { id, name, municipality }: KnownPerson): Promise<void> {
  return sql.transaction().execute(async (transaction) => {
    await forgetBegun(transaction, id);
    const { name: ofMunicipality } = await transaction
      .selectFrom("municipality")
      .select("name")
      .where("id", "=", municipality)
      .executeTakeFirstOrThrow();
    // Some rows from before know who it was by name alone.
    for (const table of ["publication", "plan"] as const)
      await transaction
        .updateTable(table)
        .set({ published_by: ofMunicipality, published_by_person: null })
        .where("municipality", "=", municipality)
        .where((eb) =>
          eb.or([
            eb("published_by_person", "=", id),
            eb.and([eb("published_by_person", "is", null), eb("published_by", "=", name)]),
          ]),
        )
        .execute();
    await transaction
      .updateTable("review")
      .set({ given_by: ofMunicipality, given_by_person: null })
      .where("given_by_person", "=", id)
      .execute();
    for (const table of ["taken_back", "plan_change"] as const)
      await transaction
        .updateTable(table)
        .set({ done_by: ofMunicipality, done_by_person: null })
        .where("done_by_person", "=", id)
        .execute();
    await transaction
      .updateTable("review_request")
      .set({ asked_by: ofMunicipality })
      .where("municipality", "=", municipality)
      .where("asked_by", "=", name)
      .execute();
    await transaction
      .updateTable("invitation")
      .set({ invited_by: ofMunicipality })
      .where("municipality", "=", municipality)
      .where("invited_by", "=", name)
      .execute();
    await transaction
      .updateTable("person")
      .set({ name: "", email: null, issuer: forgotten, subject: `${forgotten}-${id}` })
      .where("id", "=", id)
      .execute();
  });
}

async function forgetBegun(transaction: Transaction<Schema>, id: number): Promise<void> {
  for (const table of ["person_role", "upload", "answered", "preview_entry", "web_session"] as const)
    await transaction.deleteFrom(table).where("person", "=", id).execute();
}
