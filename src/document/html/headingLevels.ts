import type { Block, Document, Heading } from "../blocks/document.ts";

/** Level each heading gets: one below the nearest heading above it that is higher. */
export function headingLevels(document: Document, topLevel: number): ReadonlyMap<Heading, number> {
  const levels = new Map<Heading, number>();
  const open: Heading[] = [];
  const all: Heading[] = [];
  addHeadings(document.blocks, all);
  for (const note of document.notes) addHeadings(note.blocks, all);
  for (const heading of all) {
    while ((open.at(-1)?.level ?? -1) >= heading.level) open.pop();
    levels.set(heading, topLevel + open.length);
    open.push(heading);
  }
  return levels;
}

function addHeadings(blocks: readonly Block[], to: Heading[]): void {
  for (const block of blocks) {
    if (block.type === "heading") to.push(block);
    else if (block.type === "list") for (const item of block.items) addHeadings(item.blocks, to);
    else if (block.type === "table")
      for (const row of block.rows) for (const cell of row.cells) addHeadings(cell.blocks, to);
  }
}
