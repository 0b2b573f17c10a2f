import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { Municipality } from "../../plan/register.ts";
import { belongsTo } from "../../plan/belonging.ts";
import type { Belongs } from "../../plan/belongs.ts";
import type { Schema } from "./schema.ts";

/** The id of this service, in every document of its plans: made when its database is first opened, and the same ever after. */
export async function serviceId(sql: Kysely<Schema>): Promise<string> {
  const known = await sql.selectFrom("service").select("id").executeTakeFirst();
  if (known !== undefined) return known.id;
  await sql
    .insertInto("service")
    .values({ id: randomUUID() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await sql.selectFrom("service").select("id").executeTakeFirstOrThrow()).id;
}

/** Where documents of a municipality's plans belong, as their records say. */
export async function whereDocumentsBelong(sql: Kysely<Schema>, municipality: Municipality): Promise<Belongs | null> {
  return belongsTo({ municipality, service: await serviceId(sql) });
}
