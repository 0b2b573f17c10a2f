import type { Block, Inline } from "../blocks/document.ts";
import { isBlankBlock } from "../blocks/isBlank.ts";
import { addressOf, giveHeadingIds, TakenIds } from "./headingIds.ts";
import type { DraftContext } from "./draftContext.ts";
import type { Anchor, Source } from "../ooxml/source.ts";

/**
 * Gives headings their addresses, and leads links to bookmarks to what the bookmark stands in. A link
 * to what is not shown leads nowhere: its words stay, its address is "", and where they are shown it is reported.
 */
export function settleAddresses(context: DraftContext, stories: readonly (readonly Block[])[]): void {
  const taken = new TakenIds(context.document.notes.map(({ id }) => id));
  giveHeadingIds(context.document.headings, taken);
  if (context.document.innerLinks.length === 0) return;
  const shown = new Set<object>();
  for (const blocks of stories) addShown(blocks, shown);
  const folded = new Map<Source, ReadonlyMap<string, Anchor>>();
  const dead: (typeof context.document.innerLinks)[number][] = [];
  for (const inner of context.document.innerLinks) {
    const { link, bookmark, source } = inner;
    const found =
      source.bookmarks.get(bookmark) ??
      whateverCase(source, folded).get(bookmark.toLowerCase()) ??
      (bookmark === "_top" ? topOf(stories) : undefined);
    const anchor = found === undefined ? undefined : (context.document.captioned.get(found) ?? found);
    if (anchor === undefined || !shown.has(anchor)) {
      dead.push(inner);
      continue;
    }
    anchor.id ||= taken.claim(addressOf(bookmark) || "avsnitt");
    link.href = `#${anchor.id}`;
  }
  if (dead.length === 0) return;
  const links = new Set<object>();
  for (const blocks of stories) addLinks(blocks, links);
  for (const { link, bookmark, at } of dead)
    if (links.has(link)) context.messages.report("linkTarget", at, bookmark.slice(0, mostShown));
}

/** No bookmark in Word has a longer name than half of this. */
const mostShown = 80;

/** What Word calls "_top" where no bookmark does: the first of the document. */
function topOf(stories: readonly (readonly Block[])[]): Anchor | undefined {
  return stories[0]?.find(
    (block) => (block.type === "heading" || block.type === "paragraph") && !isBlankBlock(block),
  ) as Anchor | undefined;
}

/** The links that are shown, of those that lead nowhere. */
function addLinks(blocks: readonly Block[], links: Set<object>): void {
  const add = (inlines: readonly Inline[]) => {
    for (const inline of inlines) if (inline.type === "link" && inline.href === "") links.add(inline);
  };
  for (const block of blocks) {
    if (block.type === "heading" || block.type === "paragraph") add(block.inlines);
    else if (block.type === "list") for (const item of block.items) addLinks(item.blocks, links);
    else if (block.type === "table") {
      add(block.caption ?? []);
      for (const row of block.rows) for (const cell of row.cells) addLinks(cell.blocks, links);
    }
  }
}

/** The bookmarks of a package by their names in small letters; of those that differ in case alone the first. */
function whateverCase(source: Source, made: Map<Source, ReadonlyMap<string, Anchor>>): ReadonlyMap<string, Anchor> {
  const known =
    made.get(source) ?? new Map([...source.bookmarks].reverse().map(([name, anchor]) => [name.toLowerCase(), anchor]));
  made.set(source, known);
  return known;
}

function addShown(blocks: readonly Block[], shown: Set<object>): void {
  for (const block of blocks) {
    if (isBlankBlock(block)) continue;
    shown.add(block);
    if (block.type === "list") for (const item of block.items) addShown(item.blocks, shown);
    else if (block.type === "table")
      for (const row of block.rows) for (const cell of row.cells) addShown(cell.blocks, shown);
  }
}
