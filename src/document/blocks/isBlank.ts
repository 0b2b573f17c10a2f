import type { Block, Inline } from "./document.ts";

/** Whether inlines show nothing: no words, no picture, no note. */
export function isBlank(inlines: readonly Inline[]): boolean {
  return inlines.every((inline) => {
    if (inline.type === "text") return inline.text.trim() === "";
    if (inline.type === "link") return isBlank(inline.inlines);
    return inline.type === "break";
  });
}

/** Whether a block shows nothing. */
export function isBlankBlock(block: Block): boolean {
  if (block.type === "paragraph") return block.number === null && isBlank(block.inlines);
  if (block.type === "table")
    return (
      block.caption === null && block.rows.every((row) => row.cells.every((cell) => cell.blocks.every(isBlankBlock)))
    );
  return false;
}
