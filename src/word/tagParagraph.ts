import type { ElementId, ElementKind } from "../plan/element.ts";
import { newElementId } from "../plan/elementId.ts";
import type { Language } from "../words/language.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import { findParagraph } from "./findParagraph.ts";
import type { ParagraphSpot } from "./paragraphSpot.ts";
import { putTag } from "./putTag.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** Tags one paragraph (around a heading: its section) wherever the cursor is, and gives the new id. At most three syncs. */
export function tagParagraph(
  spot: ParagraphSpot,
  kind: ElementKind,
  language: Language,
): Promise<Outcome<ElementId, WordRefusalCode>> {
  return runWord(async (context): Promise<Outcome<ElementId, WordRefusalCode>> => {
    const paragraph = await findParagraph(context, spot);
    if (!paragraph) return refuse("moved");
    const id = newElementId();
    putTag(paragraph, { kind, id, language });
    await context.sync();
    return done(id);
  });
}
