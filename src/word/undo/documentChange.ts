import type { ParagraphPlace } from "../../document/blocks/document.ts";
import type { ElementId, ElementKind } from "../../plan/element.ts";
import type { RecordChange } from "../../plan/recordChange.ts";
import type { PictureSpot } from "../pictureSpot.ts";

/** An element's words: its title, and the paragraphs below parted by "\n". */
export interface ElementWords {
  readonly title: string;
  readonly text: string;
}

/** A change that was made in the open document and read back, with what it takes to take it back. */
export type DocumentChange =
  | { readonly type: "record"; readonly change: RecordChange }
  | { readonly type: "tagged"; readonly kind: ElementKind; readonly id: ElementId }
  /** Around which paragraphs it stood, by their words. */
  | {
      readonly type: "untagged";
      readonly kind: ElementKind;
      readonly id: ElementId;
      readonly first: ParagraphPlace;
      readonly words: readonly string[];
    }
  | { readonly type: "renamed"; readonly from: TagName; readonly to: TagName }
  | {
      readonly type: "styled";
      readonly at: ParagraphPlace;
      readonly words: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly type: "rewritten";
      readonly kind: ElementKind;
      readonly id: ElementId;
      readonly section: boolean;
      readonly before: ElementWords;
      readonly after: ElementWords;
    }
  | {
      readonly type: "inserted";
      readonly kind: ElementKind;
      readonly id: ElementId;
      readonly words: ElementWords;
    }
  /** What it stood after, and the style it had outside a list. */
  | {
      readonly type: "moved";
      readonly kind: ElementKind;
      readonly id: ElementId;
      readonly back: { readonly at: ParagraphPlace; readonly words: string };
      readonly style: string | null;
    }
  | { readonly type: "headerRow"; readonly at: ParagraphPlace; readonly rows: 0 | 1 }
  | { readonly type: "altText"; readonly spot: PictureSpot; readonly before: string; readonly after: string }
  /** In the text itself, where only Word's own undo reaches. */
  | { readonly type: "byHand" };

export interface TagName {
  readonly kind: ElementKind;
  readonly id: ElementId;
}

/** Whether all of these changes can be taken back from here. */
export function canUndo(changes: readonly DocumentChange[]): boolean {
  return changes.length > 0 && changes.every(({ type }) => type !== "byHand");
}
