import type { ElementId, ElementKind } from "../plan/element.ts";
import { writeTag } from "../plan/tag.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** A tag that is to have another id. */
export interface RenewedTag {
  readonly kind: ElementKind;
  readonly from: ElementId;
  readonly to: ElementId;
}

/**
 * Gives tags other ids, wherever they stand in the document; the text, the kinds and the titles are not touched. Read
 * back: refuses `otherwise` where one does not say so afterwards. One sync to read, one to write, one to read back,
 * however many; the document is to be read anew after it.
 */
export function renewTags(known: KnownDocument, tags: readonly RenewedTag[]): Promise<Outcome<void, WordRefusalCode>> {
  known.doubt();
  const renewed = new Map(tags.map(({ kind, from, to }) => [writeTag(kind, from), writeTag(kind, to)]));
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const controls = context.document.contentControls;
    controls.load({ tag: true });
    await context.sync();
    const changed = controls.items.flatMap((control) => {
      const tag = renewed.get(control.tag);
      return tag === undefined ? [] : [{ control, tag }];
    });
    for (const { control, tag } of changed) control.tag = tag;
    await context.sync();
    for (const { control } of changed) control.load({ tag: true });
    await context.sync();
    known.did({ type: "byHand" });
    return changed.every(({ control, tag }) => control.tag === tag) ? done(undefined) : refuse("otherwise");
  });
}
