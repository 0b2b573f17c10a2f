import type { Language } from "../../words/language.ts";

/** A stretch of paragraphs to set out as a section of its own: an element of a plan. */
export interface Passage {
  /** First and last body paragraph, both included. Passages nest or stand apart; they never cross. */
  readonly first: number;
  readonly last: number;
  /** The passage's address in the page, and its data attributes (without "data-"). */
  readonly id: string;
  readonly className: string;
  readonly data: Readonly<Record<string, string>>;
  /** Trusted HTML, already escaped, put first and last in the passage. */
  readonly before: string;
  readonly after: string;
}

export interface HtmlOptions {
  /** Level the document's highest heading gets, 1–6. Deeper than 6 is `role="heading"` with `aria-level`. */
  readonly topLevel: number;
  /** Words the page itself needs ("Fotnoter", "Tilbake til teksten"), in this language. */
  readonly language: Language;
  /** Address of a picture's bytes; null leaves the picture out with its alt text in its place. */
  readonly mediaAddress: (part: string) => string | null;
  readonly passages: readonly Passage[];
  /** False: no table of contents is made where Word's own stood, because the page has one elsewhere. */
  readonly contents?: boolean;
  /** What each note is numbered where the document is a part of a longer one: its ordinal among the whole's notes of its kind, from 1. */
  readonly noteNumbers?: Readonly<Record<string, number>>;
  /** Other addresses that lead to a heading, by its own. */
  readonly otherAddresses?: ReadonlyMap<string, readonly string[]>;
  /** True: the words of each heading are a link to it, so that its address can be copied. */
  readonly headingLinks?: boolean;
  /** Address a link gets in place of the one it has. */
  readonly linkAddress?: (href: string) => string;
}
