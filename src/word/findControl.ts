import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { ControlSpot } from "./controlSpot.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** The content control of a spot in the open document; refuses `moved` when it is gone. One sync. */
export function findControl(
  context: Word.RequestContext,
  { tag, nth }: ControlSpot,
): Promise<Outcome<Word.ContentControl, WordRefusalCode>> {
  return nthOf(context, context.document.contentControls.getByTag(tag), nth);
}

async function nthOf(
  context: Word.RequestContext,
  controls: Word.ContentControlCollection,
  nth: number,
): Promise<Outcome<Word.ContentControl, WordRefusalCode>> {
  controls.load({ id: true, tag: true, cannotEdit: true, cannotDelete: true });
  await context.sync();
  const control = controls.items[nth];
  return control === undefined ? refuse("moved") : done(control);
}
