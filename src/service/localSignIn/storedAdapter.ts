import { sql as query, type Kysely } from "kysely";
import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";
import type { Schema } from "../store/schema.ts";

const aDay = 24 * 60 * 60;

/** Keeps the local provider's sessions and codes in the database: they outlive a restart, and every process has them. */
export function storedAdapter(sql: Kysely<Schema>, now: () => Date): AdapterFactory {
  return (model: string): Adapter => {
    const live = () =>
      sql.selectFrom("sign_in_state").select("payload").where("model", "=", model).where("until", ">", now());
    const row = (id: string) => live().where("id", "=", id).executeTakeFirst();
    const by = (field: "uid" | "userCode", value: string) =>
      live()
        .where(query<string>`payload ->> ${field}`, "=", value)
        .executeTakeFirst();
    const payloadOf = (found: { readonly payload: AdapterPayload } | undefined): AdapterPayload | undefined =>
      found?.payload;
    return {
      async upsert(id, payload, expiresIn) {
        const values = {
          payload: JSON.stringify(payload),
          until: new Date(now().getTime() + (expiresIn ?? aDay) * 1000),
        };
        await sql
          .insertInto("sign_in_state")
          .values({ model, id, ...values })
          .onConflict((conflict) => conflict.columns(["model", "id"]).doUpdateSet(values))
          .execute();
      },
      find: async (id) => payloadOf(await row(id)),
      findByUid: async (uid) => payloadOf(await by("uid", uid)),
      findByUserCode: async (userCode) => payloadOf(await by("userCode", userCode)),
      async consume(id) {
        const consumed = JSON.stringify({ consumed: Math.floor(now().getTime() / 1000) });
        await sql
          .updateTable("sign_in_state")
          .set({ payload: query`payload || ${consumed}::jsonb` })
          .where("model", "=", model)
          .where("id", "=", id)
          .execute();
      },
      async destroy(id) {
        await sql.deleteFrom("sign_in_state").where("model", "=", model).where("id", "=", id).execute();
      },
      async revokeByGrantId(grantId) {
        await sql
          .deleteFrom("sign_in_state")
          .where(query<string>`payload ->> 'grantId'`, "=", grantId)
          .execute();
      },
    };
  };
}

/** Throws away what has ended. */
export async function sweepSignIns(sql: Kysely<Schema>, now: Date): Promise<void> {
  await sql.deleteFrom("sign_in_state").where("until", "<=", now).execute();
}
