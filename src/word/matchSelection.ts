import type { Document, ParagraphPlace } from "../document/blocks/document.ts";
import { eachParagraph } from "../document/blocks/eachParagraph.ts";
import { sameWords } from "./sameWords.ts";
import type { SelectionWords } from "./whereIsSelection.ts";

/**
 * The paragraph of the document as last read that the selection begins in, or null when the
 * document no longer has such a paragraph. Of several with the same words, the one with the same
 * neighbours; of those, the one nearest to `near`.
 */
export function matchSelection(
  document: Document,
  selection: SelectionWords,
  near: ParagraphPlace,
): ParagraphPlace | null {
  const texts = new Map<ParagraphPlace, string>();
  for (const { block, text } of eachParagraph(document)) texts.set(block.at, text);
  let best: { readonly at: ParagraphPlace; readonly likeness: number } | null = null;
  for (const [at, text] of texts) {
    if (!sameWords(text, selection.text)) continue;
    const before = sameWords(texts.get(at - 1) ?? "", selection.before ?? "");
    const after = sameWords(texts.get(at + 1) ?? "", selection.after ?? "");
    const likeness = Number(before) + Number(after);
    const nearer = best !== null && Math.abs(at - near) < Math.abs(best.at - near);
    if (best === null || likeness > best.likeness || (likeness === best.likeness && nearer)) best = { at, likeness };
  }
  return best?.at ?? null;
}
