import { docx } from "../../src/docx/build/build.ts";
import type { Piece } from "../../src/docx/build/builtPackage.ts";
import { openPackage } from "../../src/docx/openPackage.ts";
import { done } from "../../src/words/refusal.ts";
import type { Document } from "../../src/document/blocks/document.ts";
import { readPackage } from "../../src/document/readDocx.ts";

/** Reads a document whose body begins with some XML, which is not packed: it may be more, and more of the same, than a package may hold. */
export function readBody(xml: string, ...rest: readonly Piece[]): Document {
  const opened = openPackage(docx({}, ...rest));
  if (!opened.ok) throw new Error(opened.refusal.code);
  const pkg = opened.value;
  const main = pkg.text(pkg.main);
  if (!main.ok) throw new Error(main.refusal.code);
  const body = done(main.value.replace("<w:body>", () => `<w:body>${xml}`));
  const read = readPackage({ ...pkg, text: (part) => (part === pkg.main ? body : pkg.text(part)) });
  if (!read.ok) throw new Error(`refused: ${read.refusal.code} ${JSON.stringify(read.refusal.detail)}`);
  return read.value.document;
}
