import mammoth from "mammoth";
import { SaxesParser } from "saxes";
import { readDocx } from "../../src/document/readDocx.ts";
import { toHtml } from "../../src/document/html/toHtml.ts";
import { openPackage } from "../../src/docx/openPackage.ts";
import { readXml } from "../../src/docx/xml/readXml.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { check } from "../../src/plan/check.ts";

/** What is done to a .docx and measured. The first two are the least a reader can do: with saxes, a parser well kept and much used, and with ours. */
export const documentWorks = {
  saxes: saxesAlone,
  parser: parserAlone,
  read: documentOf,
  html: htmlOf,
  check: checkOf,
  mammoth: mammothOf,
} as const;

export type DocumentWork = keyof typeof documentWorks;

/** The document's XML through saxes, with nobody listening but a counter. */
function saxesAlone(bytes: Uint8Array): number {
  let count = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("opentag", () => (count += 1));
  parser.write(documentXml(bytes)).close();
  return count;
}

/** The same through the parser the reader uses, and all the attributes asked for that saxes gives unasked. */
function parserAlone(bytes: Uint8Array): number {
  let count = 0;
  readXml(documentXml(bytes), {
    open: (_name, attributes) => (count += Object.keys(attributes.all()).length),
    close: () => undefined,
    text: () => undefined,
  });
  return count;
}

function documentXml(bytes: Uint8Array): string {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const text = opened.value.text(opened.value.main);
  if (!text.ok) throw new Error(text.refusal.code);
  return text.value;
}

function documentOf(bytes: Uint8Array) {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.document;
}

function htmlOf(bytes: Uint8Array): Uint8Array {
  return new TextEncoder().encode(
    toHtml(documentOf(bytes), { topLevel: 1, language: "nb", mediaAddress: (part) => part, passages: [] }),
  );
}

function checkOf(bytes: Uint8Array) {
  return check(buildPlan(documentOf(bytes), null), null, "2026-11-24", null);
}

async function mammothOf(bytes: Uint8Array): Promise<Uint8Array> {
  return new TextEncoder().encode((await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value);
}
