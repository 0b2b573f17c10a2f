import type { ParagraphPlace } from "../document/blocks/document.ts";

/** A picture: its paragraph, and which of that paragraph's pictures it is, of how many. */
export interface PictureSpot {
  readonly at: ParagraphPlace;
  readonly nth: number;
  readonly pictures: number;
}
