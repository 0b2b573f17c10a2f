import { sql, type Kysely } from "kysely";
import type { Document } from "../../document/blocks/document.ts";
import { anchorsIn, followAnchors, noFormerAnchors, type HeadingAnchor } from "../../site/chapters/followAnchors.ts";

/**
 * The headings of each version, and where the addresses of those before it lead in it. For versions kept before
 * it is found out here, plan by plan, one document at a time. Numbered migrations are never edited.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table publication add column headings jsonb`.execute(database);
  await sql`alter table publication add column former jsonb`.execute(database);
  const { rows } = await sql<{ id: number; municipality: string; plan: string; number: number }>`
    select id, municipality, plan, number from publication where not preview order by municipality, plan, number`.execute(
    database,
  );
  let before: { readonly of: string; readonly version: number; readonly headings: readonly HeadingAnchor[] } | null =
    null;
  let former = noFormerAnchors;
  for (const { id, municipality, plan, number } of rows) {
    const of = `${municipality}/${plan}`;
    const document = await sql<{ document: Document }>`select document from publication where id = ${id}`.execute(
      database,
    );
    const kept = document.rows[0]?.document;
    if (kept === undefined) continue;
    const now = anchorsIn(kept);
    former = before?.of === of ? followAnchors({ ...before, former }, now) : noFormerAnchors;
    await sql`update publication set headings = ${JSON.stringify(now.headings)}::jsonb, former = ${JSON.stringify(former)}::jsonb where id = ${id}`.execute(
      database,
    );
    before = { of, version: number, headings: now.headings };
  }
}
