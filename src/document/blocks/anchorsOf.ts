import type { Block, Note } from "./document.ts";

/** The addresses of headings, paragraphs and tables at any depth of some blocks, in order. */
export function* anchorsOf(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if ("id" in block && block.id !== undefined) yield block.id;
    yield* anchorsOf(blocksIn(block));
  }
}

/** The addresses of some notes and of what stands in them, in order. */
export function* anchorsOfNotes(notes: readonly Note[]): Generator<string> {
  for (const { id, blocks } of notes) {
    yield id;
    yield* anchorsOf(blocks);
  }
}

/** The blocks directly inside one. */
function blocksIn(block: Block): readonly Block[] {
  if (block.type === "list") return block.items.flatMap(({ blocks }) => blocks);
  return block.type === "table" ? block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks)) : [];
}
