import type { Block, Heading, Inline, Paragraph } from "../blocks/document.ts";
import type { Passage } from "./documentHtml.ts";
import { inlineText } from "../blocks/eachParagraph.ts";
import { isBlank, isBlankBlock } from "../blocks/isBlank.ts";
import { pairCaptions, type CaptionKind } from "../blocks/pairCaptions.ts";
import { passageAttributes, readingAttributes, type HtmlContext } from "./htmlContext.ts";
import { writeInlines, writeMath } from "./htmlInlines.ts";
import type { HtmlAttributes } from "./htmlWriter.ts";
import { writeMarker } from "./writeMarker.ts";
import { writeList } from "./htmlList.ts";
import { outline, type Around, type Outlined, type Section } from "./htmlOutline.ts";
import { placePassages } from "./htmlPassages.ts";
import { writeChartTable, writeTable } from "./htmlTable.ts";

/** Writes the blocks of a container: sections for its headings, passages around what they cover, figures with their captions. */
export function writeBlocks(
  context: HtmlContext,
  blocks: readonly Block[],
  passages: readonly Passage[],
  { contents = null, marker = null }: BlocksOptions = {},
): void {
  const placed = placePassages(blocks, passages);
  const state: Writing = { context, inside: placed.inside, contents, marker };
  const first = blocks.find((block) => !isBlankBlock(block));
  if (marker !== null && first?.type !== "paragraph") {
    writeMarker(context, marker);
    state.marker = null;
  }
  writeOutlined(state, outline(placed.blocks, placed.around));
  state.contents?.();
}

/** The words of a paragraph, with its number before them. */
export function writeParagraphWords(context: HtmlContext, paragraph: Paragraph | Heading): void {
  if (paragraph.number !== null) {
    writeNumber(context, paragraph.number);
    if (!isBlank(paragraph.inlines)) context.writer.text(" ");
  }
  writeInlines(context, paragraph.inlines);
}

function writeNumber({ writer }: HtmlContext, number: string): void {
  writer.element("span", { class: "number" }, () => writer.text(number));
}

/** What stands among the blocks or before them. */
export interface BlocksOptions {
  /** Writes the table of contents where Word's own stood. */
  readonly contents?: (() => void) | null;
  /** A number or sign that Word shows beside the first words: "1.1", "(a)". */
  readonly marker?: string | null;
}

interface Writing {
  readonly context: HtmlContext;
  readonly inside: ReadonlyMap<Block, readonly Passage[]>;
  /** Writes the table of contents; null when it has been, or there is none. */
  contents: (() => void) | null;
  /** To be written before the first words; null when it has been, or there is none. */
  marker: string | null;
}

function writeOutlined(writing: Writing, outlined: readonly Outlined[]): void {
  const pairs = pairFigures(outlined);
  for (let at = 0; at < outlined.length; at++) {
    const each = outlined[at];
    if (each === undefined) continue;
    if (each.type === "passage") writeAround(writing, each);
    else if (each.type === "section") writeSection(writing, each);
    else at += writeRun(writing, outlined, at, pairs) - 1;
  }
}

function writeAround(writing: Writing, { passage, contents }: Around): void {
  const { writer } = writing.context;
  writer.element("div", passageAttributes(passage), () => writePassage(writing, passage, contents));
  writer.line();
}

function writeSection(writing: Writing, { heading, passage, contents }: Section): void {
  const { writer, ownIds, options } = writing.context;
  if (passage !== null) ownIds.add(heading);
  writer.element("section", passage === null ? { id: heading.id } : passageAttributes(passage), () => {
    for (const id of options.otherAddresses?.get(heading.id) ?? [])
      writer.element("span", { id }, () => undefined, true);
    if (passage === null) writeOutlined(writing, contents);
    else writePassage(writing, passage, contents);
  });
  writer.line();
}

function writePassage(writing: Writing, passage: Passage, contents: readonly Outlined[]): void {
  writing.context.writer.trusted(passage.before);
  writeOutlined(writing, contents);
  writing.context.writer.trusted(passage.after);
}

