import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import mammoth from "mammoth";
import { SaxesParser } from "saxes";
import { demoPlans } from "../../src/demo/demoPlans.ts";
import { readDocx } from "../../src/document/readDocx.ts";
import { toHtml } from "../../src/document/toHtml.ts";
import { openPackage } from "../../src/docx/openPackage.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { check } from "../../src/plan/check.ts";
import type { Figure } from "./bench.ts";
import { madePlan } from "./madePlan.ts";
import { medianOf, type Work } from "./medianOf.ts";

const runs = 7;

/**
 * Reading .docx: our read, read + HTML and read + check, against mammoth, against the least any
 * reader can do (the same parser over the document's XML and nothing else), and pandoc where it is.
 */
export async function benchDocuments(argv: readonly string[]): Promise<readonly Figure[]> {
  const given = argv.flatMap((word, index) => (argv[index - 1] === "--file" ? [word] : []));
  const documents: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ...demoPlans.flatMap(({ entry, document }) => (document === null ? [] : [[`demo ${entry.id}`, document.docx()] as const])),
    ...given.map((path) => [basename(path), readFileSync(path)] as const),
    ["made plan, 10,000 paragraphs", madePlan(10_000)],
  ];
  const figures: Figure[] = [];
  for (const [name, bytes] of documents) figures.push(...(await compare(name, bytes)));
  return [...figures, ...(await growth())];
}

async function compare(name: string, bytes: Uint8Array): Promise<readonly Figure[]> {
  const bound = await medianOf(runs, () => parseOnly(bytes));
  const read = await medianOf(runs, () => documentOf(bytes));
  const html = await medianOf(runs, () => htmlOf(bytes));
  const checked = await medianOf(runs, () => check(buildPlan(documentOf(bytes), null), null, "2026-11-24", null));
  const peer = await medianOf(3, () => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }));
  const before = process.memoryUsage().heapUsed;
  const kept = documentOf(bytes);
  const megabytes = Math.max(0, process.memoryUsage().heapUsed - before) / 1_048_576;
  const pandoc = await pandocTime(bytes);
  return [
    { name: `${name}: the same parser alone`, value: bound, unit: "ms", against: "" },
    { name: `${name}: read`, value: read, unit: "ms", against: `${(read / bound).toFixed(2)} × the parser alone` },
    { name: `${name}: read + HTML`, value: html, unit: "ms", against: `${(html / bound).toFixed(2)} × the parser alone` },
    { name: `${name}: read + check`, value: checked, unit: "ms", against: `${(checked / bound).toFixed(2)} × the parser alone` },
    { name: `${name}: mammoth to HTML`, value: peer, unit: "ms", against: `${(peer / html).toFixed(2)} × our read + HTML` },
    ...(pandoc === null ? [] : [{ name: `${name}: pandoc to HTML`, value: pandoc, unit: "ms" as const, against: `${(pandoc / html).toFixed(2)} × our read + HTML, its start included` }]),
    { name: `${name}: heap taken by the read document`, value: megabytes, unit: "MB", against: `${(bytes.length / 1_048_576).toFixed(2)} MB of file, ${kept.paragraphCount} paragraphs` },
  ];
}

/** How the cost grows when the document does: 1, 2, 4 and 8 times as long. */
async function growth(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  let first = 0;
  for (const times of [1, 2, 4, 8]) {
    const bytes = madePlan(2_000 * times);
    const took = await medianOf(5, () => htmlOf(bytes));
    if (times === 1) first = took;
    figures.push({ name: `read + HTML, ${2_000 * times} paragraphs`, value: took, unit: "ms", against: `${(took / first).toFixed(2)} × the first for ${times} × the length` });
  }
  return figures;
}

function parseOnly(bytes: Uint8Array): number {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const text = opened.value.text(opened.value.main);
  if (!text.ok) throw new Error(text.refusal.code);
  let count = 0;
  const parser = new SaxesParser();
  parser.on("opentag", () => (count += 1));
  parser.write(text.value).close();
  return count;
}

function documentOf(bytes: Uint8Array) {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.document;
}

function htmlOf(bytes: Uint8Array): string {
  return toHtml(documentOf(bytes), { topLevel: 1, language: "nb", mediaAddress: (part) => part, passages: [] });
}

async function pandocTime(bytes: Uint8Array): Promise<number | null> {
  if (spawnSync("pandoc", ["--version"]).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "plan.docx");
  writeFileSync(file, bytes);
  const run: Work = () => spawnSync("pandoc", [file, "-t", "html5", "-o", join(folder, "plan.html")]);
  const took = await medianOf(3, run);
  rmSync(folder, { recursive: true });
  return took;
}
