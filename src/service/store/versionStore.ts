import { sql as query, type Kysely, type RawBuilder, type Selectable } from "kysely";
import type { VersionLine } from "../../api/contract.ts";
import { changesBetween } from "../../plan/changes.ts";
import { noFormerAnchors, type FormerAnchors } from "../../site/chapters/followAnchors.ts";
import type { ChapterName } from "../../site/chapters/planChapters.ts";
import type { ShownPublication, VersionView } from "../../site/view/view.ts";
import { docxInPieces, documentInPieces, longValue } from "../database/inPieces.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";
import { readStored } from "./readStored.ts";
import type { Schema } from "./schema.ts";

/** A version that stays the same: a public one by number, or a preview by its key. */
export type FixedVersion =
  { readonly municipality: string; readonly plan: string; readonly number: number } | { readonly previewKey: string };

/** Which version of a plan: one that stays the same, or the one that stands for the plan: adopted last, or newest where none is. */
export type VersionWanted =
  FixedVersion | { readonly municipality: string; readonly plan: string; readonly number: "standing" };

/** Which publication, of which plan. */
type FoundVersion = Pick<
  Selectable<Schema["publication"]>,
  "id" | "municipality" | "plan" | "number" | "format" | "reader"
>;

/** A version as its own page shows it, or the page of all its chapters. */
export interface StoredVersion extends FoundVersion {
  readonly publication: ShownPublication;
  /** Where addresses of earlier versions lead in it. */
  readonly former: FormerAnchors;
  readonly hasChapters: boolean;
  /** JSON not yet read, so that a long one need not be read here: the `Document`, or the `PlanOutline` of the chapters. */
  readonly shows: { readonly document: string } | { readonly outline: string };
}

/** A chapter of a version, the names of those beside it, and the publication with no elements but the chapter's. */
export interface StoredChapter extends FoundVersion {
  readonly publication: ShownPublication;
  /** Its `PlanStretch` is JSON not yet read, as what `StoredVersion` shows is. */
  readonly chapter: ChapterName & { readonly stretch: string };
  readonly previous: ChapterName | null;
  readonly next: ChapterName | null;
}

const found = [
  "publication.id",
  "publication.municipality",
  "publication.plan",
  "publication.number",
  "publication.format",
  "publication.reader",
] as const;

/** The publication wanted, with nothing chosen of it yet. What is withdrawn or sealed is not there. */
function publicationOf(sql: Kysely<Schema>, wanted: VersionWanted) {
  const from = sql.selectFrom("publication");
  if ("previewKey" in wanted) return from.where("publication.preview_key", "=", wanted.previewKey);
  const ofPlan = from
    .where("publication.municipality", "=", wanted.municipality)
    .where("publication.plan", "=", wanted.plan)
    .where("publication.preview", "=", false)
    .where("publication.closed", "is", null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("plan")
            .select("plan.id")
            .whereRef("plan.municipality", "=", "publication.municipality")
            .whereRef("plan.id", "=", "publication.plan")
            .where("plan.withdrawn", "=", true),
        ),
      ),
    );
  return wanted.number === "standing"
    ? ofPlan
        .orderBy((eb) => eb("publication.kind", "in", ["adopted", "correction"]), "desc")
        .orderBy("publication.number", "desc")
        .limit(1)
    : ofPlan.where("publication.number", "=", wanted.number);
}

/** A version as its own page shows it, or with its `whole` document; null when there is none. */
export async function findVersion(
  sql: Kysely<Schema>,
  wanted: VersionWanted,
  whole: boolean,
): Promise<StoredVersion | null> {
  const row = await publicationOf(sql, wanted)
    .select(found)
    .select([
      "publication.former",
      query`publication.publication - 'findings'`.as("publication"),
      query<string | null>`publication.outline::text`.as("outline"),
      ...documentOf(query`${whole} or publication.outline is null`),
    ])
    .executeTakeFirst();
  const document = row === undefined ? null : await readDocumentOf(sql, row);
  if (row === undefined || document === "gone") return null;
  const { id, municipality, plan, number, format, reader, outline, publication, former } = row;
  return {
    ...{ id, municipality, plan, number, format, reader },
    former: former === null ? noFormerAnchors : readStored.former(format, former),
    publication: readStored.publication(row.format, publication),
    hasChapters: outline !== null,
    shows: document === null ? { outline: outline ?? "" } : { document },
  };
}

/** One chapter of a version; null when there is none by that id. Two queries, and of the document no more than the chapter. */
export async function findChapter(
  sql: Kysely<Schema>,
  wanted: FixedVersion,
  chapter: string,
): Promise<StoredChapter | null> {
  const row = await publicationOf(sql, wanted)
    .innerJoin("chapter", "chapter.publication", "publication.id")
    .where("chapter.id", "=", chapter)
    .select([...found, "chapter.ordinal", "chapter.number as chapterNumber", "chapter.title"])
    .select([
      query<string>`chapter.stretch::text`.as("stretch"),
      query`jsonb_set(publication.publication - 'findings', '{elements}', chapter.stretch -> 'elements')`.as(
        "publication",
      ),
    ])
    .executeTakeFirst();
  if (row === undefined) return null;
  const { ordinal, chapterNumber, title, stretch, publication, ...version } = row;
  const beside = await sql
    .selectFrom("chapter")
    .select(["ordinal", "id", "number", "title"])
    .where("publication", "=", row.id)
    .where("ordinal", "in", [ordinal - 1, ordinal + 1])
    .execute();
  return {
    ...version,
    publication: readStored.publication(row.format, publication),
    chapter: { id: chapter, number: chapterNumber, title, stretch },
    previous: beside.find((one) => one.ordinal < ordinal) ?? null,
    next: beside.find((one) => one.ordinal > ordinal) ?? null,
  };
}

