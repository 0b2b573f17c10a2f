import type { Block, Document } from "../../src/document/blocks/document.ts";
import { readDocx } from "../../src/document/readDocx.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { check } from "../../src/plan/check.ts";
import { TextCache } from "../../src/plan/textCache.ts";
import type { Figure } from "./bench.ts";
import { madePlan } from "./madePlan.ts";

const shortest = 1250;
const times = [1, 2, 4, 8];
const runs = 25;
const today = "2026-11-24";

/**
 * Checking a plan at 1, 2, 4 and 8 times the length: all of it, and all of it again after one paragraph has changed,
 * as the pane does, each with laying the plan out (`buildPlan`). Against the time to read the same document, and
 * against the shortest. Each is measured on a document just read, as it is in the pane, in time of the processor.
 */
export function benchCheck(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const least = new Map<string, number>();
  for (const each of times) {
    const paragraphs = shortest * each;
    const took = measure(madePlan(paragraphs));
    const figure = (name: string, value: number): void => {
      if (!least.has(name)) least.set(name, value);
      const growth = `${(value / (least.get(name) ?? value)).toFixed(2)} × as in ${shortest}`;
      figures.push({
        name: `${paragraphs} paragraphs: ${name}`,
        value,
        unit: "ms",
        against: name === "read" ? growth : `${(value / took.read).toFixed(2)} × the time to read, ${growth}`,
      });
    };
    figure("read", took.read);
    figure("check all", took.all);
    figure("check after one change", took.change);
  }
  return Promise.resolve(figures);
}

function measure(bytes: Uint8Array): { readonly read: number; readonly all: number; readonly change: number } {
  const taken = { read: [] as number[], all: [] as number[], change: [] as number[] };
  const texts = new TextCache();
  for (let run = 0; run < runs; run++) {
    const document = timed(taken.read, () => documentOf(bytes));
    timed(taken.all, () => check(buildPlan(document, null), null, today, null));
    check(buildPlan(document, null), null, today, null, texts);
    const changed = withOneChange(documentOf(bytes), run);
    timed(taken.change, () => check(buildPlan(changed, null), null, today, null, texts));
  }
  return { read: median(taken.read), all: median(taken.all), change: median(taken.change) };
}

function documentOf(bytes: Uint8Array): Document {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.document;
}

/** The document with other words in one of its paragraphs. */
function withOneChange(document: Document, run: number): Document {
  const paragraphs = document.blocks.filter(({ type }) => type === "paragraph");
  const chosen = paragraphs[(run * 7) % paragraphs.length];
  const change = (block: Block): Block =>
    block === chosen && block.type === "paragraph"
      ? { ...block, inlines: [...block.inlines, { type: "text", text: ` Og dette er nytt (${run}).` }] }
      : block;
  return { ...document, blocks: document.blocks.map(change) };
}

function timed<T>(into: number[], work: () => T): T {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  into.push((user + system) / 1000);
  return value;
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
