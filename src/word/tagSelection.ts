import type { ElementId, ElementKind } from "../plan/element.ts";
import { newElementId } from "../plan/elementId.ts";
import type { Language } from "../words/language.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import { formatTag, putTag } from "./putTag.ts";
import { runWord } from "./runWord.ts";
import { selectedParagraphs } from "./selectedParagraphs.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** What a press made: a new element, or another kind of one that was there. */
export interface Tagged {
  readonly id: ElementId;
  readonly changed: boolean;
}

/**
 * Tags the paragraphs the selection touches, whole paragraphs always; around one heading that means
 * its section. Where a tag holds just these paragraphs already, its kind is changed and its id kept.
 * Paragraphs without words are refused (`nothingToTag`).
 * `language` is the plan's. Two syncs.
 */
export function tagSelection(kind: ElementKind, language: Language): Promise<Outcome<Tagged, WordRefusalCode>> {
  return runWord(async (context): Promise<Outcome<Tagged, WordRefusalCode>> => {
    const selected = await selectedParagraphs(context);
    if (!selected.ok) return selected;
    const { first, last, count, empty, tags } = selected.value;
    const tag = tags.find(({ paragraphs }) => paragraphs === count);
    if (!tag && empty) return refuse("nothingToTag");
    const id = tag ? tag.id : newElementId();
    if (tag) formatTag(tag.control, { kind, id, language });
    else putTag(count === 1 ? first : first.getRange("Whole").expandTo(last.getRange("Whole")), { kind, id, language });
    await context.sync();
    return done({ id, changed: tag !== undefined });
  });
}
