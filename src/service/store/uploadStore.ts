import { createHash, randomBytes } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import type { NewUpload, Upload } from "../../api/contract.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";
import type { Schema } from "./schema.ts";

/** Largest .docx taken, and largest piece of one, in bytes. */
export const uploadLimit = 50 * 1024 * 1024;
export const chunkLimit = 1024 * 1024;

/** How much may have been begun and not published, in bytes: of one person's, and of all of a municipality's. */
export const uploadQuota = { person: 200 * 1024 * 1024, municipality: 1024 * 1024 * 1024 } as const;

const lifetime = 24 * 60 * 60 * 1000;

/** The whole file of an upload, checked against what was promised. */
export interface ReceivedFile {
  readonly plan: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/**
 * Starts an upload, or goes on with the one this person already has of the same file for the same
 * plan. Refuses when there is no such plan, and when more is begun than the quota allows.
 */
export function startUpload(
  sql: Kysely<Schema>,
  person: number,
  municipality: string,
  upload: NewUpload,
  now: Date,
): Promise<Outcome<Upload, "notFound" | "manyUploads">> {
  return sql.transaction().execute((transaction) => enterUpload(transaction, person, municipality, upload, now));
}

async function enterUpload(
  sql: Transaction<Schema>,
  person: number,
  municipality: string,
  upload: NewUpload,
  now: Date,
): Promise<Outcome<Upload, "notFound" | "manyUploads">> {
  await sweepUploads(sql, now);
  // One at a time in a municipality, so that the quota is held and one file is entered once.
  await sql.selectFrom("municipality").select("id").where("id", "=", municipality).forNoKeyUpdate().execute();
  const known = await sql
    .selectFrom("upload")
    .select(["id", "size", "received"])
    .where("person", "=", person)
    .where("municipality", "=", municipality)
    .where("plan", "=", upload.plan)
    .where("sha256", "=", upload.sha256)
    .where("size", "=", upload.size)
    .executeTakeFirst();
  if (known !== undefined) return done({ id: known.id, size: known.size, offset: known.received, chunk: chunkLimit });
  const plan = await sql
    .selectFrom("plan")
    .select("id")
    .where("municipality", "=", municipality)
    .where("id", "=", upload.plan)
    .executeTakeFirst();
  if (plan === undefined) return refuse("notFound", { what: "plan" });
  const begun = await sql
    .selectFrom("upload")
    .select(["person", (select) => select.fn.sum<string>("size").as("size")])
    .where("municipality", "=", municipality)
    .groupBy("person")
    .execute();
  const sizeOf = (counts: (of: number) => boolean): number =>
    begun.reduce((sum, { person: of, size }) => (counts(of) ? sum + Number(size) : sum), upload.size);
  if (sizeOf((of) => of === person) > uploadQuota.person)
    return refuse("manyUploads", { of: "person", limit: uploadQuota.person });
  if (sizeOf(() => true) > uploadQuota.municipality)
    return refuse("manyUploads", { of: "municipality", limit: uploadQuota.municipality });
  const id = randomBytes(16).toString("hex");
  await sql
    .insertInto("upload")
    .values({
      id,
      person,
      municipality,
      plan: upload.plan,
      file_name: upload.fileName,
      size: upload.size,
      sha256: upload.sha256,
      received: 0,
      started_at: now,
    })
    .execute();
  return done({ id, size: upload.size, offset: 0, chunk: chunkLimit });
}

/** Throws away uploads that were started more than a day ago. */
export async function sweepUploads(sql: Kysely<Schema>, now: Date): Promise<void> {
  await sql
    .deleteFrom("upload")
    .where("started_at", "<", new Date(now.getTime() - lifetime))
    .execute();
}

/** How far an upload of this person's came; null when there is none by that id. */
export async function findUpload(sql: Kysely<Schema>, person: number, id: string): Promise<Upload | null> {
  const row = await sql
    .selectFrom("upload")
    .select(["size", "received"])
    .where("id", "=", id)
    .where("person", "=", person)
    .executeTakeFirst();
  return row === undefined ? null : { id, size: row.size, offset: row.received, chunk: chunkLimit };
}

/** Takes the next bytes. Refuses bytes that do not start where the upload stands, and more than promised. */
export async function addChunk(
  sql: Kysely<Schema>,
  person: number,
  id: string,
  start: number,
  bytes: Uint8Array,
): Promise<Outcome<Upload, "notFound" | "uploadMoved" | "tooLarge">> {
  return sql.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom("upload")
      .select(["size", "received"])
      .where("id", "=", id)
      .where("person", "=", person)
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) return refuse("notFound", { what: "upload" });
    if (start !== row.received) return refuse("uploadMoved", { offset: row.received });
    if (start + bytes.length > row.size)
      return refuse("tooLarge", { what: "promised", size: start + bytes.length, limit: row.size });
    await transaction.insertInto("upload_chunk").values({ upload: id, start, bytes }).execute();
    await transaction
      .updateTable("upload")
      .set({ received: start + bytes.length })
      .where("id", "=", id)
      .execute();
    return done({ id, size: row.size, offset: start + bytes.length, chunk: chunkLimit });
  });
}

export async function dropUpload(sql: Kysely<Schema>, person: number, id: string): Promise<void> {
  await sql.deleteFrom("upload").where("id", "=", id).where("person", "=", person).execute();
}

const chunksAtATime = 4;

/** The file that was sent. Refuses when bytes are missing, and when they are not the promised ones: then they are thrown away, so that sending again begins anew. */
export async function receivedFile(
  sql: Kysely<Schema>,
  person: number,
  id: string,
): Promise<Outcome<ReceivedFile, "notFound" | "uploadMoved" | "uploadBroken">> {
  const row = await sql
    .selectFrom("upload")
    .select(["plan", "file_name", "size", "received", "sha256"])
    .where("id", "=", id)
    .where("person", "=", person)
    .executeTakeFirst();
  if (row === undefined) return refuse("notFound", { what: "upload" });
  if (row.received !== row.size) return refuse("uploadMoved", { offset: row.received });
  const bytes = new Uint8Array(row.size);
  const hash = createHash("sha256");
  // A few at a time: to put together and go through 50 MB in one turn would hold everyone else.
  for (let from = 0; from < row.size; from += chunksAtATime * chunkLimit) {
    const chunks = await sql
      .selectFrom("upload_chunk")
      .select(["start", "bytes"])
      .where("upload", "=", id)
      .where("start", ">=", from)
      .where("start", "<", from + chunksAtATime * chunkLimit)
      .orderBy("start")
      .execute();
    for (const chunk of chunks) {
      bytes.set(chunk.bytes, chunk.start);
      hash.update(chunk.bytes);
    }
  }
  if (hash.digest("hex") !== row.sha256) {
    await dropUpload(sql, person, id);
    return refuse("uploadBroken");
  }
  return done({ plan: row.plan, fileName: row.file_name, sha256: row.sha256, bytes });
}
