import type { Block, Inline } from "../blocks/document.ts";
import type { DraftContext } from "../draft/draftContext.ts";
import type { DrawnData } from "./drawnData.ts";
import type { PartElement } from "../ooxml/partElement.ts";

/** What a drawing gives: pictures in the line, and blocks after the paragraph it is anchored in. */
export interface Drawn {
  readonly inlines: Inline[];
  readonly blocks: Block[];
  /** Whether it is a line across the page. */
  ruled: boolean;
  /** Whether something of it is hidden. */
  hides: boolean;
}

/** What drawings are read with. */
export interface DrawingContext extends DraftContext {
  readonly drawnData: DrawnData;
}

/** Where a drawing stands, and how the story in a text box of it is read. */
export interface DrawingPlace {
  readonly context: DrawingContext;
  readonly part: string;
  readonly at: number;
  /** Whether its pictures are counted among the body's. */
  readonly inBody: boolean;
  readonly readBox: (content: PartElement) => readonly Block[];
}
