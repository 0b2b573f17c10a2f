import type { ChapterName } from "../../site/chapters/planChapters.ts";
import { renderChapter } from "../../site/plan/renderChapter.tsx";
import { renderLongPlan } from "../../site/plan/renderLongPlan.tsx";
import { renderPlan } from "../../site/plan/renderPlan.tsx";
import type { ChapterView, VersionView } from "../../site/view/view.ts";
import { readStored } from "../store/readStored.ts";
import { tagOf } from "../answers/tagOf.ts";

/** A page of a version to write. Data only, so that it may be asked of another thread. */
export interface PageQuestion {
  readonly view: VersionView;
  /** Whether the version has a page for each chapter. */
  readonly hasChapters: boolean;
  /** Format of what is stored of the version. */
  readonly format: number;
  readonly shows: Shown;
}

/**
 * JSON that has not been read: the `Document` the page shows all of, the `PlanOutline` it shows in its place, or the
 * `PlanStretch` of the chapter it is the page of.
 */
export type Shown = { readonly document: string } | { readonly outline: string } | StoredChapter;

/** A chapter, and the names of those beside it. */
interface StoredChapter extends Pick<ChapterView, "previous" | "next"> {
  readonly chapter: ChapterName & { readonly stretch: string };
}

/** How long what a page shows is, in characters of JSON. */
export function lengthOf(shows: Shown): number {
  if ("chapter" in shows) return shows.chapter.stretch.length;
  return "outline" in shows ? shows.outline.length : shows.document.length;
}

/** A page as it is sent. */
export interface WrittenPage {
  readonly bytes: Uint8Array;
  /** Its ETag. */
  readonly tag: string;
}

/** Writes a version's own page, the page of all its chapters, or that of one. */
export function writePage(question: PageQuestion): WrittenPage {
  const page = pageOf(question);
  return { bytes: new TextEncoder().encode(page), tag: tagOf(page) };
}

function pageOf({ view, hasChapters, format, shows }: PageQuestion): string {
  if ("outline" in shows)
    return renderLongPlan({ ...view, outline: readStored.outline(format, JSON.parse(shows.outline)) });
  if ("document" in shows)
    return renderPlan({ ...view, hasChapters, document: readStored.document(format, JSON.parse(shows.document)) });
  const { chapter, previous, next } = shows;
  const stretch = readStored.stretch(format, JSON.parse(chapter.stretch));
  return renderChapter({ ...view, chapter: { ...chapter, stretch }, previous, next });
}
