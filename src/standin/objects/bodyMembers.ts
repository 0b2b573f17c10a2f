import { defineClass } from "./classTable.ts";
import { coversParagraphs, wrapParagraphs } from "../paper/contentControls.ts";
import { spanOf } from "./spanOf.ts";
import { styleBuiltIn, styleOf, styleTitle } from "../paper/styles.ts";
import { parentMembers, stretchMembers, textOf } from "./stretch.ts";
import { writingMembers } from "./writing.ts";
import { insertTable } from "./tableWriting.ts";

/** Word.Body: the document's text, or a table cell's. */
export const bodyClass = defineClass("Body", {
  values: {
    Text: (held, { document }) => textOf(document, spanOf(held)),
    Type: ({ node }) => (node.name === "w:tc" ? "TableCell" : "MainDoc"),
    Style: (held, { document, language }) => styleTitle(styleOf(document, spanOf(held).start.paragraph), language),
    StyleBuiltIn: (held, { document }) => styleBuiltIn(styleOf(document, spanOf(held).start.paragraph)),
  },
  objects: { ...stretchMembers.objects, ...parentMembers.objects },
  calls: stretchMembers.calls,
  inserts: {
    ...writingMembers.inserts,
    InsertContentControl: (held, _, { document }) => {
      const span = spanOf(held);
      const [first, last] = [span.start.paragraph, span.end.paragraph];
      return coversParagraphs(span) ? { class: "ContentControl", node: wrapParagraphs(document, first, last) } : null;
    },
    InsertTable: (held, args, { document }) => insertTable(document, held, args),
  },
  acts: writingMembers.acts,
});
