import { createHash } from "node:crypto";
import { sql as query, type Kysely, type Selectable } from "kysely";
import { readStored } from "../store/readStored.ts";
import type { Schema } from "../store/schema.ts";

/** What a look through the database found. */
export interface Verified {
  readonly versions: number;
  readonly previews: number;
  /** What is not as it should be: where, and what, a sentence each. */
  readonly faults: readonly string[];
}

type Report = (where: string, what: string) => void;

/**
 * Goes through all that is published: each document against the SHA-256 it was published with, what is kept of it against
 * the schemas it is read by, each plan's numbers in an unbroken row up to its own, its elements against those of the
 * versions that stand, chapters in an unbroken row, uploads against their pieces, and answers that were taken and not
 * given. Reads one publication at a time, and writes nothing.
 */
export async function verify(sql: Kysely<Schema>): Promise<Verified> {
  const faults: string[] = [];
  const report: Report = (where, what) => void faults.push(`${where}: ${what}`);
  const publications = await sql
    .selectFrom("publication")
    .select(["id", "municipality", "plan", "preview", "number", "kind"])
    .orderBy("municipality")
    .orderBy("plan")
    .orderBy("number")
    .execute();
  for (const publication of publications) await verifyPublication(sql, publication, report);
  for (const plan of await sql.selectFrom("plan").selectAll().execute())
    await verifyPlan(
      sql,
      plan,
      publications.filter(
        ({ municipality, plan: of, preview }) => municipality === plan.municipality && of === plan.id && !preview,
      ),
      report,
    );
  await verifyBegun(sql, report);
  const previews = publications.filter(({ preview }) => preview).length;
  return { versions: publications.length - previews, previews, faults };
}

type Line = Pick<Selectable<Schema["publication"]>, "id" | "municipality" | "plan" | "preview" | "number" | "kind">;

async function verifyPublication(sql: Kysely<Schema>, line: Line, report: Report): Promise<void> {
  const where = `${line.municipality}/${line.plan} ${line.preview ? "forhåndsvisning" : "versjon"} ${line.number}`;
  const kept = await sql
    .selectFrom("publication")
    .select(["sha256", "docx", "format", "publication", "document", "outline", "headings", "former"])
    .where("id", "=", line.id)
    .executeTakeFirstOrThrow();
  if (createHash("sha256").update(kept.docx).digest("hex") !== kept.sha256)
    report(where, "dokumentet er ikke det som ble publisert");
  const reads = (name: string, read: () => unknown): void => {
    try {
      read();
    } catch {
      report(where, `${name} kan ikke leses`);
    }
  };
  const { format, outline, headings, former } = kept;
  reads("publikasjonen", () => readStored.publication(format, kept.publication));
  reads("teksten", () => readStored.document(format, kept.document));
  if (outline !== null) reads("innholdslisten", () => readStored.outline(format, outline));
  if (headings !== null) reads("overskriftene", () => readStored.headings(format, headings));
  if (former !== null) reads("de tidligere adressene", () => readStored.former(format, former));
  const chapters = await sql
    .selectFrom("chapter")
    .select(["ordinal", "stretch"])
    .where("publication", "=", line.id)
    .orderBy("ordinal")
    .execute();
  if (chapters.some(({ ordinal }, at) => ordinal !== at) || chapters.length > 0 !== (outline !== null))
    report(where, "kapitler mangler");
  for (const { ordinal, stretch } of chapters)
    reads(`kapittel ${ordinal + 1}`, () => readStored.stretch(format, stretch));
}

async function verifyPlan(
  sql: Kysely<Schema>,
  plan: Selectable<Schema["plan"]>,
  versions: readonly Line[],
  report: Report,
): Promise<void> {
  const where = `${plan.municipality}/${plan.id}`;
  if (versions.length !== plan.version || versions.some(({ number }, at) => number !== at + 1))
    report(where, `registeret sier versjon ${plan.version}, men det er ${versions.length} å lese`);
  for (const standing of [plan.in_force, plan.proposed]) {
    if (standing === null) continue;
    const { rows } = await query<{ missing: number }>`
      select count(*)::integer as missing from publication as kept, jsonb_array_elements(kept.publication -> 'elements') as one
      where kept.municipality = ${plan.municipality} and kept.plan = ${plan.id} and kept.number = ${standing} and not kept.preview
        and not exists (select 1 from element where element.municipality = kept.municipality and element.plan = kept.plan
          and element.version = kept.number and element.id = one ->> 'id')`.execute(sql);
    if ((rows[0]?.missing ?? 0) > 0) report(where, `elementer fra versjon ${standing} mangler i registeret`);
  }
}

async function verifyBegun(sql: Kysely<Schema>, report: Report): Promise<void> {
  const { rows: uploads } = await query<{ id: string }>`
    select upload.id from upload left join upload_chunk on upload_chunk.upload = upload.id
    group by upload.id having upload.received <> coalesce(sum(length(upload_chunk.bytes)), 0)`.execute(sql);
  for (const { id } of uploads) report(`opplasting ${id.slice(0, 8)}`, "det som er mottatt, er ikke det som er lagret");
  const { rows: answers } = await query<{ half: number }>`
    select count(*)::integer as half from answered where answer = 'null'`.execute(sql);
  if ((answers[0]?.half ?? 0) > 0) report("svar", `${answers[0]?.half} er påbegynt og ikke gitt`);
}
