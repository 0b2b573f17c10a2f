import type {
  Block,
  Chart,
  Document,
  Inline,
  Link,
  ParagraphPlace,
  Picture,
  Table,
} from "../document/blocks/document.ts";
import { keepEach } from "../document/blocks/keepSame.ts";

/** What stands in a paragraph, with the place of the paragraph. */
export interface Placed<T> {
  readonly at: ParagraphPlace;
  readonly value: T;
}

/** What of a document is not words in lines: for the rules about universal design. */
export interface Matter {
  readonly tables: readonly Table[];
  readonly pictures: readonly Placed<Picture>[];
  readonly links: readonly Placed<Link>[];
  readonly charts: readonly Chart[];
}

/**
 * Gathers tables, pictures, links and charts of the body in document order, an outer table before those inside it. Given
 * with an earlier document and what it gathered there, what is the same is the same object.
 */
export function readMatter(document: Document, before: readonly [Document, Matter] | null = null): Matter {
  if (before === null) return gather(document.blocks);
  const [earlier, matter] = before;
  const now = differing(document.blocks, earlier.blocks);
  const old = differing(earlier.blocks, document.blocks);
  if (isEmpty(gather(now)) && isEmpty(gather(old))) return matter;
  const { tables, pictures, links, charts } = gather(document.blocks);
  return {
    tables: keepEach(tables, matter.tables),
    pictures: keepEach(pictures, matter.pictures),
    links: keepEach(links, matter.links),
    charts: keepEach(charts, matter.charts),
  };
}

/** Of blocks those between the first and the last that the others do not have in the same place. */
function differing(blocks: readonly Block[], others: readonly Block[]): readonly Block[] {
  const shorter = Math.min(blocks.length, others.length);
  let first = 0;
  while (first < shorter && blocks[first] === others[first]) first++;
  let last = 0;
  while (last < shorter - first && blocks[blocks.length - 1 - last] === others[others.length - 1 - last]) last++;
  return blocks.slice(first, blocks.length - last);
}

function isEmpty({ tables, pictures, links, charts }: Matter): boolean {
  return tables.length + pictures.length + links.length + charts.length === 0;
}

function gather(all: readonly Block[]): Matter {
  const tables: Table[] = [];
  const pictures: Placed<Picture>[] = [];
  const links: Placed<Link>[] = [];
  const charts: Chart[] = [];

  function readInlines(inlines: readonly Inline[], at: ParagraphPlace): void {
    for (const inline of inlines) {
      if (inline.type === "picture") pictures.push({ at, value: inline });
      if (inline.type === "link") {
        links.push({ at, value: inline });
        readInlines(inline.inlines, at);
      }
    }
  }

  function readBlocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      switch (block.type) {
        case "heading":
        case "paragraph":
          readInlines(block.inlines, block.at);
          break;
        case "list":
          for (const item of block.items) readBlocks(item.blocks);
          break;
        case "table":
          tables.push(block);
          for (const row of block.rows) for (const cell of row.cells) readBlocks(cell.blocks);
          break;
        case "chart":
          charts.push(block);
          break;
        case "mathBlock":
        case "rule":
          break;
      }
    }
  }

  readBlocks(all);
  return { tables, pictures, links, charts };
}
