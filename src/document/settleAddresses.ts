import type { Block } from "./document.ts";
import { isBlankBlock } from "./draft.ts";
import { addressOf, giveHeadingIds, TakenIds } from "./headingIds.ts";
import type { Reading } from "./reading.ts";
import type { Anchor, Source } from "./source.ts";

/**
 * Gives headings their addresses, and leads links to bookmarks to what the bookmark stands in. A link
 * to what is not shown leads nowhere: its words stay, its address is "".
 */
export function settleAddresses(reading: Reading, stories: readonly (readonly Block[])[]): void {
  const taken = new TakenIds(reading.notes.map(({ id }) => id));
  giveHeadingIds(reading.headings, taken);
  if (reading.innerLinks.length === 0) return;
  const shown = new Set<object>();
  for (const blocks of stories) addShown(blocks, shown);
  const folded = new Map<Source, ReadonlyMap<string, Anchor>>();
  for (const { link, bookmark, source } of reading.innerLinks) {
    const found = source.bookmarks.get(bookmark) ?? whateverCase(source, folded).get(bookmark.toLowerCase());
    const anchor = found === undefined ? undefined : (reading.captioned.get(found) ?? found);
    if (anchor === undefined || !shown.has(anchor)) continue;
    anchor.id ||= taken.claim(addressOf(bookmark) || "avsnitt");
    link.href = `#${anchor.id}`;
  }
}

/** The bookmarks of a package by their names in small letters; of those that differ in case alone the first. */
function whateverCase(source: Source, made: Map<Source, ReadonlyMap<string, Anchor>>): ReadonlyMap<string, Anchor> {
  const known = made.get(source) ?? new Map([...source.bookmarks].reverse().map(([name, anchor]) => [name.toLowerCase(), anchor]));
  made.set(source, known);
  return known;
}

function addShown(blocks: readonly Block[], shown: Set<object>): void {
  for (const block of blocks) {
    if (isBlankBlock(block)) continue;
    shown.add(block);
    if (block.type === "list") for (const item of block.items) addShown(item.blocks, shown);
    else if (block.type === "table") for (const row of block.rows) for (const cell of row.cells) addShown(cell.blocks, shown);
  }
}
