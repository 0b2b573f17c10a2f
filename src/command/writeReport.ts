import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { toPage } from "../document/html/toPage.ts";
import { readDocx } from "../document/readDocx.ts";
import type { Review } from "../plan/review.ts";
import { reviewReport } from "../report/reviewReport.ts";
import type { Language } from "../words/language.ts";
import type { CheckedFile } from "./checkedFile.ts";
import { codeOf } from "./codeOf.ts";

/**
 * Writes the report of a check to a file: a Word document, or where the name ends in .html a page that stands alone and
 * is set for paper when it is printed. Gives the system's code where it cannot be written; null where it is.
 */
export function writeReport(
  file: string,
  { built, findings }: CheckedFile,
  review: Review | null,
  checkedAt: Date,
  language: Language,
): string | null {
  if (built === null) return null;
  const bytes = reviewReport(
    { plan: built, findings: findings.map(({ finding }) => finding), review, checkedAt },
    language,
  );
  try {
    writeFileSync(file, /\.html$/i.test(file) ? pageOf(bytes, basename(file), language) : bytes);
    return null;
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return code;
  }
}

function pageOf(bytes: Uint8Array, file: string, language: Language): string {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(`a report cannot be read: ${read.refusal.code}`);
  return toPage(read.value.document, { name: file.replace(/\.html$/i, ""), language, mediaAddress: () => null });
}
