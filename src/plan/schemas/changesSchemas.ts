import * as Type from "typebox";

const named = Type.Object({ element: Type.String(), title: Type.String() });

/** Schema of `Changes`. */
export const changesSchema = Type.Object({
  added: Type.Array(named),
  /** `from` and `to` are the element's whole words, paragraphs parted by "\n". */
  reworded: Type.Array(Type.Object({ element: Type.String(), from: Type.String(), to: Type.String() })),
  gone: Type.Array(named),
});
