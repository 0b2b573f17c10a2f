import mammoth from "mammoth";
import { SaxesParser } from "saxes";
import { readDocx } from "../../src/document/readDocx.ts";
import { toHtml } from "../../src/document/toHtml.ts";
import { openPackage } from "../../src/docx/openPackage.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { check } from "../../src/plan/check.ts";

/** What is done to a .docx and measured. The first is the least any reader with the same parser can do. */
export const documentWorks = { parse: parseOnly, read: documentOf, html: htmlOf, check: checkOf, mammoth: mammothOf } as const;

export type DocumentWork = keyof typeof documentWorks;

/** The document's XML through the parser the reader uses, set as the reader sets it, with nobody listening but a counter. */
function parseOnly(bytes: Uint8Array): number {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const text = opened.value.text(opened.value.main);
  if (!text.ok) throw new Error(text.refusal.code);
  let count = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("opentag", () => (count += 1));
  parser.write(text.value).close();
  return count;
}

function documentOf(bytes: Uint8Array) {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.document;
}

function htmlOf(bytes: Uint8Array): Uint8Array {
  return new TextEncoder().encode(toHtml(documentOf(bytes), { topLevel: 1, language: "nb", mediaAddress: (part) => part, passages: [] }));
}

function checkOf(bytes: Uint8Array) {
  return check(buildPlan(documentOf(bytes), null), null, "2026-11-24", null);
}

async function mammothOf(bytes: Uint8Array): Promise<Uint8Array> {
  return new TextEncoder().encode((await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value);
}
