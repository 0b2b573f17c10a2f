import type { Heading } from "./document.ts";
import { inlineText } from "./eachParagraph.ts";

/** Longest a heading is shown where one leads to it, in characters: about two lines of a page. */
const longest = 120;

/** A heading as a line that leads to it: its number and its words, those of a whole paragraph set as one cut between words. */
export function headingLine({ number, inlines }: Pick<Heading, "number" | "inlines">): string {
  const words = shortened(inlineText(inlines));
  return number === null ? words : `${number} ${words}`;
}

/** Words on one line, cut between words where they are more than one line or two. */
export function shortened(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest);
  return `${cut.replace(/\s\S*$/, "").replace(/[\s,;:.–-]+$/, "")}…`;
}
