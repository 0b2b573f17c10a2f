import type { Block, List, ListItem, Paragraph } from "../blocks/document.ts";
import type { Passage } from "./documentHtml.ts";
import { isBlankBlock } from "../blocks/isBlank.ts";
import { formatNumber } from "../blocks/formatNumber.ts";
import { passageAttributes, readingAttributes, type HtmlContext } from "./htmlContext.ts";
import { writeMarker } from "./writeMarker.ts";
import { covers, rangeOfBlocks, within } from "./htmlPassages.ts";

const types: Readonly<Record<List["format"], string | undefined>> = {
  bullet: undefined,
  decimal: undefined,
  lowerLetter: "a",
  upperLetter: "A",
  lowerRoman: "i",
  upperRoman: "I",
};

/**
 * Writes a list. Numbers a browser counts itself are left to it; where one is of another make
 * ("3.2.1", "(iv)") all of the list's are written out. A passage that is a whole item is its `li`.
 */
export function writeList(context: HtmlContext, list: List, passages: readonly Passage[]): void {
  const { writer } = context;
  const written = list.ordered && list.items.some((item, index) => !browserCounts(list, item, index));
  const start = list.ordered && list.start !== 1 && !written ? list.start : undefined;
  const type = written ? undefined : types[list.format];
  writer.element(
    list.ordered ? "ol" : "ul",
    { start, type, class: written ? "marked" : undefined, role: written ? "list" : undefined },
    () => {
      let counted = 0;
      for (const [index, item] of list.items.entries()) {
        if (isBlankItem(item, passages)) continue;
        // A number Word shows with nothing after it is left out; the next item still has its own.
        const value = list.ordered && !written && index !== counted ? list.start + index : undefined;
        counted = index + 1;
        writeItem(context, item, written, value, passages);
      }
    },
  );
}

function isBlankItem(item: ListItem, passages: readonly Passage[]): boolean {
  return item.blocks.every(isBlankBlock) && !passages.some((passage) => within(passage, rangeOfBlocks(item.blocks)));
}

function writeItem(
  context: HtmlContext,
  item: ListItem,
  written: boolean,
  value: number | undefined,
  passages: readonly Passage[],
): void {
  const { writer } = context;
  const range = passages.length === 0 ? null : rangeOfBlocks(item.blocks);
  const inside = range === null ? passages : passages.filter((passage) => within(passage, range));
  const whole = range === null ? undefined : inside.find((passage) => covers(passage, range));
  const rest = whole === undefined ? inside : inside.filter((passage) => passage !== whole);
  const words = rest.length > 0 ? undefined : itemWords(item);
  // What is said of the words is said of the item where they are all there is in it.
  const alone = words !== undefined && words.others.length === 0 && !written && whole === undefined;
  const own = alone ? { value, ...readingAttributes(words.paragraph) } : { value };
  writer.element("li", whole === undefined ? own : { ...own, ...passageAttributes(whole) }, () => {
    if (whole !== undefined) writer.trusted(whole.before);
    if (words === undefined) context.blocks(item.blocks, rest, written ? item.marker : undefined);
    else {
      if (written) writeMarker(context, item.marker);
      const { lang, dir } = readingAttributes(words.paragraph);
      if (alone || (lang === undefined && dir === undefined)) context.paragraphWords(words.paragraph);
      else writer.element("span", { lang, dir }, () => context.paragraphWords(words.paragraph));
      for (const block of words.others) context.blocks([block], []);
    }
    if (whole !== undefined) writer.trusted(whole.after);
  });
}

/** The one paragraph of an item, which needs no element of its own, and the lists under it; undefined where there is more. */
function itemWords(item: ListItem): { readonly paragraph: Paragraph; readonly others: readonly Block[] } | undefined {
  const [paragraph, ...others] = item.blocks.filter((block) => !isBlankBlock(block));
  return paragraph?.type === "paragraph" && paragraph.id === undefined && others.every(({ type }) => type === "list")
    ? { paragraph, others }
    : undefined;
}

/**
 * How far a browser counts as Word does: after "z" and "aa" Word has "bb" and a browser "ab"; Roman numbers
 * end at 3999 (CSS Counter Styles, `lower-roman`); a start is a 32-bit integer.
 */
const countsTo: Readonly<Record<List["format"], number>> = {
  bullet: Infinity,
  decimal: 2 ** 31 - 1,
  lowerLetter: 27,
  upperLetter: 27,
  lowerRoman: 3_999,
  upperRoman: 3_999,
};

function browserCounts(list: List, item: ListItem, index: number): boolean {
  if (list.start + index > countsTo[list.format]) return false;
  const counted = formatNumber(list.start + index, list.format);
  return item.marker === counted || item.marker === `${counted}.` || item.marker === `${counted})`;
}
