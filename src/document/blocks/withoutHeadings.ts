import type { Block } from "./document.ts";

/** Blocks for where no heading may stand, however deep: a heading becomes a paragraph of its words. */
export function withoutHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block): Block => {
    if (block.type === "heading") {
      const { at, inlines, language, number, id } = block;
      return {
        type: "paragraph",
        at,
        inlines,
        language,
        number,
        ...(id === "" ? {} : { id }),
        style: "Normal",
        size: null,
      };
    }
    if (block.type === "list")
      return { ...block, items: block.items.map((item) => ({ ...item, blocks: withoutHeadings(item.blocks) })) };
    if (block.type !== "table") return block;
    return {
      ...block,
      rows: block.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, blocks: withoutHeadings(cell.blocks) })),
      })),
    };
  });
}
