import type { ElementId, ElementKind } from "../plan/element.ts";
import { sayKind } from "../plan/sayKind.ts";
import { writeTag } from "../plan/tag.ts";
import type { Language } from "../words/language.ts";
import { kindColor } from "./kindColor.ts";

/** What a tag says: the kind and id, and its title in the plan's own language. */
export interface TagWords {
  readonly kind: ElementKind;
  readonly id: ElementId;
  readonly language: Language;
}

/**
 * Puts a tag around a paragraph or range: a rich-text content control, framed, and never locked, so
 * that whoever has no Plantråd can still edit and delete as in any document. Takes no sync.
 */
export function putTag(on: Word.Paragraph | Word.Range, words: TagWords): Word.ContentControl {
  const control = on.insertContentControl();
  control.appearance = "BoundingBox";
  dressTag(control, words);
  return control;
}

/** Makes an existing control say this kind and id. Takes no sync. */
export function dressTag(control: Word.ContentControl, { kind, id, language }: TagWords): void {
  control.tag = writeTag(kind, id);
  const name = sayKind(kind, language);
  control.title = name.charAt(0).toUpperCase() + name.slice(1);
  control.color = kindColor[kind];
}
