import type { Cell, Sheet } from "../../../site/administration/sheet.ts";

export const csvType = "text/csv; charset=utf-8";

/** What a program that calculates takes for the beginning of a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;

/**
 * A sheet as CSV (RFC 4180) as Excel in Norwegian opens it: parted by semicolons, in UTF-8 with a byte order mark. Words
 * that would be calculated are marked as words.
 */
export function writeCsv({ columns, rows }: Sheet): string {
  const lines = [columns.map(({ name }) => name), ...rows].map((row) => row.map(cellText).join(";"));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const words = typeof cell === "string" ? cell : cell.date;
  const safe = formula.test(words) ? `'${words}` : words;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
