import { createHash, randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import type { OtherFile, PreviewLine } from "../../api/contract.ts";
import type { Caller } from "./caller.ts";
import { findPerson } from "./peopleStore.ts";
import type { Schema } from "./schema.ts";

/** How long a pass waits to be used, and how long one may read after it: a break, and half a working day. */
const passLifetime = 5 * 60 * 1000;
export const visitLifetime = 4 * 60 * 60 * 1000;

/** A preview, and the plan it is of. */
export interface KnownPreview {
  readonly publication: number;
  readonly municipality: string;
  readonly plan: string;
}

/** The preview by this key, or null when there is none. */
export async function findPreview(sql: Kysely<Schema>, key: string): Promise<KnownPreview | null> {
  const row = await sql
    .selectFrom("publication")
    .select(["id as publication", "municipality", "plan"])
    .where("preview_key", "=", key)
    .executeTakeFirst();
  return row ?? null;
}

/** A plan's newest preview, or null when it has none. */
export async function newestPreview(
  sql: Kysely<Schema>,
  municipality: string,
  plan: string,
): Promise<PreviewLine | null> {
  const row = await sql
    .selectFrom("publication")
    .select(["preview_key", "published_at", "published_by"])
    .where("municipality", "=", municipality)
    .where("plan", "=", plan)
    .where("preview", "=", true)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined || row.preview_key === null) return null;
  return { key: row.preview_key, publishedAt: row.published_at.toISOString(), publishedBy: row.published_by };
}

/**
 * The newest preview of a plan that was built on this version, where it was not made of the file that says it was last
 * sent as preview number `own`: then two files are built on the same, and only one of them can come next.
 */
export async function findOtherFile(
  sql: Kysely<Schema>,
  municipality: string,
  plan: string,
  base: number,
  own: number,
): Promise<OtherFile | null> {
  const row = await sql
    .selectFrom("publication")
    .select(["published_at", "published_by"])
    .where("municipality", "=", municipality)
    .where("plan", "=", plan)
    .where("preview", "=", true)
    .where("base", "=", base)
    .where("number", ">", own)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { publishedAt: row.published_at.toISOString(), publishedBy: row.published_by };
}

/** A pass that lets this person in to the preview once, within five minutes. Only its SHA-256 is kept. */
export async function givePass(
  sql: Kysely<Schema>,
  { publication }: KnownPreview,
  { person, tokenRoles, groups }: Caller,
  now: Date,
): Promise<string> {
  const pass = newSecret();
  await sql
    .insertInto("preview_entry")
    .values({
      secret: digestOf(pass),
      use: "pass",
      publication,
      person,
      token_roles: tokenRoles,
      groups,
      until: new Date(now.getTime() + passLifetime),
    })
    .execute();
  return pass;
}

/** Throws away passes and visits that have ended. */
export async function sweepEntries(sql: Kysely<Schema>, now: Date): Promise<void> {
  await sql.deleteFrom("preview_entry").where("until", "<=", now).execute();
}

/** Turns a pass to this preview into a visit, and gives the visit's secret; null for a pass that is spent, expired or another's. */
export async function spendPass(sql: Kysely<Schema>, key: string, pass: string, now: Date): Promise<string | null> {
  const preview = await findPreview(sql, key);
  if (preview === null) return null;
  const visit = newSecret();
  // One statement: of two who come with the same pass, the second finds it a visit already.
  const spent = await sql
    .updateTable("preview_entry")
    .set({ secret: digestOf(visit), use: "visit", until: new Date(now.getTime() + visitLifetime) })
    .where("secret", "=", digestOf(pass))
    .where("use", "=", "pass")
    .where("publication", "=", preview.publication)
    .where("until", ">", now)
    .returning("secret")
    .executeTakeFirst();
  return spent === undefined ? null : visit;
}

/** Who comes with this visit's secret, with the roles they have now, and the plan they come to; null when the visit is over or is of another preview. */
export async function findVisitor(
  sql: Kysely<Schema>,
  key: string,
  visit: string,
  now: Date,
): Promise<{ readonly caller: Caller; readonly preview: KnownPreview } | null> {
  const row = await sql
    .selectFrom("preview_entry")
    .innerJoin("publication", "publication.id", "preview_entry.publication")
    .select([
      "preview_entry.publication",
      "preview_entry.person",
      "preview_entry.token_roles",
      "preview_entry.groups",
      "publication.municipality",
      "publication.plan",
    ])
    .where("secret", "=", digestOf(visit))
    .where("use", "=", "visit")
    .where("until", ">", now)
    .where("preview_key", "=", key)
    .executeTakeFirst();
  if (row === undefined) return null;
  const caller = await findPerson(sql, row.person, { roles: row.token_roles, groups: row.groups });
  return caller === null
    ? null
    : { caller, preview: { publication: row.publication, municipality: row.municipality, plan: row.plan } };
}

function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

function digestOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
