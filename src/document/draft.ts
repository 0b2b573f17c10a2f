import type { Block, Inline } from "./document.ts";
import type { CountedNumber } from "./numberCounter.ts";

/** A block as read, with what decides where it belongs among its neighbours. */
export interface Draft {
  readonly block: Block;
  /** The list number it has; null where it is no list item. */
  readonly item: CountedNumber | null;
  /** Left indentation in twentieths of a point; null where nobody says. */
  readonly indent: number | null;
  /** Label of the caption field in it ("Tabell"); "" for a caption without one, null for what is no caption. */
  readonly caption: string | null;
}

export function plainDraft(block: Block): Draft {
  return { block, item: null, indent: null, caption: null };
}

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
  if (block.type === "table") return block.caption === null && block.rows.every((row) => row.cells.every((cell) => cell.blocks.every(isBlankBlock)));
  return false;
}
