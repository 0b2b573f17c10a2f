import { buildPlan } from "../plan/buildPlan.ts";
import { check } from "../plan/check.ts";
import type { Finding } from "../plan/finding.ts";
import type { Plan } from "../plan/plan.ts";
import { readLines } from "../plan/readLines.ts";
import type { Register } from "../plan/register.ts";
import { markOfFinding } from "../plan/waive.ts";
import type { Language } from "../words/language.ts";
import type { SaidRefusal } from "../words/refusal.ts";
import { openDocument } from "./openDocument.ts";

/** A document that was checked, or why it could not be. */
export interface CheckedFile {
  /** As it was asked for; in a folder its path from there, with "/". */
  readonly name: string;
  /** Id of the plan it is tied to; null for none. */
  readonly plan: string | null;
  readonly elements: number;
  /** Each with a mark it is known again by when the document has been changed. */
  readonly findings: readonly { readonly finding: Finding; readonly mark: string }[];
  /** The plan itself, where it is one document alone that is checked. */
  readonly built: Plan | null;
  readonly refused: { readonly code: string; readonly said: SaidRefusal } | null;
}

/** Reads a .docx and checks it, against a register where there is one. `today` is YYYY-MM-DD. */
export function checkFile(
  path: string,
  name: string,
  register: Register | null,
  today: string,
  language: Language,
): CheckedFile {
  const opened = openDocument(path, language);
  if (!opened.ok)
    return {
      name,
      plan: null,
      elements: 0,
      findings: [],
      built: null,
      refused: { code: opened.code, said: opened.said },
    };
  const plan = buildPlan(opened.read.document, register);
  const lines = readLines(plan.document);
  const findings = check(plan, register, today, null).map((finding) => ({
    finding,
    mark: markOfFinding(plan, lines, finding),
  }));
  return { name, plan: plan.record.plan, elements: plan.elements.length, findings, built: plan, refused: null };
}

/** How many findings stand at each level, and how many are accepted. */
export function countFindings({ findings }: CheckedFile) {
  const counts = { error: 0, warning: 0, advice: 0, waived: 0 };
  for (const { finding } of findings) counts[finding.waived === null ? finding.level : "waived"] += 1;
  return counts;
}
