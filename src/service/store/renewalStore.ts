import { sql as query, type Kysely, type Transaction } from "kysely";
import type { Publication } from "../../plan/publication.ts";
import { followAnchors, noFormerAnchors, renamedGone, type HeadingAnchor } from "../../site/chapters/followAnchors.ts";
import type { ReadAgain } from "./madePublication.ts";
import { insertElements, insertReading, jsonOf } from "./publicationStore.ts";
import { docxInPieces } from "../database/inPieces.ts";
import { readStored, storedFormat } from "./readStored.ts";
import type { Schema } from "./schema.ts";

/** A publication that an older reader has read. */
export interface Outdated {
  readonly docx: Uint8Array;
  readonly publication: Pick<Publication, "title" | "elements">;
  readonly isOnePage: boolean;
  /** Which it is, for those who look after the service. */
  readonly name: string;
}

/** Publications that a reader before this one has read, the newest first. */
export async function listOutdated(
  sql: Kysely<Schema>,
  reader: number,
): Promise<readonly { readonly id: number; readonly reader: number }[]> {
  return sql
    .selectFrom("publication")
    .select(["id", "reader"])
    .where("reader", "<", reader)
    .orderBy("id", "desc")
    .execute();
}

/** What is to be known of a publication for reading it anew; null where a reader as new as this one has read it. */
export async function findOutdated(sql: Kysely<Schema>, id: number, reader: number): Promise<Outdated | null> {
  const row = await sql
    .selectFrom("publication")
    .select(["municipality", "plan", "number", "format", "publication"])
    .select(query<boolean>`outline is null`.as("isOnePage"))
    .where("id", "=", id)
    .where("reader", "<", reader)
    .executeTakeFirst();
  const docx = row === undefined ? null : await docxInPieces(sql, id);
  if (row === undefined || docx === null) return null;
  const { title, elements } = readStored.publication(row.format, row.publication);
  const { isOnePage } = row;
  return { docx, publication: { title, elements }, isOnePage, name: `${row.municipality}/${row.plan}/${row.number}` };
}

/**
 * Keeps what is read now of a publication in place of what an older reader made of it, in one transaction. What was
 * decided, by whom, and the .docx stay as they are. Addresses that the older reading had lead to where they are now, and no
 * later version tells of a heading by words that are not shown.
 */
export async function replaceReading(sql: Kysely<Schema>, id: number, read: ReadAgain, reader: number): Promise<void> {
  await sql.transaction().execute(async (transaction) => {
    const plan = await transaction
      .selectFrom("plan")
      .innerJoin("publication", (join) =>
        join.onRef("publication.plan", "=", "plan.id").onRef("publication.municipality", "=", "plan.municipality"),
      )
      .select(["plan.municipality", "plan.id", "plan.in_force", "plan.proposed", "plan.version"])
      .where("publication.id", "=", id)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const kept = await transaction
      .selectFrom("publication")
      .select(["preview", "number", "format", "publication", "headings", "former"])
      .where("id", "=", id)
      .where("reader", "<", reader)
      .executeTakeFirst();
    // Another process may have come first.
    if (kept === undefined) return;
    const { number, format } = kept;
    const headings = kept.headings === null ? null : readStored.headings(format, kept.headings);
    const former =
      headings === null
        ? null
        : followAnchors(
            {
              version: number,
              headings,
              former: kept.former === null ? noFormerAnchors : readStored.former(format, kept.former),
            },
            read.anchors,
          );
    const publication = {
      ...readStored.publication(format, kept.publication),
      elements: read.elements,
      stripped: read.stripped,
    };
    await transaction.deleteFrom("media").where("publication", "=", id).execute();
    await transaction.deleteFrom("chapter").where("publication", "=", id).execute();
    await transaction
      .updateTable("publication")
      .set({
        format: storedFormat,
        reader,
        publication: JSON.stringify(publication),
        document: jsonOf(read.document),
        outline: read.outline === null ? null : jsonOf(read.outline),
        ...(former === null
          ? {}
          : {
              headings: JSON.stringify(read.anchors.headings),
              // What this version never showed is not told of as gone from it.
              former: JSON.stringify({ ...former, gone: former.gone.filter(({ version }) => version < number) }),
            }),
      })
      .where("id", "=", id)
      .execute();
    await insertReading(transaction, id, read);
    if (kept.preview) return;
    if (headings !== null) await mendLater(transaction, plan.municipality, plan.id, number, headings, read);
    const isLooked = [plan.in_force, plan.proposed, plan.version].includes(number);
    const { numDeletedRows } = await transaction
      .deleteFrom("element")
      .where("municipality", "=", plan.municipality)
      .where("plan", "=", plan.id)
      .where("version", "=", number)
      .executeTakeFirst();
    if (isLooked && numDeletedRows > 0n) await insertElements(transaction, id);
  });
}

/** Tells of this version's headings, where they are gone from later ones, by the words they are read with now. */
async function mendLater(
  transaction: Transaction<Schema>,
  municipality: string,
  plan: string,
  version: number,
  headings: readonly HeadingAnchor[],
  { anchors }: ReadAgain,
): Promise<void> {
  const later = await transaction
    .selectFrom("publication")
    .select(["id", "format", "former"])
    .where("municipality", "=", municipality)
    .where("plan", "=", plan)
    .where("preview", "=", false)
    .where("number", ">", version)
    .where("former", "is not", null)
    .execute();
  for (const { id, format, former: kept } of later) {
    const former = readStored.former(format, kept);
    const gone = renamedGone(former.gone, { version, headings }, anchors.headings);
    if (JSON.stringify(gone) === JSON.stringify(former.gone)) continue;
    await transaction
      .updateTable("publication")
      .set({ former: JSON.stringify({ ...former, gone }) })
      .where("id", "=", id)
      .execute();
  }
}
