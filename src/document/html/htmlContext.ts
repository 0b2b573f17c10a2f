import type { Block, Document, Heading, Paragraph } from "../blocks/document.ts";
import type { HtmlOptions, Passage } from "./documentHtml.ts";
import type { HtmlAttributes, HtmlWriter } from "./htmlWriter.ts";
import type { HtmlWords } from "./htmlWords.ts";
import type { NumberedNote } from "../blocks/numberNotes.ts";

/** What every writer of a part of the page needs. */
export interface HtmlContext {
  readonly document: Document;
  readonly options: HtmlOptions;
  readonly writer: HtmlWriter;
  readonly words: HtmlWords;
  /** `lang` for the page's own words; undefined where the document is in the same language. */
  readonly wordsLanguage: string | undefined;
  readonly levels: ReadonlyMap<Heading, number>;
  /** Headings whose section carries a passage's id, so that their own is on themselves. Grows as sections are written. */
  readonly ownIds: Set<Heading>;
  readonly notes: ReadonlyMap<string, NumberedNote>;
  /** Writes the words of a paragraph without an element around all of them. */
  readonly paragraphWords: (paragraph: Paragraph) => void;
  /** Writes the blocks of a container with the passages in it. */
  readonly blocks: (blocks: readonly Block[], passages: readonly Passage[], marker?: string) => void;
}

/** How the words of a block are read: their language where it is not the document's, and their direction. */
export function readingAttributes({ language, rightToLeft }: Pick<Paragraph, "language" | "rightToLeft">): {
  readonly lang: string | undefined;
  readonly dir: string | undefined;
} {
  return { lang: language ?? undefined, dir: rightToLeft ? "rtl" : undefined };
}

/** What a passage is called on the element that is its section. */
export function passageAttributes(passage: Passage): HtmlAttributes {
  const data = Object.entries(passage.data).map(([name, value]) => [`data-${name}`, value] as const);
  return {
    id: passage.id,
    class: passage.className === "" ? undefined : passage.className,
    ...Object.fromEntries(data),
  };
}
