import type { Block, Cell, Chart, Paragraph, Table } from "../blocks/document.ts";
import type { Passage } from "./documentHtml.ts";
import { isBlankBlock } from "../blocks/isBlank.ts";
import { withoutHeadings } from "../blocks/withoutHeadings.ts";
import { passageAttributes, type HtmlContext } from "./htmlContext.ts";
import type { HtmlAttributes } from "./htmlWriter.ts";
import { writeInlines } from "./htmlInlines.ts";
import { covers, rangeOfBlocks, rangeOfRow, within, type Range } from "./htmlPassages.ts";
import { tidyTable } from "./tidyTable.ts";

/**
 * Writes a table with its caption and header cells. A table of one cell is a box around text, and is
 * written as one; a table that shows nothing is a spacer, and is left out.
 */
export function writeTable(context: HtmlContext, table: Table, passages: readonly Passage[]): void {
  if (isBlankBlock(table)) return;
  const { writer } = context;
  const tidy = tidyTable(table);
  const only = tidy.rows.length === 1 && tidy.rows[0]?.cells.length === 1 ? tidy.rows[0].cells[0] : undefined;
  if (only !== undefined && table.caption === null)
    return writer.element("div", { class: "box" }, () => context.blocks(only.blocks, passages));
  const label = table.caption === null && table.alt !== "" ? table.alt : undefined;
  writer.element("table", { id: table.id, "aria-label": label, dir: table.rightToLeft ? "rtl" : undefined }, () => {
    writer.element("caption", { dir: table.rightToLeft ? "ltr" : undefined }, () =>
      writeInlines(context, table.caption ?? []),
    );
    const head = headerGroup(tidy);
    if (head > 0) writer.element("thead", {}, () => writeRows(context, tidy, 0, head, passages));
    writer.element("tbody", {}, () => writeRows(context, tidy, head, tidy.rows.length, passages));
  });
}

/** Header rows that may be a group of their own: no cell in them reaches further down. */
function headerGroup(table: Table): number {
  const reaches = table.rows.some(
    (row, index) => index < table.headerRows && row.cells.some((cell) => index + cell.rowSpan > table.headerRows),
  );
  return reaches || table.headerRows >= table.rows.length ? 0 : table.headerRows;
}

function writeRows(context: HtmlContext, table: Table, from: number, to: number, passages: readonly Passage[]): void {
  /** Where the first cell of a row stands: after the one that reaches down from above, if any. */
  let taken = { columns: 0, until: 0 };
  for (let index = from; index < to; index++) {
    const row = table.rows[index];
    if (row === undefined) continue;
    const inRow = passages.length === 0 ? passages : passagesWithin(passages, rangeOfRow(row));
    const whole = inRow.find((passage) => !row.cells.some((cell) => within(passage, rangeOfBlocks(cell.blocks))));
    const inCells = whole === undefined ? inRow : inRow.filter((passage) => passage !== whole);
    context.writer.element("tr", whole === undefined ? {} : passageAttributes(whole), () => {
      let column = index < taken.until ? taken.columns : 0;
      if (column === 0) taken = { columns: row.cells[0]?.colSpan ?? 0, until: index + (row.cells[0]?.rowSpan ?? 0) };
      for (const [place, cell] of row.cells.entries()) {
        const isHead = index < table.headerRows ? "col" : column < table.headerColumns ? "row" : null;
        const before = place === 0 ? (whole?.before ?? "") : "";
        const after = place === row.cells.length - 1 ? (whole?.after ?? "") : "";
        writeCell(context, table, cell, isHead, inCells, before, after);
        column += cell.colSpan;
      }
    });
  }
}

function passagesWithin(passages: readonly Passage[], range: Range): readonly Passage[] {
  return passages.filter((passage) => within(passage, range));
}

function writeCell(
  context: HtmlContext,
  table: Table,
  cell: Cell,
  scope: "col" | "row" | null,
  passages: readonly Passage[],
  before: string,
  after: string,
): void {
  const { writer } = context;
  const range = passages.length === 0 ? null : rangeOfBlocks(cell.blocks);
  const inside = range === null ? passages : passagesWithin(passages, range);
  const whole = range === null ? undefined : inside.find((passage) => covers(passage, range));
  const blank = cell.blocks.every(isBlankBlock);
  // A header cell without words would be a header of nothing; one with words may hold no headings.
  const isHeader = scope !== null && !blank;
  const blocks = isHeader ? withoutHeadings(cell.blocks) : cell.blocks;
  const rest = whole === undefined ? inside : inside.filter((passage) => passage !== whole);
  const only = rest.length > 0 ? undefined : onlyParagraph(blocks);
  const own: HtmlAttributes = {
    scope: blank || scope === null ? undefined : scope,
    colspan: cell.colSpan > 1 ? cell.colSpan : undefined,
    rowspan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
    lang: only?.language ?? undefined,
    // The words of a cell run as its paragraphs say, whichever way the columns do.
    dir: only?.rightToLeft ? "rtl" : table.rightToLeft ? "ltr" : undefined,
  };
  const attributes = whole === undefined ? own : { ...own, ...passageAttributes(whole) };
  writer.element(
    isHeader ? "th" : "td",
    attributes,
    () => {
      writer.trusted(before + (whole?.before ?? ""));
      if (only === undefined) context.blocks(blocks, rest);
      else context.paragraphWords(only);
      writer.trusted((whole?.after ?? "") + after);
    },
    true,
  );
}

/** The one paragraph that is all a cell shows, and needs no element of its own; undefined where there is more, or an address leads to it. */
function onlyParagraph(blocks: readonly Block[]): Paragraph | undefined {
  const first = blocks.findIndex((block) => !isBlankBlock(block));
  const only = blocks.findLastIndex((block) => !isBlankBlock(block)) === first ? blocks[first] : undefined;
  return only?.type === "paragraph" && only.id === undefined ? only : undefined;
}

/** Writes a chart as the table of its data, called what the chart is: by its title, its alternative text, or its kind. Of one without data the name alone. */
export function writeChartTable(context: HtmlContext, chart: Chart): void {
  const { writer, words } = context;
  const name = chart.title || chart.alt;
  const kind = chart.kind === undefined ? words.chart : words.charts[chart.kind];
  const called = (element: "caption" | "p") =>
    writer.element(element, { lang: name ? undefined : context.wordsLanguage }, () => writer.text(name || kind));
  if (chart.series.length === 0 && chart.rows.length === 0) return called("p");
  writer.element("table", {}, () => {
    called("caption");
    if (chart.series.length > 0) {
      writer.element("thead", {}, () =>
        writer.element("tr", {}, () => {
          writer.element("th", { scope: "col", lang: context.wordsLanguage }, () => writer.text(words.category));
          for (const [index, series] of chart.series.entries()) {
            const shown = chart.sizes?.includes(index) === true ? words.bubbleSizes(series) : series;
            writer.element(
              shown === "" ? "td" : "th",
              shown === "" ? {} : { scope: "col" },
              () => writer.text(shown),
              true,
            );
          }
        }),
      );
    }
    writer.element("tbody", {}, () => {
      for (const row of chart.rows) {
        writer.element("tr", {}, () => {
          writer.element(
            row.category === "" ? "td" : "th",
            row.category === "" ? {} : { scope: "row" },
            () => writer.text(row.category),
            true,
          );
          for (const value of row.values) writer.element("td", {}, () => writer.text(value ?? ""), true);
        });
      }
    });
  });
}
