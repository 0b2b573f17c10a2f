import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import { controlProperty, freeControlId } from "./contentControls.ts";
import { removeBlock } from "./editText.ts";
import { blocksOf } from "./getOoxml.ts";
import type { OpenedDocument } from "./openedDocument.ts";
import { paragraphLength } from "./paragraphPieces.ts";
import { place, type Place, type Span } from "./place.ts";
import { paragraphsBelow } from "./wordTree.ts";

/** Copies what a span holds, with the content controls that are whole in it. */
export function copyBlocks(document: OpenedDocument, span: Span): readonly XmlElement[] {
  return blocksOf(document, span).map((block) => block.clone());
}

/**
 * Puts copied blocks after the paragraph of a place, or in its stead where it is empty. Of content controls either the
 * control comes along, with a number of its own, or only what it holds. Gives the end of what was put there.
 */
export function pasteBlocks(
  document: OpenedDocument,
  blocks: readonly XmlElement[],
  at: Place,
  controls: "text" | "controls",
): Place {
  const { paragraph } = at;
  const { parent } = paragraph;
  if (parent === null) throw new Error("the paragraph stands in no tree");
  const index = parent.indexOf(paragraph) + 1;
  const copies = blocks
    .map((block) => block.clone())
    .flatMap((block) => (controls === "text" ? withoutControls(block) : [block]));
  copies.forEach((copy, number) => {
    document.journal.insert(parent, index + number, copy);
    for (const control of [copy, ...copy.descendants("w:sdt")]) {
      const id = controlProperty(control, "w:id");
      if (control.name === "w:sdt" && id !== undefined)
        document.journal.setAttribute(id, "w:val", freeControlId(document));
    }
  });
  const last = copies.flatMap((copy) => paragraphsBelow(copy)).at(-1) ?? paragraph;
  if (paragraphLength(paragraph) === 0 && copies.length > 0) removeBlock(document, paragraph);
  return place(last, paragraphLength(last));
}

/** What a copied block is without content controls: what they held, in their place. */
function withoutControls(block: XmlElement): readonly XmlElement[] {
  if (block.name === "w:sdt") return (block.first("w:sdtContent")?.elements ?? []).flatMap(withoutControls);
  for (const control of [...block.descendants("w:sdt")]) {
    const { parent } = control;
    if (parent === null) continue;
    const held = control.first("w:sdtContent")?.takeChildren() ?? [];
    const at = parent.indexOf(control);
    control.remove();
    held.forEach((child, number) => parent.insert(at + number, child));
  }
  return [block];
}
