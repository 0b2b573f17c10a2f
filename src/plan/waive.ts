import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { ShapeOf } from "../words/shape.ts";
import type { Waiver } from "./element.ts";
import { emptyDetails } from "./emptyDetails.ts";
import type { Finding } from "./finding.ts";
import type { Plan, PlanRecord } from "./plan.ts";
import { passageKey } from "./passageKey.ts";
import { readLines, type Lines } from "./readLines.ts";
import type { givenWaiverSchema } from "./schemas/waiverSchemas.ts";

/** A waiver with the element whose details it stands in; null for the plan's own record. */
export type GivenWaiver = ShapeOf<typeof givenWaiverSchema>;

/** Why a finding is not waived: errors never are, and a waiver says why. */
export type WaiveRefusalCode = "errorNotWaived" | "noReason";

/**
 * A waiver of a finding: accepted by a reviewer, with a reason. It holds until the passage, or what the
 * finding says of it, changes. Errors are not waived, nor is anything without a reason.
 */
export function waiverFor(
  plan: Plan,
  finding: Finding,
  by: string,
  reason: string,
): Outcome<GivenWaiver, WaiveRefusalCode> {
  if (finding.level === "error") return refuse("errorNotWaived");
  if (reason.trim() === "") return refuse("noReason");
  return done({
    element: finding.where.type === "element" ? finding.where.element : null,
    rule: finding.rule,
    reason: reason.trim(),
    by,
    passage: fingerprint(plan, readLines(plan.document), finding),
  });
}

/** The record with these waivers in it; of two for the same finding the one added last stands. */
export function addWaivers(record: PlanRecord, given: readonly GivenWaiver[]): PlanRecord {
  return given.reduce(
    (now, waiver) => changeWaivers(now, waiver.element, (old) => [...without(old, waiver), bare(waiver)]),
    record,
  );
}

/** Whether the record has this waiver, whoever gave it and why. */
export function hasWaiver(record: PlanRecord, { element, rule, passage }: GivenWaiver): boolean {
  const waivers = element === null ? record.waivers : (record.details.find(({ id }) => id === element)?.waivers ?? []);
  return waivers.some((one) => one.rule === rule && one.passage === passage);
}

/** Whether the plan's own record has a waiver that stands for this finding. */
export function isWaivedIn(plan: Plan, finding: Finding): boolean {
  return waiverOf(plan, readLines(plan.document), finding) !== null;
}

/** The record without the waiver that stands for this finding. */
export function dropWaiver(plan: Plan, finding: Finding, record: PlanRecord): PlanRecord {
  const element = finding.where.type === "element" ? finding.where.element : null;
  const passage = fingerprint(plan, readLines(plan.document), finding);
  return changeWaivers(record, element, (old) => without(old, { rule: finding.rule, passage }));
}

function without(waivers: readonly Waiver[], { rule, passage }: Pick<Waiver, "rule" | "passage">): readonly Waiver[] {
  return waivers.filter((one) => one.rule !== rule || one.passage !== passage);
}

function bare({ rule, reason, by, passage }: GivenWaiver): Waiver {
  return { rule, reason, by, passage };
}

function changeWaivers(
  record: PlanRecord,
  element: string | null,
  change: (waivers: readonly Waiver[]) => readonly Waiver[],
): PlanRecord {
  if (element === null) return { ...record, waivers: change(record.waivers) };
  const details = record.details.find((one) => one.id === element);
  const changed = { ...(details ?? emptyDetails(element)), waivers: change(details?.waivers ?? []) };
  return {
    ...record,
    details:
      details === undefined
        ? [...record.details, changed]
        : record.details.map((one) => (one === details ? changed : one)),
  };
}

/** Sixteen hexadecimal digits that a finding is known again by in a later reading of the document, wherever it then stands. */
export function markOfFinding(plan: Plan, lines: Lines, finding: Finding): string {
  const element = finding.where.type === "element" ? finding.where.element : "";
  return passageKey(`${finding.rule} ${element} ${fingerprint(plan, lines, finding)}`);
}

/** The waiver that stands for a finding: same rule, same passage, and not an error. */
export function waiverOf(plan: Plan, lines: Lines, finding: Finding): Finding["waived"] {
  if (finding.level === "error") return null;
  const { where } = finding;
  const waivers =
    where.type === "element"
      ? (plan.record.details.find(({ id }) => id === where.element)?.waivers ?? [])
      : plan.record.waivers;
  const ofRule = waivers.filter(({ rule }) => rule === finding.rule);
  if (ofRule.length === 0) return null;
  const passage = fingerprint(plan, lines, finding);
  const waiver = ofRule.find((one) => one.passage === passage);
  return waiver === undefined ? null : { reason: waiver.reason, by: waiver.by };
}

/** Sixteen hexadecimal digits that change when the passage, or what the finding says of it, changes. */
function fingerprint(plan: Plan, lines: Lines, { where, detail }: Finding): string {
  const facts = Object.entries(detail).sort(([one], [other]) => (one < other ? -1 : 1));
  return passageKey(JSON.stringify([passageOf(plan, lines, where), facts]));
}

function passageOf(plan: Plan, lines: Lines, where: Finding["where"]): string {
  switch (where.type) {
    case "document":
      return "";
    case "element": {
      const element = plan.elements.find(({ id }) => id === where.element);
      return element === undefined ? "" : `${element.title}\n${element.text}`;
    }
    case "paragraph":
    case "table":
    case "picture":
    case "control":
      return where.at === null ? "" : (lines.byPlace.get(where.at)?.text ?? "");
  }
}
