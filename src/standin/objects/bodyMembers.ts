import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { marginOf } from "../paper/stories.ts";
import { findBelow, storyOf } from "../paper/wordTree.ts";
import { defineClass, found } from "./classTable.ts";
import type { HostObject } from "./hostObject.ts";
import { coversParagraphs, wrapParagraphs } from "../paper/contentControls.ts";
import { spanOf } from "./spanOf.ts";
import { styleBuiltIn, styleOf, styleTitle } from "../paper/styles.ts";
import { parentMembers, spanMembers } from "./spanMembers.ts";
import { textOf } from "./textOf.ts";
import { writingMembers } from "./writing.ts";
import { insertTable } from "./tableWriting.ts";

/** Word.BodyType by the element a body is. */
const types: Readonly<Record<string, string>> = {
  "w:tc": "TableCell",
  "w:hdr": "Header",
  "w:ftr": "Footer",
  "w:footnote": "Footnote",
  "w:endnote": "Endnote",
};

/** Word.Body: the document's text, or a table cell's. */
export const bodyClass = defineClass("Body", {
  values: {
    Text: (object, { document }) => textOf(document, spanOf(object)),
    Type: ({ node }) => types[node.name] ?? "MainDoc",
    Style: (object, { document, language }) => styleTitle(styleOf(document, spanOf(object).start.paragraph), language),
    StyleBuiltIn: (object, { document }) => styleBuiltIn(styleOf(document, spanOf(object).start.paragraph)),
  },
  objects: {
    ...spanMembers.objects,
    ...parentMembers.objects,
    ParentSection: ({ node }, _, { document }) => found(parentSection(document, node), "Body.parentSection"),
    ParentSectionOrNullObject: ({ node }, _, { document }) => parentSection(document, node),
  },
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

/** The section a body belongs to: of a header or footer the one it stands over or under, else the document's last. */
function parentSection(document: OpenedDocument, body: XmlElement): HostObject | null {
  const story = storyOf(body);
  const sections = findBelow(document.body, "w:sectPr");
  const sides = ["header", "footer"] as const;
  const kinds = ["Primary", "FirstPage", "EvenPages"];
  const own = sections.find((section) =>
    sides.some((side) => kinds.some((kind) => marginOf(document, section, side, kind) === story)),
  );
  const node = own ?? sections.at(-1);
  return node === undefined ? null : { class: "Section", node };
}
