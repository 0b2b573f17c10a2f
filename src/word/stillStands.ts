import type { ControlSpot } from "./controlSpot.ts";

/** Whether Word still lists a content control after it was deleted: by its id, with the same tag. One sync. */
export function stillStands(context: Word.RequestContext, id: number, { tag }: ControlSpot): Promise<boolean> {
  return hasTag(context, context.document.contentControls.getByIdOrNullObject(id), tag);
}

async function hasTag(context: Word.RequestContext, control: Word.ContentControl, tag: string): Promise<boolean> {
  control.load({ tag: true });
  await context.sync();
  return !control.isNullObject && control.tag === tag;
}
