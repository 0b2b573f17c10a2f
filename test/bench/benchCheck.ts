import type { Block, Control, Document, Inline } from "../../src/document/blocks/document.ts";
import { keepSame } from "../../src/document/blocks/keepSame.ts";
import { readDocx } from "../../src/document/readDocx.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { check } from "../../src/plan/check.ts";
import { CheckCache } from "../../src/plan/checkCache.ts";
import { emptyRecord, writePlanPart } from "../../src/plan/planPart.ts";
import { textOf } from "../../src/plan/readLines.ts";
import { planNamespace, writeTag } from "../../src/plan/tag.ts";
import type { Figure } from "./bench.ts";
import { madePlan } from "./madePlan.ts";

const shortest = 1250;
const times = [1, 2, 4, 8];
const runs = 15;
const today = "2026-11-24";

/**
 * Checking a plan at 1, 2, 4 and 8 times the length: all of it, and as the pane does after a change: other words in a
 * paragraph that is no element, in one that is, and one paragraph more. Each with laying the plan out (`buildPlan`). Against the time to read the same document, and
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
    figure("check after other words in a paragraph", took.change);
    figure("check after other words in an element", took.element);
    figure("check after one paragraph more", took.added);
  }
  return Promise.resolve(figures);
}

type Measured = "read" | "all" | "change" | "element" | "added";

function measure(bytes: Uint8Array): Readonly<Record<Measured, number>> {
  const taken: Record<Measured, number[]> = { read: [], all: [], change: [], element: [], added: [] };
  for (let run = 0; run < runs; run++) {
    const document = timed(taken.read, () => documentOf(bytes));
    const tagged = withElements(document);
    timed(taken.all, () => check(buildPlan(tagged, null), null, today, null));
    const cache = new CheckCache();
    let before = buildPlan(tagged, null);
    check(before, null, today, null, cache);
    for (const [kind, change] of changes) {
      const changed = change(withElements(documentOf(bytes)), run);
      timed(taken[kind], () => {
        before = buildPlan(keepSame(changed, before.document), null, before);
        check(before, null, today, null, cache);
      });
    }
  }
  return {
    read: median(taken.read),
    all: median(taken.all),
    change: median(taken.change),
    element: median(taken.element),
    added: median(taken.added),
  };
}

function documentOf(bytes: Uint8Array): Document {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.document;
}

/** The document as a samfunnsdel: each second-level heading tagged as a goal, and each first paragraph below it as a strategy. */
function withElements(document: Document): Document {
  const controls = document.blocks.flatMap((block, index) => {
    const next = document.blocks[index + 1];
    if (block.type !== "heading" || block.level !== 2 || next?.type !== "paragraph") return [];
    return [controlAt("goal", block.at, block.inlines), controlAt("strategy", next.at, next.inlines)];
  });
  const xml = writePlanPart({ ...emptyRecord, kind: "samfunnsdel", language: "nb" });
  return { ...document, controls, customXml: [{ namespace: planNamespace, xml }] };
}

function controlAt(kind: "goal" | "strategy", at: number, inlines: readonly Inline[]): Control {
  const tag = writeTag(kind, `a${String(at).padStart(9, "0")}`);
  const text = textOf(inlines);
  return { tag, title: "", id: at, level: "block", story: "body", first: at, last: at, outer: null, text };
}

const changes: readonly (readonly ["change" | "element" | "added", (document: Document, run: number) => Document])[] = [
  ["change", (document, run) => withOtherWords(document, run, 1)],
  ["element", (document, run) => withOtherWords(document, run, 0)],
  ["added", withOneMore],
];

/** The document with more words in the paragraph that stands so many after the first below a second-level heading. */
function withOtherWords(document: Document, run: number, below: number): Document {
  const headings = document.blocks.flatMap((block, index) =>
    block.type === "heading" && block.level === 2 ? [index] : [],
  );
  const chosen = document.blocks[(headings[(run * 7) % headings.length] ?? 0) + 1 + below];
  const more: Inline = { type: "text", text: ` Og dette er nytt (${run}).` };
  const blocks = document.blocks.map((block) =>
    block === chosen && block.type === "paragraph" ? { ...block, inlines: [...block.inlines, more] } : block,
  );
  return { ...document, blocks };
}

/** The document with one paragraph more in the middle, so that all after it stand one further down. */
function withOneMore(document: Document): Document {
  const middle = Math.floor(document.blocks.length / 2);
  const at = document.blocks.slice(middle).find((block) => block.type === "paragraph")?.at ?? 0;
  const blocks = document.blocks.flatMap((block): readonly Block[] => {
    const moved = movedDown(block, at);
    return block.type === "paragraph" && block.at === at ? [block, moved] : [moved];
  });
  const controls = document.controls.map((one) => ({
    ...one,
    first: one.first >= at ? one.first + 1 : one.first,
    last: one.last >= at ? one.last + 1 : one.last,
  }));
  return { ...document, blocks, controls, paragraphCount: document.paragraphCount + 1 };
}

function movedDown(block: Block, from: number): Block {
  switch (block.type) {
    case "list":
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, blocks: item.blocks.map((one) => movedDown(one, from)) })),
      };
    case "table":
      return {
        ...block,
        at: block.at >= from ? block.at + 1 : block.at,
        rows: block.rows.map(({ cells }) => ({
          cells: cells.map((cell) => ({ ...cell, blocks: cell.blocks.map((one) => movedDown(one, from)) })),
        })),
      };
    case "heading":
    case "paragraph":
    case "chart":
    case "mathBlock":
    case "rule":
      return block.at >= from ? { ...block, at: block.at + 1 } : block;
  }
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
