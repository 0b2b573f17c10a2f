import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { Waiver } from "./element.ts";
import { emptyDetails } from "./emptyDetails.ts";
import type { Finding } from "./finding.ts";
import type { Plan, PlanRecord } from "./plan.ts";
import { passageKey } from "./passageKey.ts";
import { readLines, type Lines } from "./readLines.ts";

/** Why a finding is not waived: errors never are, and a waiver says why. */
export type WaiveRefusalCode = "errorNotWaived" | "noReason";

/**
 * The plan's record with a finding waived: accepted by a reviewer, with a reason. It holds until the
 * passage, or what the finding says of it, changes. Errors are not waived, nor is anything without
 * a reason.
 */
export function waive(plan: Plan, finding: Finding, by: string, reason: string): Outcome<PlanRecord, WaiveRefusalCode> {
  if (finding.level === "error") return refuse("errorNotWaived");
  if (reason.trim() === "") return refuse("noReason");
  const waiver: Waiver = {
    rule: finding.rule,
    reason: reason.trim(),
    by,
    passage: fingerprint(plan, readLines(plan.document), finding),
  };
  const { record } = plan;
  if (finding.where.type !== "element") return done({ ...record, waivers: [...record.waivers, waiver] });
  const id = finding.where.element;
  const details = record.details.find((one) => one.id === id);
  const changed = { ...(details ?? emptyDetails(id)), waivers: [...(details?.waivers ?? []), waiver] };
  return done({
    ...record,
    details:
      details === undefined
        ? [...record.details, changed]
        : record.details.map((one) => (one === details ? changed : one)),
  });
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
