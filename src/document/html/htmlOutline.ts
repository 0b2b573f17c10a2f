import type { Block, Heading } from "../blocks/document.ts";
import type { Passage } from "./documentHtml.ts";
import { leastOf } from "../blocks/leastOf.ts";

/** What stands under a heading, and the heading itself first; one with the passage that covers exactly that. */
export interface Section {
  readonly type: "section";
  readonly heading: Heading;
  readonly passage: Passage | null;
  readonly contents: Outlined[];
}

/** What stands in a passage. */
export interface Around {
  readonly type: "passage";
  readonly passage: Passage;
  readonly contents: Outlined[];
}

/** What stands in a container, with sections and passages around what they cover. */
export type Outlined = Block | Section | Around;

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
  if (placed.length === 0) return sections(blocks);
  const root: Outlined[] = [];
  const frames: Frame[] = [{ level: null, last: blocks.length - 1, contents: root }];
  const top = () => frames.at(-1)?.contents ?? root;
  for (const [index, block] of blocks.entries()) {
    const ended = frames.findIndex((frame, depth) => depth > 0 && frame.level === null && frame.last < index);
    if (ended > 0) frames.length = ended;
    if (block.type === "heading") while ((frames.at(-1)?.level ?? -1) >= block.level) frames.pop();
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
    top().push(block);
  }
  return root;
}

/** Nested sections where there are no passages; the blocks themselves where there is no heading either, as in most cells. */
function sections(blocks: readonly Block[]): readonly Outlined[] {
  if (!blocks.some(({ type }) => type === "heading")) return blocks;
  const root: Outlined[] = [];
  const open: Section[] = [];
  for (const block of blocks) {
    if (block.type !== "heading") {
      (open.at(-1)?.contents ?? root).push(block);
      continue;
    }
    while ((open.at(-1)?.heading.level ?? -1) >= block.level) open.pop();
    const section: Section = { type: "section", heading: block, passage: null, contents: [block] };
    (open.at(-1)?.contents ?? root).push(section);
    open.push(section);
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
