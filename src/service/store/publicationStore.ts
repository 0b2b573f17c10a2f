import { randomBytes } from "node:crypto";
import { sql as query, type RawBuilder, type Selectable, type Transaction } from "kysely";
import { readerVersion } from "../../document/readDocx.ts";
import type { PlanState, PublicationKind, RegisteredPlan } from "../../plan/register.ts";
import { isProposal } from "../../plan/standing.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";
import { followAnchors, noFormerAnchors, type FormerAnchors } from "../../site/chapters/followAnchors.ts";
import type { KeptReading, MadePublication } from "./madePublication.ts";
import { readStored, storedFormat } from "./readStored.ts";
import { hasCeased, registeredPlan } from "./registerStore.ts";
import type { Schema } from "./schema.ts";

/** What is to be stored of a publication. */
export interface NewPublication {
  readonly municipality: string;
  readonly made: MadePublication;
  readonly docx: Uint8Array;
  readonly publishedAt: Date;
  readonly publishedBy: string;
  /** null where the name is all that is known of who published. */
  readonly publishedByPerson: number | null;
  /** The version the document started from. */
  readonly baseVersion: number;
}

export interface StoredPublication {
  readonly plan: RegisteredPlan;
  readonly number: number;
  /** Unguessable key of a preview's address; null for what is public. */
  readonly previewKey: string | null;
}

const stateAfter: Readonly<Record<Exclude<PublicationKind, "preview">, PlanState>> = {
  hearing: "hearing",
  afterHearing: "afterHearing",
  adopted: "adopted",
  correction: "adopted",
};

/**
 * Numbers and keeps a publication, and moves the plan on, in the caller's transaction. Refuses when the
 * register has a newer version than the document started from. What was published is never changed; only what is read of
 * its .docx is, by a newer reader (`renewalStore.ts`).
 */
export async function storePublication(
  transaction: Transaction<Schema>,
  given: NewPublication,
): Promise<Outcome<StoredPublication, "publishedFirst" | "notFound" | "planWithdrawn">> {
  const { made, municipality } = given;
  const plan = await transaction
    .selectFrom("plan")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("id", "=", made.plan)
    .forUpdate()
    .executeTakeFirst();
  if (plan === undefined) return refuse("notFound", { what: "plan" });
  const preview = made.decision.kind === "preview";
  if (plan.withdrawn) return refuse("planWithdrawn");
  if (!preview && plan.version !== given.baseVersion) {
    return refuse("publishedFirst", {
      version: plan.version,
      by: plan.published_by ?? "",
      at: plan.published_at?.toISOString() ?? "",
    });
  }
  const number = preview ? await nextPreview(transaction, municipality, plan.id) : plan.version + 1;
  const previewKey = preview ? randomBytes(24).toString("base64url") : null;
  const publication = await insertPublication(transaction, given, number, previewKey);
  if (preview) return done({ plan: registeredPlan(plan, []), number, previewKey });
  const moved = await movePlanOn(transaction, given, plan, number);
  await replaceElements(transaction, moved, publication);
  return done({ plan: registeredPlan(moved, []), number, previewKey });
}

async function nextPreview(transaction: Transaction<Schema>, municipality: string, plan: string): Promise<number> {
  const newest = await transaction
    .selectFrom("publication")
    .select((select) => select.fn.max("number").as("number"))
    .where("municipality", "=", municipality)
    .where("plan", "=", plan)
    .where("preview", "=", true)
    .executeTakeFirstOrThrow();
  return (newest.number ?? 0) + 1;
}

