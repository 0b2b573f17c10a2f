import type { Document, ParagraphPlace } from "../document/blocks/document.ts";
import type { ParagraphLook } from "./paragraphLook.ts";

/** A content control as Word has just been seen to have it. */
export interface SeenControl {
  readonly id: number;
  readonly tag: string;
  readonly title: string;
}

/**
 * Some paragraphs of the open document, read alone: as OOXML where the story is known so, in one package or in one for
 * each paragraph, else as the object model has them.
 */
export type Piece =
  | { readonly type: "ooxml"; readonly packages: readonly string[] }
  | { readonly type: "looks"; readonly looks: readonly ParagraphLook[] };

/**
 * The open document's body as it is known, which can be changed in places and be read again without
 * asking Word. A change that does not fit what is known changes nothing and gives false: then only a
 * reading of the whole helps.
 */
export interface KnownStory {
  /** What pieces of it are read as. */
  readonly pieces: Piece["type"];
  readonly document: Document;
  /** The words of every paragraph, by its place. */
  readonly words: readonly string[];
  /** Puts a content control around whole paragraphs. */
  wrap(first: ParagraphPlace, last: ParagraphPlace, control: SeenControl): boolean;
  /** Takes the `nth` control with this tag away and leaves what it holds. */
  unwrap(tag: string, nth: number): boolean;
  /** Gives the `nth` control with this tag another tag and title. */
  rename(tag: string, nth: number, to: Pick<SeenControl, "tag" | "title">): boolean;
  /** The paragraphs around these that can be replaced by any other number of paragraphs. */
  widen(first: ParagraphPlace, last: ParagraphPlace): { readonly first: ParagraphPlace; readonly last: ParagraphPlace };
  /**
   * Puts what was read alone in the place of these paragraphs: as many, each in the place of one and with
   * all around them as it was; `whole`: any number, with the blocks they stand in, for a span from `widen`.
   */
  replace(first: ParagraphPlace, last: ParagraphPlace, piece: Piece, whole: boolean): boolean;
}
