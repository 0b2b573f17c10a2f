import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { demoPlans } from "../../src/demo/demoPlans.ts";
import type { Figure } from "./bench.ts";
import { documentWorks } from "./documentWorks.ts";
import { madePlan } from "./madePlan.ts";
import { medianOf } from "./medianOf.ts";
import { peakMemory } from "./peakMemory.ts";

const runs = 7;

/**
 * Reading .docx: our read, read + HTML and read + check, against mammoth, against the least any
 * reader can do (the same parser over the document's XML and nothing else), and pandoc where it is.
 * `--file PATH` measures a document of one's own besides.
 */
export async function benchDocuments(argv: readonly string[]): Promise<readonly Figure[]> {
  const given = argv.flatMap((word, index) => (argv[index - 1] === "--file" ? [word] : []));
  const documents: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ...demoPlans.flatMap(({ entry, document }) => (document === null ? [] : [[`demo ${entry.id}`, document.docx()] as const])),
    ...given.map((path) => [basename(path), readFileSync(path)] as const),
    ["made plan, 10,000 paragraphs", madePlan(10_000)],
  ];
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "plan.docx");
  const figures: Figure[] = [];
  for (const [name, bytes] of documents) {
    writeFileSync(file, bytes);
    figures.push(...(await times(name, bytes, file)), ...memory(name, file));
  }
  rmSync(folder, { recursive: true });
  return [...figures, ...(await growth())];
}

async function times(name: string, bytes: Uint8Array, file: string): Promise<readonly Figure[]> {
  const bound = await medianOf(runs, () => documentWorks.parse(bytes));
  const read = await medianOf(runs, () => documentWorks.read(bytes));
  const html = await medianOf(runs, () => documentWorks.html(bytes));
  const checked = await medianOf(runs, () => documentWorks.check(bytes));
  const peer = await medianOf(runs, () => documentWorks.mammoth(bytes));
  const pandoc = await pandocTime(file);
  return [
    { name: `${name}: the same parser alone`, value: bound, unit: "ms", against: "" },
    { name: `${name}: read`, value: read, unit: "ms", against: `${(read / bound).toFixed(2)} × the parser alone` },
    { name: `${name}: read + HTML`, value: html, unit: "ms", against: `${(html / bound).toFixed(2)} × the parser alone` },
    { name: `${name}: read + check`, value: checked, unit: "ms", against: `${(checked / bound).toFixed(2)} × the parser alone` },
    { name: `${name}: mammoth to HTML`, value: peer, unit: "ms", against: `${(peer / html).toFixed(2)} × our read + HTML` },
    ...(pandoc === null ? [] : [{ name: `${name}: pandoc to HTML`, value: pandoc, unit: "ms" as const, against: `${(pandoc / html).toFixed(2)} × our read + HTML, its start included` }]),
  ];
}

function memory(name: string, file: string): readonly Figure[] {
  const bound = peakMemory("parse", file);
  const html = peakMemory("html", file);
  const peer = peakMemory("mammoth", file);
  return [
    { name: `${name}: peak memory, the same parser alone`, value: bound, unit: "MB", against: "" },
    { name: `${name}: peak memory, read + HTML`, value: html, unit: "MB", against: `${(html / bound).toFixed(2)} × the parser alone` },
    { name: `${name}: peak memory, mammoth to HTML`, value: peer, unit: "MB", against: `${(peer / html).toFixed(2)} × our read + HTML` },
  ];
}

/** How the cost grows when the document does: 1, 2, 4 and 8 times as long. */
async function growth(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  let first = 0;
  for (const factor of [1, 2, 4, 8]) {
    const bytes = madePlan(2_000 * factor);
    const took = await medianOf(runs, () => documentWorks.html(bytes));
    if (factor === 1) first = took;
    figures.push({ name: `read + HTML, ${2_000 * factor} paragraphs`, value: took, unit: "ms", against: `${(took / first).toFixed(2)} × the first for ${factor} × the length` });
  }
  return figures;
}

async function pandocTime(file: string): Promise<number | null> {
  if (spawnSync("pandoc", ["--version"]).status !== 0) return null;
  return medianOf(3, () => spawnSync("pandoc", [file, "-t", "html5", "-o", `${file}.html`]));
}
