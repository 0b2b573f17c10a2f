import type { Document } from "../../document/blocks/document.ts";
import { inlineText } from "../../document/blocks/eachParagraph.ts";

/** A document without the title that the page's own heading already says. */
export function withoutTitle(document: Document, title: string): Document {
  const blocks = document.blocks.filter(
    (block) => block.type !== "heading" || block.level > 0 || inlineText(block.inlines).trim() !== title,
  );
  return { ...document, blocks };
}
