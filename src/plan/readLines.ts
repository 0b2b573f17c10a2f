import type { Block, Document, Heading, Inline, Paragraph, ParagraphPlace } from "../document/blocks/document.ts";
import { saysSame } from "../document/blocks/keepSame.ts";

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
  /** Headings and the title, those without words left out. */
  readonly headings: readonly Line[];
  /** The line at a place; of several there, as of a text box, the last. */
  readonly byPlace: { readonly get: (at: ParagraphPlace) => Line | undefined };
  readonly sections: ReadonlyMap<ParagraphPlace, Section>;
  /** How many characters of its paragraphs are of each font size, in points. */
  readonly sizes: ReadonlyMap<number, number>;
}

type OpenSection = Omit<Section, "last">;

/** Some blocks read: their lines, and the sections that begin in them. */
type Read = Pick<Lines, "all" | "sections">;

/** What was read of documents that are still looked at: a document is never changed, and many ask for its lines. */
const known = new WeakMap<Document, Lines>();

/**
 * A document's blocks as lines and sections, read in one pass and once. Title style opens no section. Where the document
 * is an earlier one with other words in some paragraphs, given as `before`, only those are read: the other lines, and where
 * no heading has come or gone the sections, are the same objects as of the earlier.
 */
export function readLines(document: Document, before?: Document): Lines {
  const there = known.get(document);
  if (there !== undefined) return there;
  const earlier = before === undefined ? undefined : known.get(before);
  const lines =
    (before === undefined || earlier === undefined ? null : linesAfter(document, before, earlier)) ?? linesOf(document);
  known.set(document, lines);
  return lines;
}

function linesOf(document: Document): Lines {
  const { all, sections } = readBlocks(document.blocks, null, document.paragraphCount - 1);
  const sizes = new Map<number, number>();
  count(sizes, all, 1);
  return { all, headings: headingsIn(all), byPlace: placesOf(all), sections, sizes };
}

/** The lines where only the words of some blocks are others than before; null where more is. */
function linesAfter(document: Document, before: Document, lines: Lines): Lines | null {
  const { blocks } = document;
  if (document.paragraphCount !== before.paragraphCount || blocks.length !== before.blocks.length) return null;
  let first = 0;
  while (first < blocks.length && blocks[first] === before.blocks[first]) first++;
  if (first === blocks.length) return lines;
  let end = blocks.length;
  while (end > first && blocks[end - 1] === before.blocks[end - 1]) end--;
  const outer = headingAbove(blocks, first);
  const read = (all: readonly Block[]): Read => readBlocks(all.slice(first, end), outer, -1);
  const [old, now] = [read(before.blocks), read(blocks)];
  const start = old.all[0] === undefined ? 0 : indexOf(lines.all, old.all[0]);
  if (start === -1 || !saysSame([...old.sections.values()], [...now.sections.values()])) return null;
  if (old.all.length !== now.all.length || old.all.some(({ at }, index) => at !== now.all[index]?.at)) return null;
  const all = [...lines.all.slice(0, start), ...now.all, ...lines.all.slice(start + now.all.length)];
  const sizes = new Map(lines.sizes);
  count(sizes, old.all, -1);
  count(sizes, now.all, 1);
  const headings = [...old.all, ...now.all].some(({ level }) => level !== null) ? headingsIn(all) : lines.headings;
  return { all, headings, byPlace: placesOf(all), sections: lines.sections, sizes };
}

/** Reads blocks of the body below the heading at `outer`; what is open at their end reaches to `last`, or to the last line. */
function readBlocks(of: readonly Block[], outer: ParagraphPlace | null, last: ParagraphPlace): Read {
  const all: Line[] = [];
  const sections = new Map<ParagraphPlace, Section>();

  /** Reads one container (body, list item, table cell); its sections end where it does, at `end`. */
  function readContainer(
    blocks: readonly Block[],
    listDepth: number,
    inTable: boolean,
    around: ParagraphPlace | null,
    end: () => ParagraphPlace,
  ): void {
    const open: OpenSection[] = [];
    const here = (): ParagraphPlace | null => open.at(-1)?.first ?? around;
    const closeTo = (level: number, at: ParagraphPlace): void => {
      for (let top = open.at(-1); top !== undefined && top.level >= level; top = open.at(-1)) {
        sections.set(top.first, { ...top, last: at });
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
    closeTo(0, end());
  }

  const lastRead = (): ParagraphPlace => all.at(-1)?.at ?? 0;
  readContainer(of, 0, false, outer, () => Math.max(last, lastRead()));
  return { all, sections };
}

/** Place of the nearest heading above a block of the body; null where none is. */
function headingAbove(blocks: readonly Block[], index: number): ParagraphPlace | null {
  for (let above = index - 1; above >= 0; above--) {
    const block = blocks[above];
    if (block?.type === "heading" && block.level > 0) return block.at;
  }
  return null;
}

function headingsIn(all: readonly Line[]): readonly Line[] {
  return all.filter(({ level, text }) => level !== null && text !== "");
}

/** Adds to `sizes`, or with -1 takes from them, the characters of paragraphs whose size is known. */
function count(sizes: Map<number, number>, lines: readonly Line[], times: 1 | -1): void {
  for (const { block, text } of lines) {
    if (block.type !== "paragraph" || block.size === null) continue;
    const characters = (sizes.get(block.size) ?? 0) + times * text.length;
    if (characters === 0) sizes.delete(block.size);
    else sizes.set(block.size, characters);
  }
}

/** Where a line of the same paragraph stands among lines; -1 for nowhere. */
function indexOf(lines: readonly Line[], { at, block }: Line): number {
  for (let index = lastAt(lines, at); index >= 0 && lines[index]?.at === at; index--)
    if (lines[index]?.block === block) return index;
  return -1;
}

/** Index of the last line at or before a place, in lines whose places never fall; -1 for none. */
function lastAt(lines: readonly Line[], at: ParagraphPlace): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function placesOf(all: readonly Line[]): Lines["byPlace"] {
  if (all.some(({ at }, index) => at < (all[index - 1]?.at ?? 0))) return new Map(all.map((line) => [line.at, line]));
  return {
    get: (at) => {
      const line = all[lastAt(all, at)];
      return line?.at === at ? line : undefined;
    },
  };
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
