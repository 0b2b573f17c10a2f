import type { ShapeOf } from "../words/shape.ts";
import type { Finding } from "./finding.ts";
import { passageKey } from "./passageKey.ts";
import type { Plan } from "./plan.ts";
import { readLines, textOf, type Line } from "./readLines.ts";
import { readMatter } from "./readMatter.ts";
import { markOfFinding } from "./waive.ts";
import type {
  givenReviewSchema,
  reviewedPlanSchema,
  reviewSchema,
  verdictReasonSchema,
} from "./schemas/reviewSchemas.ts";
import type { verdicts } from "./schemas/enumerations.ts";

export { verdicts } from "./schemas/enumerations.ts";

export type Verdict = (typeof verdicts)[number];

/** The plan as it was when it was reviewed: what a later one is held against. */
export type ReviewedPlan = ShapeOf<typeof reviewedPlanSchema>;

/** Why a plan is not ready yet, at a finding or an element or of the whole. */
export type VerdictReason = ShapeOf<typeof verdictReasonSchema>;

/** A verdict as a reviewer gives it. */
export type GivenReview = ShapeOf<typeof givenReviewSchema>;
export type Review = ShapeOf<typeof reviewSchema>;

/**
 * Thirty-two hexadecimal digits that are the same as long as a plan says the same: its words, its elements and what is
 * known of them. Only what every way of reading a document gives counts: not notes, looks, spaces, signs for objects or
 * Word's own table of contents; and captions by their words, since only some readings know which table they are of.
 * Saving, comments, waivers and the version it builds on do not count.
 */
export function planFingerprint(plan: Plan): string {
  const captions = [
    ...readMatter(plan.document).tables.flatMap(({ caption }) => (caption === null ? [] : [textOf(caption)])),
    ...readLines(plan.document).all.flatMap((line) => (isCaption(line) ? [line.text] : [])),
  ];
  const lines = readLines(plan.document).all.filter((line) => !isCaption(line) && !isOfContents(line));
  const words = lines.map(({ level, text }) => [level, bareWords(text)] as const).filter(([, text]) => text !== "");
  return fingerprintOf(plan, [...words, ...captions.map((text) => ["caption", bareWords(text)] as const).sort(byText)]);
}

/** Whether a plan says what it said when a fingerprint of it was taken, also by a build that counted captions otherwise. */
export function saysAsThen(plan: Plan, fingerprint: string): boolean {
  if (fingerprint === planFingerprint(plan)) return true;
  const lines = readLines(plan.document).all.map(({ level, text }) => [level, bareWords(text)] as const);
  return fingerprint === fingerprintOf(plan, lines);
}

function fingerprintOf(plan: Plan, words: readonly (readonly [number | string | null, string])[]): string {
  const { record } = plan;
  const text = JSON.stringify([
    [record.plan, record.kind, record.language],
    words,
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

function isCaption({ block }: Line): boolean {
  return block.type === "paragraph" && block.style === "Caption";
}

function isOfContents({ block }: Line): boolean {
  return block.type === "paragraph" && /^TOC\b/i.test(block.style);
}

function byText([, one]: readonly [unknown, string], [, other]: readonly [unknown, string]): number {
  return one < other ? -1 : Number(one > other);
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
