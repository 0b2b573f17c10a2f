import type { Finding } from "../plan/finding.ts";
import { sayFinding } from "../plan/sayFinding.ts";
import { sayLevel } from "../plan/sayKind.ts";
import type { FindingLevel } from "../plan/register.ts";
import type { Language } from "../words/language.ts";
import { commandWords } from "./commandWords.ts";

const order: readonly FindingLevel[] = ["error", "warning", "advice"];

/** Findings as lines for the terminal, errors first: level, what, where, how to mend it. */
export function sayFindings(findings: readonly Finding[], language: Language): string {
  const words = commandWords[language];
  const sorted = order.flatMap((level) => findings.filter((finding) => finding.level === level));
  return sorted
    .map((finding) => {
      const { what, mend, law } = sayFinding(finding, language);
      const { where } = finding;
      const place = where.type === "document" || where.at === null ? "" : ` (${words.line(where.at)})`;
      const waived = finding.waived === null ? "" : ` [${words.waived}: ${finding.waived.reason}]`;
      return `${sayLevel(finding.level, 1, language)}${waived}: ${what}${place}\n    ${mend}${law === null ? "" : ` ${law.name}.`}\n`;
    })
    .join("");
}
