import type { Block, Inline, NoteReference } from "./document.ts";

/** The references to notes among some blocks, in their order. */
export function* noteReferences(blocks: readonly Block[]): Generator<NoteReference> {
  for (const block of blocks) {
    if (block.type === "heading" || block.type === "paragraph") yield* within(block.inlines);
    else if (block.type === "list") for (const item of block.items) yield* noteReferences(item.blocks);
    else if (block.type === "table") {
      yield* within(block.caption ?? []);
      for (const row of block.rows) for (const cell of row.cells) yield* noteReferences(cell.blocks);
    }
  }
}

function* within(inlines: readonly Inline[]): Generator<NoteReference> {
  for (const inline of inlines) {
    if (inline.type === "noteReference") yield inline;
    else if (inline.type === "link") yield* within(inline.inlines);
  }
}
