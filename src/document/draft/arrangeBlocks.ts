import type { Block, List, ListItem, Table } from "../blocks/document.ts";
import { isBlank, isBlankBlock } from "../blocks/isBlank.ts";
import { type Draft } from "./draft.ts";
import type { Writable } from "../blocks/writable.ts";
import type { CountedNumber } from "../ooxml/numberCounter.ts";
import { takeCaptions } from "./takeCaptions.ts";

interface DraftItem extends ListItem {
  blocks: Block[];
}

interface DraftList extends List {
  items: DraftItem[];
}

/** A list that may still get items. */
interface OpenList {
  readonly list: DraftList;
  readonly item: CountedNumber;
  readonly indent: number | null;
  last: number;
}

/**
 * Blocks of one container (body, cell, note) in their final shape: paragraphs gathered into lists,
 * captions with their tables. `captioned` is reported which table a caption's paragraph went into.
 */
export function arrangeBlocks(drafts: readonly Draft[], captioned: Map<object, Writable<Table>>): Block[] {
  // Most cells, and many stories, hold nothing that is arranged.
  if (drafts.every(isPlain)) return drafts.map(({ block }) => block);
  const blocks: Block[] = [];
  const open: OpenList[] = [];
  const withCaptions = takeCaptions(drafts, captioned);
  const parting = partingRules(withCaptions);
  const nextItems = itemsAfter(withCaptions);
  for (const [index, draft] of withCaptions.entries()) {
    if (draft.item !== null) addItem(blocks, open, draft, draft.item);
    else if (open.length > 0 && staysInList(withCaptions, index, nextItems, open))
      open.at(-1)?.list.items.at(-1)?.blocks.push(draft.block);
    else {
      open.length = 0;
      if (draft.block.type !== "rule" || parting.has(draft.block)) blocks.push(draft.block);
    }
  }
  return blocks;
}

/** Whether a draft stands where it is read, whatever is beside it. */
function isPlain({ block, item }: Draft): boolean {
  return item === null && block.type !== "table" && block.type !== "rule";
}

/**
 * Blocks of a table cell. Where a cell has a number and no words, the number is what it says: Word
 * counts a column "Nr." like a list.
 */
export function arrangeCell(drafts: readonly Draft[], captioned: Map<object, Writable<Table>>): Block[] {
  return arrangeBlocks(
    drafts.every(({ block }) => isBlankBlock(block)) ? drafts.map(withBareNumber) : drafts,
    captioned,
  );
}

function withBareNumber(draft: Draft): Draft {
  const { block, item } = draft;
  if (item === null || !isOrdered(item) || block.type !== "paragraph") return draft;
  return { ...draft, block: { ...block, number: item.marker }, item: null };
}

const nonePart: ReadonlySet<Block> = new Set();

/** The rules that part two things. What a heading begins is parted by it already, and of rules in a row the last is enough. */
function partingRules(drafts: readonly Draft[]): ReadonlySet<Block> {
  if (!drafts.some(({ block }) => block.type === "rule")) return nonePart;
  const parting = new Set<Block>();
  let above: Block | undefined;
  let rule: Block | undefined;
  for (const { block } of drafts) {
    if (isBlankBlock(block)) continue;
    if (block.type === "rule") rule = block;
    else {
      if (rule !== undefined && above !== undefined && above.type !== "heading" && block.type !== "heading")
        parting.add(rule);
      above = block;
      rule = undefined;
    }
  }
  return parting;
}

/** Word has nine levels; lists that would stand in more than eight others stand beside the last. */
const mostOpen = 9;

function addItem(blocks: Block[], open: OpenList[], draft: Draft, item: CountedNumber): void {
  let top = open.at(-1);
  while (top !== undefined && isDeeper(top, draft, item)) {
    open.pop();
    top = open.at(-1);
  }
  if (top !== undefined && isBeside(top, draft, item)) {
    if (continues(top, item)) {
      top.last = item.value;
      top.list.items.push({ marker: item.marker, blocks: [draft.block] });
      return;
    }
    open.pop();
    top = open.at(-1);
  }
  if (open.length === mostOpen) {
    open.pop();
    top = open.at(-1);
  }
  const ordered = isOrdered(item);
  const list: DraftList = {
    type: "list",
    ordered,
    start: ordered ? item.value : 1,
    format: listFormat(item),
    items: [{ marker: item.marker, blocks: [draft.block] }],
  };
  (top?.list.items.at(-1)?.blocks ?? blocks).push(list);
  open.push({ list, item, indent: draft.indent, last: item.value });
}

/** Indentations closer than this (in twentieths of a point) look the same. */
const sameIndent = 100;

