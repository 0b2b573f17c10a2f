import type { DrawingContext } from "../drawing/drawn.ts";
import { DrawnData } from "../drawing/drawnData.ts";
import { draftContext } from "../draft/draftContext.ts";
import { EventRouter } from "../ooxml/eventRouter.ts";
import type { Source } from "../ooxml/source.ts";

/** What the stories of a document are read with. */
export interface StoryContext extends DrawingContext {
  readonly events: EventRouter;
  readonly importedFiles: ImportedFiles;
}

/** What has been brought into a document so far. */
export interface ImportedFiles {
  /** Files that text was brought in from, or should have been, in small letters. */
  readonly names: Set<string>;
  /** Bytes of plain text and HTML. */
  textBytes: number;
  /** Bytes of packages when unpacked. */
  packageBytes: number;
}

/** What the stories of a document are read with that begins in a package of its own. */
export function storyContext(own: Source): StoryContext {
  return {
    ...draftContext(own),
    drawnData: new DrawnData(),
    events: new EventRouter(),
    importedFiles: { names: new Set(), textBytes: 0, packageBytes: 0 },
  };
}
