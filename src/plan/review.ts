import * as Type from "typebox";
import { instant, nullable, type ShapeOf } from "../words/shape.ts";
import { elementKinds } from "./element.ts";
import { findingSchema, type Finding } from "./finding.ts";
import { passageKey } from "./passageKey.ts";
import type { Plan } from "./plan.ts";
import { readLines } from "./readLines.ts";
import { givenWaiverSchema, markOfFinding } from "./waive.ts";

/** What a reviewer finds of a plan: ready to be published, or not yet. */
export const verdicts = ["ready", "notYet"] as const;
export type Verdict = (typeof verdicts)[number];

/** The plan as it was when it was reviewed: what a later one is held against. */
export const reviewedPlanSchema = Type.Object({
  elements: Type.Array(
    Type.Object({
      id: Type.String({ maxLength: 20 }),
      kind: Type.Enum(elementKinds),
      title: Type.String(),
      text: Type.String(),
      under: nullable(Type.String({ maxLength: 20 })),
    }),
    { maxItems: 5000 },
  ),
  /** Findings that stood, each with `markOfFinding`. */
  findings: Type.Array(Type.Object({ mark: Type.String({ maxLength: 64 }), finding: findingSchema }), {
    maxItems: 5000,
  }),
  /** The text between two headings, by the heading over it ("" before the first): sixteen hexadecimal digits of it. */
  sections: Type.Array(Type.Object({ heading: Type.String(), key: Type.String({ maxLength: 64 }) }), {
    maxItems: 10_000,
  }),
});
export type ReviewedPlan = ShapeOf<typeof reviewedPlanSchema>;

/** Why a plan is not ready yet, at a finding or an element or of the whole. */
export const verdictReasonSchema = Type.Object({
  element: nullable(Type.String({ maxLength: 20 })),
  /** Name of the rule whose finding it is about. */
  rule: nullable(Type.String({ maxLength: 100 })),
  /** What it is about, as the reviewer saw it. */
  about: Type.String({ maxLength: 500 }),
  reason: Type.String({ minLength: 1, maxLength: 2000 }),
});
export type VerdictReason = ShapeOf<typeof verdictReasonSchema>;

/** A verdict as a reviewer gives it. */
export const givenReviewSchema = Type.Object({
  verdict: Type.Enum(verdicts),
  /** What is said of the plan as a whole; "" for nothing. */
  remark: Type.String({ maxLength: 5000 }),
  reasons: Type.Array(verdictReasonSchema, { maxItems: 500 }),
  /** Waivers given in a document that could not be written in: they are written by the next who may. */
  waivers: Type.Array(givenWaiverSchema, { maxItems: 2000 }),
  /** `planFingerprint` of what was reviewed. */
  fingerprint: Type.String({ pattern: "^[0-9a-f]{32}$" }),
  reviewed: reviewedPlanSchema,
});
export type GivenReview = ShapeOf<typeof givenReviewSchema>;

export const reviewSchema = Type.Object({ ...givenReviewSchema.properties, by: Type.String(), at: instant });
export type Review = ShapeOf<typeof reviewSchema>;

/**
 * Thirty-two hexadecimal digits that are the same as long as a plan says the same: its words, its elements and what is
 * known of them. Only what every way of reading a document gives counts: not notes, looks, spaces or signs for objects.
 * Saving, comments, waivers and the version it builds on do not count.
 */
export function planFingerprint(plan: Plan): string {
  const { record } = plan;
  const text = JSON.stringify([
    [record.plan, record.kind, record.language],
    readLines(plan.document).all.map(({ level, text: words }) => [level, bareWords(words)]),
    plan.elements.map((element) => [
      element.id,
      element.kind,
      bareWords(element.title),
      bareWords(element.text),
      element.under,
      element.sdgs,
      element.origin && [element.origin.plan, element.origin.element, element.origin.ownReason],
      element.responsible,
      element.fromYear,
      element.toYear,
      element.status,
      element.indicator,
      ...((element.alsoUnder ?? []).length === 0 ? [] : [element.alsoUnder]),
    ]),
  ]);
  return passageKey(`1 ${text}`) + passageKey(`2 ${text}`);
}

/** What is kept of a plan with a verdict. */
export function reviewedPlan(plan: Plan, findings: readonly Finding[]): ReviewedPlan {
  const lines = readLines(plan.document);
  return {
    elements: plan.elements.map(({ id, kind, title, text, under }) => ({ id, kind, title, text, under })),
    findings: findings.map((finding) => ({ mark: markOfFinding(plan, lines, finding), finding })),
    sections: sectionsOf(plan),
  };
}

function sectionsOf(plan: Plan): ReviewedPlan["sections"] {
  const sections: { heading: string; text: string }[] = [{ heading: "", text: "" }];
  for (const { level, text } of readLines(plan.document).all) {
    const section = sections.at(-1);
    if (level !== null && text !== "") sections.push({ heading: text, text: "" });
    else if (section !== undefined) section.text += `${bareWords(text)}\n`;
  }
  return sections.map(({ heading, text }) => ({ heading, key: passageKey(text.trim()) }));
}

/** What of a text two ways of reading it agree on: no spaces, no signs for objects. */
function bareWords(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{P}\p{S}]|\uFFFC|\u2011|\u00ad/gu, "");
}
