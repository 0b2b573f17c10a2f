import type { ControlSpot } from "./controlSpot.ts";

/** The content control of a spot in the open document, or null when it is gone. One sync. */
export async function findControl(context: Word.RequestContext, spot: ControlSpot): Promise<Word.ContentControl | null> {
  const controls = context.document.contentControls.getByTag(spot.tag);
  controls.load({ id: true, tag: true });
  await context.sync();
  return controls.items[spot.nth] ?? null;
}
