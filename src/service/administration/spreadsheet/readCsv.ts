import type { SheetLine } from "../../../plan/planList/readPlanList.ts";
import { done, refuse, type Outcome } from "../../../words/refusal.ts";
import { sheetLimits, type ReadSheet, type SheetRefusalCode } from "./sheetLimits.ts";

/**
 * Reads CSV (RFC 4180), parted by what its first line has most of: semicolons as Excel in Norwegian writes it, commas or
 * tabs. The letters are UTF-8 or UTF-16 where that holds, else windows-1252. Refuses what is too large.
 */
export function readCsv(bytes: Uint8Array): Outcome<ReadSheet, SheetRefusalCode> {
  const text = decode(bytes);
  const first = text.split(/[\r\n]/, 1)[0] ?? "";
  const [separator = ";"] = [";", ",", "\t"].sort((one, other) => count(first, other) - count(first, one));
  const lines: SheetLine[] = [];
  let cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endCell = (): void => {
    if (cells.length < sheetLimits.columns) cells.push(cell.slice(0, sheetLimits.letters));
    cell = "";
  };
  for (let at = 0, line = 1; at <= text.length; at += 1) {
    const letter = text[at];
    if (isQuoted && letter !== undefined) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
      else isQuoted = false;
    } else if (letter === '"' && cell === "") isQuoted = true;
    else if (letter === separator) endCell();
    else if (letter === "\n" || letter === undefined) {
      endCell();
      lines.push({ line, cells });
      if (lines.length > sheetLimits.lines) return refuse("tooLarge");
      [cells, line] = [[], line + 1];
    } else if (letter !== "\r") cell += letter;
  }
  return done({ lines, sinceEpoch: 0 });
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function count(text: string, letter: string): number {
  return text.split(letter).length;
}
