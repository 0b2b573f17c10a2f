import type { Block } from "../../document/blocks/document.ts";
import { textOf } from "../../plan/readLines.ts";
import { leadingCode } from "../passage/leadingCode.ts";

/** Passages that must have codes, and of each kind of letters, before codes are believed. */
const fewestCodes = 3;
const fewestAlike = 2;

/** The letters that codes of the document's elements begin with ("HM", "T"); none where too few passages have codes. */
export function codesInUse(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  countIn(blocks, counts);
  const sum = [...counts.values()].reduce((all, one) => all + one, 0);
  if (sum < fewestCodes || Math.max(0, ...counts.values()) < fewestAlike) return new Set();
  return new Set(counts.keys());
}

function countIn(blocks: readonly Block[], counts: Map<string, number>): void {
  for (const block of blocks) {
    switch (block.type) {
      case "heading":
      case "paragraph": {
        const code = leadingCode(textOf(block.inlines));
        if (code !== null) counts.set(code.letters, (counts.get(code.letters) ?? 0) + 1);
        break;
      }
      case "list":
        for (const item of block.items) countIn(item.blocks, counts);
        break;
      case "table":
        for (const row of block.rows) for (const cell of row.cells) countIn(cell.blocks, counts);
        break;
      case "chart":
      case "mathBlock":
      case "rule":
        break;
    }
  }
}
