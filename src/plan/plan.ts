import type { Document, ParagraphPlace } from "../document/blocks/document.ts";
import type { Language } from "../words/language.ts";
import type { Refusal } from "../words/refusal.ts";
import type { Belongs } from "./belongs.ts";
import type { CellTable } from "./cells/cellMeaning.ts";
import type { Element, ElementDetails, Waiver } from "./element.ts";
import type { UnknownXml } from "./unknownXml.ts";
import type { PlanKind, RegisteredPlan } from "./register.ts";

/** The document's own record of itself: the custom XML part of `planNamespace`, as data. */
export interface PlanRecord {
  /** Id of the plan in the register that the document is tied to; null while not tied. */
  readonly plan: string | null;
  /** Where that register is; null where the document does not say: while not tied, and from before it was kept. */
  readonly belongs: Belongs | null;
  /** Version in the register this document started from; 0 for none. */
  readonly baseVersion: number;
  /** Number of the last preview that was made of this file; 0 for none. */
  readonly preview: number;
  /** Language of the plan itself, not of the reader; null while not set. */
  readonly language: Language | null;
  readonly kind: PlanKind | null;
  readonly details: readonly ElementDetails[];
  /** Waivers of findings that stand at no element; those at an element are in its details. */
  readonly waivers: readonly Waiver[];
  /** Tables whose cells say what is known of the actions in them. */
  readonly tables: readonly CellTable[];
  /** Passages that were proposed as elements and refused, by `passageKey`: they are not proposed again. */
  readonly declined: readonly string[];
  /** What a newer Plantråd wrote here that this one does not know; written back as it was. */
  readonly kept?: UnknownXml;
}

/** A line of the outline: Word's headings with our elements on them, in document order. */
export type OutlineLine =
  | {
      readonly type: "heading";
      readonly at: ParagraphPlace;
      readonly level: number;
      readonly number: string | null;
      readonly text: string;
      /** Last paragraph of the section this heading opens. */
      readonly last: ParagraphPlace;
      /** The element whose tag stands around this heading. */
      readonly element: string | null;
    }
  | { readonly type: "element"; readonly at: ParagraphPlace; readonly level: number; readonly element: string };

/**
 * Why a plan part is not read. broken: not well-formed, hostile, or says what cannot be (detail: why).
 * newer: a newer Plantråd has written where this one cannot keep it (detail: name).
 * tooLarge: above `planPartLimit` (detail: size, limit). twice: the document has two of them.
 */
export type PlanPartRefusalCode = "planPartBroken" | "planPartNewer" | "planPartTooLarge" | "planPartTwice";

/** A plan: what a document is when read with Plantråd's eyes. */
export interface Plan {
  readonly record: PlanRecord;
  /**
   * Why the document's record cannot be read; null where it can, or where there is none. While it
   * stands `record` says nothing about the document, and nobody may write one over it.
   */
  readonly recordRefusal: Refusal<PlanPartRefusalCode> | null;
  /** The plan in the register that the document is tied to; null where not tied, unknown, another register's or no register. */
  readonly registered: RegisteredPlan | null;
  readonly document: Document;
  /** In document order; the tree is in `under` and `depth`. */
  readonly elements: readonly Element[];
  readonly outline: readonly OutlineLine[];
  /** Tags that could not become elements: for the tag rules. */
  readonly strayTags: readonly StrayTag[];
}

export interface StrayTag {
  /** unknown: ours by prefix, not by grammar or kind. doubled: its id stands elsewhere too. outside: in header, footer, note or text box. crossed: its range crosses another's. empty: holds nothing. deleted: all it held is tracked as deleted. */
  readonly why: "unknown" | "doubled" | "outside" | "crossed" | "empty" | "deleted";
  readonly tag: string;
  /** Index in `document.controls`. */
  readonly control: number;
  readonly at: ParagraphPlace | null;
}
