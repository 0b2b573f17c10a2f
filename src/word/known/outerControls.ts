/** What is loaded of each listed content control, to know where it stands. */
export const listFields = {
  id: true,
  tag: true,
  title: true,
  parentContentControlOrNullObject: { id: true },
} as const;

/** The control around each of those loaded, by Word's ids; one within none is not among them. */
export function outerControls(controls: readonly Word.ContentControl[]): ReadonlyMap<number, number> {
  const outer = new Map<number, number>();
  for (const control of controls) {
    const around = control.parentContentControlOrNullObject;
    if (!around.isNullObject) outer.set(control.id, around.id);
  }
  return outer;
}