/** Writes the block at a place, with those after it that belong together with it; gives how many. */
function writeRun(
  writing: Writing,
  outlined: readonly Outlined[],
  at: number,
  pairs: ReadonlyMap<number, number>,
): number {
  const { context } = writing;
  const block = blockAt(outlined, at);
  if (block === null) return 1;
  if (writing.contents !== null && "at" in block && block.at >= (context.document.contentsAt ?? Infinity)) {
    const write = writing.contents;
    writing.contents = null;
    write();
  }
  const other = pairs.get(at);
  if (other !== undefined) {
    const beside = blockAt(outlined, other);
    if (isCaption(beside)) writeFigure(context, block, beside, false);
    else if (isCaption(block) && beside !== null) writeFigure(context, beside, block, true);
    return other - at + 1;
  }
  if (isQuote(block)) return writeQuote(writing, outlined, at);
  writeBlock(writing, block);
  return 1;
}

/** Writes the paragraphs of a quotation that begins at a place; tells how many. */
function writeQuote(writing: Writing, outlined: readonly Outlined[], at: number): number {
  const { writer } = writing.context;
  let end = at + 1;
  while (isQuote(blockAt(outlined, end))) end += 1;
  writer.element("blockquote", {}, () => {
    for (let each = at; each < end; each++) writeBlock(writing, blockAt(outlined, each));
  });
  writer.line();
  return end - at;
}

function writeBlock(writing: Writing, block: Block | null): void {
  const { context } = writing;
  const { writer } = context;
  switch (block?.type) {
    case undefined:
      return;
    case "heading":
      writeHeading(context, block);
      break;
    case "paragraph":
      if (isBlank(block.inlines) && block.number === null) return;
      if (isCaption(block) && block.inlines.some(isPicture)) writePicturedCaption(context, block);
      else writeParagraph(writing, block);
      break;
    case "list":
      writeList(context, block, writing.inside.get(block) ?? []);
      break;
    case "table":
      writeTable(context, block, writing.inside.get(block) ?? []);
      break;
    case "chart":
      writeFigure(context, block, null, false);
      break;
    case "mathBlock":
      writeMath(context, block.math);
      break;
    case "rule":
      writer.void("hr");
      break;
  }
  writer.line();
}

function writeParagraph(writing: Writing, paragraph: Paragraph): void {
  const { context } = writing;
  context.writer.element("p", paragraphAttributes(paragraph), () => {
    if (writing.marker !== null) writeMarker(context, writing.marker);
    writing.marker = null;
    writeParagraphWords(context, paragraph);
  });
}

function writeHeading(context: HtmlContext, heading: Heading): void {
  const level = context.levels.get(heading) ?? context.options.topLevel;
  const { lang, dir } = readingAttributes(heading);
  const id = context.ownIds.has(heading) ? heading.id : undefined;
  const writeWords = () => writeHeadingWords(context, heading);
  if (level <= 6) context.writer.element(`h${level}`, { lang, dir, id }, writeWords);
  else context.writer.element("div", { role: "heading", "aria-level": level, lang, dir, id }, writeWords);
}

/** The words of a heading, as a link to its own address where that was asked for. */
function writeHeadingWords(context: HtmlContext, heading: Heading): void {
  if (context.options.headingLinks !== true || !maybeLink(heading)) return writeParagraphWords(context, heading);
  context.writer.element("a", { class: "heading-link", href: `#${heading.id}` }, () =>
    writeParagraphWords(context, heading),
  );
}

/** Whether a heading's words may be a link: nothing in them is one, and they are no whole paragraph. */
function maybeLink({ inlines }: Heading): boolean {
  return inlines.every(({ type }) => type === "text" || type === "break") && inlineText(inlines).length <= longestLink;
}

const longestLink = 200;

function paragraphAttributes(paragraph: Paragraph): HtmlAttributes {
  return {
    id: paragraph.id,
    lang: paragraph.language ?? undefined,
    dir: paragraph.rightToLeft ? "rtl" : undefined,
    class: paragraph.style === "Caption" ? "caption" : undefined,
  };
}

