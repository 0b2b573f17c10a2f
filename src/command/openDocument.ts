import { readFileSync } from "node:fs";
import { sayDocxRefusal } from "../docx/docxRefusal.ts";
import { readDocx, type ReadDocument, type ReadOptions } from "../document/readDocx.ts";
import type { Language } from "../words/language.ts";
import type { SaidRefusal } from "../words/refusal.ts";
import { codeOf } from "./codeOf.ts";
import { commandWords } from "./commandWords.ts";

/** A .docx read from the file system, or why not: as a code, and said. */
export type Opened =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly read: ReadDocument }
  | { readonly ok: false; readonly code: string; readonly said: SaidRefusal };

/** Opens and reads a .docx by its path. */
export function openDocument(file: string, language: Language, options: ReadOptions = {}): Opened {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if (codeOf(error) === null) throw error;
    if (codeOf(error) === "EISDIR") return { ok: false, code: "isFolder", said: commandWords[language].isFolder(file) };
    return { ok: false, code: "noSuchFile", said: commandWords[language].noSuchFile(file) };
  }
  const read = readDocx(bytes, options);
  if (read.ok) return { ok: true, bytes, read: read.value };
  return { ok: false, code: read.refusal.code, said: sayDocxRefusal(read.refusal, language) };
}
