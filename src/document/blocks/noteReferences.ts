import type { Block, Inline, NoteReference } from "./document.ts";

/** The references to notes among some blocks, in their order. */
export function noteReferences(blocks: readonly Block[]): readonly NoteReference[] {
  const found: NoteReference[] = [];
  addReferences(blocks, found);
  return found;
}

function addReferences(blocks: readonly Block[], found: NoteReference[]): void {
  for (const block of blocks) {
    if (block.type === "heading" || block.type === "paragraph") addWithin(block.inlines, found);
    else if (block.type === "list") for (const item of block.items) addReferences(item.blocks, found);
    else if (block.type === "table") {
      addWithin(block.caption ?? [], found);
      for (const row of block.rows) for (const cell of row.cells) addReferences(cell.blocks, found);
    }
  }
}

function addWithin(inlines: readonly Inline[], found: NoteReference[]): void {
  for (const inline of inlines) {
    if (inline.type === "noteReference") found.push(inline);
    else if (inline.type === "link") addWithin(inline.inlines, found);
  }
}
