import type { Kysely } from "kysely";
import type { KindSettings, OwnSettings } from "../../../api/settingsContract.ts";
import type { PlanKind } from "../../../plan/register.ts";
import { done, refuse, type Outcome } from "../../../words/refusal.ts";
import { revisionOf } from "../revisionOf.ts";
import type { Schema } from "../schema.ts";

/** A municipality's own settings, as they are now. */
export async function readOwnSettings(sql: Kysely<Schema>, municipality: string): Promise<OwnSettings> {
  const {
    postal_address: postalAddress,
    png,
    ...own
  } = await sql
    .selectFrom("municipality")
    .leftJoin("municipality_mark", "municipality_mark.municipality", "municipality.id")
    .select(["name", "number", "organisation", "language", "postal_address", "email", "color", "png"])
    .where("municipality.id", "=", municipality)
    .executeTakeFirstOrThrow();
  return { ...own, postalAddress, mark: png === null ? null : Buffer.from(png).toString("base64") };
}

/** The picture that is a municipality's mark, a PNG; null where it has none. */
export async function readMark(sql: Kysely<Schema>, municipality: string): Promise<Buffer | null> {
  const row = await sql
    .selectFrom("municipality_mark")
    .select("png")
    .where("municipality", "=", municipality)
    .executeTakeFirst();
  return row === undefined ? null : Buffer.from(row.png);
}

async function saveMark(sql: Kysely<Schema>, municipality: string, mark: string | null): Promise<void> {
  await sql.deleteFrom("municipality_mark").where("municipality", "=", municipality).execute();
  if (mark === null) return;
  const png = Buffer.from(mark, "base64");
  await sql.insertInto("municipality_mark").values({ municipality, png }).execute();
}

/** Keeps a municipality's own settings, and nothing else that came with them. Refuses the organisation number of another, and where they are no longer as they were seen; every address stays. */
export async function saveOwnSettings(
  sql: Kysely<Schema>,
  municipality: string,
  { name, number, organisation, language, postalAddress, email, color, mark }: OwnSettings,
  seen: string,
): Promise<Outcome<OwnSettings, "organisationTaken" | "changedMeanwhile">> {
  try {
    return await sql.transaction().execute(async (transaction) => {
      const row = transaction.selectFrom("municipality").select("id").where("id", "=", municipality);
      await row.forNoKeyUpdate().execute();
      if (revisionOf(await readOwnSettings(transaction, municipality)) !== seen) return refuse("changedMeanwhile");
      if (mark !== undefined) await saveMark(transaction, municipality, mark);
      await transaction
        .updateTable("municipality")
        .set({
          ...{ name, number, organisation, language, email, postal_address: postalAddress },
          ...(color === undefined ? {} : { color }),
          ...(mark === undefined ? {} : { mark: mark === null ? null : revisionOf(mark) }),
        })
        .where("id", "=", municipality)
        .execute();
      return done(await readOwnSettings(transaction, municipality));
    });
  } catch (fault) {
    // Other municipalities are out of reach here: that the number is one of theirs is for the table itself to say.
    if (fault instanceof Error && "code" in fault && fault.code === uniqueViolation) return refuse("organisationTaken");
    throw fault;
  }
}

/** SQLSTATE unique_violation (PostgreSQL, appendix A). */
const uniqueViolation = "23505";

/** What a municipality has set for a kind of plan: nothing where it is all the service's own. */
export async function readKindSettings(
  sql: Kysely<Schema>,
  municipality: string,
  kind: PlanKind,
): Promise<KindSettings> {
  const row = await sql
    .selectFrom("kind_settings")
    .select(["levels", "chapters"])
    .where("municipality", "=", municipality)
    .where("kind", "=", kind)
    .executeTakeFirst();
  return row === undefined ? { levels: {}, chapters: [] } : { levels: sorted(row.levels), chapters: row.chapters };
}

/** Keeps what a municipality sets for a kind of plan. Refuses where that is no longer as it was seen. */
export function saveKindSettings(
  sql: Kysely<Schema>,
  municipality: string,
  kind: PlanKind,
  { levels, chapters }: KindSettings,
  seen: string,
): Promise<Outcome<KindSettings, "changedMeanwhile">> {
  return sql.transaction().execute(async (transaction) => {
    const row = transaction.selectFrom("municipality").select("id").where("id", "=", municipality);
    await row.forNoKeyUpdate().execute();
    if (revisionOf(await readKindSettings(transaction, municipality, kind)) !== seen) return refuse("changedMeanwhile");
    const set = { levels: JSON.stringify(levels), chapters };
    await transaction
      .insertInto("kind_settings")
      .values({ municipality, kind, ...set })
      .onConflict((conflict) => conflict.columns(["municipality", "kind"]).doUpdateSet(set))
      .execute();
    return done(await readKindSettings(transaction, municipality, kind));
  });
}

/** By the rules' names, so that the same levels are written the same. */
function sorted(levels: KindSettings["levels"]): KindSettings["levels"] {
  return Object.fromEntries(Object.entries(levels).sort(([one], [other]) => (one < other ? -1 : 1)));
}