async function insertPublication(
  transaction: Transaction<Schema>,
  given: NewPublication,
  number: number,
  previewKey: string | null,
): Promise<number> {
  const { made } = given;
  const { id } = await transaction
    .insertInto("publication")
    .values({
      municipality: given.municipality,
      plan: made.plan,
      preview: previewKey !== null,
      number,
      kind: made.decision.kind,
      published_at: given.publishedAt,
      published_by: given.publishedBy,
      published_by_person: given.publishedByPerson,
      sha256: made.sha256,
      base: given.baseVersion,
      format: storedFormat,
      reader: readerVersion,
      docx: given.docx,
      publication: jsonOf(made.publication),
      document: jsonOf(made.document),
      preview_key: previewKey,
      outline: made.outline === null ? null : jsonOf(made.outline),
      headings: previewKey === null ? JSON.stringify(made.anchors.headings) : null,
      former: previewKey === null ? JSON.stringify(await formerAnchors(transaction, given, number)) : null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await insertReading(transaction, id, made);
  return id;
}

/** Keeps the pictures and the chapters of a publication. */
export async function insertReading(
  transaction: Transaction<Schema>,
  id: number,
  { media, chapters }: Pick<KeptReading, "media" | "chapters">,
): Promise<void> {
  for (const { part, contentType, bytes } of media) {
    await transaction.insertInto("media").values({ publication: id, part, content_type: contentType, bytes }).execute();
  }
  const chaptersAtATime = 50;
  for (let from = 0; from < chapters.length; from += chaptersAtATime) {
    const some = chapters.slice(from, from + chaptersAtATime);
    await transaction
      .insertInto("chapter")
      .values(
        some.map(({ id: name, number: numbered, title, stretch }, at) => ({
          publication: id,
          ordinal: from + at,
          id: name,
          number: numbered,
          title,
          stretch: jsonOf(stretch),
        })),
      )
      .execute();
  }
}

/** Where the addresses of the versions before one lead in it. */
async function formerAnchors(
  transaction: Transaction<Schema>,
  { municipality, made }: NewPublication,
  number: number,
): Promise<FormerAnchors> {
  const before = await transaction
    .selectFrom("publication")
    .select(["number", "format", "headings", "former"])
    .where("municipality", "=", municipality)
    .where("plan", "=", made.plan)
    .where("preview", "=", false)
    .where("number", "<", number)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  if (before === undefined) return noFormerAnchors;
  const { number: version, format, headings, former } = before;
  return followAnchors(
    {
      version,
      headings: headings === null ? [] : readStored.headings(format, headings),
      former: former === null ? noFormerAnchors : readStored.former(format, former),
    },
    made.anchors,
  );
}

/** JSON in UTF-8 as it goes to the database: a long text would hold this thread while it was made. */
export function jsonOf(utf8: Uint8Array): RawBuilder<string> {
  return query<string>`convert_from(${Buffer.from(utf8.buffer, utf8.byteOffset, utf8.byteLength)}::bytea, 'UTF8')::jsonb`;
}

/**
 * Puts a kept publication's elements beside those of the version in force, and in place of all the plan's others, without
 * their passing through this process.
 */
async function replaceElements(
  transaction: Transaction<Schema>,
  plan: Selectable<Schema["plan"]>,
  publication: number,
): Promise<void> {
  await transaction
    .deleteFrom("element")
    .where("municipality", "=", plan.municipality)
    .where("plan", "=", plan.id)
    .where("version", "is distinct from", plan.in_force)
    .execute();
  await insertElements(transaction, publication);
}

/** Puts a kept publication's elements beside those that stand, without their passing through this process. */
export async function insertElements(transaction: Transaction<Schema>, publication: number): Promise<void> {
  await query`
    insert into element (municipality, plan, version, ordinal, id, kind, title, text, under, also_under, sdgs, origin_plan, origin_element, chapter)
    select kept.municipality, kept.plan, kept.number, line.ordinal - 1, element ->> 'id', element ->> 'kind', element ->> 'title', element ->> 'text',
      element ->> 'under', array(select jsonb_array_elements_text(coalesce(element -> 'alsoUnder', '[]'))), array(select jsonb_array_elements_text(element -> 'sdgs')), case when element #>> '{origin,municipality}' is null then element #>> '{origin,plan}' end,
      case when element #>> '{origin,municipality}' is null then element #>> '{origin,element}' end,
      nullif(kept.outline -> 'chapterOf' ->> (element ->> 'id'), '')
    from publication as kept, jsonb_array_elements(kept.publication -> 'elements') with ordinality as line (element, ordinal)
    where kept.id = ${publication}`.execute(transaction);
}

/** A proposal leaves what is in force as it is, its language too. What is published lets a plan that had ended hold again. */
async function movePlanOn(
  transaction: Transaction<Schema>,
  given: NewPublication,
  before: Selectable<Schema["plan"]>,
  version: number,
): Promise<Selectable<Schema["plan"]>> {
  const { decision, language } = given.made;
  if (decision.kind === "preview") throw new Error("A preview never moves a plan on.");
  const proposes = isProposal(decision.kind);
  const holds = proposes && hasCeased(before.state) ? null : before.in_force;
  return transaction
    .updateTable("plan")
    .set({
      ...(proposes && holds !== null ? {} : { language }),
      ...(hasCeased(before.state) ? { replaced_by: [], ended_on: null, end_decision: null } : {}),
      state: stateAfter[decision.kind],
      version,
      published_at: given.publishedAt,
      published_by: given.publishedBy,
      published_by_person: given.publishedByPerson,
      hearing_deadline: decision.kind === "hearing" ? decision.hearingDeadline : null,
      ...(proposes
        ? {
            in_force: holds,
            in_force_at: holds === null ? null : before.in_force_at,
            proposed: version,
            proposed_at: given.publishedAt,
          }
        : {
            adopted_on: decision.adoptedOn,
            decision_number: decision.decisionNumber,
            in_force: version,
            in_force_at: given.publishedAt,
            proposed: null,
            proposed_at: null,
          }),
    })
    .where("municipality", "=", given.municipality)
    .where("id", "=", given.made.plan)
    .returningAll()
    .executeTakeFirstOrThrow();
}
