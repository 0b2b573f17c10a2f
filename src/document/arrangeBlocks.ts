import type { Block, Inline, List, ListItem, Paragraph, Table } from "./document.ts";
import { isBlank, isBlankBlock, type Draft } from "./draft.ts";
import { inlineText } from "./eachParagraph.ts";
import type { Growing } from "./reading.ts";
import type { CountedNumber } from "./numberCounter.ts";

interface GrowingItem extends ListItem {
  blocks: Block[];
}

interface GrowingList extends List {
  items: GrowingItem[];
}

/** A list that may still get items. */
interface OpenList {
  readonly list: GrowingList;
  readonly item: CountedNumber;
  readonly indent: number | null;
  last: number;
}

/**
 * Blocks of one container (body, cell, note) in their final shape: paragraphs gathered into lists,
 * captions with their tables. `captioned` is told which table a caption's paragraph went into.
 */
export function arrangeBlocks(drafts: readonly Draft[], captioned: Map<object, Growing<Table>>): Block[] {
  const blocks: Block[] = [];
  const open: OpenList[] = [];
  const withCaptions = takeCaptions(drafts, captioned);
  const parting = partingRules(withCaptions);
  for (const [index, draft] of withCaptions.entries()) {
    if (draft.item !== null) addItem(blocks, open, draft, draft.item);
    else if (open.length > 0 && staysInList(withCaptions, index, open)) open.at(-1)?.list.items.at(-1)?.blocks.push(draft.block);
    else {
      open.length = 0;
      if (draft.block.type !== "rule" || parting.has(draft.block)) blocks.push(draft.block);
    }
  }
  return blocks;
}

/**
 * Blocks of a table cell. Where a cell has a number and no words, the number is what it says: Word
 * counts a column "Nr." like a list.
 */
export function arrangeCell(drafts: readonly Draft[], captioned: Map<object, Growing<Table>>): Block[] {
  return arrangeBlocks(drafts.every(({ block }) => isBlankBlock(block)) ? drafts.map(withBareNumber) : drafts, captioned);
}

function withBareNumber(draft: Draft): Draft {
  const { block, item } = draft;
  if (item === null || !isOrdered(item) || block.type !== "paragraph") return draft;
  return { ...draft, block: { ...block, number: item.marker }, item: null };
}

/** The rules that part two things. What a heading begins is parted by it already, and of rules in a row the last is enough. */
function partingRules(drafts: readonly Draft[]): ReadonlySet<Block> {
  const parting = new Set<Block>();
  if (!drafts.some(({ block }) => block.type === "rule")) return parting;
  let above: Block | undefined;
  let rule: Block | undefined;
  for (const { block } of drafts) {
    if (isBlankBlock(block)) continue;
    if (block.type === "rule") rule = block;
    else {
      if (rule !== undefined && above !== undefined && above.type !== "heading" && block.type !== "heading") parting.add(rule);
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
  const list: GrowingList = {
    type: "list", ordered, start: ordered ? item.value : 1, format: listFormat(item), items: [{ marker: item.marker, blocks: [draft.block] }],
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

/** Whether a paragraph without number belongs to the item before it: one set as a list's own, or a blank one with the list going on after it. */
function staysInList(drafts: readonly Draft[], index: number, open: readonly OpenList[]): boolean {
  const draft = drafts[index];
  if (draft?.block.type !== "paragraph") return false;
  if (isBlank(draft.block.inlines)) {
    const next = drafts.slice(index + 1, index + 4).find(({ block }) => block.type !== "paragraph" || !isBlank(block.inlines));
    return next?.item != null && open.some(({ item }) => item.counter === next.item?.counter);
  }
  return /^List (Paragraph|Continue)/.test(draft.block.style);
}

function isOrdered(item: CountedNumber): boolean {
  return item.level.format !== "bullet" && item.level.format !== "none";
}

function listFormat(item: CountedNumber): List["format"] {
  const { format } = item.level;
  if (!isOrdered(item)) return "bullet";
  if (format === "lowerLetter" || format === "upperLetter" || format === "lowerRoman" || format === "upperRoman") return format;
  return "decimal";
}

/** Puts a caption beside a table into it: the one before it, else the one after. */
function takeCaptions(drafts: readonly Draft[], captioned: Map<object, Growing<Table>>): readonly Draft[] {
  if (!drafts.some(({ block }) => block.type === "table")) return drafts;
  const taken = new Set<Draft>();
  const result: Draft[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (taken.has(draft)) continue;
    if (draft.block.type !== "table") {
      result.push(draft);
      continue;
    }
    const before = drafts[index - 1];
    const after = drafts[index + 1];
    if (isTableCaption(before, drafts[index - 2]) && before === result.at(-1)) {
      result.pop();
      result.push({ ...draft, block: withCaption(draft.block, before.block, captioned) });
    } else if (isTableCaption(after, undefined) && drafts[index + 2]?.block.type !== "table") {
      taken.add(after);
      result.push({ ...draft, block: withCaption(draft.block, after.block, captioned) });
    } else result.push(draft);
  }
  return result;
}

type CaptionDraft = Draft & { readonly block: Paragraph };

function isTableCaption(draft: Draft | undefined, before: Draft | undefined): draft is CaptionDraft {
  if (draft === undefined || draft.caption === null || draft.block.type !== "paragraph") return false;
  const words = draft.caption === "" ? inlineText(draft.block.inlines) : draft.caption;
  if (/^\s*(tabell|table|tab\b)/i.test(words)) return true;
  if (/^\s*(fig|bilde|bilete|foto|kart|illustrasjon|diagram|graf|image|photo|map|chart)/i.test(words)) return false;
  const pictured = before?.block.type === "paragraph" && before.block.inlines.some(({ type }) => type === "picture");
  return !pictured && before?.block.type !== "chart";
}

/** Words taken out of their paragraph say themselves what language they are in, and which way they run. */
function sayReading(inlines: readonly Growing<Inline>[], paragraph: Paragraph): void {
  for (const inline of inlines) {
    if (inline.type === "link") sayReading(inline.inlines, paragraph);
    if (inline.type !== "text") continue;
    if (paragraph.language !== null) inline.language ??= paragraph.language;
    if (paragraph.rightToLeft === true) inline.direction ??= "rtl";
  }
}

function withCaption(table: Table, caption: Paragraph, captioned: Map<object, Growing<Table>>): Table {
  sayReading(caption.inlines, caption);
  const made: Growing<Table> = { ...table, caption: caption.inlines };
  captioned.set(caption, made);
  return made;
}
