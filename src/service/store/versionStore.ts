import type { Kysely, Selectable } from "kysely";
import type { VersionLine } from "../../api/contract.ts";
import type { Schema } from "./schema.ts";

/** A publication as a page shows it. */
export type StoredVersion = Pick<Selectable<Schema["publication"]>, "id" | "number" | "kind" | "published_at" | "publication" | "document">;

/** Which version of a plan: the newest public one, a public one by number, or a preview by its key. */
export type VersionWanted =
  | { readonly municipality: string; readonly plan: string; readonly number: number | "newest" }
  | { readonly previewKey: string };

const shown = ["id", "number", "kind", "published_at", "publication", "document"] as const;

export async function findVersion(sql: Kysely<Schema>, wanted: VersionWanted): Promise<(StoredVersion & { readonly municipality: string; readonly plan: string }) | null> {
  const from = sql.selectFrom("publication").select([...shown, "municipality", "plan"]);
  if ("previewKey" in wanted) return (await from.where("preview_key", "=", wanted.previewKey).executeTakeFirst()) ?? null;
  const ofPlan = from.where("municipality", "=", wanted.municipality).where("plan", "=", wanted.plan).where("preview", "=", false);
  const row = await (wanted.number === "newest" ? ofPlan.orderBy("number", "desc").limit(1) : ofPlan.where("number", "=", wanted.number)).executeTakeFirst();
  return row ?? null;
}

/** A plan's public versions, newest first. */
export async function listVersions(sql: Kysely<Schema>, origin: string, municipality: string, plan: string): Promise<readonly VersionLine[]> {
  const rows = await sql
    .selectFrom("publication")
    .select(["number", "kind", "published_at", "published_by"])
    .where("municipality", "=", municipality).where("plan", "=", plan).where("preview", "=", false)
    .orderBy("number", "desc")
    .execute();
  return rows.map((row) => ({
    version: row.number,
    kind: row.kind,
    publishedAt: row.published_at.toISOString(),
    publishedBy: row.published_by,
    permanentAddress: `${origin}/${municipality}/${plan}/v/${row.number}`,
  }));
}

/** The bytes of a picture of a public version, or of a preview. */
export async function findMedia(sql: Kysely<Schema>, wanted: VersionWanted, part: string): Promise<{ readonly contentType: string; readonly bytes: Uint8Array } | null> {
  const joined = sql.selectFrom("media").innerJoin("publication", "publication.id", "media.publication").select(["content_type", "bytes"]).where("part", "=", part);
  const row = await ("previewKey" in wanted
    ? joined.where("preview_key", "=", wanted.previewKey)
    : joined.where("municipality", "=", wanted.municipality).where("plan", "=", wanted.plan).where("preview", "=", false).where("number", "=", wanted.number === "newest" ? -1 : wanted.number)
  ).executeTakeFirst();
  return row === undefined ? null : { contentType: row.content_type, bytes: row.bytes };
}
