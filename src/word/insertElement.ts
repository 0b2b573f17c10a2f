import type { ElementId, ElementKind } from "../plan/element.ts";
import type { Language } from "../words/language.ts";
import { done, type Outcome } from "../words/refusal.ts";
import { putTag } from "./putTag.ts";
import { runWord } from "./runWord.ts";
import { selectedParagraphs } from "./selectedParagraphs.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** An element to be written into the document: exactly these words, tagged as this. */
export interface ElementToInsert {
  readonly id: ElementId;
  readonly kind: ElementKind;
  readonly title: string;
  /** Paragraphs parted by "\n"; empty for none. */
  readonly text: string;
  readonly language: Language;
}

/**
 * Writes an element as new paragraphs of ordinary text after the paragraph the cursor is in, and
 * after every tag around it, and tags them. Two syncs.
 */
export function insertElement({
  id,
  kind,
  title,
  text,
  language,
}: ElementToInsert): Promise<Outcome<void, WordRefusalCode>> {
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const selected = await selectedParagraphs(context);
    if (!selected.ok) return selected;
    const outmost = selected.value.tags.at(-1)?.control;
    const first = ordinary((outmost ?? selected.value.last).insertParagraph(title, "After"));
    let last = first;
    for (const line of text === "" ? [] : text.split("\n")) last = ordinary(last.insertParagraph(line, "After"));
    putTag(last === first ? first : first.getRange("Whole").expandTo(last.getRange("Whole")), { kind, id, language });
    first.select("End");
    await context.sync();
    return done(undefined);
  });
}

/** A new paragraph takes after the one before it, its place in a list too: this one becomes ordinary text. */
function ordinary(paragraph: Word.Paragraph): Word.Paragraph {
  paragraph.styleBuiltIn = "Normal";
  paragraph.detachFromList();
  return paragraph;
}
