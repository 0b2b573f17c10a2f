import type { Kysely } from "kysely";
import type { FindingLevel, PlanKind, PlanKindSettings } from "../../../plan/register.ts";
import type { Language } from "../../../words/language.ts";
import { done, refuse, type Outcome } from "../../../words/refusal.ts";
import type { Schema } from "../schema.ts";

/** What a municipality says of itself. */
export interface OwnSettings {
  readonly name: string;
  /** Four digits, and nine (null where it is not told). */
  readonly number: string;
  readonly organisation: string | null;
  readonly language: Language;
  /** Where answers to hearings are sent. */
  readonly postalAddress: string | null;
  readonly email: string | null;
}

/** A municipality's own settings, as they are now. */
export async function readOwnSettings(sql: Kysely<Schema>, municipality: string): Promise<OwnSettings> {
  const { postal_address: postalAddress, ...own } = await sql
    .selectFrom("municipality")
    .select(["name", "number", "organisation", "language", "postal_address", "email"])
    .where("id", "=", municipality)
    .executeTakeFirstOrThrow();
  return { ...own, postalAddress };
}

/** Keeps a municipality's own settings. Refuses the organisation number of another; every address stays. */
export async function keepOwnSettings(
  sql: Kysely<Schema>,
  municipality: string,
  { postalAddress, ...own }: OwnSettings,
): Promise<Outcome<null, "taken">> {
  try {
    await sql
      .updateTable("municipality")
      .set({ ...own, postal_address: postalAddress })
      .where("id", "=", municipality)
      .execute();
    return done(null);
  } catch (fault) {
    // Other municipalities are out of reach here: that the number is one of theirs is for the table itself to say.
    if (fault instanceof Error && "code" in fault && fault.code === uniqueViolation) return refuse("taken");
    throw fault;
  }
}

/** SQLSTATE unique_violation (PostgreSQL, appendix A). */
const uniqueViolation = "23505";

/** What a municipality has set for a kind of plan; null where it is all the service's own. */
export async function readKindSettings(
  sql: Kysely<Schema>,
  municipality: string,
  kind: PlanKind,
): Promise<PlanKindSettings | null> {
  const row = await sql
    .selectFrom("kind_settings")
    .select(["kind", "levels", "chapters"])
    .where("municipality", "=", municipality)
    .where("kind", "=", kind)
    .executeTakeFirst();
  return row ?? null;
}

/** Keeps what a municipality sets for a kind of plan. */
export async function keepKindSettings(
  sql: Kysely<Schema>,
  municipality: string,
  {
    kind,
    levels,
    chapters,
  }: {
    readonly kind: PlanKind;
    readonly levels: Readonly<Record<string, FindingLevel | "off">>;
    readonly chapters: readonly string[];
  },
): Promise<void> {
  const set = { levels: JSON.stringify(levels), chapters };
  await sql
    .insertInto("kind_settings")
    .values({ municipality, kind, ...set })
    .onConflict((conflict) => conflict.columns(["municipality", "kind"]).doUpdateSet(set))
    .execute();
}
