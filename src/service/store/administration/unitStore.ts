import type { Kysely, Transaction } from "kysely";
import type { Unit } from "../../../api/unitContract.ts";
import { done, refuse, type Outcome } from "../../../words/refusal.ts";
import { mendEntry, type Changing } from "../entryStore.ts";
import type { Schema } from "../schema.ts";

const alphabetical = new Intl.Collator("nb");

/** A municipality's organisational units, those that are closed among them, by name. */
export async function listUnits(sql: Kysely<Schema>, municipality: string): Promise<readonly Unit[]> {
  const rows = await sql
    .selectFrom("unit")
    .select(["id", "name", "closed"])
    .where("municipality", "=", municipality)
    .execute();
  return rows.sort((one, other) => alphabetical.compare(one.name, other.name));
}

/** Adds a unit. Refuses the name of another, with capitals or without; one that is closed has its name still. */
export async function addUnit(
  sql: Kysely<Schema>,
  municipality: string,
  name: string,
): Promise<Outcome<null, "unitExists">> {
  const added = await sql
    .insertInto("unit")
    .values({ municipality, name: name.trim() })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return added === undefined ? refuse("unitExists", { unit: name.trim() }) : done(null);
}

/**
 * Gives a unit another name, closes it, or opens it again. Plans whose entry names it as responsible follow its name, with
 * a line in their history. Refuses the name of another.
 */
export async function changeUnit(
  transaction: Transaction<Schema>,
  unit: number,
  { name, closed }: { readonly name?: string | undefined; readonly closed?: boolean | undefined },
  by: Omit<Changing, "plan">,
): Promise<Outcome<null, "notFound" | "unitExists">> {
  const { municipality } = by;
  // Two who change units at the same time change one after the other.
  await transaction.selectFrom("municipality").select("id").where("id", "=", municipality).forNoKeyUpdate().execute();
  const units = await listUnits(transaction, municipality);
  const before = units.find(({ id }) => id === unit);
  if (before === undefined) return refuse("notFound", { what: "unit" });
  const called = name?.trim() ?? before.name;
  const taken = units.some((one) => one.id !== unit && one.name.toLowerCase() === called.toLowerCase());
  if (taken) return refuse("unitExists", { unit: called });
  await transaction
    .updateTable("unit")
    .set({ name: called, closed: closed ?? before.closed })
    .where("municipality", "=", municipality)
    .where("id", "=", unit)
    .execute();
  if (called === before.name) return done(null);
  const plans = await transaction
    .selectFrom("plan")
    .select("id")
    .where("municipality", "=", municipality)
    .where("responsible", "=", before.name)
    .execute();
  for (const plan of plans) await mendEntry(transaction, { ...by, plan: plan.id }, { responsible: called });
  return done(null);
}
