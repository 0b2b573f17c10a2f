import type { Block, Inline } from "./document.ts";

/** Whether inlines show nothing: no words, no picture, no note. */
export function isBlank(inlines: readonly Inline[]): boolean {
  for (const inline of inlines) {
    if (inline.type === "text" ? isSpace(inline.text) : inline.type === "link" ? isBlank(inline.inlines) : false)
      continue;
    if (inline.type !== "break") return false;
  }
  return true;
}

/** Whether a text is white space alone. */
function isSpace(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most begin with a letter.
  return !(first > 0x20 && first < 0x7f) && !/\S/.test(text);
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
