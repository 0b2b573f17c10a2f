import type { Block, Heading } from "../blocks/document.ts";
import type { Passage } from "./documentHtml.ts";
import { leastOf } from "../blocks/leastOf.ts";

/** What stands in a container, with sections and passages around what they cover. */
export type Outlined =
  | { readonly type: "block"; readonly block: Block }
  | {
      readonly type: "section";
      readonly heading: Heading;
      readonly passage: Passage | null;
      readonly contents: Outlined[];
    }
  | { readonly type: "passage"; readonly passage: Passage; readonly contents: Outlined[] };

interface Frame {
  /** Level of the heading that opened it; null for a passage or the container itself. */
  readonly level: number | null;
  /** Index of the last block it covers. */
  readonly last: number;
  readonly contents: Outlined[];
}

/** A passage and the blocks of a container it covers, by index. */
export interface Placed {
  readonly passage: Passage;
  readonly first: number;
  readonly last: number;
}

/**
 * Sets blocks out as nested sections, one for each heading, with passages around what they cover. A
 * passage that covers exactly a heading's section becomes one with it. Passages hold fast: a section
 * that would reach out of one ends with it.
 */
export function outline(blocks: readonly Block[], placed: readonly Placed[]): readonly Outlined[] {
  const root: Outlined[] = [];
  const frames: Frame[] = [{ level: null, last: blocks.length - 1, contents: root }];
  const top = () => frames.at(-1)?.contents ?? root;
  for (const [index, block] of blocks.entries()) {
    if (placed.length > 0) {
      const ended = frames.findIndex((frame, depth) => depth > 0 && frame.level === null && frame.last < index);
      if (ended > 0) frames.length = ended;
    }
    if (block.type === "heading") while ((frames.at(-1)?.level ?? -1) >= block.level) frames.pop();
    if (block.type !== "heading" && placed.length === 0) {
      top().push({ type: "block", block });
      continue;
    }
    const starting = placed.filter(({ first }) => first === index);
    const heading = block.type === "heading" ? block : null;
    const end = heading === null || starting.length === 0 ? -1 : sectionEnd(blocks, index, heading.level, frames);
    let opened = heading === null;
    const openSection = (passage: Passage | null) => {
      if (heading === null) return;
      opened = true;
      const contents: Outlined[] = [];
      top().push({ type: "section", heading, passage, contents });
      frames.push({
        level: passage === null ? heading.level : null,
        last: passage === null ? blocks.length : end,
        contents,
      });
    };
    for (const { passage, last } of starting) {
      if (!opened && last === end) {
        openSection(passage);
        continue;
      }
      if (!opened && last < end) openSection(null);
      const contents: Outlined[] = [];
      top().push({ type: "passage", passage, contents });
      frames.push({ level: null, last, contents });
    }
    if (!opened) openSection(null);
    top().push({ type: "block", block });
  }
  return root;
}

function sectionEnd(blocks: readonly Block[], index: number, level: number, frames: readonly Frame[]): number {
  const limit = leastOf(frames.filter((frame) => frame.level === null).map(({ last }) => last));
  let end = index;
  while (end < limit) {
    const next = blocks[end + 1];
    if (next?.type === "heading" && next.level <= level) break;
    end += 1;
  }
  return end;
}
