import { randomBytes } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import type { Document } from "../../document/document.ts";
import type { Publication } from "../../plan/publication.ts";
import type { PlanState, PublicationKind, RegisteredPlan } from "../../plan/register.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";
import { registeredPlan } from "./registerStore.ts";
import type { Schema } from "./schema.ts";

/** A picture of a document, ready to be served. */
export interface Media {
  readonly part: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What is to be stored of a publication. */
export interface NewPublication {
  readonly municipality: string;
  readonly publication: Publication;
  readonly document: Document;
  readonly media: readonly Media[];
  readonly docx: Uint8Array;
  readonly sha256: string;
  readonly publishedAt: Date;
  readonly publishedBy: string;
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
  adopted: "adopted",
  correction: "adopted",
};

/**
 * Numbers and keeps a publication, and moves the plan on, in one transaction. Refuses when the
 * register has a newer version than the document started from. Nothing kept is ever changed.
 */
export async function keepPublication(sql: Kysely<Schema>, given: NewPublication): Promise<Outcome<StoredPublication, "publishedFirst" | "notFound">> {
  return sql.transaction().execute(async (transaction) => {
    const { publication, municipality } = given;
    const plan = await transaction.selectFrom("plan").selectAll().where("municipality", "=", municipality).where("id", "=", publication.plan).forUpdate().executeTakeFirst();
    if (plan === undefined) return refuse("notFound", { what: "plan" });
    const preview = publication.decision.kind === "preview";
    if (!preview && plan.version !== given.baseVersion) {
      return refuse("publishedFirst", { version: plan.version, by: plan.published_by ?? "", at: plan.published_at?.toISOString() ?? "" });
    }
    const number = preview ? await nextPreview(transaction, municipality, plan.id) : plan.version + 1;
    const previewKey = preview ? randomBytes(24).toString("base64url") : null;
    await insertPublication(transaction, given, number, previewKey);
    if (preview) return done({ plan: registeredPlan(plan, []), number, previewKey });
    await replaceElements(transaction, municipality, publication, number);
    return done({ plan: registeredPlan(await movePlanOn(transaction, given, number), []), number, previewKey });
  });
}

async function nextPreview(transaction: Transaction<Schema>, municipality: string, plan: string): Promise<number> {
  const newest = await transaction
    .selectFrom("publication")
    .select((select) => select.fn.max("number").as("number"))
    .where("municipality", "=", municipality).where("plan", "=", plan).where("preview", "=", true)
    .executeTakeFirstOrThrow();
  return (newest.number ?? 0) + 1;
}

async function insertPublication(transaction: Transaction<Schema>, given: NewPublication, number: number, previewKey: string | null): Promise<void> {
  const { publication } = given;
  const { id } = await transaction
    .insertInto("publication")
    .values({
      municipality: given.municipality,
      plan: publication.plan,
      preview: previewKey !== null,
      number,
      kind: publication.decision.kind,
      published_at: given.publishedAt,
      published_by: given.publishedBy,
      sha256: given.sha256,
      docx: given.docx,
      publication: JSON.stringify(publication),
      document: JSON.stringify(given.document),
      preview_key: previewKey,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const { part, contentType, bytes } of given.media) {
    await transaction.insertInto("media").values({ publication: id, part, content_type: contentType, bytes }).execute();
  }
}

async function replaceElements(transaction: Transaction<Schema>, municipality: string, publication: Publication, version: number): Promise<void> {
  await transaction.deleteFrom("element").where("municipality", "=", municipality).where("plan", "=", publication.plan).execute();
  const rows = publication.elements.map((element, ordinal) => ({
    municipality,
    plan: publication.plan,
    version,
    ordinal,
    id: element.id,
    kind: element.kind,
    title: element.title,
    text: element.text,
    under: element.under,
    sdgs: JSON.stringify(element.sdgs),
    origin_plan: element.origin?.plan ?? null,
    origin_element: element.origin?.element ?? null,
  }));
  const rowsAtATime = 500;
  for (let from = 0; from < rows.length; from += rowsAtATime) {
    await transaction.insertInto("element").values(rows.slice(from, from + rowsAtATime)).execute();
  }
}

async function movePlanOn(transaction: Transaction<Schema>, given: NewPublication, version: number) {
  const { decision, title, language } = given.publication;
  if (decision.kind === "preview") throw new Error("A preview never moves a plan on.");
  return transaction
    .updateTable("plan")
    .set({
      title,
      language,
      state: stateAfter[decision.kind],
      version,
      published_at: given.publishedAt,
      published_by: given.publishedBy,
      hearing_deadline: decision.kind === "hearing" ? decision.hearingDeadline : null,
      ...(decision.kind === "hearing" ? {} : { adopted_on: decision.adoptedOn, decision_number: decision.decisionNumber }),
    })
    .where("municipality", "=", given.municipality)
    .where("id", "=", given.publication.plan)
    .returningAll()
    .executeTakeFirstOrThrow();
}
