import type { Document } from "../document/blocks/document.ts";
import type { ElementId, ElementKind } from "../plan/element.ts";
import { writeTag } from "../plan/tag.ts";

/** A content control as last read: its tag, and which of those with the same tag it is. */
export interface ControlSpot {
  readonly tag: string;
  /** Ordinal, from 0, in document order among the controls with this tag. */
  readonly nth: number;
}

/** The spot of an element's control: its id is its own, so there is one. */
export function elementSpot(kind: ElementKind, id: ElementId): ControlSpot {
  return { tag: writeTag(kind, id), nth: 0 };
}

/** The spot of a control by its index in `document.controls`, also where the tag is doubled. */
export function controlSpot(document: Document, index: number): ControlSpot {
  const tag = document.controls[index]?.tag ?? "";
  return { tag, nth: document.controls.slice(0, index).filter((control) => control.tag === tag).length };
}
