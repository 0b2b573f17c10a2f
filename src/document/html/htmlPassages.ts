import type { Block, List, ListItem, ParagraphPlace, Row, Table } from "../blocks/document.ts";
import type { Passage } from "./documentHtml.ts";
import type { Placed } from "./htmlOutline.ts";

/** First and last paragraph, both included; first > last where there are none. */
export interface Range {
  readonly first: ParagraphPlace;
  readonly last: ParagraphPlace;
}

/** The blocks of a container with its passages in place. */
export interface PlacedPassages {
  /** As given, but lists are parted where a passage covers some of their items. */
  readonly blocks: readonly Block[];
  /** Passages around whole blocks, outer ones first. */
  readonly around: readonly Placed[];
  /** Passages inside one block, for whoever writes that block. */
  readonly inside: ReadonlyMap<Block, readonly Passage[]>;
}

const noneInside: ReadonlyMap<Block, readonly Passage[]> = new Map();

/** Finds where in a container each passage stands. One that covers part of a block that cannot be parted covers all of it. */
export function placePassages(blocks: readonly Block[], passages: readonly Passage[]): PlacedPassages {
  if (passages.length === 0) return { blocks, around: [], inside: noneInside };
  const parted = blocks.flatMap((block): readonly Block[] =>
    block.type === "list" ? partList(block, passages) : [block],
  );
  const ranges = parted.map(rangeOf);
  const around: Placed[] = [];
  const inside = new Map<Block, Passage[]>();
  for (const passage of inOrder(passages)) {
    const first = ranges.findIndex((range) => range.last >= passage.first && range.first <= passage.last);
    if (first < 0) continue;
    let last = first;
    while (last + 1 < parted.length && (ranges[last + 1]?.first ?? Infinity) <= passage.last) last += 1;
    const block = parted[first];
    if (first === last && block !== undefined && fitsInside(block, passage)) {
      inside.set(block, [...(inside.get(block) ?? []), passage]);
      continue;
    }
    const outer = around.findLast((each) => each.first <= first && each.last >= first);
    around.push({ passage, first, last: Math.min(last, outer?.last ?? last) });
  }
  return { blocks: parted, around, inside };
}

/** Paragraphs of some blocks, from the first to the last. */
export function rangeOfBlocks(blocks: readonly Block[]): Range {
  return blocks.map(rangeOf).reduce(around, nothing);
}

/** Paragraphs of a row of a table, from the first to the last. */
export function rangeOfRow({ cells }: Row): Range {
  return cells.map((cell) => rangeOfBlocks(cell.blocks)).reduce(around, nothing);
}

/** Whether a passage covers a whole range. */
export function covers(passage: Passage, range: Range): boolean {
  return passage.first <= range.first && passage.last >= range.last;
}

/** Whether a passage lies within a range. */
export function within(passage: Passage, range: Range): boolean {
  return passage.first >= range.first && passage.last <= range.last;
}

const nothing: Range = { first: Infinity, last: -Infinity };

function rangeOf(block: Block): Range {
  switch (block.type) {
    case "list":
      return block.items.map(({ blocks }) => rangeOfBlocks(blocks)).reduce(around, nothing);
    case "table":
      return block.rows
        .flatMap(({ cells }) => cells.map((cell) => rangeOfBlocks(cell.blocks)))
        .reduce(around, { first: block.at, last: block.at });
    case "heading":
    case "paragraph":
    case "chart":
    case "mathBlock":
    case "rule":
      return { first: block.at, last: block.at };
  }
}

function around(a: Range, b: Range): Range {
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

/** Outer passages before those inside them. */
function inOrder(passages: readonly Passage[]): readonly Passage[] {
  return [...passages].sort((a, b) => a.first - b.first || b.last - a.last);
}

function fitsInside(block: Block, passage: Passage): boolean {
  if (block.type === "list") return block.items.some((item) => within(passage, rangeOfBlocks(item.blocks)));
  return block.type === "table" && fitsInTable(block, passage);
}

function fitsInTable(table: Table, passage: Passage): boolean {
  return table.rows.some((row) => within(passage, rangeOfRow(row)));
}

/** Parts a list before the first and after the last item of every passage that covers more than one item, but not all. */
function partList(list: List, passages: readonly Passage[]): readonly List[] {
  const ranges = list.items.map((item) => rangeOfBlocks(item.blocks));
  const cuts = new Set<number>();
  for (const passage of passages) {
    const first = ranges.findIndex((range) => range.last >= passage.first);
    const last = ranges.findLastIndex((range) => range.first <= passage.last);
    const range = ranges[first];
    if (first < 0 || last < first || (first === last && range !== undefined && within(passage, range))) continue;
    cuts.add(first).add(last + 1);
  }
  const edges = [...cuts].filter((cut) => cut > 0 && cut < list.items.length).sort((a, b) => a - b);
  if (edges.length === 0) return [list];
  const starts = [0, ...edges];
  return starts.map((start, index) => listOf(list, start, list.items.slice(start, starts[index + 1])));
}

function listOf(list: List, from: number, items: readonly ListItem[]): List {
  return { ...list, start: list.ordered ? list.start + from : list.start, items };
}
