import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { ControlSpot } from "./controlSpot.ts";
import { findControl } from "./findControl.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/**
 * Gives a tagged passage other words: its title and, unless it is a section's heading, the text
 * below (paragraphs parted by "\n"). Paragraphs whose words do not change keep their formatting;
 * where the number of paragraphs changes, the passage is written anew. Three syncs.
 */
export function rewriteElement(
  spot: ControlSpot,
  words: { readonly title: string; readonly text: string; readonly section: boolean },
): Promise<Outcome<void, WordRefusalCode>> {
  const lines = [words.title, ...(words.section || words.text === "" ? [] : words.text.split("\n"))];
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const control = await findControl(context, spot);
    if (!control) return refuse("moved");
    const paragraphs = control.paragraphs;
    paragraphs.load({ text: true });
    await context.sync();
    const { items } = paragraphs;
    if (items.length === lines.length && items.length > 1) {
      items.forEach((paragraph, index) => {
        const line = lines[index] ?? "";
        if (paragraph.text !== line) paragraph.getRange("Content").insertText(line, "Replace");
      });
    } else {
      control.insertText(lines.join("\n"), "Replace");
    }
    await context.sync();
    return done(undefined);
  });
}
