import { defineClass } from "./classTable.ts";
import { coversParagraphs, wrapParagraphs } from "../paper/contentControls.ts";
import { spanOf } from "./spanOf.ts";
import { styleBuiltIn, styleOf, styleTitle } from "../paper/styles.ts";
import { parentMembers, spanMembers, textOf } from "./spanMembers.ts";
import { writingMembers } from "./writing.ts";
import { insertTable } from "./tableWriting.ts";

/** Word.Body: the document's text, or a table cell's. */
export const bodyClass = defineClass("Body", {
  values: {
    Text: (object, { document }) => textOf(document, spanOf(object)),
    Type: ({ node }) => (node.name === "w:tc" ? "TableCell" : "MainDoc"),
    Style: (object, { document, language }) => styleTitle(styleOf(document, spanOf(object).start.paragraph), language),
    StyleBuiltIn: (object, { document }) => styleBuiltIn(styleOf(document, spanOf(object).start.paragraph)),
  },
  objects: { ...spanMembers.objects, ...parentMembers.objects },
  calls: spanMembers.calls,
  inserts: {
    ...writingMembers.inserts,
    InsertContentControl: (object, _, { document }) => {
      const span = spanOf(object);
      const [first, last] = [span.start.paragraph, span.end.paragraph];
      return coversParagraphs(span) ? { class: "ContentControl", node: wrapParagraphs(document, first, last) } : null;
    },
    InsertTable: (object, args, { document }) => insertTable(document, object, args),
  },
  acts: writingMembers.acts,
});
