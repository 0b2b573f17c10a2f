import { done, refuse, type Outcome } from "../words/refusal.ts";
import { findParagraph } from "./findParagraph.ts";
import type { ParagraphSpot } from "./paragraphSpot.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** Word's built-in heading styles, whatever they are called in the user's language. */
const styles = [
  "Heading1",
  "Heading2",
  "Heading3",
  "Heading4",
  "Heading5",
  "Heading6",
  "Heading7",
  "Heading8",
  "Heading9",
] as const;

/** Makes a paragraph a heading of this level (1–9), by Word's own style. At most three syncs. */
export function setHeadingLevel(spot: ParagraphSpot, level: number): Promise<Outcome<void, WordRefusalCode>> {
  const style = styles[level - 1];
  if (!style) throw new RangeError(`Heading levels are 1 to 9, not ${level}`);
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const paragraph = await findParagraph(context, spot);
    if (!paragraph) return refuse("moved");
    paragraph.styleBuiltIn = style;
    await context.sync();
    return done(undefined);
  });
}
