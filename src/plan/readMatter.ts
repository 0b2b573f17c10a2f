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

/** Gathers tables, pictures, links and charts of the body in document order, an outer table before those inside it. */
export function readMatter(document: Document): Matter {
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

  readBlocks(document.blocks);
  return { tables, pictures, links, charts };
}
