import { renderLongPlan } from "../../site/plan/renderLongPlan.tsx";
import { renderPlan } from "../../site/plan/renderPlan.tsx";
import type { VersionView } from "../../site/view/view.ts";
import { readStored } from "../store/readStored.ts";
import { tagOf } from "../answers/tagOf.ts";

/** A page of a version to write. Data only, so that it may be asked of another thread. */
export interface PageQuestion {
  readonly view: VersionView;
  /** Whether the version has a page for each chapter. */
  readonly hasChapters: boolean;
  /** Format of what is stored of the version. */
  readonly format: number;
  /** JSON that has not been read: the `Document` the page shows all of, or the `PlanOutline` it shows in its place. */
  readonly shows: { readonly document: string } | { readonly outline: string };
}

/** A page as it is sent. */
export interface WrittenPage {
  readonly bytes: Uint8Array;
  /** Its ETag. */
  readonly tag: string;
}

/** Writes a version's own page, or the page of all its chapters. */
export function writePage({ view, hasChapters, format, shows }: PageQuestion): WrittenPage {
  const page =
    "outline" in shows
      ? renderLongPlan({ ...view, outline: readStored.outline(format, JSON.parse(shows.outline)) })
      : renderPlan({ ...view, hasChapters, document: readStored.document(format, JSON.parse(shows.document)) });
  return { bytes: new TextEncoder().encode(page), tag: tagOf(page) };
}
