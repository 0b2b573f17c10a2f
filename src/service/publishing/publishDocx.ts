import type { Kysely, Transaction } from "kysely";
import type { Published, Rehearsal } from "../../api/contract.ts";
import type { ServiceRefusalCode } from "../../api/serviceRefusal.ts";
import { stops } from "../../plan/check.ts";
import type { Finding } from "../../plan/finding.ts";
import type { Decision } from "../../plan/publication.ts";
import type { Municipality, PublicRegister, Register } from "../../plan/register.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";
import type { DocxStamper } from "./docxStamper.ts";
import type { MadePublication } from "../store/madePublication.ts";
import type { Examined, Question } from "./examineDocx.ts";
import { previewPath } from "../../site/view/addresses.ts";
import type { SafeReader } from "./safeReader.ts";
import { findOtherFile } from "../store/previewStore.ts";
import { storePublication } from "../store/publicationStore.ts";
import { findNewestText } from "../store/versionStore.ts";
import { readRegister } from "../store/registerStore.ts";
import type { Schema } from "../store/schema.ts";
import type { PageWriter } from "./pageWriter.ts";
import type { VersionRenewal } from "./versionRenewal.ts";

/** What publishing, and serving what is published, needs besides the document. */
export interface Publisher {
  /** Reaches every municipality. */
  readonly sql: Kysely<Schema>;
  /** Reaches one municipality, by its id. */
  readonly boundTo: (municipality: string) => Kysely<Schema>;
  /** What anyone may see of a municipality's register, by its id; null where there is none by it. */
  readonly publicRegister: (municipality: string) => Promise<PublicRegister | null>;
  /** How many times this process may have written to the database. */
  readonly writes: () => number;
  readonly origin: string;
  /** Whether this is a demonstration, where anyone signs in without a password. */
  readonly isDemo: boolean;
  readonly read: SafeReader;
  readonly stamp: DocxStamper;
  readonly writePage: PageWriter;
  readonly renewal: VersionRenewal;
  /** The service's own clock: what day it is, and when passes and visits to previews end. */
  readonly now: () => Date;
}

/** What the routes of callers need: the database they have from `sqlOf`, which reaches no municipality but the caller's. */
export type CallersPublisher = Omit<Publisher, "sql" | "boundTo">;

/** What publishes, for a caller or for the service itself. */
type Publishes = CallersPublisher & Pick<Publisher, "sql">;

/** Publishing's refusal, with the findings that stand when it is they who stop it. */
export type Answer<T> = Outcome<T, ServiceRefusalCode> & { readonly findings?: readonly Finding[] };

/** Whose document is read: who else's must not wait for it. */
export interface Asker {
  readonly municipality: Municipality;
  /** Absent where it is the service itself. */
  readonly person?: number;
}

/** Other municipalities whose registers one document is checked against: neighbours, the county, the state. */
const mostOthers = 20;

/** Has a .docx read and checked as the plan it is sent as, beside this thread; the pane's own findings count for nothing. */
async function examine(
  publisher: Publishes,
  { municipality, person }: Asker,
  plan: string,
  about: Pick<Question, "docx" | "decision" | "publishes">,
): Promise<Answer<Examined & { readonly version: number }>> {
  const register = await readRegister(publisher.sql, municipality, publisher.now());
  const registered = register.plans.find(({ id }) => id === plan);
  if (registered === undefined) return refuse("notFound", { what: "plan" });
  const before = about.publishes ? null : await findNewestText(publisher.sql, municipality.id, plan);
  const ask = (known: Register): ReturnType<SafeReader> =>
    publisher.read(
      { ...about, plan, register: known, before },
      { municipality: municipality.id, person: person ?? null },
    );
  let read = await ask(register);
  if (!read.ok && read.refusal.code === "asksOthers") {
    const named = String(read.refusal.detail["municipalities"]).split(" ").slice(0, mostOthers);
    const others = await Promise.all(named.map((other) => publisher.publicRegister(other)));
    read = await ask({ ...register, others: others.filter((other) => other !== null) });
  }
  if (read.ok) return done({ ...read.value, version: registered.version });
  const { code, detail } = read.refusal;
  if (code === "tooHeavy" || code === "crowded" || code === "elsewhere") return refuse(code, detail);
  return code === "otherPlan"
    ? refuse("badRequest", { where: "plan", expected: detail["plan"] ?? "-" })
    : refuse("unreadable", { code });
}

