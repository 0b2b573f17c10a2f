import type { Publication } from "../../plan/publication.ts";
import type { VersionAnchors } from "../../site/chapters/followAnchors.ts";
import type { ChapterName } from "../../site/chapters/planChapters.ts";

/** A publication ready to be stored: its facts, and the rest as JSON in UTF-8. */
export interface MadePublication extends KeptReading, Pick<Publication, "plan" | "title" | "language" | "decision"> {
  /** The `Publication`. */
  readonly publication: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the .docx, in hexadecimal. */
  readonly sha256: string;
}

/** What a version's pages show, ready to be stored. */
export interface KeptReading {
  /** The `Document`. */
  readonly document: Uint8Array<ArrayBuffer>;
  /** The `PlanOutline`; null for a version that is one page. */
  readonly outline: Uint8Array<ArrayBuffer> | null;
  /** In order; none for a version that is one page. */
  readonly chapters: readonly MadeChapter[];
  /** The addresses in it. */
  readonly anchors: VersionAnchors;
  readonly media: readonly Media[];
}

/** What is to be stored of a published version in place of what an older reader made of it. */
export interface ReadAgain extends KeptReading, Pick<Publication, "elements" | "stripped"> {}

/** A chapter ready to be stored. */
export interface MadeChapter extends ChapterName {
  /** Its `PlanStretch`, as JSON in UTF-8. */
  readonly stretch: Uint8Array<ArrayBuffer>;
}

/** A picture of a document, ready to be served. */
export interface Media {
  readonly part: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}
