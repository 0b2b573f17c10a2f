import type { ControlSpot } from "./controlSpot.ts";

/** The content control of a spot in the open document, or null when it is gone. One sync. */
export function findControl(
  context: Word.RequestContext,
  { tag, nth }: ControlSpot,
): Promise<Word.ContentControl | null> {
  return nthOf(context, context.document.contentControls.getByTag(tag), nth);
}

async function nthOf(
  context: Word.RequestContext,
  controls: Word.ContentControlCollection,
  nth: number,
): Promise<Word.ContentControl | null> {
  controls.load({ id: true, tag: true });
  await context.sync();
  return controls.items[nth] ?? null;
}
