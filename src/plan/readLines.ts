import type { Block, Document, Heading, Inline, Paragraph, ParagraphPlace } from "../document/blocks/document.ts";

/** One paragraph of the body, with what the plan needs to know of where it stands. */
export interface Line {
  readonly at: ParagraphPlace;
  readonly block: Heading | Paragraph;
  /** The words, spaces collapsed, as a reader sees them. */
  readonly text: string;
  /** Level of the heading; null for anything else. Title style is 0. */
  readonly level: number | null;
  /** Lists around the paragraph: 0 outside any, 1 in a list, 2 in a list in a list. */
  readonly listDepth: number;
  /** Whether it stands in a table. */
  readonly inTable: boolean;
  /** Place of the heading whose section it stands in, its own for a heading; null before the first. */
  readonly section: ParagraphPlace | null;
}

/** A heading's section: from the heading to the next of the same or a higher level, or to the end of its table cell. */
export interface Section {
  readonly first: ParagraphPlace;
  readonly last: ParagraphPlace;
  readonly level: number;
  /** Place of the heading whose section holds this one; null for an outermost. */
  readonly outer: ParagraphPlace | null;
}

/** The body as paragraphs in order, and its sections by the heading's place. */
export interface Lines {
  readonly all: readonly Line[];
  readonly byPlace: ReadonlyMap<ParagraphPlace, Line>;
  readonly sections: ReadonlyMap<ParagraphPlace, Section>;
}

type OpenSection = Omit<Section, "last">;

/** What was read of documents that are still looked at: a document is never changed, and many ask for its lines. */
const known = new WeakMap<Document, Lines>();

/** A document's blocks as lines and sections, read in one pass and once. Title style opens no section. */
export function readLines(document: Document): Lines {
  const lines = known.get(document) ?? linesOf(document);
  known.set(document, lines);
  return lines;
}

function linesOf(document: Document): Lines {
  const all: Line[] = [];
  const sections = new Map<ParagraphPlace, Section>();

  /** Reads one container (body, list item, table cell); its sections end where it does, at `last`. */
  function readContainer(
    blocks: readonly Block[],
    listDepth: number,
    inTable: boolean,
    outer: ParagraphPlace | null,
    last: () => ParagraphPlace,
  ): void {
    const open: OpenSection[] = [];
    const here = (): ParagraphPlace | null => open.at(-1)?.first ?? outer;
    const closeTo = (level: number, end: ParagraphPlace): void => {
      for (let top = open.at(-1); top !== undefined && top.level >= level; top = open.at(-1)) {
        sections.set(top.first, { ...top, last: end });
        open.pop();
      }
    };
    const add = (block: Heading | Paragraph): void => {
      const level = block.type === "heading" ? block.level : null;
      all.push({ at: block.at, block, text: textOf(block.inlines), level, listDepth, inTable, section: here() });
    };
    for (const block of blocks) {
      switch (block.type) {
        case "heading":
          if (block.level > 0) {
            closeTo(block.level, block.at - 1);
            open.push({ first: block.at, level: block.level, outer: here() });
          }
          add(block);
          break;
        case "paragraph":
          add(block);
          break;
        case "list":
          for (const item of block.items) readContainer(item.blocks, listDepth + 1, inTable, here(), lastRead);
          break;
        case "table":
          for (const row of block.rows) {
            for (const cell of row.cells) readContainer(cell.blocks, listDepth, true, here(), lastRead);
          }
          break;
        case "chart":
        case "mathBlock":
        case "rule":
          break;
      }
    }
    closeTo(0, last());
  }

  const lastRead = (): ParagraphPlace => all.at(-1)?.at ?? 0;
  readContainer(document.blocks, 0, false, null, () => Math.max(document.paragraphCount - 1, lastRead()));
  return { all, byPlace: new Map(all.map((line) => [line.at, line])), sections };
}

/** The words of inlines as a reader sees them: breaks as spaces, spaces collapsed, notes and pictures left out. */
export function textOf(inlines: readonly Inline[]): string {
  let text = "";
  for (const inline of inlines) text += textOfInline(inline);
  return collapseSpaces(text);
}

/** Words with one space between them and none around them, which is what counts when words are compared. */
export function collapseSpaces(text: string): string {
  return unevenSpace.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}

const unevenSpace = /\s{2}|[^\S ]|^\s|\s$/;

function textOfInline(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "link":
      return inline.inlines.map(textOfInline).join("");
    case "break":
      return " ";
    case "picture":
    case "noteReference":
    case "math":
      return "";
  }
}
