import type { Block, Document, Heading, Inline, MathNode, Paragraph } from "./document.ts";

/** A paragraph of the body where it stands, however deep. */
export interface FoundParagraph {
  readonly block: Heading | Paragraph;
  /** Its words, without number or marker. */
  readonly text: string;
  /** What its list shows before it ("a)", "•"), on the first paragraph of an item; null elsewhere. */
  readonly marker: string | null;
  readonly inTable: boolean;
}

/** Every heading and paragraph of the body in document order: those in lists and table cells too, those in notes not. */
export function* eachParagraph(document: Document): Generator<FoundParagraph> {
  yield* within(document.blocks, null, false);
}

/** The words of inlines: breaks as line ends, pictures and note references as nothing. */
export function inlineText(inlines: readonly Inline[]): string {
  let text = "";
  for (const inline of inlines) {
    if (inline.type === "text") text += inline.text;
    else if (inline.type === "break") text += "\n";
    else if (inline.type === "link") text += inlineText(inline.inlines);
    else if (inline.type === "math") text += mathText(inline.math);
  }
  return text;
}

/** The words and signs of a formula, in reading order. */
export function mathText(node: MathNode): string {
  return typeof node === "string" ? node : node.children.map(mathText).join("");
}

function* within(blocks: readonly Block[], marker: string | null, inTable: boolean): Generator<FoundParagraph> {
  let mark = marker;
  for (const block of blocks) {
    if (block.type === "heading" || block.type === "paragraph") {
      yield { block, text: inlineText(block.inlines), marker: mark, inTable };
      mark = null;
    } else if (block.type === "list") {
      for (const item of block.items) yield* within(item.blocks, item.marker, inTable);
    } else if (block.type === "table") {
      for (const row of block.rows) for (const cell of row.cells) yield* within(cell.blocks, null, true);
    }
  }
}
