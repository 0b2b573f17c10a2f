import type { Document, Heading } from "../blocks/document.ts";
import { headingLine } from "../blocks/headingLine.ts";
import { htmlWords } from "./htmlWords.ts";
import { HtmlWriter } from "./htmlWriter.ts";
import { splitChapters, type Chapter } from "../blocks/splitChapters.ts";
import { toPage, type PageOptions } from "./toPage.ts";

/** One page of a document in chapters. */
export interface ChapterPage {
  /** Its name in the folder of pages: "index.html", "maal-og-strategier.html". */
  readonly file: string;
  readonly html: string;
}

/** The page that holds what stands before the first chapter, and the list of all. */
const index = "index.html";

/**
 * A document as one page for each of its chapters (headings of level 1), and a first page, "index.html",
 * that leads to them. Every anchor keeps its id; links between chapters lead to the right page. A
 * document without chapters is its first page alone.
 */
export function toChapterPages(document: Document, options: PageOptions): readonly ChapterPage[] {
  const parts = splitChapters(document, 1, fileOf);
  const front = parts.find(({ heading }) => heading === null)?.document ?? { ...document, blocks: [], notes: [] };
  const chapters = parts.filter(({ heading }) => heading !== null);
  const title = document.title?.trim() || options.name;
  return [
    {
      file: index,
      html: toPage(front, { ...options, lead: contents(chapters, options) }),
    },
    ...chapters.map((chapter, at): ChapterPage => ({
      file: fileOf(chapter.id),
      html: toPage(
        { ...chapter.document, title: `${nameOf(chapter.heading)} – ${title}` },
        { ...options, lead: neighbours(chapters, at, options) },
      ),
    })),
  ];
}

/** No address of a heading has an underscore, so a chapter called "Index" meets neither the first page nor another chapter. */
function fileOf(chapter: string): string {
  return chapter === "" ? index : `${chapter === "index" ? "_index" : chapter}.html`;
}

function nameOf(heading: Heading | null): string {
  return heading === null ? "" : headingLine(heading);
}

function contents(chapters: readonly Chapter[], { language }: PageOptions): string {
  const writer = new HtmlWriter();
  writer.element("nav", { "aria-label": htmlWords(language).contents }, () => {
    writer.element("ul", {}, () => {
      for (const chapter of chapters)
        writer.element("li", {}, () => writeLink(writer, fileOf(chapter.id), nameOf(chapter.heading)));
    });
  });
  return writer.html;
}

function neighbours(chapters: readonly Chapter[], at: number, { language }: PageOptions): string {
  const words = htmlWords(language);
  const writer = new HtmlWriter();
  const before = chapters[at - 1];
  const after = chapters[at + 1];
  writer.element("nav", { "aria-label": words.chapters }, () => {
    writer.element("ul", {}, () => {
      writer.element("li", {}, () => writeLink(writer, index, words.contents));
      if (before !== undefined)
        writer.element("li", {}, () => writeLink(writer, fileOf(before.id), words.previous(nameOf(before.heading))));
      if (after !== undefined)
        writer.element("li", {}, () => writeLink(writer, fileOf(after.id), words.next(nameOf(after.heading))));
    });
  });
  return writer.html;
}

function writeLink(writer: HtmlWriter, href: string, words: string): void {
  writer.element("a", { href }, () => writer.text(words));
}