/** What publishing this .docx would mean, without doing it. */
export async function rehearse(
  publisher: Publishes,
  asker: Asker,
  plan: string,
  docx: Uint8Array,
  decision: Decision,
): Promise<Answer<Rehearsal>> {
  const examined = await examine(publisher, asker, plan, { docx, decision, publishes: false });
  if (!examined.ok) return examined;
  const { findings, changes, sections, stripped, version, preview } = examined.value;
  const otherFile = await findOtherFile(publisher.sql, asker.municipality.id, plan, version, preview);
  return done({ findings, changes, sections, stripped, version, otherFile });
}

/** A .docx that is to be published, as what, and from which version. */
export interface ToPublish {
  readonly by: Asker & { readonly name: string };
  readonly plan: string;
  readonly docx: Uint8Array;
  readonly decision: Decision;
  /** The version the document started from. */
  readonly baseVersion: number;
}

/** Has what is to be kept done in a transaction; null when someone else has done it already. */
type InTransaction = (
  act: (transaction: Transaction<Schema>) => Promise<Answer<Published>>,
) => Promise<Answer<Published> | null>;

/**
 * Publishes a .docx: read and checked by the service itself, then numbered and kept in one transaction, which `transact`
 * may put its own before and after. Refuses with `findings` while errors stand (they come along), and with
 * `publishedFirst` when the register has a newer version than `baseVersion`. null where `transact` gives it.
 */
export async function publishDocx(
  publisher: Publishes,
  asked: ToPublish,
  transact: InTransaction = (act) => publisher.sql.transaction().execute(act),
): Promise<Answer<Published> | null> {
  const { by, plan, docx, decision, baseVersion } = asked;
  const examined = await examine(publisher, by, plan, { docx, decision, publishes: true });
  if (!examined.ok) return examined;
  const { made, findings, version } = examined.value;
  const isPublic = decision.kind !== "preview";
  // Who has come too late is told so before being told of findings that follow from it.
  if (!isPublic || version === baseVersion) {
    if (made === null) throw new Error("What was to be published has only been rehearsed.");
    if (!made.ok) return { ...refusalOf(made.refusal.code, findings), findings };
    return transact((transaction) => store(publisher, transaction, by, { made: made.value, docx, baseVersion }));
  }
  const { publishedBy, publishedAt } =
    (await readRegister(publisher.sql, by.municipality, publisher.now())).plans.find(({ id }) => id === plan) ?? {};
  return refuse("publishedFirst", { version, by: publishedBy ?? "", at: publishedAt ?? "" });
}

function refusalOf(code: string, findings: readonly Finding[]): Outcome<never, ServiceRefusalCode> {
  return code === "errorsStand"
    ? refuse("findings", { count: findings.filter(stops).length })
    : refuse("notReady", { code });
}

async function store(
  publisher: Publishes,
  transaction: Transaction<Schema>,
  by: ToPublish["by"],
  given: { readonly made: MadePublication; readonly docx: Uint8Array; readonly baseVersion: number },
): Promise<Answer<Published>> {
  const publishedAt = publisher.now();
  const { decision, sha256 } = given.made;
  const kept = await storePublication(transaction, {
    ...given,
    municipality: by.municipality.id,
    publishedAt,
    publishedBy: by.name,
    publishedByPerson: by.person ?? null,
  });
  if (!kept.ok) return kept;
  const { plan, number, previewKey } = kept.value;
  const page = `${publisher.origin}/${by.municipality.id}/${plan.id}`;
  const preview = previewKey === null ? null : `${publisher.origin}${previewPath}/${previewKey}`;
  return done({
    plan,
    version: preview === null ? number : plan.version,
    kind: decision.kind,
    // The plan's own address goes on showing what is in force.
    address: preview ?? (plan.inForce !== null && plan.inForce.version !== number ? `${page}/v/${number}` : page),
    permanentAddress: preview ?? `${page}/v/${number}`,
    previewKey,
    ...(preview === null ? {} : { previewNumber: number }),
    sha256,
    publishedAt: publishedAt.toISOString(),
  });
}