function isDeeper(top: OpenList, draft: Draft, item: CountedNumber): boolean {
  if (top.item.counter === item.counter) return top.item.levelIndex > item.levelIndex;
  if (top.indent !== null && draft.indent !== null) return top.indent > draft.indent + sameIndent;
  return top.item.levelIndex > item.levelIndex;
}

function isBeside(top: OpenList, draft: Draft, item: CountedNumber): boolean {
  if (top.item.counter === item.counter) return top.item.levelIndex === item.levelIndex;
  if (top.indent !== null && draft.indent !== null) return Math.abs(top.indent - draft.indent) <= sameIndent;
  return top.item.levelIndex === item.levelIndex;
}

function continues(top: OpenList, item: CountedNumber): boolean {
  if (top.list.ordered !== isOrdered(item)) return false;
  if (!top.list.ordered) return true;
  return top.list.format === listFormat(item) && item.value === top.last + 1;
}

/** The item that comes next after a paragraph, and the least indentation of what stands before that item and is indented. */
interface NextItem {
  readonly draft: Draft;
  readonly leastIndent: number;
}

const noneNext: ReadonlyMap<Draft, NextItem> = new Map();

/** For each paragraph that a list may go on over, the next item: no heading, table or paragraph set back to the margin stands between. */
function itemsAfter(drafts: readonly Draft[]): ReadonlyMap<Draft, NextItem> {
  if (!drafts.some(({ item }) => item !== null)) return noneNext;
  const found = new Map<Draft, NextItem>();
  let item: Draft | null = null;
  let leastIndent = Infinity;
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at];
    if (draft === undefined) continue;
    const { block } = draft;
    if (draft.item !== null) {
      item = draft;
      leastIndent = Infinity;
    } else if (block.type !== "paragraph" || !(isBlankBlock(block) || isIndented(draft) || listsOwn.test(block.style)))
      item = null;
    else if (item !== null) {
      if (isIndented(draft) && !isBlankBlock(block)) leastIndent = Math.min(leastIndent, draft.indent);
      found.set(draft, { draft: item, leastIndent });
    }
  }
  return found;
}

const listsOwn = /^List (Paragraph|Continue)/;

function isIndented(draft: Draft): draft is Draft & { readonly indent: number } {
  return (
    draft.block.type === "paragraph" &&
    draft.block.number === null &&
    draft.indent !== null &&
    draft.indent > sameIndent
  );
}

/**
 * Whether a paragraph without number belongs to an item before it, which is then the last one open: one set as a list's own,
 * one indented as an item is with the list going on after it, or a blank one with either or the next item after it.
 */
function staysInList(
  drafts: readonly Draft[],
  index: number,
  nextItems: ReadonlyMap<Draft, NextItem>,
  open: OpenList[],
): boolean {
  const draft = drafts[index];
  if (draft?.block.type !== "paragraph") return false;
  if (isBlank(draft.block.inlines)) {
    const next = drafts
      .slice(index + 1, index + 4)
      .find(({ block }) => block.type !== "paragraph" || !isBlank(block.inlines));
    if (next === undefined) return false;
    return next.item === null
      ? heldBy(next, nextItems, open) >= 0
      : open.some(({ item }) => item.counter === next.item?.counter);
  }
  if (listsOwn.test(draft.block.style)) return true;
  const holder = heldBy(draft, nextItems, open);
  if (holder >= 0) open.length = holder + 1;
  return holder >= 0;
}

/** The open list whose last item a paragraph is indented as, where that list goes on after it or one under it does; -1 for none. */
function heldBy(draft: Draft, nextItems: ReadonlyMap<Draft, NextItem>, open: readonly OpenList[]): number {
  const next = nextItems.get(draft);
  const item = next?.draft.item ?? null;
  if (next === undefined || item === null || !isIndented(draft)) return -1;
  const asFar = (indentation: number) => open.findLastIndex(({ indent }) => (indent ?? 0) <= indentation + sameIndent);
  for (const list of open.slice(0, asFar(next.leastIndent) + 1).reverse()) {
    if (isDeeper(list, next.draft, item)) continue;
    return isBeside(list, next.draft, item) && !(list.item.counter === item.counter && continues(list, item))
      ? -1
      : asFar(draft.indent);
  }
  return -1;
}

function isOrdered(item: CountedNumber): boolean {
  return item.level.format !== "bullet" && item.level.format !== "none";
}

function listFormat(item: CountedNumber): List["format"] {
  const { format } = item.level;
  if (!isOrdered(item)) return "bullet";
  if (format === "lowerLetter" || format === "upperLetter" || format === "lowerRoman" || format === "upperRoman")
    return format;
  return "decimal";
}
