import * as Type from "typebox";

/** Schema of `Stretch`. */
export const stretchSchema = Type.Object({ kind: Type.Enum(["same", "old", "new"]), text: Type.String() });

/** Schema of `SectionChange`. */
export const sectionChangeSchema = Type.Object({
  /** As it is after, or as it was where the section is gone; "" for what stands before the first heading. */
  heading: Type.String(),
  change: Type.Enum(["new", "changed", "gone"]),
  /** Its words in order, paragraphs parted by "\n"; of what is the same only what stands beside a change. */
  words: Type.Array(stretchSchema),
});
