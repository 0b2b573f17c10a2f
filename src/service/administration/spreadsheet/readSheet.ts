import { refuse, type Outcome } from "../../../words/refusal.ts";
import { readCsv } from "./readCsv.ts";
import { readXlsx } from "./readXlsx.ts";
import type { ReadSheet, SheetRefusalCode } from "./sheetLimits.ts";

/** Reads the first sheet of an .xlsx, or CSV; which of them is told by the bytes, not by the file's name. */
export function readSheet(bytes: Uint8Array): Outcome<ReadSheet, SheetRefusalCode> {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) return readXlsx(bytes);
  if (first === 0xd0 && second === 0xcf) return refuse("oldExcel");
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return !isUtf16 && bytes.subarray(0, 4096).includes(0) ? refuse("notSheet") : readCsv(bytes);
}