/** Whether a version that has no chapter by this id had one until it was read anew: its own page knows where that is now. */
export async function hadChapter(sql: Kysely<Schema>, wanted: FixedVersion, chapter: string): Promise<boolean> {
  const row = await publicationOf(sql, wanted).select(["publication.format", "publication.former"]).executeTakeFirst();
  if (row === undefined || row.former === null) return false;
  return Object.hasOwn(readStored.former(row.format, row.former).moved, chapter);
}

/** A plan's public versions, newest first. */
export async function listVersions(
  sql: Kysely<Schema>,
  origin: string,
  municipality: string,
  plan: string,
): Promise<readonly VersionLine[]> {
  const rows = await sql
    .selectFrom("publication")
    .select(["number", "kind", "published_at", "published_by", "closed"])
    .where("municipality", "=", municipality)
    .where("plan", "=", plan)
    .where("preview", "=", false)
    .orderBy("number", "desc")
    .execute();
  return rows.map((row) => ({
    version: row.number,
    kind: row.kind,
    publishedAt: row.published_at.toISOString(),
    publishedBy: row.published_by,
    permanentAddress: `${origin}/${municipality}/${plan}/v/${row.number}`,
    ...(row.closed === null ? {} : { closed: row.closed }),
  }));
}

/** Which publication has a picture, of a public version or of a preview, and what kind of picture it was published as. */
export async function findMedia(
  sql: Kysely<Schema>,
  wanted: FixedVersion,
  part: string,
): Promise<{ readonly id: number; readonly reader: number; readonly contentType: string } | null> {
  const row = await publicationOf(sql, wanted)
    .innerJoin("media", "media.publication", "publication.id")
    .where("part", "=", part)
    .select(["publication.id", "publication.reader", "content_type as contentType"])
    .executeTakeFirst();
  return row ?? null;
}

/** The bytes of a publication's picture as they were published; null where it is no more. */
export async function readMedia(sql: Kysely<Schema>, publication: number, part: string): Promise<Uint8Array | null> {
  const row = await sql
    .selectFrom("media")
    .select("bytes")
    .where("publication", "=", publication)
    .where("part", "=", part)
    .executeTakeFirst();
  return row?.bytes ?? null;
}

/** What is kept of a version's document: JSON, not yet read, and the format it is of. */
export interface StoredDocument {
  readonly format: number;
  readonly document: string;
}

/** The newest public version of a plan that is not withdrawn or sealed, as it is read by its pages; null where there is none. */
export async function findNewestText(
  sql: Kysely<Schema>,
  municipality: string,
  plan: string,
): Promise<StoredDocument | null> {
  const row = await sql
    .selectFrom("publication")
    .select(["id", "format", ...documentOf(query`true`)])
    .where("municipality", "=", municipality)
    .where("plan", "=", plan)
    .where("preview", "=", false)
    .where("closed", "is", null)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  const document = row === undefined ? null : await readDocumentOf(sql, row);
  return row === undefined || document === null || document === "gone" ? null : { format: row.format, document };
}

/** The document of a publication where it is wanted: here where it is short, else whether it is long. */
function documentOf(wanted: RawBuilder<unknown>) {
  const isLong = query<boolean>`pg_column_size(publication.document) > ${longValue}`;
  return [
    query<string | null>`case when (${wanted}) and not ${isLong} then publication.document::text end`.as("document"),
    query<boolean | null>`(${wanted}) and ${isLong}`.as("isLong"),
  ] as const;
}

/** What `documentOf` asks for; null where it is not wanted, and "gone" where it has been taken away meanwhile. */
async function readDocumentOf(
  sql: Kysely<Schema>,
  row: { readonly id: number; readonly document: string | null; readonly isLong: boolean | null },
): Promise<string | null> {
  return row.isLong === true ? ((await documentInPieces(sql, row.id)) ?? "gone") : row.document;
}

/** What a version has changed, by element, since the last before it that was on hearing and is open; null where none was. */
export async function changesSinceHearing(
  sql: Kysely<Schema>,
  { municipality, plan, number }: Extract<FixedVersion, { readonly number: number }>,
  now: ShownPublication["elements"],
): Promise<NonNullable<VersionView["sinceHearing"]> | null> {
  const row = await sql
    .selectFrom("publication")
    .select(["number", "format", query`publication - 'findings'`.as("publication")])
    .where("municipality", "=", municipality)
    .where("plan", "=", plan)
    .where("preview", "=", false)
    .where("closed", "is", null)
    .where("kind", "=", "hearing")
    .where("number", "<", number)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const before = readStored.publication(row.format, row.publication);
  return { version: row.number, changes: changesBetween(before.elements, now) };
}

/** The document a public version was made of, as it was published. Refuses one that is sealed: that is closed to everyone. */
export async function findDocument(
  sql: Kysely<Schema>,
  { municipality, plan, number }: Extract<FixedVersion, { readonly number: number }>,
): Promise<Outcome<Uint8Array, "notFound" | "sealed">> {
  const row = await sql
    .selectFrom("publication")
    .select(["id", query<boolean>`closed is not distinct from 'sealed'`.as("isSealed")])
    .where("municipality", "=", municipality)
    .where("plan", "=", plan)
    .where("preview", "=", false)
    .where("number", "=", number)
    .executeTakeFirst();
  if (row === undefined) return refuse("notFound", { what: "version" });
  const docx = row.isSealed ? null : await docxInPieces(sql, row.id);
  return docx === null ? refuse("sealed") : done(docx);
}
