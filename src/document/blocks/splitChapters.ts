import { anchorsOf, anchorsOfNotes } from "./anchorsOf.ts";
import type { Block, Document, Heading, Inline } from "./document.ts";
import { isBlankBlock } from "./isBlank.ts";
import { notesOf } from "./notesOf.ts";

/** A stretch of a document that is a page of its own. */
export interface Chapter {
  /** Address of its heading; "" for what stands before the first chapter. */
  readonly id: string;
  readonly heading: Heading | null;
  /** Its blocks, and the notes they refer to. Controls, custom XML and messages belong to the whole, and are not in it. */
  readonly document: Document;
}

/**
 * A document as one page for each heading of a level or above, in order; what stands before the first
 * (a cover's headings with it) is a chapter of its own where there is any. No block is lost or shown twice, every anchor keeps its
 * id, and a link to one in another chapter gets that chapter's address before it. A note referred to
 * from several chapters stands in each; links from elsewhere lead to the first.
 */
export function splitChapters(
  document: Document,
  level: number,
  addressOf: (chapter: string) => string,
): readonly Chapter[] {
  const parts = partBlocks(document.blocks, level);
  const notes = new Map(document.notes.map((note) => [note.id, note]));
  const chapterOf = new Map<string, string>();
  const notesIn = parts.map(({ blocks }) => notesOf(blocks, notes));
  for (const [at, { id, blocks }] of parts.entries()) {
    for (const anchor of anchorsOf(blocks)) chapterOf.set(anchor, id);
    for (const anchor of anchorsOfNotes(notesIn[at] ?? [])) if (!chapterOf.has(anchor)) chapterOf.set(anchor, id);
  }
  return parts.map(({ id, heading, blocks }, at): Chapter => {
    const own = notesIn[at] ?? [];
    const here = new Set(anchorsOfNotes(own));
    const lead = (href: string): string => {
      if (!href.startsWith("#") || here.has(href.slice(1))) return href;
      const chapter = chapterOf.get(href.slice(1));
      return chapter === undefined || chapter === id ? href : `${addressOf(chapter)}${href}`;
    };
    const { title, language, paragraphCount } = document;
    return {
      id,
      heading,
      document: {
        title,
        language,
        paragraphCount,
        controls: [],
        customXml: [],
        messages: [],
        blocks: blocks.map((block) => withLinks(block, lead)),
        notes: own.map((note) => ({ ...note, blocks: note.blocks.map((block) => withLinks(block, lead)) })),
      },
    };
  });
}

interface Part {
  readonly id: string;
  readonly heading: Heading | null;
  readonly blocks: Block[];
}

function partBlocks(blocks: readonly Block[], level: number): readonly Part[] {
  const parts: Part[] = [{ id: "", heading: null, blocks: [] }];
  for (const block of blocks) {
    if (block.type === "heading" && block.level > 0 && block.level <= level)
      parts.push({ id: block.id, heading: block, blocks: [] });
    parts.at(-1)?.blocks.push(block);
  }
  return withCover(parts).filter((part) => part.blocks.length > 0);
}

/** Covers are often set as headings with nothing under them: those that come first belong to what stands before the chapters. */
function withCover([front, ...parts]: readonly Part[]): readonly Part[] {
  if (front === undefined) return parts;
  const first = parts.findIndex((part, at) => !isEmpty(part, parts[at + 1]));
  const cover = first === -1 ? [] : parts.slice(0, first);
  return [
    { ...front, blocks: [...front.blocks, ...cover.flatMap(({ blocks }) => blocks)] },
    ...parts.slice(cover.length),
  ];
}

/** Whether nothing stands under a part's heading: neither words, nor the lower heading of the next part. */
function isEmpty({ heading, blocks }: Part, next: Part | undefined): boolean {
  if (heading === null || next?.heading == null || next.heading.level > heading.level) return false;
  return blocks.every((block) => block === heading || isBlankBlock(block));
}

function withLinks(block: Block, lead: (href: string) => string): Block {
  const inlines = (all: readonly Inline[]): readonly Inline[] =>
    all.map((inline) =>
      inline.type === "link" ? { ...inline, href: lead(inline.href), inlines: inlines(inline.inlines) } : inline,
    );
  const inside = (blocks: readonly Block[]) => blocks.map((each) => withLinks(each, lead));
  switch (block.type) {
    case "heading":
    case "paragraph":
      return { ...block, inlines: inlines(block.inlines) };
    case "list":
      return { ...block, items: block.items.map((item) => ({ ...item, blocks: inside(item.blocks) })) };
    case "table":
      return {
        ...block,
        caption: block.caption === null ? null : inlines(block.caption),
        rows: block.rows.map((row) => ({ cells: row.cells.map((cell) => ({ ...cell, blocks: inside(cell.blocks) })) })),
      };
    case "chart":
    case "mathBlock":
    case "rule":
      return block;
  }
}
