import type { Block, Inline } from "./document.ts";

/** The ids of the notes some blocks refer to, as often and in the order they do. */
export function* noteReferences(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.type === "heading" || block.type === "paragraph") yield* within(block.inlines);
    else if (block.type === "list") for (const item of block.items) yield* noteReferences(item.blocks);
    else if (block.type === "table") {
      yield* within(block.caption ?? []);
      for (const row of block.rows) for (const cell of row.cells) yield* noteReferences(cell.blocks);
    }
  }
}

function* within(inlines: readonly Inline[]): Generator<string> {
  for (const inline of inlines) {
    if (inline.type === "noteReference") yield inline.note;
    else if (inline.type === "link") yield* within(inline.inlines);
  }
}
