import type { Kysely } from "kysely";
import { createHash } from "node:crypto";
import type { PublicationRequest, Published, Rehearsal } from "../api/contract.ts";
import type { ServiceRefusalCode } from "../api/serviceRefusal.ts";
import type { Document } from "../document/document.ts";
import { buildPlan } from "../plan/buildPlan.ts";
import { changesBetween } from "../plan/changes.ts";
import { check, stops } from "../plan/check.ts";
import { countStripped } from "../plan/countStripped.ts";
import type { Finding } from "../plan/finding.ts";
import type { Plan } from "../plan/plan.ts";
import type { Decision, Publication } from "../plan/publication.ts";
import { publish } from "../plan/publish.ts";
import type { Municipality } from "../plan/register.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import { previewPath } from "./previewVisit.ts";
import type { ReadAnswer } from "./safeReader.ts";
import { keepPublication, type Media } from "./store/publicationStore.ts";
import { readRegister } from "./store/registerStore.ts";
import type { Schema } from "./store/schema.ts";

/** What publishing needs besides the document. */
export interface Press {
  readonly sql: Kysely<Schema>;
  readonly origin: string;
  readonly read: (bytes: Uint8Array) => Promise<ReadAnswer>;
}

/** Publishing's refusal, with the findings that stand when it is they who stop it. */
export type Answer<T> = Outcome<T, ServiceRefusalCode> & { readonly findings?: readonly Finding[] };

interface Examined {
  readonly document: Document;
  readonly media: readonly Media[];
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly changes: Rehearsal["changes"];
  readonly version: number;
}

/** Reads and checks a .docx as the plan it says it is; the pane's own findings count for nothing. */
async function examine(press: Press, municipality: Municipality, planId: string, docx: Uint8Array, decision: Decision): Promise<Answer<Examined>> {
  const read = await press.read(docx);
  if (!read.ok) {
    const { code, detail } = read.refusal;
    return code === "tooHeavy" || code === "crowded" ? refuse(code, detail) : refuse("unreadable", { code });
  }
  const register = await readRegister(press.sql, municipality);
  const registered = register.plans.find(({ id }) => id === planId);
  if (registered === undefined) return refuse("notFound", { what: "plan" });
  const plan = buildPlan(read.value.document, register);
  if (plan.record.plan !== planId) return refuse("badRequest", { where: "plan", expected: plan.record.plan ?? "-" });
  const findings = check(plan, register, decision.date, decision);
  const before = register.elements.filter((element) => element.plan === planId);
  return done({
    ...read.value,
    plan,
    findings,
    changes: changesBetween(before, plan.elements),
    version: registered.version,
  });
}

/** What publishing this .docx would mean, without doing it. */
export async function rehearse(press: Press, municipality: Municipality, plan: string, docx: Uint8Array, request: PublicationRequest): Promise<Answer<Rehearsal>> {
  const examined = await examine(press, municipality, plan, docx, request.decision);
  if (!examined.ok) return examined;
  const { findings, changes, document, version } = examined.value;
  return done({ findings, changes, stripped: countStripped(document), version });
}

/**
 * Publishes a .docx: read and checked here, then numbered and kept in one transaction. Refuses with
 * `findings` while errors stand (they come along), and with `publishedFirst` when the register has
 * a newer version than `baseVersion`.
 */
export async function publishDocx(
  press: Press,
  by: { readonly municipality: Municipality; readonly name: string },
  plan: string,
  docx: Uint8Array,
  request: PublicationRequest,
  baseVersion: number,
): Promise<Answer<Published>> {
  const examined = await examine(press, by.municipality, plan, docx, request.decision);
  if (!examined.ok) return examined;
  const { document, media, findings, version } = examined.value;
  const isPublic = request.decision.kind !== "preview";
  // Who has come too late is told so before being told of findings that follow from it.
  if (!isPublic || version === baseVersion) {
    const made = publish(examined.value.plan, findings, request.decision);
    if (!made.ok) return { ...refusalOf(made.refusal.code, findings), findings };
    return keep(press, by, { publication: made.value, document, media, docx, baseVersion });
  }
  const { publishedBy, publishedAt } = (await readRegister(press.sql, by.municipality)).plans.find(({ id }) => id === plan) ?? {};
  return refuse("publishedFirst", { version, by: publishedBy ?? "", at: publishedAt ?? "" });
}

function refusalOf(code: string, findings: readonly Finding[]): Outcome<never, ServiceRefusalCode> {
  return code === "errorsStand" ? refuse("findings", { count: findings.filter(stops).length }) : refuse("badRequest", { where: "decision", expected: code });
}

async function keep(
  press: Press,
  by: { readonly municipality: Municipality; readonly name: string },
  made: { readonly publication: Publication; readonly document: Document; readonly media: readonly Media[]; readonly docx: Uint8Array; readonly baseVersion: number },
): Promise<Answer<Published>> {
  const publishedAt = new Date();
  const sha256 = createHash("sha256").update(made.docx).digest("hex");
  const kept = await keepPublication(press.sql, { ...made, municipality: by.municipality.id, sha256, publishedAt, publishedBy: by.name });
  if (!kept.ok) return kept;
  const { plan, number, previewKey } = kept.value;
  const page = `${press.origin}/${by.municipality.id}/${plan.id}`;
  const preview = previewKey === null ? null : `${press.origin}${previewPath}/${previewKey}`;
  return done({
    plan,
    version: preview === null ? number : plan.version,
    kind: made.publication.decision.kind,
    address: preview ?? page,
    permanentAddress: preview ?? `${page}/v/${number}`,
    previewKey,
    sha256,
    publishedAt: publishedAt.toISOString(),
  });
}
