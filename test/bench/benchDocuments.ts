import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { demoPlans } from "../../src/demo/demoPlans.ts";
import type { Figure } from "./bench.ts";
import { documentWorks } from "./documentWorks.ts";
import { madePlan } from "./madePlan.ts";
import { mediansOf } from "./mediansOf.ts";
import { peakMemory } from "./peakMemory.ts";

const runs = 15;

/**
 * Reading .docx: our read, read + HTML and read + check, against mammoth, against the least any
 * reader can do (a parser over the document's XML and nothing else), and pandoc where it is.
 * `--file PATH` measures a document of one's own besides.
 */
export async function benchDocuments(argv: readonly string[]): Promise<readonly Figure[]> {
  const given = argv.flatMap((word, index) => (argv[index - 1] === "--file" ? [word] : []));
  const documents: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ...demoPlans.flatMap(({ entry, document }) =>
      document === null ? [] : [[`demo ${entry.id}`, document.docx()] as const],
    ),
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
  const took = await mediansOf(runs, {
    saxes: () => documentWorks.saxes(bytes),
    parser: () => documentWorks.parser(bytes),
    read: () => documentWorks.read(bytes),
    html: () => documentWorks.html(bytes),
    check: () => documentWorks.check(bytes),
    mammoth: () => documentWorks.mammoth(bytes),
  });
  const pandoc = pandocTime(file);
  const bounds = (value: number) =>
    `${(value / took.saxes).toFixed(2)} × saxes alone, ${(value / took.parser).toFixed(2)} × our parser alone`;
  return [
    { name: `${name}: saxes alone`, value: took.saxes, unit: "ms", against: "" },
    {
      name: `${name}: our parser alone`,
      value: took.parser,
      unit: "ms",
      against: `${(took.saxes / took.parser).toFixed(2)} × as fast as saxes`,
    },
    { name: `${name}: read`, value: took.read, unit: "ms", against: bounds(took.read) },
    { name: `${name}: read + HTML`, value: took.html, unit: "ms", against: bounds(took.html) },
    { name: `${name}: read + check`, value: took.check, unit: "ms", against: bounds(took.check) },
    {
      name: `${name}: mammoth to HTML`,
      value: took.mammoth,
      unit: "ms",
      against: `${(took.mammoth / took.html).toFixed(2)} × our read + HTML`,
    },
    ...(pandoc === null
      ? []
      : [
          {
            name: `${name}: pandoc to HTML`,
            value: pandoc,
            unit: "ms" as const,
            against: `${(pandoc / took.html).toFixed(2)} × our read + HTML, its start included, by the clock`,
          },
        ]),
  ];
}

function memory(name: string, file: string): readonly Figure[] {
  const html = peakMemory("html", file);
  const peer = peakMemory("mammoth", file);
  // A small document takes nothing beyond what the process has anyhow.
  const ratio = html.own === 0 ? "" : `${(peer.own / html.own).toFixed(2)} × our read + HTML; `;
  return [
    {
      name: `${name}: memory of read + HTML`,
      value: html.own,
      unit: "MB",
      against: `${html.whole.toFixed(0)} MB in all`,
    },
    {
      name: `${name}: memory of mammoth to HTML`,
      value: peer.own,
      unit: "MB",
      against: `${ratio}${peer.whole.toFixed(0)} MB in all`,
    },
  ];
}

/** How the cost grows when the document does: 1, 2, 4 and 8 times as long. */
async function growth(): Promise<readonly Figure[]> {
  const work = (length: number) => {
    const bytes = madePlan(length);
    return () => documentWorks.html(bytes);
  };
  const took = await mediansOf(runs, { "1": work(2_000), "2": work(4_000), "4": work(8_000), "8": work(16_000) });
  return (["1", "2", "4", "8"] as const).map((factor): Figure => ({
    name: `read + HTML, ${2_000 * Number(factor)} paragraphs`,
    value: took[factor],
    unit: "ms",
    against: `${(took[factor] / took["1"]).toFixed(2)} × the first for ${factor} × the length`,
  }));
}

/** Of three runs, by the clock; null where there is no pandoc. */
function pandocTime(file: string): number | null {
  if (spawnSync("pandoc", ["--version"]).status !== 0) return null;
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    spawnSync("pandoc", [file, "-t", "html5", "-o", `${file}.html`]);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[1] ?? null;
}
