import type { Block } from "../blocks/document.ts";
import type { CountedNumber } from "../ooxml/numberCounter.ts";

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
