import { createHash } from "node:crypto";
import { readDocx, type ReadDocument } from "../../document/readDocx.ts";
import type { DocxRefusalCode } from "../../docx/docxRefusal.ts";
import { belongsElsewhere } from "../../plan/belonging.ts";
import { buildPlan } from "../../plan/buildPlan.ts";
import { changesBetween, type Changes } from "../../plan/changes.ts";
import { check } from "../../plan/check.ts";
import { countStripped } from "../../plan/countStripped.ts";
import type { Finding } from "../../plan/finding.ts";
import { newestElements } from "../../plan/newestElements.ts";
import { municipalitiesOfOrigins } from "../../plan/originRegister.ts";
import type { Decision, Publication, Stripped } from "../../plan/publication.ts";
import { publish, type PublishRefusalCode } from "../../plan/publish.ts";
import { textChanges, type SectionChange } from "../../plan/textChanges.ts";
import type { KeptReading, MadePublication, Media } from "../store/madePublication.ts";
import { readStored } from "../store/readStored.ts";
import type { StoredDocument } from "../store/versionStore.ts";
import type { Register } from "../../plan/register.ts";
import { anchorsIn } from "../../site/chapters/followAnchors.ts";
import { partPlan } from "../../site/chapters/partPlan.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";

/** A .docx, and what is to be known of it. Data only, so that it may be asked of another thread. */
export interface Question {
  readonly docx: Uint8Array;
  readonly register: Register;
  /** Id of the plan it is sent as. */
  readonly plan: string;
  readonly decision: Decision;
  /** What is kept of the version it is compared with: its document as JSON, not yet read; null where there is none. */
  readonly before: StoredDocument | null;
  /** Whether it is to be published, or only rehearsed. */
  readonly publishes: boolean;
}

/** What is known of a .docx: small values, and the long ones as bytes that another thread is handed without copying. */
export interface Examined {
  readonly findings: readonly Finding[];
  readonly changes: Changes;
  /** null where there is no version to compare with. */
  readonly sections: readonly SectionChange[] | null;
  readonly stripped: Stripped;
  /** Number of the last preview made of this file, as it says itself; 0 for none. */
  readonly preview: number;
  /** What is to be kept, or why the plan is not published; null where it is only rehearsed. */
  readonly made: Outcome<MadePublication, PublishRefusalCode> | null;
}

/**
 * Reads and checks a .docx as the plan it is sent as, and makes the publication of it. Refuses what
 * cannot be read, with `otherPlan` (detail plan) a document that says it is another plan, and with `elsewhere` (detail
 * municipality) one that says it belongs to another register. Where it has fetched from other municipalities and the
 * register has nothing of others, those are asked for by `asksOthers` (detail municipalities, with spaces between).
 */
export function examineDocx({
  docx,
  register,
  plan: planId,
  decision,
  before,
  publishes,
}: Question): Outcome<Examined, DocxRefusalCode | "otherPlan" | "elsewhere" | "asksOthers"> {
  const read = readDocx(docx);
  if (!read.ok) return read;
  const { document } = read.value;
  const plan = buildPlan(document, register);
  if (belongsElsewhere(plan.record, register))
    return refuse("elsewhere", { municipality: plan.record.belongs?.name ?? "" });
  if (plan.record.plan !== planId) return refuse("otherPlan", { plan: plan.record.plan ?? "-" });
  const others = municipalitiesOfOrigins(plan.elements, register.municipality.id);
  if (register.others === undefined && others.length > 0)
    return refuse("asksOthers", { municipalities: others.join(" ") });
  const findings = check(plan, register, decision.date, decision);
  const made = publishes ? publish(plan, findings, decision) : null;
  return done({
    findings,
    changes: changesBetween(newestElements(register, planId), plan.elements),
    sections:
      before === null ? null : textChanges(readStored.document(before.format, JSON.parse(before.document)), document),
    stripped: countStripped(document),
    preview: plan.record.preview,
    made: made?.ok === true ? done(readyToKeep(made.value, read.value, docx)) : made,
  });
}

function readyToKeep(publication: Publication, opened: ReadDocument, docx: Uint8Array): MadePublication {
  const { plan, title, language, decision } = publication;
  return {
    ...{ plan, title, language, decision },
    publication: jsonOf(publication),
    ...keptReading(opened, publication),
    sha256: createHash("sha256").update(docx).digest("hex"),
  };
}

/** What the pages of a publication show of a document: as its chapters where it is long, or as it was before. */
export function keptReading(
  opened: ReadDocument,
  publication: Pick<Publication, "title" | "elements">,
  before: "onePage" | "chapters" | null = null,
): KeptReading {
  const long = before === "onePage" ? null : partPlan(opened.document, publication);
  // One that had chapters has them still, however much shorter it is read.
  const parted = long ?? (before === "chapters" ? partPlan(opened.document, publication, 1) : null);
  return {
    document: jsonOf(opened.document),
    outline: parted === null ? null : jsonOf(parted.outline),
    chapters: (parted?.chapters ?? []).map(({ id, number, title: name, stretch }) => ({
      id,
      number,
      title: name,
      stretch: jsonOf(stretch),
    })),
    anchors: anchorsIn(opened.document),
    media: mediaOf(opened),
  };
}

function jsonOf(value: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

function mediaOf(opened: ReadDocument): readonly Media[] {
  const parts = new Set<string>();
  collectPictures([opened.document.blocks, opened.document.notes], parts);
  return [...parts].flatMap((part) => {
    const bytes = opened.media(part);
    return bytes === null ? [] : [{ part, contentType: opened.mediaType(part), bytes }];
  });
}

/** The parts of all pictures at any depth of the blocks. */
function collectPictures(value: unknown, parts: Set<string>): void {
  if (Array.isArray(value)) for (const inner of value) collectPictures(inner, parts);
  else if (typeof value === "object" && value !== null) {
    if (
      "type" in value &&
      value.type === "picture" &&
      "part" in value &&
      typeof value.part === "string" &&
      value.part !== ""
    )
      parts.add(value.part);
    for (const inner of Object.values(value)) collectPictures(inner, parts);
  }
}
