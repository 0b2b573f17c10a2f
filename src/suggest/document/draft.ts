import type { ParagraphPlace } from "../../document/blocks/document.ts";
import type { ElementKind } from "../../plan/element.ts";
import type { SuggestionReason } from "../suggestionReason.ts";
import type { CellDetails } from "../../plan/cells/cellDetails.ts";

/** A passage that looks like an element, before it has a parent. */
export interface Draft {
  readonly at: ParagraphPlace;
  readonly kind: ElementKind;
  readonly text: string;
  /** Whether it is a heading, so that its section is meant. */
  readonly section: boolean;
  readonly reasons: readonly SuggestionReason[];
  /** What announced it, one for each announcement; those of the same run are siblings. */
  readonly run: string;
  /** Places of the headings it stands under, outermost first; its own not among them. */
  readonly path: readonly ParagraphPlace[];
  /** Whether the innermost of those announces its kind, so that it reaches through what is beside that one. */
  readonly announced: boolean;
  /** For goals: 0 main goal, 1 goal, 2 sub-goal. */
  readonly depth: number;
  /** "1.2"; "" for none. */
  readonly number: string;
  /** Its parent where the passage's place says it outright; undefined where the order is to say. */
  readonly under: ParagraphPlace | null | undefined;
  readonly details: CellDetails;
  /** Ordinal of the table whose cells say its details; null for none. */
  readonly table: number | null;
}
