import type { Document } from "../../document/blocks/document.ts";
import type { PublishedElement } from "../../plan/publication.ts";

/** A stretch of a plan: its part of the document, and the elements that begin in it. Links to other chapters are `chapterLink`'s. */
export interface PlanStretch {
  readonly document: Document;
  /** Number each of its notes has in the whole plan. */
  readonly noteNumbers: Readonly<Record<string, number>>;
  readonly elements: readonly PublishedElement[];
}

/** A chapter's name. */
export interface ChapterName {
  /** The address of its heading, which is the last part of its page's. */
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
}

/** A chapter that is a page of its own. */
export interface PlanChapter extends ChapterName {
  readonly stretch: PlanStretch;
}

/** A line of the contents of a plan in chapters, with the lines below it. */
export interface OutlineLine {
  readonly id: string;
  readonly number: string | null;
  readonly text: string;
  /** The chapter it stands in; "" for what stands before the first. */
  readonly chapter: string;
  /** Other addresses in its section, which have no line of their own. */
  readonly anchors: readonly string[];
  readonly lower: readonly OutlineLine[];
}

/** What the own page of a plan in chapters shows of its document. */
export interface PlanOutline {
  /** What stands before the first chapter; null where that is nothing. */
  readonly front: PlanStretch | null;
  readonly lines: readonly OutlineLine[];
  /** The chapter each element begins in, by the element's id; "" for what stands before the first. */
  readonly chapterOf: Readonly<Record<string, string>>;
}

const scheme = "chapter:";

/** How a link to a chapter is kept while nobody knows where its version will lie. No document's own link begins so. */
export function chapterLink(chapter: string): string {
  return `${scheme}${chapter}`;
}

/** What a kept link leads to in another chapter; null for a link that leads elsewhere. */
export function readChapterLink(href: string): { readonly chapter: string; readonly anchor: string } | null {
  if (!href.startsWith(scheme)) return null;
  const [chapter = "", anchor = ""] = href.slice(scheme.length).split("#");
  return { chapter, anchor };
}