function writeFigure(context: HtmlContext, block: Block, caption: Paragraph | null, above: boolean): void {
  const { writer } = context;
  const writeCaption = () => {
    if (caption !== null)
      writer.element("figcaption", { ...readingAttributes(caption), id: caption.id }, () =>
        writeParagraphWords(context, caption),
      );
  };
  writer.element(
    "figure",
    block.type === "chart" ? { class: "chart" } : { id: block.type === "paragraph" ? block.id : undefined },
    () => {
      if (above) writeCaption();
      if (block.type === "chart") {
        // Without a title it is its table that is called by this.
        if (block.alt !== null && block.title !== "") writer.element("p", {}, () => writer.text(block.alt ?? ""));
        writeChartTable(context, block);
      } else if (block.type === "paragraph") writeInlines(context, block.inlines);
      if (!above) writeCaption();
    },
  );
  writer.line();
}

const noPairs: ReadonlyMap<number, number> = new Map();

/** The first of each figure and its caption, and where the other of them stands. */
function pairFigures(outlined: readonly Outlined[]): ReadonlyMap<number, number> {
  if (!outlined.some(isFigure)) return noPairs;
  const kinds = outlined.map((each): CaptionKind => {
    if (isFigure(each)) return "thing";
    if (isCaption(each)) return each.inlines.some(isPicture) ? "other" : "caption";
    return isBlock(each) && isBlankBlock(each) ? "blank" : "other";
  });
  if (!kinds.includes("caption")) return noPairs;
  return new Map(
    [...pairCaptions(kinds, "below")].map(([figure, caption]) => [
      Math.min(figure, caption),
      Math.max(figure, caption),
    ]),
  );
}

/** A caption that holds its own picture: the picture, and its words as the caption, whichever of them comes first. */
function writePicturedCaption(context: HtmlContext, paragraph: Paragraph): void {
  const { writer } = context;
  const pictures = paragraph.inlines.filter(isPicture);
  const words = paragraph.inlines.filter((inline) => !isPicture(inline));
  const isBelow = paragraph.inlines[0] !== undefined && isPicture(paragraph.inlines[0]);
  writer.element("figure", { id: paragraph.id }, () => {
    if (isBelow) writeInlines(context, pictures);
    writer.element("figcaption", readingAttributes(paragraph), () =>
      writeParagraphWords(context, { ...paragraph, inlines: withoutBreaksAround(words) }),
    );
    if (!isBelow) writeInlines(context, pictures);
  });
}

/** Whether an inline is a picture, or a link of nothing else. */
function isPicture(inline: Inline): boolean {
  return inline.type === "picture" || (inline.type === "link" && inline.inlines.every(isPicture));
}

function withoutBreaksAround(inlines: readonly Inline[]): readonly Inline[] {
  const first = inlines.findIndex((inline) => !isBlank([inline]));
  const last = inlines.findLastIndex((inline) => !isBlank([inline]));
  return first < 0 ? [] : inlines.slice(first, last + 1);
}

function blockAt(outlined: readonly Outlined[], at: number): Block | null {
  const each = outlined[at];
  return each !== undefined && isBlock(each) ? each : null;
}

function isBlock(outlined: Outlined): outlined is Block {
  return outlined.type !== "section" && outlined.type !== "passage";
}

/** Whether a block is pictures and nothing else, or a chart. */
function isFigure(block: Outlined): boolean {
  if (block.type === "chart") return true;
  if (block.type !== "paragraph" || block.number !== null) return false;
  const pictures = block.inlines.some((inline) => inline.type === "picture");
  return pictures && block.inlines.every((inline) => inline.type === "picture" || isBlank([inline]));
}

function isCaption(block: Outlined | null): block is Paragraph {
  return block?.type === "paragraph" && block.style === "Caption" && !isBlank(block.inlines);
}

function isQuote(block: Block | null): block is Paragraph {
  if (block?.type !== "paragraph" || (block.style !== "Quote" && block.style !== "Intense Quote")) return false;
  return !isBlank(block.inlines);
}
