import { inlineText, mathText } from "./eachParagraph.ts";
import type { Block, Chart, Document, PageEdge, Table } from "./document.ts";

/**
 * All the words of a document as plain text, for search and for counting: a line for each paragraph
 * with its number or marker before it, cells parted by tabs, notes last; headers and footers of the
 * pages round it where they were asked for.
 */
export function toText(document: Document): string {
  const edge = (kind: PageEdge["kind"]) =>
    (document.pageEdges ?? []).filter((each) => each.kind === kind).flatMap(({ blocks }) => blockLines(blocks));
  const lines = [
    ...edge("header"),
    ...blockLines(document.blocks),
    ...document.notes.flatMap((note) => blockLines(note.blocks)),
    ...edge("footer"),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** The lines of some blocks, as `toText` writes them. */
function blockLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case "heading":
      case "paragraph":
        return [withNumber(block.number, inlineText(block.inlines))];
      case "list":
        return block.items.flatMap((item) => {
          const [first = "", ...rest] = blockLines(item.blocks);
          return [withNumber(item.marker, first), ...rest];
        });
      case "table":
        return tableLines(block);
      case "chart":
        return chartLines(block);
      case "rule":
        return [];
      case "mathBlock":
        return [mathText(block.math)];
    }
  });
}

function tableLines(table: Table): string[] {
  const caption = table.caption === null ? [] : [inlineText(table.caption)];
  return [
    ...caption,
    ...table.rows.map((row) => row.cells.map((cell) => blockLines(cell.blocks).join("\n")).join("\t")),
  ];
}

function chartLines(chart: Chart): string[] {
  const rows = chart.rows.map(({ category, values }) => [category, ...values.map((value) => value ?? "")].join("\t"));
  return [...(chart.title === "" ? [] : [chart.title]), ["", ...chart.series].join("\t"), ...rows];
}

function withNumber(number: string | null, text: string): string {
  return [number ?? "", text].filter((part) => part !== "").join(" ");
}
